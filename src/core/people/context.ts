import type { IsoDate } from '../../shared/model';
import type { Pack } from '../pack/pack';
import { topicsOf } from './topics';
import type { Trade } from './trades';
import { nameReach, textOf, wordsOf } from './words';

/** What an article says as a whole, for the question whom its names mean. */
export interface Context {
  readonly day?: IsoDate;
  /** How often each country is named, by lower-case code: by name, adjective, inhabitants, capital or seat of power. */
  readonly countries: ReadonlyMap<string, number>;
  /** How often each organisation is named, by its code. */
  readonly organisations: ReadonlyMap<string, number>;
  /** The country named most, when it makes up most of what is named. */
  readonly home?: string;
  /** The trades of which its words speak. */
  readonly topics: ReadonlySet<Trade>;
}

export function contextOf(text: string, pack: Pack, day: IsoDate | undefined): Context {
  const { countries, organisations } = countPlaces(text, pack);
  const [first, second] = [...countries].sort((a, b) => b[1] - a[1]);
  const isHome = first && first[1] >= 2 && first[1] >= 2 * (second?.[1] ?? 0);
  return {
    ...(day && { day }),
    countries,
    organisations,
    topics: topicsOf(wordsOf(text)),
    ...(isHome && { home: first[0] }),
  };
}

function countPlaces(text: string, pack: Pack): Pick<Context, 'countries' | 'organisations'> {
  const words = wordsOf(text);
  const countries = new Map<string, number>();
  const organisations = new Map<string, number>();
  for (let at = 0; at < words.length; ) {
    const found = placeAt(at);
    if (found) found.in.set(found.code, (found.in.get(found.code) ?? 0) + 1);
    at += found?.length ?? 1;
  }
  return { countries, organisations };

  function placeAt(at: number) {
    for (let length = nameReach(words, at, LONGEST); length > 0; length--) {
      if (!words[at + length - 1]!.capital) continue;
      const written = textOf(words, at, length);
      const country = pack.countryNamed(written);
      if (country) return { code: country.code, length, in: countries };
      const organisation = pack.organisationNamed(written);
      if (organisation) return { code: organisation.code, length, in: organisations };
    }
    return undefined;
  }
}

/** Words in the longest name that the news writes out. */
const LONGEST = 5;
