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
): { readonly text: string; readonly remarks: readonly string[] } {
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
): readonly string[] {
  const unjudged = notes.length - judged.length;
  const unnamed = judged.filter(({ claimant }) => claimant === undefined).length;
  const undated = judged.filter(({ claimDate }) => claimDate === undefined).length;
  const long = judged.filter(({ passage }) => plain(passage.exact).length > SHOWN_CLAIM).length;
  const unsourced = judged.filter(({ sources }) => sources.length === 0).length;
  const address = parseAddress(publisher?.url ?? '');
  const remarks: readonly (readonly [applies: boolean, remark: string])[] = [
    [judged.length === 0, 'No note has a verdict: there is nothing to review.'],
    [unjudged > 0 && judged.length > 0, `${counted(unjudged, 'note')} without a verdict left out.`],
    [(publisher?.name.trim() ?? '') === '', 'The publisher is missing: name who publishes the check (author).'],
    [!isWebAddress(publisher?.url ?? ''), 'The address of the published check is missing (url).'],
    [
      address?.pathname === '/' && address.search === '',
      'The address given is a front page: url must be the page of the check itself.',
    ],
    [judged.length > 1, 'Several checks in one file: each belongs on a page of its own, with its own url.'],
    [unnamed > 0, `${counted(unnamed, 'claim')} without a claimant (itemReviewed.author).`],
    [unnamed < judged.length, 'Claimants are given as persons: change the type where it is an organisation.'],
    [undated > 0, `${counted(undated, 'claim')} without a date (itemReviewed.datePublished).`],
    [
      long > 0,
      `${counted(long, 'claim')} longer than ${SHOWN_CLAIM} characters: shorten claimReviewed without changing what is claimed.`,
    ],
    [unsourced > 0, `${counted(unsourced, 'check')} without a source.`],
  ];
  const said = remarks.filter(([applies]) => applies).map(([, remark]) => remark);
  return judged.length === 0 ? said : ['This is a draft: read it before it is published.', ...said];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
