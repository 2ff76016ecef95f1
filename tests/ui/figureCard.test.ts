// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Arithmetic, Brief, Figure, Population } from '../../src/shared/model';
import { figureCard } from '../../src/ui/figureCard';
import { lavrov, qureshi } from '../gallery/cast';
import { briefOf } from '../gallery/people';
import { ARTICLE, figures, statements } from '../gallery/text';

const PAKISTAN: Population = { place: 'Pakistan', inhabitants: 250_000_000, asOf: '2025', source: 'fb' };
const [hours, money, percent, doses] = figures as [Figure, Figure, Figure, Figure];

beforeEach(() => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
});

function drawn(figure: Figure, part: Partial<Brief> = {}, reveal = vi.fn()): HTMLElement {
  const brief = briefOf([qureshi, lavrov], {
    figures: figures.map(one => (one.start === figure.start ? figure : one)),
    statements: statements(qureshi.id, lavrov.id),
    ...part,
  });
  const shown = brief.figures.find(({ start }) => start === figure.start)!;
  return figureCard({ brief, figure: shown, text: ARTICLE }, { close: vi.fn(), reveal });
}
const words = (root: HTMLElement): string => root.textContent!.replaceAll('\u00a0', ' ');

test('a figure is in digits, with what gives it scale, from where and of when', () => {
  const each = { kind: 'each', value: 10.004, unit: 'USD', population: PAKISTAN } as const;
  const said = words(drawn({ ...money, comparisons: [each] }));
  expect(said).toContain('about US$2,500,000,000');
  expect(said).toContain('About US$10 for each inhabitant of Pakistan');
  expect(said).toContain('250,000,000 inhabitants (The World Factbook, 2025)');
});

test.each([
  [0.042, 'About 4.2% of the inhabitants'],
  [0.0002, 'About 1 in 5,000 of the inhabitants'],
])('a share of %d is shown as one can imagine it', (value, said) => {
  const share = { kind: 'share', value, population: PAKISTAN } as const;
  expect(words(drawn({ ...doses, comparisons: [share] }))).toContain(said);
});

test('no currency is turned into another', () => {
  expect(drawn(money).querySelector('.scales')).toBeNull();
});

test.each([
  ['en-IN', '12,50,000 doses'],
  ['de-DE', '1,250,000 doses'],
])('is grouped as readers of %s do, in the language that is spoken', (language, said) => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue(language);
  const { valueMax: _, ...one } = doses;
  expect(words(drawn({ ...one, value: 1_250_000 }))).toContain(said);
});

describe('arithmetic', () => {
  const change = (agrees: boolean): Arithmetic => ({
    kind: 'change',
    from: 0,
    to: 1,
    stated: 2,
    computed: 25,
    agrees,
    working: '(50 − 40) ÷ 40 = 25 %',
  });

  test('that does not come out is told with its working, and blames nobody', () => {
    const said = words(drawn(percent, { arithmetic: [change(false)] }));
    expect(said).toContain('25%; the article says 40%. One of the numbers may be meant otherwise.');
    expect(said).toContain('(50 − 40) ÷ 40 = 25 %');
  });

  test('that comes out is confirmed', () => {
    expect(words(drawn(percent, { arithmetic: [change(true)] }))).toContain('25%, as the article says');
  });

  test('about other figures is not shown', () => {
    expect(drawn(doses, { arithmetic: [change(false)] }).querySelector('.scales')).toBeNull();
  });
});

test('who said it is named, and with a card where there is one', () => {
  expect(words(drawn(money))).toContain('As reported from The ministry');
  const reveal = vi.fn();
  const all = { start: 0, end: ARTICLE.length, kind: 'direct', speaker: qureshi.id } as const;
  const root = drawn(hours, { statements: [all] }, reveal);
  expect(words(root)).toContain('In the words of Shah Mahmood Qureshi, Minister of Foreign Affairs of Pakistan');
  root.querySelector<HTMLElement>('[data-act="speaker"]')!.click();
  expect(qureshi.mentions).toContainEqual(reveal.mock.calls[0]?.[0]);
});

test('the ways to check it are plain links that say no more than they must', () => {
  const links = [...drawn(doses).querySelectorAll('a')];
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) {
    expect(new URL(link.href).protocol).toBe('https:');
    expect(link.rel).toBe('noopener noreferrer');
    expect(decodeURIComponent(link.href)).not.toContain('news.example');
  }
});
