import type { Located } from '../../src/shared/model';
import type { LocatedNote, Note, NoteId } from '../../src/shared/notes';

/** A note with everything that a case does not care about filled in. */
export function noteOf(part: Partial<Note> = {}): Note {
  const exact = part.passage?.exact ?? 'Lavrov said the talks had been useful.';
  return {
    id: '3f1c' as NoteId,
    created: '2021-04-08T09:12:00Z',
    modified: '2021-04-08T09:12:00Z',
    revision: 1,
    article: {
      address: 'https://news.example/2021/04/07/ministers',
      url: 'https://news.example/2021/04/07/ministers',
      title: 'Foreign ministers agree to meet again in Islamabad',
      site: 'The Example',
      date: '2021-04-07',
      fingerprint: 'f',
    },
    passage: { exact, prefix: '', suffix: '', position: { start: 0, end: exact.length }, paragraph: 'p' },
    verdict: 'lacks-context',
    tags: ['diplomacy', 'pipeline'],
    text: 'Both ministries published the same sentence. What was agreed is in the communiqué: https://example.org/communique (third page).',
    sources: [
      {
        url: 'https://example.org/communique',
        title: 'Joint communiqué of 7 April',
        archive: 'https://web.archive.org/web/20210408/https://example.org/communique',
        quote: 'The sides exchanged views in a businesslike atmosphere.',
      },
    ],
    claimant: 'Sergey Lavrov, Minister of Foreign Affairs of Russia',
    claimDate: '2021-04-07',
    status: 'open',
    author: 'A. Reader',
    ...part,
  };
}

/** The note where its words stand as they stood, unless said otherwise. */
export function located(part: Partial<Note> = {}, where?: Located): LocatedNote {
  const note = noteOf(part);
  return { note, located: where ?? { state: 'exact', span: note.passage.position } };
}

/** A passage whose number the page has changed since, and the text as it stands. */
export const FLIPPED = {
  exact: 'Spending will rise by 12 million pounds next year, the minister said.',
  text: 'Spending will fall by 92 million pounds next year, the minister said.',
  differences: [
    { kind: 'word', was: 'rise', is: 'fall', matters: true },
    { kind: 'number', was: '12 million', is: '92 million', matters: true },
  ],
} as const;

/** A passage whose typo was mended. */
export const MENDED = {
  exact: 'The talks had beeen useful, the minister said.',
  text: 'The talks had been useful, the minister said.',
  differences: [{ kind: 'word', was: 'beeen', is: 'been', matters: false }],
} as const;

/** A note whose words read otherwise now. */
export function changed(to: typeof FLIPPED | typeof MENDED): LocatedNote {
  const span = { start: 0, end: to.text.length };
  const passage = { exact: to.exact, prefix: '', suffix: '', position: span, paragraph: 'p' };
  const verdictHolds = !to.differences.some(({ matters }) => matters);
  return located(
    { passage, verdict: 'disputed' },
    { state: 'changed', span, differences: to.differences, verdictHolds },
  );
}
