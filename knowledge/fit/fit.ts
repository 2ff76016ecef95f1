// Fits the weights of linking on made-up paragraphs about the pack's own people and their namesakes,
// and writes src/core/people/linkWeights.ts: npx tsx knowledge/fit/fit.ts [--dry]
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openPack } from '../../src/core/pack/open';
import type { Pack } from '../../src/core/pack/pack';
import { attach } from '../../src/core/people/clues';
import { gather } from '../../src/core/people/clusters';
import { contextOf } from '../../src/core/people/context';
import { type Feature, featuresOf } from '../../src/core/people/evidence';
import { LINKED } from '../../src/core/people/link';
import { findRolePhrases } from '../../src/core/people/phrases';
import { questionOf } from '../../src/core/people/question';
import type { Trade } from '../../src/core/people/trades';
import type { Person, PersonId } from '../../src/shared/model';
import { buildPack } from '../build';
import { merged } from '../merge';
import { readSources } from '../sources';
import { Chance } from './chance';
import { aboutPrivate, aboutPublic, type Made, type Material } from './paragraphs';
import { JUDGED, PRIOR_WEIGHTS } from './prior';
import { chances, type Example, maximise, type Weights } from './softmax';

const SEED = 20250601;
const EXAMPLES = 8000;
/** Of so many paragraphs, one is about somebody who only bears the name. */
const ONE_PRIVATE_IN = 4;

const sources = readSources(fileURLToPath(new URL('../sources', import.meta.url)));
const opened = openPack(buildPack(sources));
if (!opened.ok) throw new Error(opened.message);
const pack = opened.value;
const chance = new Chance(SEED);
const people = merged(sources).flatMap(({ person }) => pack.person(person.id as PersonId) ?? []);
const examples = makeExamples({ pack, people, chance });
const held = examples.filter((_, at) => at % 5 === 0);
const weights = maximise(
  examples.filter((_, at) => at % 5 !== 0),
  { prior: PRIOR_WEIGHTS, fixed: JUDGED, pull: 60, rounds: 250, step: 0.1 },
);
console.log('prior ', measured(held, PRIOR_WEIGHTS));
console.log('fitted', measured(held, weights));
if (process.argv.includes('--dry')) console.log(weights);
else write(weights);

function makeExamples(material: Material): Example[] {
  const known = people.filter(({ name }) => /\S \S/.test(name));
  // The news names the important far more often than the rest.
  const fame = runningSums(known.map(({ importance }) => (importance / 100) ** 4));
  const common = runningSums(
    known.map(person => Math.min(3, expectedBearers(person, pack)) + 0.01 * (person.importance / 100) ** 2),
  );
  const made = Array.from({ length: EXAMPLES }, (_, at) =>
    at % ONE_PRIVATE_IN === 0
      ? aboutPrivate(chance.weighted(known, common), material)
      : aboutPublic(chance.weighted(known, fame), material),
  );
  return made.flatMap(one => exampleOf(one) ?? []);
}

/** The question a paragraph puts, or undefined where the pack has nobody to weigh. */
function exampleOf({ text, day, name, who, company, privateCompany }: Made): Example | undefined {
  const context = contextOf(text, pack, day);
  const { clues } = attach(text, [name], findRolePhrases(text, pack));
  const [group] = gather(text, [{ ...name, clues: clues[0] ?? [] }], () => false);
  const { question, named } = questionOf(text, group!, { context, pack });
  const asked = {
    ...question,
    company: { countries: new Map(company ? [[company, 1]] : []), fields: new Map<Trade, number>() },
    privateCompany,
  };
  const right = named.findIndex(({ person }) => person.id === who);
  if (named.length === 0 || (who && right < 0)) return undefined;
  return { candidates: named.map(one => featuresOf(asked, one)), right };
}

function expectedBearers({ name }: Person, { isGivenName, isSurname, size }: Pack): number {
  const words = name.split(' ');
  return (isGivenName(words[0]!) * isSurname(words.at(-1)!)) / size;
}

function runningSums(weightsOf: readonly number[]): readonly number[] {
  let sum = 0;
  return weightsOf.map(weight => (sum += weight));
}

/** Links made, the share of them that is right, and the share of the linkable that is linked right. */
function measured(tested: readonly Example[], by: Weights) {
  let [made, right] = [0, 0];
  for (const example of tested) {
    const shares = chances(example, by);
    const best = shares.indexOf(Math.max(...shares));
    if ((shares[best] ?? 0) < LINKED) continue;
    made++;
    if (best === example.right) right++;
  }
  const linkable = tested.filter(example => example.right >= 0).length;
  return { questions: tested.length, made, precision: right / made, recall: right / linkable };
}

function write(fitted: Weights): void {
  const rows = (Object.entries(fitted) as [Feature, number][]).map(
    ([feature, weight]) => `  ${feature}: ${weight.toFixed(2).replace(/\.?0+$/, '')},`,
  );
  writeFileSync(
    fileURLToPath(new URL('../../src/core/people/linkWeights.ts', import.meta.url)),
    `import type { Feature } from './evidence';

/** Log-odds that each feature adds. Written by \`npx tsx knowledge/fit/fit.ts\`; see docs/decisions/linking.md. */
export const LINK_WEIGHTS: Readonly<Record<Feature, number>> = {
${rows.join('\n')}
};
`,
  );
}
