import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FORBIDDEN } from '../platform/forbidden';

describe.each(['dist/chrome', 'dist/firefox'])('what is shipped in %s', folder => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');

  test.each(FORBIDDEN)('has no %s', (_what, pattern) => {
    const scripts = files.filter(name => name.endsWith('.js'));
    expect(scripts).toContain('page.js');
    const found = scripts.flatMap(name => {
      const code = read(name);
      const at = code.search(pattern);
      return at < 0 ? [] : [`${name}: ${code.slice(at - 40, at + 40)}`];
    });
    expect(found).toEqual([]);
  });

  test('has pages whose scripts are files of their own', () => {
    const pages = files.filter(name => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(3);
    for (const name of pages) {
      expect(read(name), name).not.toMatch(/<script(?![^>]*\bsrc=")|\son\w+\s*=|javascript:|src="(?:https?:)?\/\//i);
    }
  });

  test('lets no page load its files, and nobody write to it', () => {
    const manifest = JSON.parse(read('manifest.json'));
    for (const key of ['web_accessible_resources', 'externally_connectable', 'content_scripts', 'host_permissions']) {
      expect(manifest, key).not.toHaveProperty(key);
    }
  });
});
