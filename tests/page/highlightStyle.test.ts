import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { highlightStyle } from '../../src/page/highlightStyle';
import type { Look, Paint } from '../../src/page/painter';

const userAgent = (value: string) => vi.stubGlobal('navigator', { userAgent: value });
beforeEach(() => userAgent('Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0 Safari/537.36'));
afterEach(() => vi.unstubAllGlobals());

/** The rule of one kind of highlight on screens. */
const ruleOf = (look: Look, kind: Paint): string =>
  new RegExp(`::highlight\\(dramatis-${kind}\\) \\{([^}]*)\\}`).exec(highlightStyle(look))?.[1] ?? '';

test.each([
  ['tint', true, false],
  ['under', false, true],
  ['both', true, true],
] as const)('style %s: wash %s, line %s', (style, wash, line) => {
  for (const kind of ['person', 'role', 'figure', 'note'] as const) {
    const rule = ruleOf({ style, palette: 'calm' }, kind);
    expect([rule.includes('background-color'), rule.includes('underline')]).toEqual([wash, line]);
  }
});

test('where Firefox draws no lines, the wash stays', () => {
  userAgent('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0');
  expect(ruleOf({ style: 'under', palette: 'calm' }, 'person')).toContain('background-color');
  userAgent('Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0');
  expect(ruleOf({ style: 'under', palette: 'calm' }, 'person')).not.toContain('background-color');
});

test('nothing is painted on paper', () => {
  const css = highlightStyle({ style: 'both', palette: 'vivid' });
  const outside = css.replace(/@media screen[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  expect(outside.trim()).toBe('');
});

type Rgb = readonly [number, number, number];

/**
 * How colours look without red (protan) or green (deutan) receptors: full severity of Machado, Oliveira and Fernandes,
 * "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), on linear RGB.
 */
const BLIND: Readonly<Record<string, readonly Rgb[]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

test.each(Object.keys(BLIND))('kinds of the distinct palette stay apart for %s readers', blindness => {
  const seen = (['person', 'figure', 'note'] as const).map(kind => {
    const [, r, g, b] = /rgb\((\d+) (\d+) (\d+)/.exec(ruleOf({ style: 'both', palette: 'distinct' }, kind))!;
    const linear = [r, g, b].map(part => (Number(part) / 255) ** 2.2);
    return BLIND[blindness]!.map(row => row.reduce((sum, weight, at) => sum + weight * linear[at]!, 0)).map(
      part => Math.max(0, part) ** (1 / 2.2) * 255,
    );
  });
  for (const [i, one] of seen.entries()) {
    for (const other of seen.slice(i + 1)) {
      expect(Math.hypot(...one.map((part, at) => part - other[at]!))).toBeGreaterThan(60);
    }
  }
});
