/** Pages saved in a folder: files, or folders with one page in each. */

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

export interface SavedPage {
  /** The file's name without its ending, or the folder's. */
  readonly name: string;
  readonly file: string;
}

const IN_FOLDER = ['source.html', 'index.html', 'page.html', 'article.html'];

/** In the order of their names. Throws when the folder cannot be read. */
export function savedPages(folder: string): readonly SavedPage[] {
  const found = readdirSync(folder, { withFileTypes: true }).map(entry => {
    const at = path.join(folder, entry.name);
    if (!entry.isDirectory()) return /\.html?$/i.test(entry.name) ? { name: path.parse(at).name, file: at } : undefined;
    const inside = IN_FOLDER.map(name => path.join(at, name)).find(existsSync);
    return inside === undefined ? undefined : { name: entry.name, file: inside };
  });
  return found.filter(page => page !== undefined).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
