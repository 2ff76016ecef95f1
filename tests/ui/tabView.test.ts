// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type LookupReply, type Shown } from '../../src/shared/protocol';
import { failure, success } from '../../src/shared/result';
import type { Notebook } from '../../src/ui/tabNotes';
import { type Background, type Surroundings, tabView } from '../../src/ui/tabView';
import { lavrov, qureshi, unknown } from '../gallery/cast';
import { located } from '../gallery/noteCases';
import { briefOf } from '../gallery/people';
import { ARTICLE, figures, statements } from '../gallery/text';
import { draftsOf, notebookOf } from './noteFakes';

const shown: Shown = { brief: briefOf([qureshi, lavrov, unknown], { figures }), text: ARTICLE, mapped: 1 };
const answer = success({
  choices: [],
  newer: [{ kind: 'died' as const, on: '2024-05-03' }],
  fetchedAt: '2026-11-25T13:20:00Z',
  cached: false,
  card: qureshi.card!,
});

/** A background that answers well unless a test says otherwise, and a view that draws from it. */
async function open(part: Partial<Background> = {}, around: Partial<Surroundings> = {}) {
  const start = vi.fn<Background['start']>(part.start ?? (async () => success(shown)));
  const background = {
    start,
    stop: vi.fn<Background['stop']>(async () => undefined),
    open: vi.fn<Background['open']>(tabId => start(tabId)),
    reveal: vi.fn<Background['reveal']>(async () => undefined),
    lookUp: vi.fn<Background['lookUp']>(async () => answer),
    dropLookUp: vi.fn<Background['dropLookUp']>(async () => undefined),
    correct: vi.fn<Background['correct']>(async () => success(shown)),
    correctDate: vi.fn<Background['correctDate']>(async () => success(shown)),
    settings: vi.fn<Background['settings']>(async () => DEFAULT_SETTINGS),
    saveSettings: vi.fn<Background['saveSettings']>(async () => undefined),
    sites: vi.fn<Background['sites']>(async () => ({ all: false, allowed: [] })),
    relatedChecks: vi.fn<Background['relatedChecks']>(async () => success([])),
    ...part,
  };
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const view = tabView({
    root,
    background,
    notebook: notebookOf(),
    drafts: draftsOf(),
    requestSite: async () => true,
    removeSite: async () => true,
    openOptions: vi.fn(),
    openNotebook: vi.fn(),
    download: vi.fn(),
    now: () => new Date(2026, 10, 25),
    ...around,
  });
  await view.show(7, { host: 'news.example' });
  return { root, background, view, press: (act: string) => press(root, act) };
}

async function press(root: HTMLElement, act: string): Promise<void> {
  const target = root.querySelector<HTMLElement>(`[data-act="${act}"]`);
  if (!target) throw new Error(`nothing does “${act}” in: ${root.textContent}`);
  target.click();
  await settled();
}

const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve));
const heading = (root: HTMLElement): string => root.querySelector('h1')?.textContent ?? '';

test('starts on the tab and lists the cast', async () => {
  const { root, background } = await open();
  expect(background.open).toHaveBeenCalledWith(7);
  expect(root.querySelectorAll('.person')).toHaveLength(3);
});

test('saves the article’s people and figures as study cards, and says what they hold', async () => {
  const file = { name: 'cast.txt', type: 'text/plain', text: 'cards', remarks: [{ key: 'noteFile_castEmpty' }] };
  const exportCast = vi.fn<Notebook['exportCast']>(async () => file);
  const download = vi.fn();
  const { root, press } = await open({}, { notebook: notebookOf({ exportCast }), download });
  await press('study cards');
  expect(exportCast).toHaveBeenCalledWith(shown.brief, shown.text);
  expect(download).toHaveBeenCalledWith(file);
  expect(root.querySelector('.study')!.textContent).toMatch(/Saved as .*cast\.txt.*neither people/);
});

test('asks nothing online before the reader does', async () => {
  const { background, press } = await open();
  await press(`toggle ${qureshi.id}`);
  expect(background.lookUp).not.toHaveBeenCalled();
  await press('look up');
  expect(background.lookUp).toHaveBeenCalledWith(
    { by: 'person', person: 'Q983857', name: 'Shah Mahmood Qureshi', day: '2021-04-07', asked: 'pressed' },
    expect.any(String),
  );
});

test('looks up an unlinked name by name', async () => {
  const { background, press } = await open();
  await press(`toggle ${unknown.id}`);
  await press('look up');
  expect(background.lookUp).toHaveBeenCalledWith(
    {
      by: 'name',
      name: 'Tomasz Wierzbicki',
      day: '2021-04-07',
      asked: 'pressed',
      near: expect.stringContaining('Pakistan'),
    },
    expect.any(String),
  );
});

test('looks up on opening a card when the reader has set it so, once', async () => {
  const { background, press } = await open({ settings: async () => ({ ...DEFAULT_SETTINGS, lookUpOnOpen: true }) });
  await press(`toggle ${qureshi.id}`);
  await press(`toggle ${qureshi.id}`);
  await press(`toggle ${qureshi.id}`);
  expect(background.lookUp).toHaveBeenCalledOnce();
});

test('a look-up is given up when its card is closed, and its answer changes nothing', async () => {
  let come = (_: LookupReply): void => {};
  const lookUp = vi.fn<Background['lookUp']>(() => new Promise(resolve => (come = resolve)));
  const { root, background, press } = await open({ lookUp });
  await press(`toggle ${qureshi.id}`);
  await press('look up');
  await press(`toggle ${qureshi.id}`);
  expect(background.dropLookUp).toHaveBeenCalledWith(lookUp.mock.calls[0]![1]);
  come(answer);
  await settled();
  await press(`toggle ${qureshi.id}`);
  expect(root.querySelector('.lookup')?.textContent).toBe('');
  expect(root.querySelector('[data-act="look up"]')?.textContent).toBe('Look up');
});

test('shows what the lookup brought, or why it failed', async () => {
  const replies: LookupReply[] = [failure('offline', { key: 'lookup_problem_offline' }), answer];
  const { root, press } = await open({ lookUp: async () => replies.shift()! });
  await press(`toggle ${qureshi.id}`);
  await press('look up');
  expect(root.querySelector('.lookup')?.textContent).toContain('Check the connection and look up again');
  await press('look up');
  expect(root.querySelector('.lookup')?.textContent).toContain('Died: 3 May 2024');
});

test('sends the date that the reader sets, and offers the page’s own again', async () => {
  const page = { iso: '2021-04-07', source: 'meta' } as const;
  const dated: Shown = {
    ...shown,
    brief: { ...shown.brief, date: { iso: '2020-02-29', source: 'reader' }, pageDate: page },
  };
  const correctDate = vi.fn<Background['correctDate']>(async () => success(dated));
  const { root, press } = await open({ correctDate });
  root.querySelector<HTMLInputElement>('[data-act="date"]')!.value = '2020-02-29';
  await press('set date');
  expect(correctDate).toHaveBeenLastCalledWith(7, { where: shown.brief.url, iso: '2020-02-29' });
  expect(root.querySelector('.article')?.textContent).toContain('29 February 2020, date set by you');
  await press('page date');
  expect(correctDate).toHaveBeenLastCalledWith(7, { where: shown.brief.url });
});

test('asks for a date rather than send none', async () => {
  const { root, background, press } = await open();
  root.querySelector<HTMLInputElement>('[data-act="date"]')!.value = '';
  await press('set date');
  expect(background.correctDate).not.toHaveBeenCalled();
});

test('says what failed when the worker is lost in a lookup', async () => {
  const { root, press } = await open({ lookUp: () => Promise.reject(new Error('the worker is gone')) });
  await press(`toggle ${qureshi.id}`);
  await press('look up');
  expect(root.querySelector('.problem')?.textContent).toContain('did not come back');
});

test('leaves an off page alone, and switches on and off', async () => {
  const { root, background, press } = await open({ open: async () => failure('off', { key: 'popup_off' }) });
  expect(background.start).not.toHaveBeenCalled();
  expect(heading(root)).toBe('Off on this page');
  await press('switch');
  expect(background.start).toHaveBeenCalledWith(7);
  await press('switch');
  expect(background.stop).toHaveBeenCalledWith(7);
  expect(heading(root)).toBe('Off on this page');
});

test.each([
  ['page-not-allowed', 'Not possible on this page'],
  ['not-an-article', 'No article here'],
  ['brief-failed', 'The article could not be read'],
] as const)('tells what %s means and why', async (problem, title) => {
  const { root } = await open({ start: async () => failure(problem, { key: 'article_nothing' }) });
  expect(heading(root)).toBe(title);
  expect(root.textContent).toContain('Nothing on this page reads like an article.');
});

test('recovers from a lost worker', async () => {
  const start = vi.fn<Background['start']>().mockRejectedValueOnce(new Error('gone')).mockResolvedValue(success(shown));
  const { root, press } = await open({ start });
  expect(heading(root)).toBe('Something went wrong');
  expect(root.textContent).toContain('Press “Try again”');
  expect(root.textContent).not.toContain('gone');
  await press('retry');
  expect(root.querySelectorAll('.person')).toHaveLength(3);
});

test('drops the answer for a tab that is no longer shown', async () => {
  let answerFirst = (): void => {};
  const start: Background['start'] = tabId =>
    tabId === 8
      ? new Promise(resolve => (answerFirst = () => resolve(success(shown))))
      : Promise.resolve(failure('not-an-article', { key: 'article_nothing' }));
  const { root, view } = await open({ start });
  view.show(8);
  await settled();
  await view.show(9);
  answerFirst();
  await settled();
  expect(heading(root)).toBe('No article here');
});

test('steps through the mentions on the page and comes round', async () => {
  const reveal = vi.fn<Background['reveal']>(async () => undefined);
  const { root, press } = await open({ reveal });
  await press(`toggle ${lavrov.id}`);
  await press('Previous mention');
  expect(root.querySelector('.steps')?.textContent).toContain('5 of 5');
  await press('Next mention');
  expect(root.querySelector('.steps')?.textContent).toContain('1 of 5');
  const starts = lavrov.mentions.map(({ start }) => start);
  expect(reveal.mock.calls.map(([, span]) => span.start)).toEqual([starts.at(-1), starts[0]]);
});

test('shows the sentences that speak of somebody, what they say, and each on the page', async () => {
  const speaking = { ...shown, brief: { ...shown.brief, statements: statements(qureshi.id, lavrov.id) } };
  const { root, background, press } = await open({ start: async () => success(speaking) });
  await press(`toggle ${qureshi.id}`);
  const [said, mentioned] = root.querySelectorAll('.card-passages');
  expect(said?.textContent).toBe('We shall meet again in the autumn');
  expect(mentioned?.children).toHaveLength(7);
  expect(mentioned?.children[2]?.textContent).toContain('Qureshi said.');
  await press(`passage ${qureshi.mentions[2]!.start}`);
  expect(background.reveal).toHaveBeenCalledWith(7, expect.objectContaining({ start: qureshi.mentions[2]!.start }));
});

test('reveals a figure on the page', async () => {
  const { background, press } = await open();
  await press('tab figures');
  await press(`figure ${figures[1]!.start}`);
  expect(background.reveal).toHaveBeenCalledWith(7, expect.objectContaining({ start: figures[1]!.start }));
});

test('draws the new brief after a correction', async () => {
  const corrected: Shown = { ...shown, brief: briefOf([lavrov]) };
  const { root, background, press } = await open({ correct: vi.fn(async () => success(corrected)) });
  await press(`toggle ${qureshi.id}`);
  await press('Not a person');
  expect(background.correct).toHaveBeenCalledWith(7, expect.objectContaining({ kind: 'not-a-person' }));
  expect(root.querySelectorAll('.person')).toHaveLength(1);
});

test('does not keep what was looked up about a person whom the reader calls wrong', async () => {
  const { link: _, card: __, ...unlinked } = qureshi;
  const without: Shown = { ...shown, brief: briefOf([unlinked]) };
  const { root, press } = await open({ correct: async () => success(without) });
  await press(`toggle ${qureshi.id}`);
  await press('look up');
  expect(root.querySelector('.lookup')?.textContent).toContain('Died: 3 May 2024');
  await press('Not this person');
  expect(root.querySelector('.card')?.textContent).not.toContain('Died: 3 May 2024');
  expect(root.querySelector('.then')).toBeNull();
});

test('remembers who was found by name when the reader says so, and keeps the answer on the card', async () => {
  const linkedNow: Shown = {
    ...shown,
    brief: briefOf([{ ...unknown, link: { person: qureshi.card!.person, confidence: 1, why: [], corrected: true } }]),
  };
  const correct = vi.fn<Background['correct']>(async () => success(linkedNow));
  const { root, press } = await open({ correct });
  await press(`toggle ${unknown.id}`);
  await press('look up');
  await press('remember');
  expect(correct).toHaveBeenCalledWith(7, expect.objectContaining({ kind: 'is', person: 'Q983857' }));
  expect(root.querySelector('.card')?.textContent).toContain('Minister of Foreign Affairs of Pakistan');
  expect(root.querySelector('[data-act="remember"]')).toBeNull();
});

test('moves between tabs by the arrow keys and keeps the focus there', async () => {
  const { root } = await open();
  const first = root.querySelector<HTMLElement>('[data-act="tab cast"]')!;
  first.focus();
  first.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  expect(document.activeElement?.getAttribute('data-act')).toBe('tab figures');
  expect(document.activeElement?.getAttribute('aria-selected')).toBe('true');
});

test('tells a screen reader how many names were found, in a place that stays', async () => {
  const { root, press } = await open();
  const status = root.querySelector('.spoken[role="status"]');
  expect(status?.textContent).toBe('3 names found');
  await press('tab figures');
  expect(root.querySelector('.spoken[role="status"]')).toBe(status);
});

test('one search narrows all tabs, and the field keeps its caret', async () => {
  const { root } = await open();
  const field = root.querySelector<HTMLInputElement>('[data-act="search"]');
  expect(field).toBeNull();
  const speaking = { ...shown, brief: { ...shown.brief, statements: statements(qureshi.id, lavrov.id) } };
  const { root: longer } = await open({ start: async () => success(speaking) });
  const input = longer.querySelector<HTMLInputElement>('[data-act="search"]')!;
  input.focus();
  input.value = 'lavrov';
  input.dispatchEvent(new Event('input'));
  expect(document.activeElement).toBe(input);
  expect([...longer.querySelectorAll('[role="tab"] .count')].map(count => count.textContent)).toEqual([
    '1',
    '3',
    '1',
    '0',
  ]);
  expect(longer.querySelector('.spoken[role="status"]')?.textContent).toContain('Names: 1, ');
});

test('lists the notes of the page, with no verdict over words that have changed', async () => {
  const span = { start: 0, end: 5 };
  const differences = [{ kind: 'number', was: '12', is: '92', matters: true }] as const;
  const notes = [
    located({ verdict: 'supported' }),
    located({ verdict: 'disputed' }, { state: 'changed', span, differences, verdictHolds: false }),
    located({ verdict: 'opinion' }, { state: 'orphan' }),
  ];
  const { root, press } = await open({}, { notebook: notebookOf({ notesOnTab: async () => notes }) });
  await press('tab notes');
  const rows = [...root.querySelectorAll('.passage.note')];
  expect(rows.map(row => row.querySelector('.verdict')?.textContent)).toEqual([
    'Supported',
    'Verdict withheld',
    'Verdict withheld',
  ]);
});

test('says how a note is written where there is none, and when the worker knows of none', async () => {
  const { root, press } = await open(
    {},
    { notebook: notebookOf({ notesOnTab: () => Promise.reject(new Error('nobody answers')) }) },
  );
  await press('tab notes');
  expect(root.querySelector('main')?.textContent).toContain('Select words on the page');
});

describe('where it runs', () => {
  const site = (root: HTMLElement): string => root.querySelector('.sites summary')?.textContent ?? '';

  test('is asked of the browser in the press itself, and told after', async () => {
    const granted: string[] = [];
    const requestSite = vi.fn((host: string) => {
      granted.push(host);
      return Promise.resolve(true);
    });
    const { root, press } = await open({ sites: async () => ({ all: false, allowed: granted }) }, { requestSite });
    expect(site(root)).toBe('Runs only when you ask');
    const pressed = press('allow site');
    expect(requestSite).toHaveBeenCalledWith('news.example');
    await pressed;
    expect(site(root)).toBe('Always runs on news.example');
  });

  test('is given back the same way', async () => {
    const removeSite = vi.fn(async () => true);
    const { press } = await open({ sites: async () => ({ all: true, allowed: [] }) }, { removeSite });
    await press('allow all');
    expect(removeSite).toHaveBeenCalledWith('all');
  });

  test('stays as it was when the browser refuses, and says so', async () => {
    const { root, press } = await open({}, { requestSite: async () => false });
    await press('allow all');
    expect(site(root)).toBe('Runs only when you ask');
    expect(root.querySelector('.sites')?.textContent).toContain('did not give the permission');
  });

  test('can be ruled out for a site, and is not shown where the site is unknown', async () => {
    const { background, press, view, root } = await open();
    await press('never here');
    expect(background.saveSettings).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, neverOn: ['news.example'] });
    await view.show(8);
    expect(root.querySelector('.sites')).toBeNull();
  });
});

test('Escape closes the open card alone, and the focus goes back to what opened it', async () => {
  const { root, press } = await open();
  await press(`toggle ${lavrov.id}`);
  const inside = root.querySelector<HTMLElement>('.card [data-act="look up"]')!;
  inside.focus();
  const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  inside.dispatchEvent(pressed);
  expect(pressed.defaultPrevented).toBe(true);
  expect(root.querySelector('.card')).toBeNull();
  expect(document.activeElement?.getAttribute('data-act')).toBe(`toggle ${lavrov.id}`);
});

test('searches fact-checks when pressed, and lists them as related', async () => {
  const relatedChecks = vi.fn<Background['relatedChecks']>(async () =>
    success([{ claim: 'A', publisher: 'Desk', title: 'No', url: 'https://desk.example/', rating: 'False' }]),
  );
  const { root, press } = await open({ relatedChecks });
  await press(`toggle ${qureshi.id}`);
  expect(relatedChecks).not.toHaveBeenCalled();
  await press('find checks');
  expect(relatedChecks).toHaveBeenCalledWith('Shah Mahmood Qureshi');
  expect(root.querySelector('.check-list .rating')?.textContent).toBe('Desk: “False”');
});

test('says that an article in another language is read for full names alone', async () => {
  const french = { ...shown, brief: { ...shown.brief, language: 'fr', namesOnly: true as const } };
  const { root } = await open({ start: async () => success(french) });
  expect(root.querySelector('.names-only')?.textContent).toContain('in French. Only full names');
});
