import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseTsv } from '../tsv';
import type { Chance } from './chance';
import type { Annotated, Entity, EntityType } from './corpora';
import { STORIES } from './newsTemplates';
import { BODIES, PLACES, THINGS, TITLES } from './newsWords';

/** What fills the slots of the outlines: people by country, so that every part of the world is named as often. */
export interface Cast {
  readonly peopleByCountry: readonly (readonly Person[])[];
  readonly countries: readonly { readonly name: string; readonly adjective: string }[];
}

interface Person {
  readonly full: string;
  readonly surname: string;
  readonly given: string;
}

export function readCast(sources: string): Cast {
  const rows = (file: string) => parseTsv(readFileSync(path.join(sources, file), 'utf8'));
  const byCountry = new Map<string, Person[]>();
  for (const { name = '', countries = '' } of [...rows('people.tsv'), ...rows('pantheon-people.tsv')]) {
    const country = countries.split(',')[0] ?? '';
    const person = personOf(name, country);
    if (person) byCountry.set(country, [...(byCountry.get(country) ?? []), person]);
  }
  return {
    peopleByCountry: [...byCountry].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, people]) => people),
    countries: rows('countries.tsv')
      .filter(row => row.adjectives)
      .map(row => ({ name: row.name!, adjective: row.adjectives!.split('|')[0]! })),
  };
}

/** Invented stories in the manner of news, with their names marked; the same chance gives the same stories. */
export function newsStories(count: number, cast: Cast, next: Chance): readonly Annotated[] {
  return Array.from({ length: count }, (_, number) => {
    const story = new Story(cast, next);
    story.write(STORIES[number % STORIES.length]!.replaceAll('|', '\n'));
    return { id: `story/${number}`, text: story.text, entities: story.entities };
  });
}

const FAMILY_FIRST = new Set(['cn', 'tw', 'kr', 'kp', 'vn', 'kh', 'hk', 'mo']);
const PARTICLE = /^(?:von|van|der|den|de|da|do|dos|del|della|di|du|la|le|bin|ibn|al|el|ter|ten|zu)$/;

function personOf(name: string, country: string): Person | undefined {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 5 || /[(),"\d/]/.test(name) || !words.every(word => /^\p{L}/u.test(word)))
    return undefined;
  if (FAMILY_FIRST.has(country)) return { full: name, surname: words[0]!, given: words.slice(1).join(' ') };
  let family = words.length - 1;
  while (family > 1 && PARTICLE.test(words[family - 1]!)) family--;
  return { full: name, surname: words.slice(family).join(' '), given: words[0]! };
}

const SLOT = /\{([psgtcdaox])(\d?)\}/g;

class Story {
  text = '';
  readonly entities: Entity[] = [];
  readonly #cast: Cast;
  readonly #next: Chance;
  readonly #chosen = new Map<string, string | Person | Cast['countries'][number]>();

  constructor(cast: Cast, next: Chance) {
    this.#cast = cast;
    this.#next = next;
  }

  write(outline: string): void {
    let last = 0;
    for (const slot of outline.matchAll(SLOT)) {
      this.text += outline.slice(last, slot.index);
      last = slot.index + slot[0].length;
      const [, kind = '', number = ''] = slot;
      if (kind === 't') this.text += this.#once(`t${number}`, () => this.#oneOf(TITLES));
      else if (kind === 'x') this.#mark(this.#plainThing(), 'MISC');
      else this.#mark(this.#word(kind, number), TYPES[kind]!);
    }
    this.text += outline.slice(last);
  }

  #word(kind: string, number: string): string {
    switch (kind) {
      case 'a':
        return this.#once(`a${number}`, () => this.#oneOf(PLACES));
      case 'o':
        return this.#once(`o${number}`, () => this.#oneOf(BODIES));
      case 'c':
        return this.#once(`c${number}`, () => this.#oneOf(this.#cast.countries)).name;
      case 'd':
        return this.#once(`c${number}`, () => this.#oneOf(this.#cast.countries)).adjective;
      default: {
        const person = this.#once(`p${number}`, () => this.#oneOf(this.#oneOf(this.#cast.peopleByCountry)));
        return kind === 'p' ? person.full : kind === 's' ? person.surname : person.given;
      }
    }
  }

  #plainThing(): string {
    this.#chosen.delete('p9');
    return this.#oneOf(THINGS).replace(SLOT, (_, kind: string, number: string) => this.#word(kind, number));
  }

  /** "the Kremlin" is marked without its article. */
  #mark(name: string, type: EntityType): void {
    const article = /^(?:the|The) (?=\p{Lu})/u.exec(name)?.[0] ?? '';
    this.text += article;
    const start = this.text.length;
    this.text += name.slice(article.length);
    this.entities.push({ start, end: this.text.length, type });
  }

  #once<Value extends string | Person | Cast['countries'][number]>(key: string, choose: () => Value): Value {
    const chosen = (this.#chosen.get(key) as Value | undefined) ?? choose();
    this.#chosen.set(key, chosen);
    return chosen;
  }

  #oneOf<Value>(values: readonly Value[]): Value {
    return values[Math.floor(this.#next() * values.length)]!;
  }
}

const TYPES: Readonly<Record<string, EntityType>> = {
  p: 'PER',
  s: 'PER',
  g: 'PER',
  a: 'LOC',
  c: 'LOC',
  d: 'MISC',
  o: 'ORG',
};
