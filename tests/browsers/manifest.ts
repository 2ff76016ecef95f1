/** What a driver needs to know of the extension that it runs. */

import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface Manifest {
  /** The popup's file. */
  readonly popup: string;
  /** Firefox's name for the extension; empty in a package for Chrome. */
  readonly geckoId: string;
  /** Suggested keys by command: `Alt+Shift+N`. */
  readonly shortcuts: Readonly<Record<string, string>>;
}

/** Throws when the folder holds no built extension. */
export function readManifest(folder: string): Manifest {
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as ManifestFile;
  const popup = manifest.action?.default_popup;
  if (!popup) throw new Error(`${file} names no action.default_popup`);
  const commands = Object.entries(manifest.commands ?? {});
  return {
    popup,
    geckoId: manifest.browser_specific_settings?.gecko?.id ?? '',
    shortcuts: Object.fromEntries(commands.map(([name, command]) => [name, command.suggested_key?.default ?? ''])),
  };
}

interface ManifestFile {
  readonly action?: { readonly default_popup?: string };
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
  readonly commands?: Readonly<Record<string, { readonly suggested_key?: { readonly default?: string } }>>;
}
