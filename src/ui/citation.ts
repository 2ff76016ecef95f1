import type { CardView } from './cardView';
import { shownCard } from './cardView';
import { asOfWords, dateWords } from './dates';
import { officeWords, termWords } from './offices';
import { sourceWords, wikidataUrl } from './sources';
import { say } from './words';

/** One paragraph to paste: who, in which office on the article's date, from which source, named in which article. */
export function citation(view: CardView): string {
  const card = shownCard(view);
  const { title, site, date, url } = view.brief;
  const article = [`“${title}”`, site, date && dateWords(date.iso), url].filter(Boolean).join(', ');
  if (!card) return say('card_citedUnknown', { who: view.cluster.label, article });
  const index = card.then[0];
  const office = index === undefined ? undefined : card.offices[index];
  const who = office
    ? `${card.name}, ${officeWords(office)} (${termWords(office)})`
    : `${card.name}, ${card.description}`;
  const source = [sourceWords(office?.source ?? card.source), wikidataUrl(card.person)].filter(Boolean).join(', ');
  return say('card_cited', { who, source, asOf: asOfWords(office?.asOf ?? card.asOf), article });
}
