import { nameParts } from '../../src/core/pack/nameParts';
import { type Name, parseName, sameName } from '../../src/core/people/names';
import { nameKey } from '../../src/core/text/fold';
import type { PersonRow } from '../sources';

interface Known {
  readonly person: PersonRow;
  readonly spellings: readonly Name[];
}

/**
 * Finds people under another form of their name: the same surname and year of birth, a country in common, and given
 * names that one person can bear ("Anthony Blair" and "Tony Blair", "Timothy D. Cook" and "Tim Cook").
 */
export class SamePerson {
  readonly #bySurnameAndYear = new Map<string, Known[]>();

  add(person: PersonRow, aliases: readonly string[] = []): void {
    const spellings = [person.name, ...aliases].filter(name => /\S\s+\S/.test(name));
    const known = { person, spellings: spellings.map(parseName) };
    for (const key of new Set(spellings.flatMap(name => keysOf(name, person)))) {
      const list = this.#bySurnameAndYear.get(key);
      if (list) list.push(known);
      else this.#bySurnameAndYear.set(key, [known]);
    }
  }

  find(person: PersonRow): PersonRow | undefined {
    const name = parseName(person.name);
    const possible = askedFor(person).flatMap(key => this.#bySurnameAndYear.get(key) ?? []);
    return possible.find(
      other => isAtHome(other.person, person) && other.spellings.some(spelling => sameName(spelling, name)),
    )?.person;
  }
}

/** Lists that give no country give years that are one off. */
function askedFor(person: PersonRow): readonly string[] {
  const year = Number(person.birth.slice(0, 4));
  const births = person.countries || !year ? [person.birth] : [year, year - 1, year + 1].map(String);
  return births.flatMap(birth => keysOf(person.name, { ...person, birth }));
}

function keysOf(name: string, { birth, countries }: PersonRow): readonly string[] {
  const [country] = countries.split(',');
  return birth ? nameParts(name, country).surnames.map(surname => `${birth.slice(0, 4)} ${nameKey(surname)}`) : [];
}

/** A country in common, or one of them of none; and of two without an office the same calling: a Jim Jones is no James Earl Jones. */
function isAtHome(known: PersonRow, other: PersonRow): boolean {
  const [ours, theirs] = [known, other].map(({ countries }) => countries.split(',').filter(Boolean)) as [
    string[],
    string[],
  ];
  if (ours.length > 0 && theirs.length > 0 && !ours.some(code => theirs.includes(code))) return false;
  return known.kind === 'official' || !isListed(known) || lastWord(known) === lastWord(other);
}

function isListed({ source }: PersonRow): boolean {
  return source.startsWith('pantheon');
}

function lastWord({ description }: PersonRow): string {
  return description.split(' ').at(-1)!.toLowerCase();
}
