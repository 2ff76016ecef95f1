/** Notes to write and to read: a full one, a bare one, and any note there can be. */

import fc from 'fast-check';
import { checkNote } from '../../../src/core/exports';
import { NOTE_STATUSES, type Note, type NoteId, VERDICTS } from '../../../src/shared/notes';

export const NOW = '2026-11-25T12:00:00.000Z';

export const FULL: Note = {
  id: '3f1c9a52-7a1e-4c0b-9f0e-2d6a8b1c4e77' as NoteId,
  article: {
    address: 'https://harbour-times.example/budget',
    url: 'https://www.harbour-times.example/budget?utm_source=x',
    title: 'Budget: a “historic” rise',
    site: 'Harbour Times',
    date: '2021-04-07',
    fingerprint: '0123456789abcdef',
  },
  passage: {
    exact: 'spending will rise by 12 million 😀 crowns',
    prefix: '😀 The minister said ',
    suffix: ' next year.',
    position: { start: 20, end: 61 },
    element: 'article > p:nth-of-type(2)',
    paragraph: 'fedcba9876543210',
    pairsBefore: 1,
  },
  verdict: 'lacks-context',
  tags: ['budget', 'spending, public'],
  text: 'The total is for two years.\nSee table 3.',
  sources: [
    {
      url: 'https://stats.example/t3',
      title: 'Table 3',
      archive: 'https://web.archive.org/web/2021/https://stats.example/t3',
      quote: '24 over two years',
    },
    { url: 'https://harbour-times.example/budget', title: '', archive: 'https://archive.example/abc' },
  ],
  claimant: 'Anna Holm, finance minister',
  claimDate: '2021-04',
  status: 'in-review',
  author: 'Desk',
  created: '2026-11-23T03:30:00.000Z',
  modified: '2026-11-24T10:00:00.000Z',
  revision: 4,
};

const { verdict: _verdict, claimant: _claimant, claimDate: _date, author: _author, ...rest } = FULL;
export const BARE: Note = {
  ...rest,
  id: 'b2a1f0d3-0000-4000-8000-000000000001' as NoteId,
  article: { address: 'https://example.com/a', url: 'https://example.com/a', title: 'A', site: '', fingerprint: '' },
  passage: { exact: 'words', prefix: '', suffix: '', position: { start: 0, end: 5 }, paragraph: '' },
  tags: [],
  text: '',
  sources: [],
  status: 'open',
  revision: 1,
};

export function noteWith(change: Partial<Note>): Note {
  return { ...FULL, ...change };
}

const words = (most: number) => fc.string({ unit: 'grapheme', maxLength: most });
const someWords = (most: number) =>
  words(most).filter(text => text.replaceAll(/[\s\u0000-\u001f\u007f-\u009f]/g, '') !== '');
const address = fc.webUrl({ withQueryParameters: true });
const instant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map(date => date.toISOString());
const offset = fc.nat({ max: 1_000_000 });

/** Any note that passes the border. */
export const anyNote: fc.Arbitrary<Note> = fc
  .record(
    {
      id: fc.oneof(fc.uuid(), address, someWords(20)),
      article: fc.record(
        {
          address,
          url: address,
          title: words(30),
          site: words(20),
          date: fc.constantFrom('2021', '2021-04', '2021-04-07'),
          fingerprint: words(10),
        },
        { requiredKeys: ['address', 'url', 'title', 'site', 'fingerprint'] },
      ),
      passage: fc.record(
        {
          exact: words(60).filter(text => text !== ''),
          prefix: words(30),
          suffix: words(30),
          position: fc.record({ start: offset, end: offset }),
          element: someWords(20),
          paragraph: words(10),
          pairsBefore: fc.nat({ max: 50 }),
        },
        { requiredKeys: ['exact', 'prefix', 'suffix', 'position', 'paragraph'] },
      ),
      verdict: fc.oneof(fc.constantFrom(...VERDICTS), someWords(20)),
      tags: fc.array(someWords(20), { maxLength: 5 }),
      text: words(200),
      sources: fc.array(
        fc.record(
          { url: address, title: words(20), archive: address, quote: words(40) },
          { requiredKeys: ['url', 'title'] },
        ),
        { maxLength: 3 },
      ),
      claimant: someWords(30),
      claimDate: fc.constantFrom('2020', '2020-02', '2020-02-29'),
      status: fc.constantFrom(...NOTE_STATUSES),
      author: someWords(20),
      created: instant,
      modified: instant,
      revision: fc.integer({ min: 1, max: 1_000 }),
    },
    {
      requiredKeys: [
        'id',
        'article',
        'passage',
        'tags',
        'text',
        'sources',
        'status',
        'created',
        'modified',
        'revision',
      ],
    },
  )
  .map(checkNote)
  .filter(checked => checked.ok)
  .map(checked => checked.value);
