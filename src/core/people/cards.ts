import type { IsoDate, Person, PersonCard } from '../../shared/model';
import type { Pack } from '../pack/pack';
import { standing } from './offices';

/** What is shown of a person, with every office's state on a day. The pack names the countries. */
export function cardOf(person: Person, pack: Pick<Pack, 'place'>, day: IsoDate): PersonCard {
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
    ...standing(person, day),
    source,
    asOf,
  };
}
