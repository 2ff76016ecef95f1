import type { Office, Reason } from '../shared/model';
import { placeName } from './places';
import { listed, say, sayCountWith, sayWith } from './words';

/** How words are shown that are not the reader's: names and English words of the pack, and words of the article. */
export interface Foreign<Shown> {
  ofPack(words: string): Shown;
  ofArticle(words: string): Shown;
}

/** One reason for or against a match, in pieces: what is not in the reader's language is shown as `foreign` says. */
export function reasonWords<Shown extends Node | string>(
  reason: Reason,
  { ofPack, ofArticle }: Foreign<Shown>,
): readonly (Shown | string)[] {
  const key = `evidence_${reason.kind.replaceAll('-', '_')}`;
  switch (reason.kind) {
    case 'exact-name':
    case 'alias':
    case 'variant':
    case 'mononym':
    case 'surname':
      return sayWith<Shown>(key, { name: ofPack(reason.name) });
    case 'called':
      return sayWith<Shown>(key, { words: ofArticle(reason.words), term: inOfficeWords(reason.office) });
    case 'no-such-office':
    case 'beside':
      return sayWith<Shown>(key, { words: ofArticle(reason.words) });
    case 'place-named':
      return sayCountWith<Shown>('evidence_placeNamed', reason.times, { place: placeName(reason.place) });
    case 'place-not-named':
    case 'compatriots':
      return sayWith<Shown>(key, { place: placeName(reason.place) });
    case 'colleagues':
    case 'trade':
    case 'other-trade':
      return sayWith<Shown>(key, { trade: say(`evidence_trade_${reason.trade}`) });
    case 'other-gender':
      return sayWith<Shown>(reason.said === 'f' ? 'evidence_woman' : 'evidence_man', {});
    case 'died':
    case 'born':
      return sayWith<Shown>(key, { year: yearIn(reason.on) });
    case 'age':
    case 'other-age':
      return sayCountWith<Shown>(reason.kind === 'age' ? 'evidence_age' : 'evidence_notAge', reason.years);
    case 'described':
      return sayWith<Shown>(key, { words: ofPack(listed(reason.words)) });
    case 'party':
      return sayWith<Shown>(key, { party: ofPack(reason.party) });
    default:
      return sayWith<Shown>(key, {});
  }
}

/** "in office 2018–2022": years do, since the card has the dates. They are no quantities, so no separators stand in them. */
function inOfficeWords({ start, end }: Pick<Office, 'start' | 'end'>): string {
  const from = start && yearIn(start);
  const to = end && yearIn(end);
  if (from && to)
    return from === to ? say('evidence_termYear', { year: from }) : say('evidence_termRange', { from, to });
  if (from) return say('evidence_termSince', { from });
  return to ? say('evidence_termUntil', { to }) : say('evidence_termUnknown');
}

function yearIn(iso: string): string {
  return iso.slice(0, 4);
}
