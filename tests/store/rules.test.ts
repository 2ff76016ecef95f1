import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Made, type Manifest, reasonsIn } from './made';
import { problemsOf } from './rules';

const manifest: Manifest = {
  name: '__MSG_name__',
  short_name: 'Dramatis',
  description: '__MSG_description__',
  version: '1.2.3',
  default_locale: 'en',
  icons: { 16: '16.png', 32: '32.png', 48: '48.png', 128: '128.png' },
  permissions: ['activeTab', 'storage'],
  commands: { go: { suggested_key: { default: 'Alt+G' } } },
  content_security_policy: {
    extension_pages: "default-src 'none'; script-src 'self'; connect-src https://www.wikidata.org",
  },
};
const messages = { en: { name: { message: 'Dramatis' }, description: { message: 'Who is who.' } } };
const size = (width: number) => ({ width, height: width });
const made: Made = {
  manifest,
  messages,
  pictures: { '16.png': size(16), '32.png': size(32), '48.png': size(48), '128.png': size(128) },
  texts: { 'page.js': 'run()' },
  reasons: ['activeTab', 'storage'],
  privacyPolicy: 'Asked: wikidata.org',
  builtIn: '/home/ada/dramatis',
};
const withManifest = (changed: Partial<Manifest>): Made => ({ ...made, manifest: { ...manifest, ...changed } });
const suggesting = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`c${at}`, { suggested_key: {} }]));

test('a package that keeps the rules has no problem', () => {
  expect(problemsOf(made)).toEqual([]);
  expect(problemsOf(withManifest({ commands: { ...suggesting(4), more: {} } }))).toEqual([]);
});

test.each<[string, Made, RegExp]>([
  ['a long name', withManifest({ name: 'n'.repeat(76) }), /name has 76/],
  ['a long short name', withManifest({ short_name: 'n'.repeat(13) }), /short_name has 13/],
  [
    'a long description in one of the languages',
    { ...made, messages: { ...messages, fr: { ...messages.en, description: { message: 'd'.repeat(133) } } } },
    /description has 133 characters in fr/,
  ],
  [
    'a language without a name',
    { ...made, messages: { ...messages, ru: { ...messages.en, name: { message: '' } } } },
    /name says nothing in ru/,
  ],
  ['a default language that there is not', withManifest({ default_locale: 'de' }), /no language de/],
  ['a version with words', withManifest({ version: '1.0-beta' }), /no version/],
  ['a missing icon', withManifest({ icons: { 16: '16.png', 32: '32.png', 48: '48.png' } }), /no icon of 128/],
  ['an icon of another size', { ...made, pictures: { ...made.pictures, '48.png': size(47) } }, /47×47, not 48×48/],
  ['five commands with keys', withManifest({ commands: suggesting(5) }), /5 commands/],
  [
    'a permission without a reason',
    withManifest({ permissions: ['activeTab', 'storage', 'tabs'] }),
    /no reason .* tabs/,
  ],
  ['a reason without a permission', withManifest({ permissions: ['activeTab'] }), /storage, which is not asked for/],
  ['a site that is demanded', withManifest({ host_permissions: ['https://*/*'] }), /host_permissions/],
  ['a script on every page', withManifest({ content_scripts: [{}] }), /content_scripts/],
  ['a file that sites can load', withManifest({ web_accessible_resources: [{}] }), /web_accessible_resources/],
  [
    'code from strings',
    withManifest({ content_security_policy: { extension_pages: "script-src 'self' 'unsafe-eval'" } }),
    /more than our own scripts/,
  ],
  [
    'a host that the privacy policy is silent about',
    withManifest({ content_security_policy: { extension_pages: "script-src 'self'; connect-src https://a.example" } }),
    /a\.example/,
  ],
  [
    'the folder that it was built in',
    { ...made, texts: { 'page.js': '// /home/ada/dramatis/src/page/main.ts' } },
    /page\.js holds the folder/,
  ],
])('%s is named', (_what, wrong, problem) => {
  expect(problemsOf(wrong)).toEqual([expect.stringMatching(problem)]);
});

test('the reasons are those of the document for the stores', () => {
  const table = readFileSync('docs/store/permissions.md', 'utf8');
  expect(reasonsIn(table, 'firefox')).toContain('activeTab');
  expect(reasonsIn(table, 'firefox')).not.toContain('sidePanel');
  expect(reasonsIn(table, 'chrome')).toContain('sidePanel');
});
