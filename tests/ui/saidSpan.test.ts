import { expect, test } from 'vitest';
import { saidSpan } from '../../src/ui/saidSpan';

const cue = { start: 0, end: 12 };

test.each([
  ['indirect speech begins with what attributes it', { kind: 'indirect', cue, start: 18, end: 40 }, 0],
  ['unless that stands behind it', { kind: 'indirect', cue: { start: 42, end: 50 }, start: 18, end: 40 }, 18],
  ['a quotation is its own words', { kind: 'direct', cue, start: 18, end: 40 }, 18],
  ['what nobody is known to say is its own words', { kind: 'indirect', start: 18, end: 40 }, 18],
] as const)('%s', (_, statement, start) => {
  expect(saidSpan(statement)).toEqual({ start, end: 40 });
});
