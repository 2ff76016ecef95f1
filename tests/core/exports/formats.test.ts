import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { exportNotes } from '../../../src/core/exports';
import { parseCsv } from '../../../src/core/exports/csvText';
import { markdownText } from '../../../src/core/exports/markdownText';
import { told } from '../../../src/ui/words';
import { BARE, FULL, NOW, noteWith } from './samples';

const options = { now: NOW };

describe('CSV', () => {
  const cells = (note = FULL) => parseCsv(exportNotes([note], 'csv', options).text)[1]!;

  test('has a line for each note, which reads back to the letter', () => {
    const { text } = exportNotes([FULL, BARE], 'csv', options);
    const [header, first, second] = parseCsv(text);
    expect(header).toHaveLength(first!.length);
    expect(first).toContain('The total is for two years.\nSee table 3.');
    expect(second).toContain('words');
    expect(text.split('\r\n')).toHaveLength(4);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '=cmd|"/c calc"!A1', '＝1'])(
    '%j is no formula',
    dangerous => {
      for (const note of [
        noteWith({ text: dangerous }),
        noteWith({ tags: [dangerous] }),
        noteWith({ claimant: dangerous }),
      ]) {
        expect(cells(note).some(cell => /^\s*[=+\-@＝]/.test(cell))).toBe(false);
        expect(cells(note)).toContain(`'${dangerous}`);
      }
    },
  );

  test.each([
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\ufeffa;b\n"1;2";""\n',
      [
        ['a', 'b'],
        ['1;2', ''],
      ],
    ],
    [
      'a\tb\n"x ""y"""\t\n',
      [
        ['a', 'b'],
        ['x "y"', ''],
      ],
    ],
    [
      'a,b\n"two\nlines",3',
      [
        ['a', 'b'],
        ['two\nlines', '3'],
      ],
    ],
    ['a,b\n"never closed,3', [['a', 'b'], ['never closed,3']]],
    [
      'a,b\n\n1,\n',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['', []],
  ])('%j is read as RFC 4180 has it', (text, records) => {
    expect(parseCsv(text)).toEqual(records);
  });
});

describe('ClaimReview', () => {
  const publisher = { name: 'Harbour Checks', url: 'https://checks.example/2026/budget' };

  test('has what a check needs, and is called a draft', () => {
    const { text, remarks } = exportNotes([FULL], 'claimreview', { ...options, publisher });
    expect(JSON.parse(text)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      claimReviewed: FULL.passage.exact,
      url: publisher.url,
      author: { name: 'Harbour Checks', url: 'https://checks.example' },
      reviewRating: { '@type': 'Rating', alternateName: 'Lacks context' },
      itemReviewed: {
        author: { name: FULL.claimant },
        datePublished: '2021-04',
        appearance: { url: FULL.article.url },
      },
    });
    expect(told(remarks[0]!)).toContain('draft');
    expect(remarks.map(told).join()).not.toContain('missing');
  });

  test.each([
    [undefined, /publisher is missing.*address of the published check is missing/s],
    [{ name: 'Harbour Checks', url: 'javascript:alert(1)' }, /address of the published check is missing/],
    [{ name: 'Harbour Checks', url: 'https://checks.example/' }, /front page/],
    [{ name: ' ', url: 'https://checks.example/a' }, /publisher is missing/],
  ])('says what is missing with %j', (given, said) => {
    const file = exportNotes([FULL], 'claimreview', { ...options, ...(given && { publisher: given }) });
    expect(file.remarks.map(told).join('\n')).toMatch(said);
    expect(file.text).not.toContain('javascript:');
  });

  test('leaves out notes without a verdict, and says so', () => {
    const { text, remarks } = exportNotes([FULL, BARE], 'claimreview', { ...options, publisher });
    expect(text).not.toContain('"words"');
    expect(remarks.map(told)).toContain('One note without a verdict left out.');
    expect(exportNotes([BARE], 'claimreview', { ...options, publisher }).remarks.map(told)).toEqual([
      'No note has a verdict: there is nothing to review.',
    ]);
  });

  test('makes up no number for a verdict', () => {
    expect(exportNotes([FULL], 'claimreview', { ...options, publisher }).text).not.toContain('ratingValue');
  });
});

describe('Markdown', () => {
  test('is a report by article', () => {
    const other = noteWith({
      id: 'x' as never,
      passage: { ...FULL.passage, position: { start: 1, end: 5 }, exact: 'first in text' },
    });
    const { text } = exportNotes([FULL, BARE, other], 'markdown', options);
    expect(text.match(/^## .*/gm)).toHaveLength(2);
    expect(text.indexOf('first in text')).toBeLessThan(text.indexOf('spending will rise'));
    expect(text).toContain('3 notes, 2 articles');
  });

  test.each([
    '# Heading',
    '1. list',
    '- list',
    '+ list',
    '> quote',
    '[link](https://evil.example)',
    '<script>alert(1)</script>',
    '&lt;',
    '`code`',
    '![image](x)',
    '*bold*',
    '~~~',
    '---',
    '===',
    'a | b',
    'https://evil.example',
    'mail@evil.example',
    '\\',
    '[ref]: https://evil.example',
    '$x$',
  ])('%j stays text wherever it stands', hostile => {
    const note = noteWith({
      text: hostile,
      tags: [hostile],
      claimant: hostile,
      article: { ...FULL.article, title: `${hostile}\n${hostile}` },
      passage: { ...FULL.passage, exact: `${hostile}\n\n${hostile}` },
      sources: [{ url: 'https://a.example/)](x)<b>', title: `x](y) ${hostile}` }],
    });
    const { text } = exportNotes([note], 'markdown', options);
    const plain = exportNotes(
      [noteWith({ text: 'x', tags: ['x'], sources: [{ url: 'https://a.example/', title: 'x' }] })],
      'markdown',
      options,
    ).text;
    const structure = (report: string) =>
      report
        .replaceAll('\\\\', '')
        .match(/^(#{1,6} |> |- |\d+[.)] |[-=~`]{3,}$|\|)|(?<!\\)[<>](?!\s)|(?<!\\)\]\(/gm)
        ?.sort();
    const quoteLines = 1;
    expect(structure(text)?.length).toBe((structure(plain)?.length ?? 0) + quoteLines);
  });

  test('escapes each sign once', () => {
    expect(markdownText('a_b *c* [d] 2. e')).toBe('a\\_b \\*c\\* \\[d\\] 2. e');
    expect(markdownText('2. e')).toBe('2\\. e');
  });
});

describe('Anki', () => {
  test('has headers, and four fields in each line whatever the words hold', () => {
    const hostile = noteWith({
      text: 'tab\there "quoted"\n<img src=x onerror=alert(1)> {{c1::x}} [sound:x.mp3]',
      tags: ['two words', 'a"b'],
    });
    const { text } = exportNotes([hostile, BARE], 'anki', options);
    const lines = text.trimEnd().split('\n');
    expect(lines.slice(0, 2)).toEqual(['#separator:tab', '#html:true']);
    expect(text).toContain('#guid column:1');
    const cards = lines.filter(line => !line.startsWith('#'));
    expect(cards.map(card => card.split('\t').length)).toEqual([4, 4]);
    const { document } = new JSDOM(cards[0]!.split('\t')[2]!).window;
    expect(document.querySelector('img')).toBeNull();
    expect(document.body.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(cards[0]).not.toMatch(/\{\{|\[sound:/);
    expect(cards[0]!.split('\t')[3]).toBe('dramatis two_words a_b');
  });

  test('names a card by its note, so that another export changes it', () => {
    const guid = (note = FULL) => exportNotes([note], 'anki', options).text.split('\n').at(-2)!.split('\t')[0];
    expect(guid(noteWith({ text: 'changed' }))).toBe(guid());
  });
});

test('files have names that every system takes', () => {
  for (const format of ['dramatis', 'w3c', 'claimreview', 'markdown', 'csv', 'anki'] as const)
    expect(exportNotes([FULL], format, options).name).toMatch(/^dramatis-[a-z]+-2026-11-25\.[a-z]+$/);
});
