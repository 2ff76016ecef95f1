import { beforeEach, expect, test, vi } from 'vitest';
import { offerNotes } from '../../src/background/contextMenus';

interface Menu {
  readonly id: string;
  readonly title: string;
}

const { menus, listeners, say, fake } = vi.hoisted(() => {
  const menus = new Map<string, Menu>();
  const listeners: Record<string, () => unknown> = {};
  const say = { title: 'Write a note' };
  const runtime: { lastError?: Error | undefined } & Record<string, unknown> = {
    onInstalled: { addListener: (run: () => unknown) => Object.assign(listeners, { installed: run }) },
    onStartup: { addListener: (run: () => unknown) => Object.assign(listeners, { startup: run }) },
  };
  const event = { addListener: () => undefined };
  const fake = {
    runtime,
    i18n: { getMessage: () => say.title },
    commands: { onCommand: event },
    contextMenus: {
      onClicked: event,
      create(menu: Menu, done: () => void) {
        const isThere = menus.has(menu.id);
        if (!isThere) menus.set(menu.id, menu);
        runtime.lastError = isThere ? new Error('Cannot create item with duplicate id') : undefined;
        done();
        runtime.lastError = undefined;
      },
      async update(id: string, changed: Omit<Menu, 'id'>) {
        if (!menus.has(id)) throw new Error(`Cannot find menu item with id ${id}`);
        menus.set(id, { id, ...changed });
      },
    },
  };
  return { menus, listeners, say, fake };
});
vi.mock('../../src/platform/browser', () => ({ browser: fake }));

beforeEach(() => {
  menus.clear();
  say.title = 'Write a note';
  offerNotes();
});

test('the menu is there as soon as the installation was heard of: no worker can end between two steps', () => {
  listeners.installed?.();
  expect([...menus.values()]).toMatchObject([{ id: 'write-note', title: 'Write a note' }]);
});

test('an update keeps the menu at every moment, and gives it its new words', async () => {
  listeners.installed?.();
  say.title = 'Escribir una nota';
  listeners.installed?.();
  expect(menus.size).toBe(1);
  await Promise.resolve();
  expect([...menus.values()]).toMatchObject([{ id: 'write-note', title: 'Escribir una nota' }]);
});

test('a menu that was lost all the same is there again when the browser starts', () => {
  listeners.startup?.();
  expect(menus.size).toBe(1);
});
