import path from 'node:path';
import { parseArgs } from 'node:util';
import { harvest } from './harvest';

const HELP = `Refreshes knowledge/sources from Wikidata. It takes hours, may be interrupted, and goes on where it was.

  npx tsx knowledge/harvest/main.ts --contact you@example.org

  --contact WHOM     whom Wikimedia may turn to about these requests; without it nothing is asked
  --dry-run          says what would be asked, and asks nothing
  --classes a,b      only the holders of these classes of office (hos, hog, foreign, ...)
  --limit N          at most so many people
  --write            writes what an interrupted harvest has fetched, and asks nothing
  --sources FOLDER   the sources (knowledge/sources)
  --state FOLDER     the journal (node_modules/.cache/harvest)`;

/** The query service gives up after a minute. */
const TIMEOUT_MS = 75_000;

await main();

async function main(): Promise<void> {
  const options = readOptions();
  let isStopped = false;
  process.once('SIGINT', () => {
    isStopped = true;
    console.error('stopping after this request');
  });
  const done = await harvest(
    {
      sources: options.sources,
      state: options.state,
      ...(options.classes !== undefined && { classes: options.classes.split(',') }),
      ...(options.limit !== undefined && { limit: Number(options.limit) }),
      isDryRun: options['dry-run'],
      isWriteOnly: options.write,
    },
    {
      fetch,
      now: Date.now,
      random: Math.random,
      pause: ms => new Promise(resolve => setTimeout(resolve, ms)),
      agent: `DramatisHarvest/0.1 (${options.contact})`,
      say: line => console.error(line),
      timeoutMs: TIMEOUT_MS,
      isStopped: () => isStopped,
    },
  );
  if (!done.ok) {
    console.error(done.message);
    process.exitCode = 1;
  } else if (!options['dry-run']) {
    console.error(
      `${done.value.length} changes and confirmations: see git diff ${path.relative('.', options.sources)}`,
    );
  }
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      contact: { type: 'string', default: '' },
      'dry-run': { type: 'boolean', default: false },
      classes: { type: 'string' },
      limit: { type: 'string' },
      write: { type: 'boolean', default: false },
      sources: { type: 'string', default: 'knowledge/sources' },
      state: { type: 'string', default: 'node_modules/.cache/harvest' },
      help: { type: 'boolean', default: false },
    },
  });
  const isAsking = !values['dry-run'] && !values.write;
  if (values.help || (isAsking && !values.contact) || !/^\d*$/.test(values.limit ?? '')) {
    console.error(HELP);
    process.exit(values.help ? 0 : 1);
  }
  return values;
}
