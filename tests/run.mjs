// Everything that must hold, one step after the other: `npm test`. With names of steps, only those.
// The last line counts: tests, and one for each step that is not made of tests.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const bin = name => path.join('node_modules', name);
const tsc = bin('typescript/bin/tsc');
const tsx = bin('tsx/dist/cli.mjs');

const STEPS = [
  {
    name: 'types',
    runs: [
      [tsc, '-p', '.'],
      [tsc, '-p', 'src/core'],
    ],
  },
  { name: 'lint', runs: [[bin('@biomejs/biome/bin/biome'), 'check', '.']] },
  { name: 'dead', runs: [[bin('knip/bin/knip.js')]] },
  { name: 'knowledge', runs: [[tsx, 'knowledge/check.ts']] },
  { name: 'unit', tests: 'tests/vitest.config.ts' },
  { name: 'build', runs: [['build.mjs']] },
  {
    name: 'stores',
    runs: [
      [bin('web-ext/bin/web-ext.js'), 'lint', '-s', 'dist/firefox', '--no-config-discovery', '-w'],
      [tsx, 'tests/store/check.ts'],
    ],
  },
  { name: 'views', runs: [[tsx, 'tests/gallery/check.ts']] },
  { name: 'e2e', tests: 'tests/e2e/vitest.config.ts' },
];

process.chdir(path.resolve(import.meta.dirname, '..'));
if (!existsSync('node_modules')) stop('The packages are not installed: run `npm ci` first.');

const wanted = process.argv.slice(2);
const unknown = wanted.filter(name => !STEPS.some(step => step.name === name));
if (unknown.length)
  stop(`No step is called ${unknown.join(', ')}. There are: ${STEPS.map(step => step.name).join(', ')}.`);

const reports = mkdtempSync(path.join(tmpdir(), 'dramatis-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };
const skipped = [];
let failedStep;
for (const step of STEPS) {
  if (wanted.length && !wanted.includes(step.name)) continue;
  const began = Date.now();
  console.log(`\n── ${step.name} ──`);
  const outcome = step.tests ? runTests(step) : runPrograms(step);
  for (const key of Object.keys(total)) total[key] += outcome[key];
  const took = `${((Date.now() - began) / 1000).toFixed(1)} s`;
  console.log(`── ${step.name}: ${outcome.failed ? 'failed' : 'ok'} (${took})`);
  if (outcome.failed) {
    failedStep = step.name;
    break;
  }
}
rmSync(reports, { recursive: true });

for (const name of skipped) console.log(`skipped: ${name}`);
if (failedStep) console.log(`\nStopped at "${failedStep}". That step alone: node tests/run.mjs ${failedStep}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = failedStep ? 1 : 0;

function runPrograms({ runs }) {
  const ok = runs.every(command => run(command) === 0);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

function runTests({ name, tests }) {
  const file = path.join(reports, `${name}.json`);
  const reporter = process.env.CI ? 'verbose' : 'default';
  const command = [bin('vitest/vitest.mjs'), 'run', '--config', tests, `--reporter=${reporter}`, '--reporter=json'];
  const code = run([...command, `--outputFile.json=${file}`]);
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const all = report.testResults.flatMap(result => result.assertionResults);
  const count = status => all.filter(test => test.status === status).length;
  const left = all.filter(test => test.status === 'skipped' || test.status === 'pending' || test.status === 'todo');
  skipped.push(...left.map(test => test.fullName));
  // A file that could not be loaded has no tests to count, yet it fails.
  const failed = Math.max(count('failed'), code === 0 ? 0 : 1);
  return { passed: count('passed'), failed, skipped: left.length };
}

function run(command) {
  const { status, signal } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (signal) stop(`Ended by ${signal}.`);
  return status;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
