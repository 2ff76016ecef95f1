/** A built package, and what is said of it, as the rules look at it. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Made {
  readonly manifest: Manifest;
  /** By language. */
  readonly messages: Readonly<Record<string, Readonly<Record<string, { readonly message: string }>>>>;
  /** Sizes by file, in pixels. */
  readonly pictures: Readonly<Record<string, Size>>;
  /** Scripts, pages, sheets and JSON by file. */
  readonly texts: Readonly<Record<string, string>>;
  /** Permissions that the stores are told reasons for. */
  readonly reasons: readonly string[];
  readonly privacyPolicy: string;
  /** Absolute path of the folder that it was built in. */
  readonly builtIn: string;
}

export interface Manifest {
  readonly name: string;
  readonly short_name: string;
  readonly description: string;
  readonly version: string;
  readonly default_locale: string;
  readonly icons: Readonly<Record<string, string>>;
  readonly permissions: readonly string[];
  readonly commands?: Readonly<Record<string, { readonly suggested_key?: object }>>;
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly host_permissions?: readonly string[];
  readonly content_scripts?: readonly object[];
  readonly web_accessible_resources?: readonly object[];
  readonly externally_connectable?: object;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Throws when `dist` has no package for that browser. */
export function readMade(target: 'chrome' | 'firefox'): Made {
  const folder = `dist/${target}`;
  const file = (name: string): string => path.join(folder, name);
  const read = (name: string): string => readFileSync(file(name), 'utf8');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  const languages = existsSync(file('_locales')) ? readdirSync(file('_locales')) : [];
  return {
    manifest: JSON.parse(read('manifest.json')) as Manifest,
    messages: Object.fromEntries(
      languages.map(language => [language, JSON.parse(read(`_locales/${language}/messages.json`))]),
    ),
    pictures: Object.fromEntries(
      files.filter(name => name.endsWith('.png')).map(name => [name, pngSize(readFileSync(file(name)))]),
    ),
    texts: Object.fromEntries(files.filter(name => /\.(js|json|html|css)$/.test(name)).map(name => [name, read(name)])),
    reasons: reasonsIn(readFileSync('docs/store/permissions.md', 'utf8'), target),
    privacyPolicy: readFileSync('docs/store/privacy-policy.md', 'utf8'),
    builtIn: process.cwd(),
  };
}

/** From the header (PNG specification, third edition, 11.2.1). Throws on what is no PNG. */
export function pngSize(bytes: Buffer): Size {
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error('this is no PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Names in the first column of the table: `name`, or `name` (Chrome) where one browser alone has it. */
export function reasonsIn(table: string, target: 'chrome' | 'firefox'): readonly string[] {
  return [...table.matchAll(/^\| `(\w+)`(?: \((\w+)\))? \|/gm)]
    .filter(([, , only]) => only === undefined || only.toLowerCase() === target)
    .map(([, name]) => name ?? '');
}
