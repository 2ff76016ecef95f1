import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportNotes, readNotes } from '../../src/core/exports';
import { told } from '../../src/ui/words';
import { runs } from './runs';

const KEYS = [
  '@context',
  'id',
  'type',
  'target',
  'body',
  'source',
  'selector',
  'exact',
  'prefix',
  'suffix',
  'start',
  'end',
  'value',
  'purpose',
  'motivation',
  'items',
  'first',
  'rows',
  'total',
  'uri',
  'text',
  'tags',
  'created',
  'updated',
  'refinedBy',
  'dramatis',
  'version',
  'notes',
  'passage',
  'article',
  '__proto__',
  'constructor',
  'permissions',
  'group',
  'document',
  'title',
  'references',
];
const LEAVES = [
  'TextQuoteSelector',
  'TextPositionSelector',
  'Annotation',
  'AnnotationPage',
  'http://www.w3.org/ns/anno.jsonld',
  'https://news.example/a',
  'javascript:alert(1)',
  'TextualBody',
  'tagging',
  '2021-04-07T00:00:00Z',
  '',
  '\u0000',
  '\ud800',
  '=cmd|x',
  'x'.repeat(3_000),
];

const json = fc.letrec<{ readonly any: unknown }>(tie => ({
  any: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom<unknown>(...LEAVES, null, true, 0, -1, 1e308),
    fc.string({ maxLength: 10 }),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('any'), { maxKeys: 7, noNullPrototype: true }),
  ),
})).any;

const file = fc.oneof(
  json.map(value => JSON.stringify(value)),
  json.map(value =>
    JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items: [value] }),
  ),
  json.map(value => JSON.stringify({ rows: [value], total: 1 })),
  fc
    .array(
      fc.constantFrom(
        'url',
        'quote',
        'text',
        'tags',
        ',',
        '"',
        '""',
        '\n',
        '\r\n',
        ';',
        '\t',
        '=1',
        'https://news.example/a',
      ),
      { maxLength: 40 },
    )
    .map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('any file is read or refused with words that say why; what was read can be written in every format', {
  timeout: 600_000,
}, () => {
  fc.assert(
    fc.property(file, fc.constantFrom('a.json', 'a.csv', 'a.jsonld', '', '../a'), (text, name) => {
      const read = readNotes(name, text);
      if (!read.ok) {
        expect(told(read.message)).toMatch(/\w+ \w+/);
        return;
      }
      for (const { article, sources } of read.value.notes) {
        expect(article.url).toMatch(/^(?:https?|file):/);
        for (const { url } of sources) expect(url).toMatch(/^https?:/);
      }
      for (const format of ['dramatis', 'w3c', 'claimreview', 'markdown', 'csv', 'anki'] as const)
        expect(typeof exportNotes(read.value.notes, format, { now: '2026-01-01T00:00:00Z' }).text).toBe('string');
      const again = readNotes(
        'a.json',
        exportNotes(read.value.notes, 'dramatis', { now: '2026-01-01T00:00:00Z' }).text,
      );
      if (read.value.notes.length > 0) expect(again.ok && again.value.notes).toEqual(read.value.notes);
    }),
    runs(150),
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});
