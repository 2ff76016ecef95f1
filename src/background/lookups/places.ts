import type { Pack } from '../../core/pack/pack';
import type { Qid } from '../../core/wikidata/entity';
import type { Place } from '../../core/wikidata/person';

/** Which country a Wikidata item is, through the pack's own table of countries. */
export function countriesOf(pack: Pick<Pack, 'country'>): (id: Qid) => Place | undefined {
  const countries = new Map<string, Place>();
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const country = pack.country(first + second);
      if (country?.qid) countries.set(country.qid, { code: country.code, name: country.name });
    }
  }
  return id => countries.get(id);
}

/** Countries' codes are two letters, and asking for all of them takes less than a millisecond. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
