import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { whenSeen } from '../../src/page/seen';

/** A document in a state that jsdom does not know, and what changes it. */
function documentThatIs(state: { prerendering: boolean; visibilityState: 'hidden' | 'visible' }) {
  const { document, Event } = new JSDOM('').window;
  Object.defineProperties(document, {
    prerendering: { get: () => state.prerendering },
    visibilityState: { get: () => state.visibilityState },
  });
  const become = (type: string, changed: Partial<typeof state>) => {
    Object.assign(state, changed);
    document.dispatchEvent(new Event(type));
  };
  let isSeen = false;
  whenSeen(document).then(() => {
    isSeen = true;
  });
  const seen = async () => {
    await new Promise(done => setTimeout(done));
    return isSeen;
  };
  return { become, seen };
}

test('a page in front of the reader is seen at once', async () => {
  expect(await documentThatIs({ prerendering: false, visibilityState: 'visible' }).seen()).toBe(true);
});

test('a page in a hidden tab is seen when the tab is', async () => {
  const { become, seen } = documentThatIs({ prerendering: false, visibilityState: 'hidden' });
  expect(await seen()).toBe(false);
  become('visibilitychange', { visibilityState: 'visible' });
  expect(await seen()).toBe(true);
});

test('a page that was loaded ahead of time is seen when it is gone to', async () => {
  const { become, seen } = documentThatIs({ prerendering: true, visibilityState: 'hidden' });
  become('visibilitychange', {});
  expect(await seen()).toBe(false);
  become('prerenderingchange', { prerendering: false });
  expect(await seen()).toBe(false);
  become('visibilitychange', { visibilityState: 'visible' });
  expect(await seen()).toBe(true);
});
