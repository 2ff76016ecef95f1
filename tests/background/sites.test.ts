import { beforeEach, describe, expect, test, vi } from 'vitest';
import { saveSettings } from '../../src/background/settings';
import { keepScripts, mayStartAt, sites } from '../../src/background/sites';
import { removeSite, requestSite } from '../../src/platform/permissions';
import { DEFAULT_SETTINGS } from '../../src/shared/protocol';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches?: readonly string[];
}

const state = vi.hoisted(() => ({
  origins: [] as string[],
  scripts: [] as Script[],
  stored: {} as Record<string, unknown>,
}));
vi.mock('../../src/platform/browser', () => ({
  browser: {
    permissions: {
      getAll: async () => ({ origins: [...state.origins] }),
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every(origin =>
          state.origins.some(granted => granted === origin || granted === origin.replace(/\/\/[^/]+/, '//*')),
        ),
      request: async ({ origins }: { origins: string[] }) => state.origins.push(...origins) > 0,
      remove: async ({ origins }: { origins: string[] }) => {
        state.origins = state.origins.filter(origin => !origins.includes(origin));
        return true;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => [...state.scripts],
      registerContentScripts: async (scripts: Script[]) => {
        if (state.scripts.length > 0) throw new Error('registered twice');
        state.scripts.push(...scripts);
      },
      unregisterContentScripts: async () => {
        state.scripts = [];
      },
    },
    storage: {
      local: {
        get: async (name: string) => ({ [name]: state.stored[name] }),
        set: async (values: object) => Object.assign(state.stored, values),
      },
      session: { set: async () => undefined },
    },
  },
}));

beforeEach(() => {
  state.origins = [];
  state.scripts = [];
  state.stored = {};
});

describe('the sites where Dramatis starts by itself', () => {
  test('are those that the browser has granted, by host', async () => {
    expect(await sites()).toEqual({ all: false, allowed: [] });
    await requestSite('news.example');
    expect(await sites()).toEqual({ all: false, allowed: ['news.example'] });
    await requestSite('all');
    expect(await sites()).toEqual({ all: true, allowed: ['news.example'] });
  });

  test.each([
    ['https://news.example/a', true],
    ['http://news.example:8080/', true],
    ['https://other.example/', false],
    ['about:blank', false],
    ['no address', false],
    [undefined, false],
  ])('%s: %s', async (url, expected) => {
    await requestSite('news.example');
    expect(await mayStartAt(url)).toBe(expected);
  });

  test('are none that the reader excepted', async () => {
    await requestSite('all');
    await saveSettings({ ...DEFAULT_SETTINGS, neverOn: ['news.example'] });
    expect(await mayStartAt('https://news.example/a')).toBe(false);
    expect(await mayStartAt('https://other.example/a')).toBe(true);
  });

  test('can be given back one by one, and all at once', async () => {
    await requestSite('news.example');
    await requestSite('other.example');
    expect(await removeSite('news.example')).toBe(true);
    expect(await sites()).toEqual({ all: false, allowed: ['other.example'] });
    expect(await removeSite('news.example')).toBe(false);
    expect(await removeSite('all')).toBe(true);
    expect(await sites()).toEqual({ all: false, allowed: [] });
  });
});

describe('the script of the page', () => {
  test('is in the pages of allowed sites, all but the excepted ones, and in no others', async () => {
    await keepScripts();
    expect(state.scripts).toEqual([]);
    await requestSite('all');
    await saveSettings({ ...DEFAULT_SETTINGS, neverOn: ['news.example'] });
    await keepScripts();
    expect(state.scripts).toMatchObject([
      { matches: ['https://*/*', 'http://*/*'], excludeMatches: ['*://news.example/*'], allFrames: true },
    ]);
    await removeSite('all');
    await keepScripts();
    expect(state.scripts).toEqual([]);
  });

  test('is registered once, however many changes come at once', async () => {
    await requestSite('news.example');
    await Promise.all([keepScripts(), keepScripts(), keepScripts()]);
    expect(state.scripts).toHaveLength(1);
  });
});
