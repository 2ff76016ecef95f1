import type { IsoDate, Office, OfficeClass, Person, PersonId, PersonKind } from '../../shared/model';
import type { Qid } from './entity';
import type { ItemFacts, PersonFacts, PositionFacts } from './facts';
import { officeClass } from './officeClass';

/** What a person's entry points to but does not tell. */
export interface Surroundings {
  /** The day the facts were asked for. */
  readonly asOf: IsoDate;
  item(id: Qid): ItemFacts | undefined;
  /** The country of a Wikidata item that is one. */
  country(id: Qid): Place | undefined;
}

export interface Place {
  /** As `Office.jurisdiction`. */
  readonly code: string;
  readonly name: string;
}

/** A person as the pack would tell of them. Positions whose name is not known are left out. */
export function personFrom(facts: PersonFacts, around: Surroundings): Person {
  const offices = withoutTwins(facts.positions.flatMap(position => officeFrom(position, around)));
  const party = facts.party && around.item(facts.party)?.name;
  return {
    id: facts.id as string as PersonId,
    name: facts.name ?? facts.id,
    aliases: facts.aliases,
    description: facts.description ?? '',
    kind: kindOf(facts, offices),
    ...(facts.gender && { gender: facts.gender }),
    ...(facts.born && { born: facts.born }),
    ...(facts.died && { died: facts.died }),
    countries: [...new Set(facts.citizenships.flatMap(id => around.country(id)?.code ?? []))],
    ...(party && { party }),
    ...(facts.enwiki && { enwiki: facts.enwiki }),
    importance: 50,
    offices,
    source: SOURCE,
    asOf: around.asOf,
  };
}

/** The positions, and the terms that have the dates where a statement has none: asked for with their statements. */
export function positionsNeeded(facts: PersonFacts): readonly Qid[] {
  const needed = facts.positions.flatMap(({ position, term, start, end }) =>
    term && !start && !end ? [position, term] : [position],
  );
  return [...new Set(needed)];
}

/** What only its name is needed of: the party, and places and organisations that are no countries. */
export function namesNeeded(
  facts: PersonFacts,
  positions: ReadonlyMap<Qid, ItemFacts>,
  isCountry: (id: Qid) => boolean,
): readonly Qid[] {
  const places = [...positions.values()].flatMap(({ jurisdictions }) => jurisdictions.slice(0, 1));
  const needed = [...(facts.party ? [facts.party] : []), ...places.filter(id => !isCountry(id))];
  return [...new Set(needed)];
}

/** Titles of these classes are no offices of the state. */
const UNOFFICIAL: ReadonlySet<OfficeClass> = new Set(['party', 'ceo', 'first_lady', 'other']);
const SOURCE = 'wikidata';

function kindOf(facts: PersonFacts, offices: readonly Office[]): PersonKind {
  if (offices.some(office => !UNOFFICIAL.has(office.class))) return 'official';
  return facts.enwiki || offices.length > 0 ? 'public' : 'unknown';
}

function officeFrom(facts: PositionFacts, around: Surroundings): readonly Office[] {
  const position = around.item(facts.position);
  if (!position?.name) return [];
  const place = placeOf(facts, position, around);
  const term = facts.term && !facts.start && !facts.end ? around.item(facts.term) : undefined;
  const acting = facts.acting || ACTING.test(position.name);
  const start = facts.start ?? term?.start;
  const end = facts.end ?? term?.end;
  return [
    {
      class: officeClass(position.name, isOfCountry(position, around)),
      title: titleWithout(place.name, position.name.replace(ACTING, '')),
      jurisdiction: place.code,
      place: place.name,
      // An office that ended on a day nobody knows would read as one that goes on, so it shows no dates at all.
      ...(start && !facts.ended && { start }),
      ...(end && { end }),
      ...(acting && { acting: true }),
      asOf: around.asOf,
      source: SOURCE,
    },
  ];
}

const ACTING = /^(?:acting|interim) /i;

/** Terms of a parliament whose dates nobody entered are one row, not seven. */
function withoutTwins(offices: readonly Office[]): readonly Office[] {
  return [...new Map(offices.map(office => [JSON.stringify(office), office])).values()];
}

/** The place a position belongs to: what it applies to, else what the statement says it is of, else its country. */
function placeOf(facts: PositionFacts, position: ItemFacts, around: Surroundings): Place {
  const [applies] = position.jurisdictions;
  const country = [applies, facts.of, ...position.countries].flatMap(id => (id && around.country(id)) || [])[0];
  const name = (applies && !around.country(applies) && around.item(applies)?.name) || country?.name;
  return { code: country?.code ?? '', name: name ?? '' };
}

/** False when the position applies to a place, and neither that place nor the position's name is a country's. */
function isOfCountry(position: ItemFacts, around: Surroundings): boolean {
  const countries = [...position.jurisdictions, ...position.countries].flatMap(id => around.country(id) ?? []);
  const [applies] = position.jurisdictions;
  return (
    !applies || around.country(applies) !== undefined || countries.some(({ name }) => position.name?.includes(name))
  );
}

/** "Minister of Foreign Affairs of Russia", Russia → "Minister of Foreign Affairs": the place is shown beside the title. */
export function titleWithout(place: string, label: string): string {
  const title = label.charAt(0).toUpperCase() + label.slice(1);
  if (!place) return title;
  for (const ending of [` of ${place}`, ` of the ${place}`, ` (${place})`, ` for ${place}`]) {
    if (title.endsWith(ending) && title.length > ending.length) return title.slice(0, -ending.length);
  }
  return title;
}
