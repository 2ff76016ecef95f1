import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchAddress, watchPage } from '../../src/page/watch';

let window: JSDOM['window'];
let document: Document;
beforeEach(() => {
  window = new JSDOM(
    '<body><p id="shown">Words</p><p id="rest" hidden>More words</p><p id="style" style="display: none">Yet more</p></body>',
    { url: 'https://news.example/a' },
  ).window;
  document = window.document;
  vi.stubGlobal('MutationObserver', window.MutationObserver);
});
afterEach(() => vi.unstubAllGlobals());

const element = (id: string) => document.getElementById(id)!;
const quiet = () => new Promise(done => setTimeout(done, 350));

test.each([
  ['a part that is added', () => document.body.append('New words'), true],
  ['words that change', () => element('shown').firstChild!.replaceWith('Other words'), true],
  ['a part that is no longer hidden', () => element('rest').removeAttribute('hidden'), true],
  ['a part that its style no longer hides', () => element('style').setAttribute('style', ''), true],
  ['a part that moves about', () => element('shown').setAttribute('style', 'left: 3px'), false],
  ['a part that is hidden', () => element('shown').setAttribute('hidden', ''), false],
])('of %s', async (_, change, told) => {
  const changed = vi.fn();
  const { stop } = watchPage(document, () => undefined, changed);
  change();
  await quiet();
  expect(changed).toHaveBeenCalledTimes(told ? 1 : 0);
  stop();
});

test('a storm is told once, with all that it added; what is ours does not count', async () => {
  const own = document.createElement('div');
  document.documentElement.append(own);
  const changed = vi.fn();
  const { stop } = watchPage(document, () => own, changed);
  own.append('ours');
  const added = [1, 2, 3].map(n => document.createTextNode(`text ${n}`));
  for (const node of added) {
    document.body.append(node);
    await new Promise(done => setTimeout(done, 50));
  }
  await quiet();
  expect(changed.mock.calls).toEqual([[added]]);
  stop();
});

test('a new address is told where the browser has no event for it, and not after the end', async () => {
  const changed = vi.fn();
  const stop = watchAddress(document, changed);
  window.history.pushState(null, '', '/b');
  await new Promise(done => setTimeout(done, 1200));
  expect(changed).toHaveBeenCalledTimes(1);
  stop();
  window.history.pushState(null, '', '/c');
  await new Promise(done => setTimeout(done, 1200));
  expect(changed).toHaveBeenCalledTimes(1);
});
