import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Record<string, unknown> & {
  readonly permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
};

test.each([
  ['files that pages can load', 'web_accessible_resources'],
  ['pages or extensions that may write to it', 'externally_connectable'],
  ['scripts that run before the reader allows a site', 'content_scripts'],
  ['sites that it demands', 'host_permissions'],
  ['a sandbox in which strings are code', 'sandbox'],
])('the extension has no %s', (_what, key) => {
  expect(manifest).not.toHaveProperty(key);
});

test('it asks for nothing beyond what it needs to read the page it is started on', () => {
  expect([...manifest.permissions].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
});

test('its own pages run their own files only, and connect to the six hosts that the reader can ask', () => {
  const policy = new Map(
    manifest.content_security_policy.extension_pages.split(';').map(part => {
      const [name = '', ...sources] = part.trim().split(' ');
      return [name, sources] as const;
    }),
  );
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('script-src')).toEqual(["'self'"]);
  expect(policy.get('style-src')).toEqual(["'self'"]);
  expect(policy.get('img-src')).toEqual(["'self'"]);
  expect(policy.get('connect-src')).toEqual([
    "'self'",
    'https://www.wikidata.org',
    'https://en.wikipedia.org',
    'https://commons.wikimedia.org',
    'https://upload.wikimedia.org',
    'https://factchecktools.googleapis.com',
    'https://api.hypothes.is',
  ]);
  expect([...policy.keys()].sort()).toEqual(['connect-src', 'default-src', 'img-src', 'script-src', 'style-src']);
});
