import type { Person, PersonId } from '../../shared/model';
import type { Pack } from '../pack/pack';
import type { Clue } from './clues';
import type { Group } from './clusters';
import type { Context } from './context';
import { type Name, parseName, sameName } from './names';
import { officeFor } from './roleOffices';

/** How the pack came to name somebody for a name in the text. */
export type NameMatch =
  /** The pack's name or one of its aliases, as written. */
  | 'name'
  | 'alias'
  /** Another spelling, a short form, a name left out. */
  | 'variant'
  /** One word that is the pack's name or alias for them ("Lula"). */
  | 'mononym'
  /** A family name alone. */
  | 'surname';

export interface Named {
  readonly person: Person;
  readonly match: NameMatch;
}

/** Everyone in the pack whom the names of a group might mean. */
export function candidatesFor(
  group: Group<Clue>,
  spellings: readonly string[],
  pack: Pack,
  context: Context,
): readonly Named[] {
  const found = new Map<PersonId, Named>();
  const add = (id: PersonId, match: (person: Person) => NameMatch | undefined) => {
    if (found.has(id)) return;
    const person = pack.person(id);
    const how = person && match(person);
    if (how) found.set(id, { person, match: how });
  };
  const full = spellings.filter(spelling => /\S\s+\S/.test(spelling));
  for (const spelling of full) for (const id of pack.named(spelling)) add(id, person => spelledBy(person, spelling));
  if (full.length > 0) {
    if (found.size > 0) return [...found.values()];
    for (const surname of familyNames(group.name))
      for (const id of pack.withSurname(surname))
        add(id, person => (bearsVariant(person, group.name) ? 'variant' : undefined));
    return [...found.values()];
  }
  for (const id of pack.named(group.label)) add(id, () => 'mononym');
  for (const id of pack.withSurname(group.label))
    add(id, person =>
      isInPlay(person, group, context) || standingOf(person, group.label, pack) > 0 ? 'surname' : undefined,
    );
  return [...found.values()].sort((a, b) => b.person.importance - a.person.importance).slice(0, MOST_SURNAMES);
}

/** Bearers of a bare surname that are worth weighing. */
const MOST_SURNAMES = 30;

function spelledBy(person: Person, spelling: string): NameMatch {
  const keys = parseName(spelling).keys.join('');
  if (parseName(person.name).keys.join('') === keys) return 'name';
  return person.aliases.some(alias => parseName(alias).keys.join('') === keys) ? 'alias' : 'variant';
}

function familyNames({ words, family }: Name): readonly string[] {
  const last = words[family]!;
  const two = words.length >= 3 && family === words.length - 1 ? [words.slice(-2).join(' ')] : [];
  return [last, ...two, ...(family === 0 ? [words.at(-1)!] : [])];
}

function bearsVariant(person: Person, name: Name): boolean {
  return [person.name, ...person.aliases].some(own => /\S\s+\S/.test(own) && sameName(parseName(own), name));
}

/**
 * 1 where a surname alone calls up its bearer, else 0: no other of the pack comes near them, and few bear the name at all. News
 * that never gives somebody's full name takes them for known.
 */
export function standingOf(person: Person, surname: string, pack: Pack): number {
  const bearers = pack.isSurname(surname);
  if (person.importance < KNOWN || bearers > FEW) return 0;
  const rival = pack
    .withSurname(surname)
    .reduce((most, id) => Math.max(most, id === person.id ? 0 : (pack.person(id)?.importance ?? 0)), 0);
  if (rival > person.importance - AHEAD) return 0;
  return 1;
}

const KNOWN = 45;
/** Bearers in the pack of a name that is rare. */
const FEW = 3;
/** So much more important than the next. */
const AHEAD = 8;

/** From this importance on a surname alone may do: "Trump". */
export const HOUSEHOLD = 85;

/** A surname alone calls somebody up only where it is a household name, with an office beside it, or from a country that the article names. */
function isInPlay(person: Person, group: Group<Clue>, context: Context): boolean {
  if (person.importance >= HOUSEHOLD) return true;
  const hasOffice = group.sightings.some(sighting =>
    sighting.clues.some(
      ({ phrase }) => phrase.role && officeFor({ ...phrase, role: phrase.role }, person, context.day),
    ),
  );
  return hasOffice || person.countries.some(country => context.countries.has(country));
}
