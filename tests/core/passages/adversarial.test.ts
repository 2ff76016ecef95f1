import { expect, test } from 'vitest';
import { locate } from '../../../src/core/passages/locate';
import type { Located } from '../../../src/shared/model';
import { allCases, type Case } from './adversarial';

const CASES = allCases();
const isChanged = ({ expected }: Case) => expected === 'withheld' || expected === 'orphan';

function keepsVerdict(located: Located): boolean {
  return (
    located.state === 'exact' || located.state === 'moved' || (located.state === 'changed' && located.verdictHolds)
  );
}

test('there are cases enough of both sorts', () => {
  expect(CASES.filter(isChanged).length).toBeGreaterThan(300);
  expect(CASES.filter(one => !isChanged(one)).length).toBeGreaterThan(300);
});

test('no verdict stays on words that changed', () => {
  const wrong = CASES.filter(isChanged).filter(({ text, passage }) => keepsVerdict(locate(text, passage)));
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('at least 97 of 100 harmless changes keep it', () => {
  const harmless = CASES.filter(one => !isChanged(one));
  const lost = harmless.filter(({ text, passage }) => !keepsVerdict(locate(text, passage)));
  expect(1 - lost.length / harmless.length, lost.map(({ name }) => name).join('\n')).toBeGreaterThanOrEqual(0.97);
});
