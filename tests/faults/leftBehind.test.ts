import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardsSetting } from '../../src/page/cards';
import { newSession } from '../../src/page/session';
import type { Brief } from '../../src/shared/model';
import { DEFAULT_SETTINGS } from '../../src/shared/protocol';
import { success } from '../../src/shared/result';
import { pageOf } from '../page/pages';

/** The extension as the page's script sees it: an update takes its id and has every call fail. */
const extension = vi.hoisted(() => ({ id: 'dramatis-id' as string | undefined, calls: [] as string[], deaths: 0 }));
vi.mock('../../src/platform/browser', () => ({
  browser: {
    get runtime() {
      return {
        id: extension.id,
        async sendMessage({ call }: { readonly call: string }) {
          extension.calls.push(call);
          if (extension.id === undefined) throw new Error('Extension context invalidated.');
          if (call === 'lookUp' && extension.deaths-- > 0) throw new Error('The message port closed.');
          return { ok: true, value: ANSWERS[call] };
        },
      };
    },
  },
}));

const brief: Partial<Brief> = { clusters: [], people: [], figures: [], roleMentions: [], statements: [] } as never;
const ANSWERS: Readonly<Record<string, unknown>> = {
  settings: DEFAULT_SETTINGS,
  words: { language: 'en', messages: {} },
  brief: success(brief),
  lookUp: success('an answer'),
};

/** What the page's script did to the page. */
const stage = vi.hoisted(() => ({
  cleared: 0,
  notices: 0,
  setting: undefined as unknown,
  follow: [] as string[],
}));
vi.mock('../../src/page/stage', () => ({
  setStage: (_: Document, setting: unknown) => {
    stage.setting = setting;
    return {
      host: { element: undefined, announce: () => undefined, follow: () => undefined },
      painter: { dress: () => undefined, paint: () => undefined },
      cards: { redraw: () => undefined, close: () => undefined },
      notes: { show: () => undefined, isIntact: () => true, gone: () => undefined },
      clear: () => {
        stage.cleared += 1;
      },
    };
  },
}));
vi.mock('../../src/page/painter', () => ({ canPaint: () => true }));
vi.mock('../../src/page/visit', () => ({
  PAINTS: [],
  paintVisit: (visit: object) => ({ ...visit, painted: new Map() }),
  shownOf: () => ({}),
}));
vi.mock('../../src/page/follow', () => ({
  newFollowing: () => ({
    follow: () => stage.follow.push('follow'),
    stop: () => stage.follow.push('stop'),
    read: () => success({ article: { url: 'https://news.example/a', text: 'Words.' }, map: {} }),
  }),
}));
vi.mock('../../src/page/frames', () => ({ watchFrames: () => () => undefined }));
vi.mock('../../src/page/orphan', () => ({
  isOrphan: () => extension.id === undefined,
  showOrphanNotice: () => {
    stage.notices += 1;
  },
}));

beforeEach(() => {
  Object.assign(extension, { id: 'dramatis-id', calls: [], deaths: 0 });
  Object.assign(stage, { cleared: 0, notices: 0, setting: undefined, follow: [] });
});

type Setting = Pick<CardsSetting, 'lookUp' | 'correct' | 'correctDate'> & { isAlive(): boolean };

const scope = { on: 'everywhere' } as const;
const soon = () => new Promise(resolve => setTimeout(resolve, 5));

/** Whatever the reader does first after the update. */
const PRESSES: readonly (readonly [string, (setting: Setting, session: ReturnType<typeof newSession>) => unknown])[] = [
  ['pointing at a name', setting => setting.isAlive()],
  [
    'a look-up',
    setting =>
      setting
        .lookUp({ by: 'name', name: 'Maren Holt', day: '2021-04-07', asked: 'pressed' }, new AbortController().signal)
        .then(reply => {
          expect(reply).toMatchObject({ ok: false, message: { key: expect.stringMatching(/./) } });
        }),
  ],
  ['a correction', setting => setting.correct({ kind: 'not-a-person', name: 'Port Ellery', scope })],
  ['a date', setting => setting.correctDate({ where: 'https://news.example/a', iso: '2021-04-07' })],
  ['going back to the page', (_, session) => session.cameBack()],
];

describe('a page whose script an update left behind', () => {
  test.each(PRESSES)('is as it was after %s, and the reader is told once', async (_, press) => {
    const session = newSession(pageOf());
    expect((await session.start()).ok).toBe(true);
    extension.id = undefined;
    await press(stage.setting as Setting, session);
    await soon();
    expect(stage).toMatchObject({ cleared: 1, notices: 1 });
    expect(stage.follow.at(-1)).toBe('stop');
    expect(session.isOn()).toBe(false);
    // No half-work: nothing is painted or briefed again.
    expect(extension.calls.filter(call => call === 'brief')).toHaveLength(1);
    await session.cameBack();
    await soon();
    expect(stage.notices).toBe(1);
  });

  test('that showed nothing says nothing', async () => {
    const session = newSession(pageOf());
    extension.id = undefined;
    await session.cameBack();
    await session.startAlone().catch(() => undefined);
    await soon();
    expect(stage.notices).toBe(0);
  });

  test('while its article was on the way shows no highlights', async () => {
    const session = newSession(pageOf());
    const starting = session.start();
    extension.id = undefined;
    await Promise.resolve(starting).catch(() => undefined);
    expect(session.isOn()).toBe(false);
    expect(stage.setting).toBeUndefined();
  });
});

test.each([
  ['that died over a look-up is woken by asking once more', 1, success('an answer')],
  ['that dies again is not asked without end, and the reader is told', 2, { ok: false, problem: 'server' }],
])('a worker %s', async (_, deaths, reply) => {
  const session = newSession(pageOf());
  await session.start();
  Object.assign(extension, { calls: [], deaths });
  const { lookUp } = stage.setting as Setting;
  expect(
    await lookUp({ by: 'name', name: 'Maren Holt', day: '2021-04-07', asked: 'pressed' }, new AbortController().signal),
  ).toMatchObject(reply);
  expect(extension.calls).toEqual(['lookUp', 'lookUp']);
  expect(stage).toMatchObject({ cleared: 0, notices: 0 });
});
