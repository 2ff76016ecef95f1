import type { Article } from '../../shared/model';
import type { Pack } from '../pack/pack';
import { overlapping } from '../text/spans';
import { bareSpan } from './boundaries';
import { exactNames } from './exactNames';
import { isNamesake } from './namesakes';
import type { NameSpan } from './tagger';
import { titleBefore } from './titleBefore';

/**
 * The tagger's names and, where it found less, the full names of well-known people as the pack spells them.
 * Sorted and disjoint.
 */
export function withPackNames({ text }: Article, tagged: readonly NameSpan[], pack: Pack): readonly NameSpan[] {
  const added: NameSpan[] = [];
  for (const name of exactNames(text, pack)) {
    const met = overlapping(tagged, name);
    // A name that reaches beyond the pack's is another's: "George Bush Jr", "Lady Helen Mirren Smith".
    if (met.some(({ start, end }) => start < name.start || end > name.end)) continue;
    if (met.some(({ start, end }) => start === name.start && end === name.end)) continue;
    if (bareSpan(text, name).start > name.start) continue; // "Mullah Baradar"
    if (!isWellKnown(text.slice(name.start, name.end), pack) || !standsFree(text, name) || isNamesake(text, name))
      continue;
    const title = titleBefore(text, name.start);
    added.push({ ...name, ...(title && { title }) });
  }
  if (added.length === 0) return tagged;
  const kept = tagged.filter(name => overlapping(added, name).length === 0);
  return [...kept, ...added].sort((a, b) => a.start - b.start);
}

/** Importance from which a name is somebody's before it is anything else's. */
const WELL_KNOWN = 40;

function isWellKnown(written: string, pack: Pack): boolean {
  if (pack.countryNamed(written) || pack.organisationNamed(written)) return false;
  const bearers = pack.named(written).flatMap(id => pack.person(id) ?? []);
  const words = written.split(/\s+/);
  // "Black Panther" is an alias of somebody, and no words of a name.
  const isLikeAName = pack.isGivenName(words[0]!) > 0 && pack.isSurname(words.at(-1)!) > 0;
  return bearers.some(({ name, importance }) => importance >= WELL_KNOWN && (isLikeAName || name === written));
}

/** Not part of a longer run of capitals, which is more often an organisation's name, but for the first word of a sentence. */
function standsFree(text: string, { start, end }: NameSpan): boolean {
  if (/^(?: (?!I(?!\p{L}))\p{Lu}\p{L}| (?:&|and) (?:Co|Sons?|Company)(?!\p{L}))/u.test(text.slice(end, end + 8)))
    return false;
  const word = /(?:^|([.!?:“"‘]\s*|\n))(\p{Lu}[\p{L}’'.-]*) $/u.exec(text.slice(Math.max(0, start - 30), start));
  return !word || titleBefore(text, start) !== undefined || word[1] !== undefined;
}
