import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { brief, explain } from '../../src/core/brief';
import type { Span } from '../../src/shared/model';
import { keepsLaws } from './briefLaws';
import { unmark } from './people/marked';
import { paragraphs } from './people/paragraphs';
import { articleOf, shippedPack, shippedTagger } from './people/shipped';

const knowledge = { pack: shippedPack(), tagger: shippedTagger() };
const folder = fileURLToPath(new URL('../articles', import.meta.url));

interface Expected {
  readonly date: string;
  /** `enwiki` absent: nobody of the pack. `office`: the first of what they held that day. */
  readonly people: readonly {
    readonly label: string;
    readonly enwiki?: string;
    readonly mentions: readonly string[];
    readonly office?: string;
  }[];
  readonly roles: readonly (readonly [phrase: string, enwiki: string])[];
  /** Names of no person that are there. */
  readonly nobody: readonly string[];
}

describe.each(slugs())('%s', slug => {
  const text = readFileSync(`${folder}/${slug}/article.txt`, 'utf8');
  const expected = JSON.parse(readFileSync(`${folder}/${slug}/expected.json`, 'utf8')) as Expected;
  const article = articleOf(text, expected.date);
  const made = brief(article, knowledge);
  const named = made.people.filter(({ mentions }) => mentions.length > 0);

  test('finds everyone, each once, under every name', () => {
    const found = named.map(({ label, mentions }) => ({ label, mentions: mentions.map(wordsIn(text)) }));
    for (const { label, mentions } of expected.people) expect(found).toContainEqual({ label, mentions });
  });

  test('links whom the pack knows, and nobody else', () => {
    for (const { label, enwiki } of expected.people) {
      const cluster = named.find(one => one.label === label);
      // A pack that lacks somebody cannot link them; it must not link them to somebody else.
      const known = enwiki !== undefined && knowledge.pack.named(label).length > 0;
      if (known || cluster?.link) expect([label, cluster?.card?.enwiki]).toEqual([label, enwiki]);
    }
  });

  test('says which office they held that day', () => {
    for (const { label, office } of expected.people.filter(person => person.office)) {
      const card = named.find(one => one.label === label)?.card;
      expect(card?.offices[card.then[0] ?? -1]?.title).toContain(office);
    }
  });

  test('knows for whom the role phrases stand', () => {
    const roles = made.roleMentions.map(role => [
      wordsIn(text)(role),
      made.people.find(({ id }) => id === role.cluster)?.card?.enwiki,
    ]);
    expect(roles).toEqual(expected.roles);
  });

  test('links nothing that is no person', () => {
    for (const words of expected.nobody) {
      const overlapping = named.filter(({ mentions }) =>
        mentions.some(mention => words.includes(wordsIn(text)(mention))),
      );
      expect(overlapping.filter(({ link }) => link).map(({ label }) => label)).toEqual([]);
    }
  });

  test('keeps the laws of a brief', () => keepsLaws(article, made));

  test('is the same each time', () => {
    expect(brief(article, knowledge)).toEqual(made);
  });

  test('explains each cluster by those who were weighed for it', () => {
    const explained = explain(article, knowledge);
    expect(explained.map(({ cluster }) => cluster)).toEqual(made.people);
    for (const { cluster, candidates } of explained) {
      if (cluster.link && cluster.mentions.length > 0)
        expect(candidates.map(({ person }) => person)).toContain(cluster.link.person);
    }
  });
});

describe('any text', () => {
  test.each([
    ['empty', ''],
    ['blanks', ' \n \n'],
    ['one word', 'Merkel'],
    ['unfinished', 'The Russian foreign minister,'],
    ['odd characters', 'Angela\u00a0Merkel \u{1F600} met “Emmanuel Macron”\u2028at 5 pm.'],
    ['capitals', 'ANGELA MERKEL MEETS EMMANUEL MACRON IN BERLIN'],
    ['a list', '- Angela Merkel\n- Emmanuel Macron\n- the president\n-'],
  ])('%s keeps the laws', (_, text) => {
    const article = articleOf(text, '2018-05-01');
    keepsLaws(article, brief(article, knowledge));
  });

  test('without a date offices are those of the pack’s day', () => {
    const { people } = brief(articleOf('German chancellor Angela Merkel spoke in Berlin.'), knowledge);
    expect(people[0]?.card?.offices.find(office => office.class === 'hog')?.state).toBe('no-longer');
  });

  test('bylines and embedded posts are not the article’s own words', () => {
    const article = articleOf('Angela Merkel\nIt rained in Berlin.\nEmmanuel Macron was here.', '2018-05-01');
    const [first, second, third] = article.blocks;
    const blocks = [{ ...first!, kind: 'byline' as const }, second!, { ...third!, kind: 'post' as const }];
    expect(brief({ ...article, blocks }, knowledge).people).toEqual([]);
  });
});

test('in another language only full names of the pack are found', () => {
  const text = 'Le président Emmanuel Macron a reçu Angela Merkel à Paris. Merkel repart demain, 5 ministres restent.';
  const made = brief(articleOf(text, '2018-05-01', { language: 'fr' }), knowledge);
  expect(made.namesOnly).toBe(true);
  expect(made.people.map(({ label, card }) => [label, card?.enwiki])).toEqual([
    ['Emmanuel Macron', 'Emmanuel_Macron'],
    ['Angela Merkel', 'Angela_Merkel'],
  ]);
  expect([made.roleMentions, made.figures, made.dates, made.statements]).toEqual([[], [], [], []]);
});

test('a hundred paragraphs read from the text alone: names found, traps avoided, nobody linked to a thing', () => {
  let [right, found, wanted, traps, taken, linked] = [0, 0, 0, 0, 0, 0];
  for (const { marked, date } of paragraphs) {
    const unmarked = unmark(marked);
    const { people } = brief(articleOf(unmarked.text, date), knowledge);
    const mentions = people.flatMap(({ mentions, link }) => mentions.map(mention => ({ ...mention, link })));
    const isAt = (a: Span) => (b: Span) => a.start === b.start && a.end === b.end;
    const overlaps = (a: Span) => (b: Span) => a.start < b.end && b.start < a.end;
    wanted += unmarked.names.length;
    found += mentions.length;
    right += unmarked.names.filter(name => mentions.some(isAt(name))).length;
    for (const trap of unmarked.traps) {
      traps++;
      const caught = mentions.find(overlaps(trap));
      if (caught) taken++;
      if (caught?.link) linked++;
    }
  }
  expect((2 * right) / (found + wanted)).toBeGreaterThanOrEqual(0.95);
  expect(taken / traps).toBeLessThanOrEqual(0.2);
  expect(linked / traps).toBeLessThanOrEqual(0.02);
});

function slugs(): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name);
}

function wordsIn(text: string): (span: Span) => string {
  return ({ start, end }) => text.slice(start, end);
}
