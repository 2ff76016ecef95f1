import type { Message } from '../../shared/message';
import type { Note, NoteSource, Publisher } from '../../shared/notes';
import { isWebAddress, parseAddress } from '../passages/address';
import { verdictInWords } from './verdictWords';

/** Longer claims are cut where they are shown (Google's guide to ClaimReview). */
const SHOWN_CLAIM = 75;

/**
 * Drafts of schema.org `ClaimReview`, one for each note with a verdict. The rating is the verdict in words; no number is made
 * up for it. Without a publisher the drafts lack `url` and `author`, and a remark says so.
 */
export function writeClaimReview(
  notes: readonly Note[],
  publisher: Publisher | undefined,
): { readonly text: string; readonly remarks: readonly Message[] } {
  const judged = notes.filter(({ verdict }) => verdict !== undefined);
  const reviews = judged.map(note => review(note, publisher));
  const content =
    reviews.length === 1 ? { '@context': CONTEXT, ...reviews[0] } : { '@context': CONTEXT, '@graph': reviews };
  return { text: `${JSON.stringify(content, null, 1)}\n`, remarks: remarksOn(notes, judged, publisher) };
}

const CONTEXT = 'https://schema.org';

function review(note: Note, publisher: Publisher | undefined): object {
  const { verdict = '', text, sources, modified, passage } = note;
  return {
    '@type': 'ClaimReview',
    claimReviewed: plain(passage.exact),
    ...(isWebAddress(publisher?.url ?? '') && { url: publisher?.url }),
    ...authorOf(publisher),
    datePublished: modified.slice(0, 10),
    reviewRating: {
      '@type': 'Rating',
      alternateName: verdictInWords(verdict),
      ...(text !== '' && { ratingExplanation: text }),
    },
    itemReviewed: claim(note),
    ...(sources.length > 0 && { citation: sources.map(citation) }),
  };
}

function authorOf(publisher: Publisher | undefined): object {
  const name = publisher?.name.trim() ?? '';
  if (name === '') return {};
  const site = parseAddress(publisher?.url ?? '')?.origin;
  return { author: { '@type': 'Organization', name, ...(site && { url: site }) } };
}

function claim({ claimant, claimDate, article }: Note): object {
  const { url, title, site, date } = article;
  return {
    '@type': 'Claim',
    ...(claimant !== undefined && { author: { '@type': 'Person', name: claimant } }),
    ...(claimDate !== undefined && { datePublished: claimDate }),
    appearance: {
      '@type': 'NewsArticle',
      url,
      headline: title,
      ...(date !== undefined && { datePublished: date }),
      ...(site !== '' && { publisher: { '@type': 'Organization', name: site } }),
    },
  };
}

function citation({ url, title, archive, quote }: NoteSource): object {
  return {
    '@type': 'CreativeWork',
    url,
    ...(title !== '' && { name: title }),
    ...(archive !== undefined && { archivedAt: archive }),
    ...(quote !== undefined && quote !== '' && { text: quote }),
  };
}

function remarksOn(
  notes: readonly Note[],
  judged: readonly Note[],
  publisher: Publisher | undefined,
): readonly Message[] {
  const unjudged = notes.length - judged.length;
  const unnamed = judged.filter(({ claimant }) => claimant === undefined).length;
  const undated = judged.filter(({ claimDate }) => claimDate === undefined).length;
  const long = judged.filter(({ passage }) => plain(passage.exact).length > SHOWN_CLAIM).length;
  const unsourced = judged.filter(({ sources }) => sources.length === 0).length;
  const address = parseAddress(publisher?.url ?? '');
  const remarks: readonly (readonly [applies: boolean, key: string, count?: number])[] = [
    [judged.length > 0, 'draft'],
    [judged.length === 0, 'nothing'],
    [unjudged > 0 && judged.length > 0, 'unjudged', unjudged],
    [(publisher?.name.trim() ?? '') === '', 'noPublisher'],
    [!isWebAddress(publisher?.url ?? ''), 'noAddress'],
    [address?.pathname === '/' && address.search === '', 'frontPage'],
    [judged.length > 1, 'several'],
    [unnamed > 0, 'unnamed', unnamed],
    [unnamed < judged.length, 'persons'],
    [undated > 0, 'undated', undated],
    [long > 0, 'long', long],
    [unsourced > 0, 'unsourced', unsourced],
  ];
  return remarks
    .filter(([applies]) => applies)
    .map(([, key, count]) => ({
      key: `claimReview_${key}`,
      ...(count !== undefined && { values: { count, most: SHOWN_CLAIM } }),
    }));
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
