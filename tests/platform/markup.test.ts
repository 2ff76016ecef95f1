import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { afterEach, expect, test, vi } from 'vitest';
import { outward } from '../../src/ui/outward';
import { FORBIDDEN } from './forbidden';

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => ({ name, code: readFileSync(`src/${name}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '') }));

afterEach(() => vi.unstubAllGlobals());

test.each(FORBIDDEN)('no source has %s', (_what, pattern) => {
  expect(SOURCES.length).toBeGreaterThan(200);
  expect(SOURCES.filter(({ code }) => pattern.test(code)).map(({ name }) => name)).toEqual([]);
});

test.each([
  'eval("1")',
  'new Function("return 1")',
  'setTimeout("go()", 1)',
  'box.innerHTML = words',
  'box.outerHTML=words',
  'box.insertAdjacentHTML("beforeend", words)',
  'document.write(words)',
  'range.createContextualFragment(words)',
  'importScripts(address)',
])('%s would be found', code => {
  expect(FORBIDDEN.some(([, pattern]) => pattern.test(code))).toBe(true);
});

test('every link out opens without a way back, and says nothing of where it was', () => {
  const links = SOURCES.flatMap(({ name, code }) =>
    [...code.matchAll(/h\(\s*'a',\s*\{[^}]*\}/g)].map(([link]) => ({ name, link })),
  );
  expect(links.length).toBeGreaterThan(2);
  for (const { name, link } of links) {
    if (/href: `#/.test(link)) continue;
    expect(link, name).toMatch(/target: '_blank', rel: 'noopener noreferrer/);
  }
});

test.each([
  ['https://www.wikidata.org/wiki/Q567', true],
  ['javascript:alert(1)', false],
  ['JAVASCRIPT:alert(1)', false],
  [' javascript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['data:text/html,<script>alert(1)</script>', false],
  ['vbscript:msgbox', false],
  ['file:///etc/passwd', false],
  ['chrome://settings', false],
  ['//evil.example', false],
  ['', false],
])('an address %j is a link: %s', (url, isLink) => {
  vi.stubGlobal('document', new JSDOM().window.document);
  const drawn = outward('<b>words</b>', url);
  expect(drawn.localName).toBe(isLink ? 'a' : 'span');
  expect(drawn.getAttribute('href')).toBe(isLink ? url : null);
  expect(drawn.getAttribute('rel')).toBe(isLink ? 'noopener noreferrer' : null);
  expect(drawn.textContent).toBe('<b>words</b>');
  expect(drawn.children).toHaveLength(0);
});
