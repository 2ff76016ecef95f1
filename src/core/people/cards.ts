import type { IsoDate, Person, PersonCard } from '../../shared/model';
import type { Pack } from '../pack/pack';
import { standing } from './offices';

/** What is shown of a person on a day; without a day, as of the pack's own date. */
export function cardOf(person: Person, pack: Pack, day: IsoDate | undefined): PersonCard {
  const { id, name, description, kind, born, died, party, enwiki, source, asOf } = person;
  return {
    person: id,
    name,
    description,
    kind,
    countries: person.countries.map(code => ({ code, name: pack.place(code) })),
    ...(born && { born }),
    ...(died && { died }),
    ...(party && { party }),
    ...(enwiki && { enwiki }),
    ...standing(person, day ?? pack.asOf),
    source,
    asOf,
  };
}
