/** Which browsers this machine has. */

import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

export interface Installed {
  readonly kind: BrowserKind;
  /** Absolute path of the program. */
  readonly program: string;
}

export const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** The variable that names a browser's program when it is in no usual place. */
export const VARIABLE = { chromium: 'CHROME_BIN', firefox: 'FIREFOX_BIN' } as const;

/**
 * The program of a browser, or undefined. The variable comes first and must then name a program;
 * after it the names on the PATH, then the usual places of the system.
 */
export function findBrowser(
  kind: BrowserKind,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Installed | undefined {
  const named = env[VARIABLE[kind]];
  if (named) {
    if (!isProgram(named)) throw new Error(`${VARIABLE[kind]} is ${named}, which is not a program that can be run`);
    return { kind, program: named };
  }
  const program = [...onPath(kind, env), ...usualPlaces(kind, env)].find(isProgram);
  return program === undefined ? undefined : { kind, program };
}

const PATH_NAMES: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
};

const MAC_PROGRAMS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
    'Firefox Nightly.app/Contents/MacOS/firefox',
  ],
};

const WINDOWS_PROGRAMS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
};

function onPath(kind: BrowserKind, env: Readonly<Record<string, string | undefined>>): string[] {
  const folders = (env.PATH ?? env.Path ?? '').split(path.delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return PATH_NAMES[kind].flatMap(name => folders.map(folder => path.join(folder, name + ending)));
}

function usualPlaces(kind: BrowserKind, env: Readonly<Record<string, string | undefined>>): string[] {
  if (process.platform === 'darwin') {
    const roots = ['/Applications', path.join(env.HOME ?? '/', 'Applications')];
    return MAC_PROGRAMS[kind].flatMap(program => roots.map(root => path.join(root, program)));
  }
  if (process.platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(root => root !== undefined);
    return WINDOWS_PROGRAMS[kind].flatMap(program => roots.map(root => path.join(root, program)));
  }
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/firefox'];
  return PATH_NAMES[kind].flatMap(name => folders.map(folder => path.join(folder, name)));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
