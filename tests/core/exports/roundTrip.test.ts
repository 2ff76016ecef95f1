import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkNote, exportNotes, mergeNotes, readNotes } from '../../../src/core/exports';
import type { Note } from '../../../src/shared/notes';
import { told } from '../../../src/ui/words';
import { anyNote, BARE, FULL, NOW } from './samples';
import { wrongsOf } from './w3cModel';

const someNotes = fc.uniqueArray(anyNote, { selector: note => note.id, maxLength: 5 });

function readBack(notes: readonly Note[], format: 'dramatis' | 'w3c') {
  const file = exportNotes(notes, format, { now: NOW });
  const read = readNotes(file.name, file.text);
  if (!read.ok) throw new Error(told(read.message));
  return read.value;
}

test.each(['dramatis', 'w3c'] as const)('what is written as %s is read back without loss', format => {
  expect(readBack([FULL, BARE], format)).toEqual({ format, notes: [FULL, BARE], refused: [] });
  fc.assert(
    fc.property(
      someNotes.filter(notes => notes.length > 0),
      notes => {
        const { notes: read, refused } = readBack(notes, format);
        expect(refused).toEqual([]);
        expect(read).toEqual(notes);
      },
    ),
    { numRuns: 200 },
  );
});

test('every W3C file conforms to the model', () => {
  fc.assert(
    fc.property(someNotes, notes => {
      expect(wrongsOf(JSON.parse(exportNotes(notes, 'w3c', { now: NOW }).text))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('the model finds what is wrong', () => {
  const collection = JSON.parse(exportNotes([FULL], 'w3c', { now: NOW }).text);
  collection.first.items[0].motivation = 'judging';
  collection.first.items[0].target.verdict = 'no term';
  collection.total = 2;
  expect(wrongsOf(collection)).toHaveLength(3);
});

test('checking a note again changes nothing', () => {
  fc.assert(
    fc.property(anyNote, note => {
      expect(checkNote(note)).toEqual({ ok: true, value: note });
    }),
  );
});

test.each(['dramatis', 'w3c'] as const)('the same %s file twice adds nothing', format => {
  fc.assert(
    fc.property(someNotes, notes => {
      const first = mergeNotes(
        [],
        readBack(notes, format === 'w3c' && notes.length === 0 ? 'dramatis' : format).notes,
        NOW,
      );
      const again = mergeNotes(
        first.added,
        readBack(first.added, first.added.length === 0 ? 'dramatis' : format).notes,
        NOW,
      );
      expect(first.added).toHaveLength(notes.length);
      expect([again.added, again.changed]).toEqual([[], []]);
    }),
    { numRuns: 100 },
  );
});

test('W3C counts characters where we count UTF-16 units', () => {
  const { target } = JSON.parse(exportNotes([FULL], 'w3c', { now: NOW }).text).first.items[0];
  expect(target.selector[1]).toEqual({
    type: 'TextPositionSelector',
    start: 19,
    end: 19 + [...FULL.passage.exact].length,
  });
  expect(target.state).toEqual({ type: 'TimeState', sourceDate: FULL.created, cached: 'https://archive.example/abc' });
});

test('ten thousand notes are written and read in each format', () => {
  const notes = Array.from({ length: 10_000 }, (_, at) => ({ ...FULL, id: `n-${at}` as Note['id'] }));
  for (const format of ['dramatis', 'w3c'] as const) expect(readBack(notes, format).notes).toHaveLength(10_000);
});
