/**
 * `npm run check:source [-- --linked]`: what a reviewer does. Unpacks the source archive elsewhere, installs, builds, and
 * compares each file with those in the packages for the stores. `--linked` takes the packages that are installed here.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { unzip } from './zip';

const PACKAGES = 'dist/packages';

const { values: options } = parseArgs({ options: { linked: { type: 'boolean' } } });
const folder = mkdtempSync(path.join(tmpdir(), 'dramatis-source-'));
try {
  unpack('dramatis-source.zip', folder);
  if (options.linked) symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
  else run('npm', ['ci', '--no-audit', '--no-fund']);
  run('npm', ['run', 'build']);
  const problems = [...compare('chrome'), ...compare('firefox')];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) console.error('The source archive is of the last commit: is everything committed?');
  else console.log('Built from the source archive, every file of both packages is the same, byte for byte.');
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function unpack(name: string, to: string): void {
  for (const [file, bytes] of unzip(readFileSync(path.join(PACKAGES, name)))) {
    const at = path.join(to, file);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, bytes);
  }
}

function compare(target: 'chrome' | 'firefox'): readonly string[] {
  const ours = unzip(readFileSync(path.join(PACKAGES, `dramatis-${target}.zip`)));
  const built = path.join(folder, 'dist', target);
  const theirs = readdirSync(built, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(built, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  console.log(`dramatis-${target}.zip: ${ours.size} files`);
  return [
    ...theirs.filter(name => !ours.has(name)).map(name => `${target}/${name} is not in the package`),
    ...[...ours].flatMap(([name, bytes]) => {
      if (!theirs.includes(name)) return [`${target}/${name} is not built from the source archive`];
      return bytes.equals(readFileSync(path.join(built, name))) ? [] : [`${target}/${name} is built otherwise`];
    }),
  ];
}

function run(program: string, args: readonly string[]): void {
  console.log(`${program} ${args.join(' ')}`);
  const { status } = spawnSync(program, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`);
}
