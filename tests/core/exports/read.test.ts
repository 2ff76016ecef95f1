import { describe, expect, test } from 'vitest';
import { exportNotes, mergeNotes, readNotes } from '../../../src/core/exports';
import type { Note } from '../../../src/shared/notes';
import { FILE_LIMIT, type Refused } from '../../../src/shared/notes';
import { told } from '../../../src/ui/words';
import { BARE, FULL, NOW, noteWith } from './samples';

function read(content: unknown) {
  const reading = readNotes('file', typeof content === 'string' ? content : JSON.stringify(content));
  if (!reading.ok) throw new Error(told(reading.message));
  return reading.value;
}

const QUOTE = { type: 'TextQuoteSelector', exact: 'rose by 4', prefix: 'Prices ', suffix: ' per cent' };
const ANNOTATION = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://notes.example/1',
  type: 'Annotation',
  created: '2024-05-01T10:00:00+02:00',
  creator: { type: 'Person', name: 'Mira' },
  body: [
    { type: 'TextualBody', value: 'True?', purpose: 'questioning' },
    { type: 'TextualBody', value: 'prices', purpose: 'tagging' },
  ],
  target: { source: 'https://m.news.example/a?utm_medium=rss', selector: QUOTE },
};
const withTarget = (target: unknown) => ({ ...ANNOTATION, target });

describe('W3C Web Annotations of others', () => {
  test('become notes', () => {
    const { notes, refused } = read(ANNOTATION);
    expect(refused).toEqual([]);
    expect(notes).toMatchObject([
      {
        id: 'https://notes.example/1',
        article: {
          address: 'https://news.example/a',
          url: 'https://m.news.example/a?utm_medium=rss',
          site: 'm.news.example',
        },
        passage: { exact: 'rose by 4', prefix: 'Prices ', suffix: ' per cent' },
        text: 'True?',
        tags: ['prices'],
        author: 'Mira',
        status: 'open',
        created: '2024-05-01T08:00:00.000Z',
      },
    ]);
  });

  test.each<readonly [string, unknown]>([
    ['one', ANNOTATION],
    ['a list', [ANNOTATION]],
    ['a page', { type: 'AnnotationPage', items: [ANNOTATION] }],
    ['a collection', { type: ['AnnotationCollection'], first: { type: 'AnnotationPage', items: [ANNOTATION] } }],
    ['a graph', { '@context': {}, '@graph': [{ ...ANNOTATION, type: undefined, '@type': 'oa:Annotation' }] }],
    [
      'selectors in a list',
      withTarget({ source: 'https://news.example/a', selector: [{ type: 'FragmentSelector', value: 'x' }, QUOTE] }),
    ],
    [
      'a refined selector',
      withTarget([
        {
          type: 'SpecificResource',
          source: { id: 'https://news.example/a' },
          selector: { type: 'CssSelector', value: '#main', refinedBy: QUOTE },
        },
      ]),
    ],
  ])('are found as %s', (_, json) => {
    expect(read(json).notes.map(({ passage }) => passage.exact)).toEqual(['rose by 4']);
  });

  test.each<readonly [string, unknown, RegExp]>([
    ['no quote', withTarget('https://news.example/a'), /marks no words/],
    [
      'an empty quote',
      withTarget({ source: 'https://news.example/a', selector: { type: 'TextQuoteSelector', exact: '' } }),
      /marks no words/,
    ],
    ['no page', withTarget({ source: 'urn:x-pdf:1', selector: QUOTE }), /must be the address of a page/],
    [
      'a script for an address',
      withTarget({ source: 'javascript:alert(1)', selector: QUOTE }),
      /must be the address of a page/,
    ],
    [
      'too long a text',
      { ...ANNOTATION, body: { type: 'TextualBody', value: 'x'.repeat(20_001) } },
      /longer than 20,000/,
    ],
    ['a text of another type', { ...ANNOTATION, body: [], 'dramatis:status': 7 }, /status must be one of/],
    ['pages elsewhere', { type: 'AnnotationCollection', first: 'https://notes.example/page1' }, /are elsewhere/],
  ])('are refused with %s, and it is said why', (_, json, why) => {
    const { notes, refused } = read(json);
    expect(notes).toEqual([]);
    expect(refused.map(entry => told(entry.why)).join()).toMatch(why);
  });

  test('have an id made of what they say when they give none', () => {
    const { id: _, ...nameless } = ANNOTATION;
    const [first] = read(nameless).notes;
    expect(read(nameless).notes[0]!.id).toBe(first!.id);
    expect(
      read({ ...nameless, target: { ...ANNOTATION.target, selector: { ...QUOTE, exact: 'other' } } }).notes[0]!.id,
    ).not.toBe(first!.id);
  });

  test('take sources, copies and verdicts over', () => {
    const [note] = read({
      ...ANNOTATION,
      motivation: 'assessing',
      body: [
        { type: 'TextualBody', value: '<p>No <b>source</b></p>', format: 'text/html' },
        { type: 'TextualBody', value: 'unsupported', purpose: 'classifying' },
        'https://stats.example/t',
      ],
      target: { ...ANNOTATION.target, state: { type: 'TimeState', cached: 'https://archive.example/1' } },
    }).notes;
    expect(note).toMatchObject({ verdict: 'unsupported', text: 'No source' });
    expect(note!.sources).toEqual([
      { url: 'https://stats.example/t', title: '' },
      { url: 'https://m.news.example/a?utm_medium=rss', title: '', archive: 'https://archive.example/1' },
    ]);
  });
});

const ROW = {
  id: 'AbCdEf',
  created: '2024-05-01T10:00:00.123456+00:00',
  updated: '2024-05-02T10:00:00.123456+00:00',
  user: 'acct:mira@hypothes.is',
  user_info: { display_name: null },
  uri: 'https://www.news.example/a',
  text: 'Checked.',
  tags: ['prices', 'verdict:supported'],
  group: '__world__',
  permissions: { read: ['group:__world__'] },
  document: { title: ['Prices rise'] },
  target: [
    {
      source: 'https://www.news.example/a',
      selector: [{ type: 'RangeSelector' }, { type: 'TextPositionSelector', start: 7, end: 16 }, QUOTE],
    },
  ],
};

describe('Hypothesis', () => {
  test.each<readonly [string, unknown]>([
    ['an answer of the API', { total: 1, rows: [ROW] }],
    ['an export of the client', { export_date: NOW, export_userid: '', client_version: '1', annotations: [ROW] }],
    ['one annotation', ROW],
  ])('is read as %s', (_, json) => {
    expect(read(json).notes).toMatchObject([
      {
        id: 'https://hypothes.is/a/AbCdEf',
        article: { address: 'https://news.example/a', title: 'Prices rise' },
        passage: { exact: 'rose by 4', position: { start: 7, end: 16 } },
        verdict: 'supported',
        tags: ['prices'],
        author: 'mira',
        modified: '2024-05-02T10:00:00.123Z',
      },
    ]);
  });

  test('replies and page notes are refused, and it is said why', () => {
    const { notes, refused } = read({
      rows: [{ ...ROW, references: ['x'] }, { ...ROW, target: [{ source: ROW.uri }] }, null, 7],
    });
    expect(notes).toEqual([]);
    expect(refused.map(({ why }) => told(why))).toEqual([
      'It is a reply to an annotation.',
      ...Array(3).fill('It marks no words of a page by a quote.'),
    ]);
  });

  test('is read as CSV, with line breaks and quotation marks in it', () => {
    const csv =
      'Created at,Author,Page,URL,Group,Annotation/Reply Type,Quote,Comment,Tags\n2024-05-01 10:00,mira,,https://www.news.example/a,G,Annotation,"rose by ""4""","two\nlines","a,b"\n2024-05-01 10:01,mira,,https://www.news.example/a,G,Reply,,No,';
    const { notes, refused, format } = read(csv);
    expect(format).toBe('hypothesis-csv');
    expect(notes).toMatchObject([
      { passage: { exact: 'rose by "4"' }, text: 'two\nlines', tags: ['a', 'b'], created: '2024-05-01T10:00:00.000Z' },
    ]);
    expect(refused.map(said)).toEqual(['Line 3: It is a reply to an annotation.']);
    expect(mergeNotes(notes, read(csv).notes, NOW)).toMatchObject({ added: [], changed: [] });
  });
});

describe('files that are not right', () => {
  test.each<readonly [string, string, string]>([
    ['', 'not-known', ''],
    ['hello', 'not-known', ''],
    ['a,b\n1,2', 'not-known', ''],
    ['{"a":1}', 'not-known', ''],
    ['[1,2,3]', 'not-known', ''],
    ['{"format":"dramatis-notes","version":99,"notes":[]}', 'not-known', 'later version'],
    ['{"format":"dramatis-notes","version":1,"not', 'damaged', ''],
    [exportNotes([FULL], 'dramatis', { now: NOW }).text.slice(0, -40), 'damaged', ''],
    ['['.repeat(200_000), 'damaged', ''],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'not-known', ''],
    ['x'.repeat(FILE_LIMIT + 1), 'too-large', '32 MB'],
  ])('%.40j is %s', (text, problem, words) => {
    const reading = readNotes('notes.json', text);
    expect(reading).toMatchObject({ ok: false, problem });
    expect(reading.ok ? '' : told(reading.message)).toContain(words);
  });

  test('too large a file is refused before it is parsed', () => {
    expect(readNotes('x', '['.repeat(100_000_000))).toMatchObject({ ok: false, problem: 'too-large' });
  });

  test.each<readonly [string, unknown, RegExp]>([
    [
      'a script as a source',
      { sources: [{ url: 'javascript:alert(1)', title: '' }] },
      /sources 1\.url must be an http/,
    ],
    ['too many tags', { tags: Array.from({ length: 51 }, (_, at) => `t${at}`) }, /tags has more than 50/],
    ['too long a tag', { tags: ['x'.repeat(101)] }, /tags 1 is longer than 100/],
    ['too long a text', { text: 'x'.repeat(20_001) }, /text is longer than 20,000/],
    ['text that is none', { text: 7 }, /text must be text/],
    ['no passage', { passage: undefined }, /passage must be an object/],
    ['an odd status', { status: 'gone' }, /status must be one of/],
    ['no day', { claimDate: '2021-02-30' }, /claimDate must be a date/],
    ['no time', { modified: 'yesterday' }, /modified must be an instant/],
    [
      'too many sources',
      { sources: Array(51).fill({ url: 'https://a.example', title: '' }) },
      /sources has more than 50/,
    ],
  ])('a note with %s is refused alone', (_, change, why) => {
    const { notes, refused } = read({
      format: 'dramatis-notes',
      version: 1,
      notes: [BARE, { ...FULL, ...(change as object) }],
    });
    expect(notes).toEqual([BARE]);
    expect(refused.map(said)).toEqual([expect.stringMatching(why)]);
    expect(refused.map(said)[0]).toMatch(/^Note 2: /);
  });

  test('hostile keys lead nowhere', () => {
    const hostile = JSON.stringify({ format: 'dramatis-notes', version: 1, notes: [FULL] }).replace(
      '"tags"',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"tags"',
    );
    const [note] = read(hostile).notes;
    expect(note).toEqual(FULL);
    expect(Object.hasOwn(note!, 'constructor')).toBe(false);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(read('{"format":"dramatis-notes","version":1,"notes":[{"__proto__":{"id":"x"}}]}').notes).toEqual([]);
  });

  test('control characters do not get in', () => {
    const [note] = read({
      format: 'dramatis-notes',
      version: 1,
      notes: [noteWith({ text: 'a\u0000b\u001b[31m\r\nc', tags: ['x\ny'] })],
    }).notes;
    expect(note).toMatchObject({ text: 'ab[31m\nc', tags: ['x y'] });
  });
});

describe('merging', () => {
  const later = (change: Partial<Note>) => noteWith({ modified: '2026-11-25T00:00:00.000Z', ...change });

  test('a later state of the same note changes it, an earlier one does not', () => {
    const edited = later({ text: 'Edited elsewhere', revision: 2 });
    expect(mergeNotes([FULL], [edited], NOW).changed).toEqual([{ ...edited, created: FULL.created, revision: 5 }]);
    expect(mergeNotes([edited], [FULL], NOW)).toEqual({ added: [], changed: [], unchanged: [edited] });
  });

  test('the same passage with the same text is the same note under any id', () => {
    const double = noteWith({ id: 'https://hypothes.is/a/1' as Note['id'] });
    expect(mergeNotes([FULL], [double], NOW)).toEqual({ added: [], changed: [], unchanged: [FULL] });
    const { changed } = mergeNotes([FULL], [{ ...double, ...later({ id: double.id, tags: ['new'] }) }], NOW);
    expect(changed).toMatchObject([{ id: FULL.id, tags: ['new'] }]);
  });

  test('two notes on one passage stay two', () => {
    const second = noteWith({ id: 'second' as Note['id'], verdict: 'opinion', author: 'Other' });
    expect(mergeNotes([], [FULL, second], NOW).added).toHaveLength(2);
    expect(mergeNotes([FULL, second], [second, FULL], NOW).unchanged).toEqual([second, FULL]);
    expect(mergeNotes([FULL], [FULL, second], NOW).added).toHaveLength(1);
  });

  test('a note whose file tells no time gets the time of the import, and replaces nothing', () => {
    const { created: _, ...undated } = ANNOTATION;
    const [note] = read(undated).notes;
    const { added } = mergeNotes([], [note!], NOW);
    expect(added[0]).toMatchObject({ created: NOW, modified: NOW });
    const edited = { ...added[0]!, text: 'Mine', modified: '2026-11-26T00:00:00.000Z' };
    expect(mergeNotes([edited], [note!], NOW).unchanged).toEqual([edited]);
  });

  test('ten thousand notes over ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => noteWith({ id: `n-${at}` as Note['id'] }));
    const others = many.map(note => ({ ...note, id: `o-${note.id}` as Note['id'] }));
    expect(mergeNotes(many, others, NOW).unchanged).toHaveLength(10_000);
  });
});

/** "Note 2: text must be text." */
function said({ what, why }: Refused): string {
  return `${typeof what === 'string' ? what : told(what)}: ${told(why)}`;
}
