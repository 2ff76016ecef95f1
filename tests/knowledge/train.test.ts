import { describe, expect, test } from 'vitest';
import { chance } from '../../knowledge/train/chance';
import { cluster } from '../../knowledge/train/clusters';
import { detokenise } from '../../knowledge/train/detokenise';
import type { ErrorKind } from '../../knowledge/train/evaluate';
import { f1, score } from '../../knowledge/train/evaluate';
import { learn, SETTINGS } from '../../knowledge/train/learn';
import type { Cast } from '../../knowledge/train/newsStories';
import { newsStories } from '../../knowledge/train/newsStories';
import { split } from '../../knowledge/train/split';
import { openModel } from '../../src/core/people/model';
import { tagNames } from '../../src/core/people/tagger';
import { FINE_CLUSTERS } from '../../src/core/people/wordTable';

const person = (given: string, surname: string) => ({ full: `${given} ${surname}`, given, surname });
const cast: Cast = {
  peopleByCountry: [
    [person('Amina', 'Okoro'), person('Chidi', 'Balewa')],
    [person('Lena', 'Hartmann'), person('Jonas', 'von Thal')],
    [person('Ravi', 'Menon'), person('Sita', 'Pillai')],
  ],
  countries: [
    { name: 'Ruritania', adjective: 'Ruritanian' },
    { name: 'Norland', adjective: 'Norlandic' },
  ],
};

describe('detokenise', () => {
  const cases: readonly (readonly [string, string])[] = [
    ["He said : `` Yes , Mr. Fox . ''", 'He said: "Yes, Mr. Fox."'],
    ["Obama 's wife did n't go", "Obama's wife didn't go"],
    ['Rosena Allin - Khan ( Labour )', 'Rosena Allin-Khan (Labour)'],
    ['Leeds 3 - Arsenal 1', 'Leeds 3 - Arsenal 1'],
  ];
  test.each(cases)('%s', (tokens, expected) => {
    const { text, spans } = detokenise([tokens.split(' ')], true);
    expect(text).toBe(expected);
    for (const { start, end } of spans.flat()) expect(text.slice(start, end)).not.toMatch(/^\s|\s$|^$/);
  });
});

describe('stories', () => {
  const stories = newsStories(80, cast, chance(1));

  test('are the same for the same chance', () => {
    expect(newsStories(80, cast, chance(1))).toEqual(stories);
    expect(newsStories(80, cast, chance(2))).not.toEqual(stories);
  });

  test('mark names whole, in order, and leave no slot open', () => {
    for (const { text, entities } of stories) {
      expect(text).not.toMatch(/[{}]/);
      let last = 0;
      for (const { start, end } of entities) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).not.toMatch(/^\s|\s$|^$/);
        last = end;
      }
    }
  });
});

test('the split holds out whole documents, about a tenth of them, and always the same', () => {
  const documents = Array.from({ length: 1000 }, (_, at) => ({ id: `d/${at}`, text: '', entities: [] }));
  const { train, development } = split(documents);
  expect(train.length + development.length).toBe(1000);
  expect(development.length).toBeGreaterThan(60);
  expect(development.length).toBeLessThan(140);
  expect(split(documents)).toEqual({ train, development });
});

describe('score', () => {
  const text = 'Dr. Ann Lee met Bob in Rome.';
  const at = (name: string, type: 'PER' | 'LOC') => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, type };
  };
  const document = { id: 'd', text, entities: [at('Dr. Ann Lee', 'PER'), at('Bob', 'PER'), at('Rome', 'LOC')] };
  const cases: readonly (readonly [readonly string[], readonly ErrorKind[], number])[] = [
    [['Ann Lee', 'Bob'], [], 1],
    [['Lee', 'Bob'], ['boundary'], 0.5],
    [['Ann Lee'], ['missed'], 2 / 3],
    [['Ann Lee', 'Bob', 'Rome'], ['type'], 0.8],
    [['Ann Lee', 'Bob', 'met'], ['spurious'], 0.8],
  ];
  test.each(cases)('%j makes mistakes %j', (names, kinds, expected) => {
    const result = score([document], () => names.map(name => at(name, 'PER')));
    expect(result.mistakes.map(({ kind }) => kind)).toEqual(kinds);
    expect(f1(result)).toBeCloseTo(expected);
  });
});

test('clusters bring vectors of one direction together', () => {
  const vectors = Float32Array.from([1, 0, 0, 0, 0.99, 0.14, 0, 0, 0, 0, 1, 0, 0, 0, 0.99, 0.14]);
  const { of } = cluster(vectors, 4, 2, 5, chance(3));
  expect(of[0]).toBe(of[1]);
  expect(of[2]).toBe(of[3]);
  expect(of[0]).not.toBe(of[2]);
});

test('training from one seed gives one model, which has learnt its lessons', () => {
  const words = {
    checks: new Uint8Array(16),
    values: new Uint16Array(16),
    coarse: new Uint8Array(FINE_CLUSTERS + 1),
  };
  const stories = newsStories(60, cast, chance(5));
  const settings = { ...SETTINGS, epochs: 3, voterEpochs: 2, finishingEpochs: 1, mostFeatures: 4000, featureBits: 13 };
  const bytes = learn(stories, words, settings, () => {});
  expect(learn(stories, words, settings, () => {})).toEqual(bytes);

  const model = openModel(bytes);
  if (!model.ok) throw new Error(model.message);
  expect(f1(score(newsStories(40, cast, chance(6)), text => tagNames(text, model.value)))).toBeGreaterThan(0.8);
}, 60_000);
