// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { Cluster, OfficeOnDay, PersonCard } from '../../src/shared/model';
import { personCard } from '../../src/ui/card';
import type { CardActions, CardView } from '../../src/ui/cardView';
import { refresh } from '../../src/ui/refresh';
import { FOREIGN_MINISTER, QURESHI } from '../gallery/cards';
import { likely, privatePerson, qureshi, unknown, unsure } from '../gallery/cast';
import { linked } from '../gallery/drawing';
import { briefOf, card, office } from '../gallery/people';

const actions = () => ({
  close: vi.fn<CardActions['close']>(),
  step: vi.fn<CardActions['step']>(),
  lookUp: vi.fn<CardActions['lookUp']>(),
  correct: vi.fn<CardActions['correct']>(),
  correctDate: vi.fn<CardActions['correctDate']>(),
  pickChoice: vi.fn<CardActions['pickChoice']>(),
});

function drawn(cluster: Cluster, part: Partial<CardView> = {}, act: CardActions = actions()): HTMLElement {
  const element = personCard({ brief: briefOf([cluster]), cluster, ...part }, act);
  document.body.replaceChildren(element);
  return element;
}

function press(root: HTMLElement, label: string): void {
  const button = [...root.querySelectorAll('button')].find(
    each => each.textContent?.trim() === label || each.getAttribute('aria-label') === label,
  );
  if (!button) throw new Error(`no button “${label}”`);
  button.click();
}

const words = (root: Element | null): string => (root?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the office on the article’s date', () => {
  const shown = (offices: readonly OfficeOnDay[], then: readonly number[], now: readonly number[] = []): HTMLElement =>
    drawn(linked(card({ ...QURESHI, offices, now }, then)));
  const open = office({ class: 'foreign', title: 'Minister of Foreign Affairs', start: '2018-08-20', state: 'held' });

  test('stands first, with its start there and its end under "since then"', () => {
    const root = drawn(qureshi);
    expect(words(root.querySelector('.then'))).toBe(
      'On 7 April 2021Minister of Foreign Affairs of Pakistansince 20 August 2018',
    );
    expect(words(root.querySelector('.since'))).toBe('Since thenHeld until 10 April 2022');
  });

  test('is never called current beyond the as-of date', () => {
    expect(words(shown([open], [0], [0]).querySelector('.since'))).toBe('Since thenNo end known as of 12 June 2025');
  });

  test('of somebody who held it twice later: the first term has its end, and the source is that of the second', () => {
    const seat = { class: 'hos', title: 'President' } as const;
    const again = office({ ...seat, start: '2025-01-20', state: 'not-yet', asOf: '2026-08-22', source: 'usc' });
    const first = office({ ...seat, start: '2017-01-20', end: '2021-01-20', state: 'not-yet' });
    const root = shown([again, first], [], [0]);
    expect(words(root.querySelector('.then'))).toMatch(/Not yet President.*: 20 January 2017 to 20 January 2021$/);
    expect(words(root)).toContain('office: congress-legislators, as of 22 August 2026');
  });

  test('is "as far as known" when the article is newer than the fact', () => {
    const root = shown([{ ...open, state: 'open', asOf: '2021-02-01' }], [0], [0]);
    expect(words(root.querySelector('.then'))).toContain('as far as known');
    expect(words(root.querySelector('.then'))).toContain('no end was known as of 1 February 2021');
    expect(root.querySelector('.since')).toBeNull();
  });

  test.each([
    [
      { ...FOREIGN_MINISTER, state: 'no-longer', end: '2021-03-01' },
      'No longer Minister of Foreign Affairs of Pakistan: until 1 March 2021',
    ],
    [
      { ...FOREIGN_MINISTER, state: 'not-yet', start: '2021-05-03' },
      'Not yet Minister of Foreign Affairs of Pakistan: 3 May 2021 to 10 April 2022',
    ],
    [office({ title: 'Minister of Health', state: 'undated' }), 'Minister of Health of Pakistan: dates unknown'],
  ] as const)('is replaced by what is known around that day: %#', (row, sentence) => {
    expect(words(shown([row], []).querySelector('.then'))).toContain(sentence);
  });

  test('names what came after, as fresh as it is known', () => {
    const president = office({ class: 'hos', title: 'President', start: '2024-03-10', state: 'not-yet' });
    const root = shown([president, FOREIGN_MINISTER], [1], [0]);
    expect(words(root.querySelector('.since'))).toBe(
      'Since thenHeld until 10 April 2022President of Pakistan, since 10 March 2024; no end known as of 12 June 2025',
    );
  });

  test('is not claimed when the article has no date', () => {
    const { date: _, ...undated } = briefOf([qureshi]);
    const root = drawn(qureshi, { brief: undated });
    expect(words(root.querySelector('.then'))).toContain('Latest known office');
    expect(words(root.querySelector('.then'))).toContain('The article’s date is not known');
  });
});

describe('a card without a match', () => {
  test('asks which of the candidates is meant and remembers the answer for this article', () => {
    const act = actions();
    const root = drawn(unsure, {}, act);
    press(root, 'This is them: David T. C. Davies');
    expect(act.correct).toHaveBeenCalledWith({
      kind: 'is',
      name: 'David Davis',
      person: 'Q11',
      personName: 'David T. C. Davies',
      scope: { on: 'article', where: 'https://news.example/2021/04/07/ministers' },
    });
  });

  test('says that not being in the pack is not the same as having no office', () => {
    expect(words(drawn(unknown))).toContain('as of 12 June 2025, has nobody of this name. That does not mean');
  });

  test('shows no famous bearer of a private person’s name', () => {
    const root = drawn(privatePerson);
    expect(words(root)).toContain('so none is shown');
    expect(root.querySelectorAll('a')).toHaveLength(0);
  });
});

describe('corrections', () => {
  test.each([
    ['article', { on: 'article', where: 'https://news.example/2021/04/07/ministers' }],
    ['site', { on: 'site', where: 'news.example' }],
    ['everywhere', { on: 'everywhere' }],
  ] as const)('count where the reader says: %s', (chosen, scope) => {
    const act = actions();
    const root = drawn(qureshi, {}, act);
    root.querySelector('select')!.value = chosen;
    press(root, 'Not this person');
    press(root, 'Not a person');
    expect(act.correct.mock.calls).toEqual([
      [
        {
          kind: 'is-not',
          name: 'Shah Mahmood Qureshi',
          person: 'Q983857',
          personName: 'Shah Mahmood Qureshi',
          scope,
        },
      ],
      [{ kind: 'not-a-person', name: 'Shah Mahmood Qureshi', scope }],
    ]);
  });
});

describe('the match', () => {
  test('is called likely below the threshold and explained both ways', () => {
    expect(words(drawn(likely).querySelector('h2'))).toBe('Sergey LavrovLikely');
    const reasons = [...drawn(qureshi).querySelectorAll('.why li')].map(words);
    expect(reasons.at(0)).toContain('For: Called “Foreign Minister”; in office 2018–2022');
    expect(reasons.at(-1)).toContain('Against: Many people bear this name');
  });
});

describe('text from elsewhere', () => {
  const hostile: PersonCard = card({
    name: '<img src=x onerror=alert(1)>',
    description: '<b>bold</b>',
    enwiki: '../../evil?x=<script>',
  });

  test('stays text', () => {
    const root = drawn(linked(hostile));
    expect(root.querySelector('img, b, script')).toBeNull();
    expect(words(root.querySelector('h2'))).toBe('<img src=x onerror=alert(1)>');
  });

  test('becomes a link only to https, opened without a way back', () => {
    const answer = {
      choices: [],
      newer: [],
      extract: { text: 'Hello', url: 'javascript:alert(1)', licence: 'CC BY-SA 4.0' },
      fetchedAt: '2026-11-25T13:20:00Z',
      cached: false,
    };
    const root = drawn(linked(hostile), { lookup: { state: 'done', answer } });
    const links = [...root.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).toEqual([
      'https://www.wikidata.org/wiki/Q1',
      'https://en.wikipedia.org/wiki/..%2F..%2Fevil%3Fx%3D%3Cscript%3E',
    ]);
    for (const link of links) expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });
});

describe('drawing again', () => {
  test('keeps what the reader had opened and where the focus was', () => {
    const before = drawn(qureshi);
    const why = before.querySelector<HTMLDetailsElement>('[data-part="why"]')!;
    why.open = true;
    before.querySelector<HTMLElement>('[data-act="look up"]')!.focus();
    refresh(
      before,
      personCard({ brief: briefOf([qureshi]), cluster: qureshi, lookup: { state: 'working' } }, actions()),
    );
    expect(document.querySelector<HTMLDetailsElement>('[data-part="why"]')!.open).toBe(true);
    expect(document.querySelector<HTMLDetailsElement>('[data-part="offices"]')!.open).toBe(false);
    expect(words(document.activeElement)).toBe('Looking up…');
  });
});

describe('steps and buttons', () => {
  test('call back', () => {
    const act = actions();
    const root = drawn(qureshi, { at: 2 }, act);
    expect(words(root.querySelector('.steps'))).toContain('Mentioned 7 times3 of 7');
    press(root, 'Next mention');
    press(root, 'Previous mention');
    press(root, 'Look up');
    press(root, 'Close');
    expect(act.step.mock.calls).toEqual([[1], [-1]]);
    expect(act.lookUp).toHaveBeenCalledOnce();
    expect(act.close).toHaveBeenCalledOnce();
  });

  test('name themselves to a screen reader', () => {
    for (const button of drawn(qureshi).querySelectorAll('button')) {
      expect(button.getAttribute('aria-label') ?? button.textContent).toMatch(/\S/);
    }
  });
});
