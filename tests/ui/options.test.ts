// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { receiptCsv } from '../../src/options/receiptFile';
import type { Correction, PersonId } from '../../src/shared/model';
import { DEFAULT_SETTINGS, type ReceiptLine, type Settings } from '../../src/shared/protocol';
import { type OptionsActions, type OptionsView, optionsView } from '../../src/ui/optionsView';

const line: ReceiptLine = {
  at: '2026-11-25T13:20:00Z',
  host: 'www.wikidata.org',
  asked: { key: 'receipt_facts', values: { ids: 'Q983857' } },
  why: { key: 'receipt_pressed', values: { name: 'Shah Mahmood Qureshi' } },
  status: 200,
  bytes: 48_213,
};
const correction: Correction = {
  kind: 'is-not',
  name: 'David Davis',
  person: 'Q1' as PersonId,
  scope: { on: 'site', where: 'news.example' },
};
const plain: OptionsView = {
  settings: DEFAULT_SETTINGS,
  keys: { factCheck: '', hypothesis: '' },
  sites: { all: false, allowed: ['news.example'] },
  receipt: [line],
  corrections: [correction],
  storage: { bytes: 1_432_000, lasting: true, persisted: false },
};

afterEach(() => document.body.replaceChildren());

function open(part: Partial<OptionsView> = {}) {
  const called: [string, ...unknown[]][] = [];
  const actions = new Proxy({} as OptionsActions, {
    get:
      (_, name) =>
      (...args: unknown[]) =>
        void called.push([String(name), ...args]),
  });
  const view = optionsView({ ...plain, ...part }, actions);
  document.body.append(view);
  const find = <Kind extends HTMLElement>(act: string): Kind => {
    const found = [...view.querySelectorAll<Kind>('[data-act]')].find(({ dataset }) => dataset.act === act);
    if (!found) throw new Error(`nothing does "${act}"`);
    return found;
  };
  return { view, called, find };
}

describe('every setting is saved as soon as it is changed', () => {
  test.each<[string, Partial<Settings>]>([
    ['people', { highlight: { ...DEFAULT_SETTINGS.highlight, people: false } }],
    ['notes', { highlight: { ...DEFAULT_SETTINGS.highlight, notes: false } }],
    ['style under', { highlight: { ...DEFAULT_SETTINGS.highlight, style: 'under' } }],
    ['palette distinct', { highlight: { ...DEFAULT_SETTINGS.highlight, palette: 'distinct' } }],
    ['hover', { hover: false }],
    ['onOpen look', { lookUpOnOpen: true }],
    ['photos', { photos: true }],
  ])('%s', (act, changed) => {
    const { find, called } = open();
    find(act).click();
    expect(called).toEqual([['saveSettings', { ...DEFAULT_SETTINGS, ...changed }]]);
  });

  test.each<[string, string, Partial<Settings>]>([
    ['delay', '700', { hoverDelayMs: 700 }],
    ['language', 'ur', { language: 'ur' }],
    ['language', 'auto', { language: 'auto' }],
    ['author', '  Ada ', { author: 'Ada' }],
    ['verdicts', 'Satire\n\n Old news \nSatire', { ownVerdicts: ['Satire', 'Old news'] }],
  ])('%s: %j', (act, value, changed) => {
    const { find, called } = open();
    const field = find<HTMLInputElement>(act);
    field.value = value;
    field.dispatchEvent(new Event('change'));
    expect(called).toEqual([['saveSettings', { ...DEFAULT_SETTINGS, ...changed }]]);
  });
});

describe('the sample paragraph', () => {
  const marks = (highlight: Partial<Settings['highlight']>) =>
    [
      ...open({
        settings: { ...DEFAULT_SETTINGS, highlight: { ...DEFAULT_SETTINGS.highlight, ...highlight } },
      }).view.querySelectorAll<HTMLElement>('.sample-mark'),
    ].map(({ style, textContent }) => [textContent, style.backgroundColor !== '', style.textDecoration !== '']);

  test('shows each kind as it is chosen, and leaves out what is not highlighted', () => {
    expect(marks({})).toEqual([
      ['Ada Silva', true, true],
      ['the finance minister', true, true],
      ['4 per cent', true, true],
      ['“That is too much,”', true, true],
    ]);
    expect(marks({ style: 'tint', figures: false, notes: false })).toEqual([
      ['Ada Silva', true, false],
      ['the finance minister', true, false],
    ]);
    expect(marks({ style: 'under', roles: false, people: false, notes: false })).toEqual([['4 per cent', false, true]]);
  });
});

describe('sites', () => {
  test('say where Dramatis runs by itself, and are given back one by one', () => {
    const { view, find, called } = open({ sites: { all: true, allowed: ['news.example'] } });
    expect(view.querySelector('#sites')?.textContent).toContain('All sites');
    find('remove site all').click();
    find('remove site news.example').click();
    expect(called).toEqual([
      ['removeSite', 'all'],
      ['removeSite', 'news.example'],
    ]);
  });

  test.each<[string, string | undefined]>([
    ['mail.example', 'mail.example'],
    ['https://Mail.Example/inbox?x=1', 'mail.example'],
    ['  sub.mail.example ', 'sub.mail.example'],
    ['übung.example', 'xn--bung-zra.example'],
    ['', undefined],
    ['no site', undefined],
    ['localhost', undefined],
    ['javascript:alert(1)', undefined],
  ])('%j as one where it never does', (typed, host) => {
    const { find, called } = open();
    const input = find<HTMLInputElement>('never');
    input.value = typed;
    input.form?.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(called).toEqual(host ? [['saveSettings', { ...DEFAULT_SETTINGS, neverOn: [host] }]] : []);
    expect(input.validationMessage === '').toBe(host !== undefined);
  });
});

describe('keys', () => {
  test('are typed as dots, and saved each for itself', () => {
    const { find, called } = open({ keys: { factCheck: 'a', hypothesis: 'b' } });
    const key = find<HTMLInputElement>('fact-check key');
    expect([key.type, find<HTMLInputElement>('hypothesis key').type]).toEqual(['password', 'password']);
    key.value = 'c';
    key.dispatchEvent(new Event('change'));
    expect(called).toEqual([['saveKeys', { factCheck: 'c', hypothesis: 'b' }]]);
  });
});

describe('corrections', () => {
  test('are sentences, each with a way to take it back', () => {
    const { view, called } = open();
    const row = view.querySelector('[data-part="corrections"] li');
    expect(row?.textContent).toContain('“David Davis” is not Q1');
    expect(row?.textContent).toContain('on news.example');
    const remove = row?.querySelector('button');
    expect(remove?.getAttribute('aria-label')).toBe('Remove: “David Davis” is not Q1');
    remove?.click();
    expect(called).toEqual([['removeCorrection', correction]]);
  });

  test('come back from a file that the reader chooses', () => {
    const { find, called } = open({ corrections: [] });
    const input = find<HTMLInputElement>('import corrections');
    const file = new File(['{}'], 'mine.json');
    Object.defineProperty(input, 'files', { value: [file] });
    input.dispatchEvent(new Event('change'));
    expect(called).toEqual([['importCorrections', file]]);
  });
});

describe('the receipt', () => {
  test('tells of each request when, to whom, what, why and what came back', () => {
    const failed = { ...line, at: '2026-11-25T13:21:00Z', status: 0, bytes: 0 };
    const { view } = open({ receipt: [line, failed, { ...line, at: '2026-11-25T13:19:00Z', status: 429, bytes: 12 }] });
    const rows = [...view.querySelectorAll('tbody tr')].map(row => row.lastElementChild?.textContent);
    expect(rows).toEqual(['no answer', '48.2 kB', '12 bytes, status 429']);
    expect(view.querySelector('#receipt')?.textContent).toContain('3 requests to 1 host; 48.2 kB came back.');
  });

  test('of thousands shows the latest, and says that the files have the rest', () => {
    const many = Array.from({ length: 700 }, () => line);
    const { view } = open({ receipt: many });
    expect(view.querySelectorAll('tbody tr')).toHaveLength(500);
    expect(view.querySelector('#receipt')?.textContent).toContain('200 older requests');
  });

  test('as a table keeps its columns, whatever was asked, and has no formula', () => {
    expect(receiptCsv([{ ...line, asked: { key: '=HYPERLINK("x"), "y"' } }])).toBe(
      'at,host,asked,why,status,bytes\r\n' +
        `2026-11-25T13:20:00Z,www.wikidata.org,"'=HYPERLINK(""x""), ""y""",You pressed Look up on Shah Mahmood Qureshi,200,48213\r\n`,
    );
  });
});

describe('what is kept on this computer', () => {
  test.each<[OptionsView['storage'], RegExp, boolean]>([
    [{ bytes: 1_432_000, lasting: true, persisted: false }, /1\.4 MB .*may clear it by itself/s, true],
    [{ lasting: true, persisted: true }, /promised not to clear/, false],
    [{ lasting: false, persisted: false }, /lost when the browser is closed/, false],
  ])('%j', (storage, says, mayAsk) => {
    const { view } = open({ storage });
    expect(view.querySelector('#storage')?.textContent).toMatch(says);
    expect(view.querySelector('[data-act="keep storage"]') !== null).toBe(mayAsk);
  });

  test('is deleted in a second step only', () => {
    const { view, find, called } = open();
    expect(view.querySelector<HTMLDetailsElement>('.danger')?.open).toBe(false);
    find('delete everything').click();
    expect(called).toEqual([['deleteEverything']]);
    expect(find('delete everything').closest('details')).not.toBeNull();
  });
});

test('every section has a heading, and a link that leads to it', () => {
  const { view } = open();
  const links = [...view.querySelectorAll('nav a')].map(link => link.getAttribute('href'));
  expect(links).toEqual([...view.querySelectorAll('main > section')].map(({ id }) => `#${id}`));
  for (const section of view.querySelectorAll('main > section'))
    expect(section.querySelector('h2')?.textContent).toBeTruthy();
  vi.restoreAllMocks();
});
