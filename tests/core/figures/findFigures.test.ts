import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/core/figures/findFigures';
import { SENTENCES } from './sentences';

/** Where each expected figure stands: whole words, one after the other. */
function place(text: string, exact: string, from: number): number {
  for (let at = text.indexOf(exact, from); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[at + exact.length] ?? '') || /\D$/.test(exact) === false) return at;
  }
  return -1;
}

describe('figures of a sentence', () => {
  test.each(SENTENCES)('%s', (text, expected) => {
    let from = 0;
    const wanted = expected.map(([exact, type, value, unit, more]) => {
      const start = place(text, exact, from);
      expect(start, exact).toBeGreaterThanOrEqual(0);
      from = start + exact.length;
      const approx = more?.approx ?? more?.bound !== undefined;
      return { exact, type, value: rounded(value), max: more?.max, unit, approx, bound: more?.bound };
    });
    const found = findFigures(text).map(figure => ({
      exact: text.slice(figure.start, figure.end),
      type: figure.type,
      value: rounded(figure.value),
      max: figure.valueMax,
      unit: figure.unit,
      approx: figure.approx,
      bound: figure.bound,
    }));
    expect(found).toEqual(wanted);
  });
});

function rounded(value: number): number {
  return Number(value.toPrecision(9));
}
