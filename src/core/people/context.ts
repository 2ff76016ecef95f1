import type { IsoDate } from '../../shared/model';
import type { Pack } from '../pack/pack';
import { wordsOf } from './words';

/** What an article says as a whole, for the question whom its names mean. */
export interface Context {
  readonly day?: IsoDate;
  /** How often each country is named, by lower-case code: by name, adjective, inhabitants, capital or seat of power. */
  readonly countries: ReadonlyMap<string, number>;
  /** The country named most, when it makes up most of what is named. */
  readonly home?: string;
}

export function contextOf(text: string, pack: Pack, day: IsoDate | undefined): Context {
  const countries = countCountries(text, pack);
  const [first, second] = [...countries].sort((a, b) => b[1] - a[1]);
  const isHome = first && first[1] >= 2 && first[1] >= 2 * (second?.[1] ?? 0);
  return { ...(day && { day }), countries, ...(isHome && { home: first[0] }) };
}

function countCountries(text: string, pack: Pack): ReadonlyMap<string, number> {
  const words = wordsOf(text);
  const countries = new Map<string, number>();
  for (let at = 0; at < words.length; ) {
    const found = /^\p{Lu}/u.test(words[at]!.text) ? placeAt(at) : undefined;
    if (found) countries.set(found.code, (countries.get(found.code) ?? 0) + 1);
    at += found?.length ?? 1;
  }
  return countries;

  function placeAt(at: number): { readonly code: string; readonly length: number } | undefined {
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
      const run = words.slice(at, at + length);
      if (run.slice(1).some(word => !word.follows)) continue;
      const named = pack.countryNamed(run.map(word => word.text).join(' '));
      if (named) return { code: named.code, length };
    }
    return undefined;
  }
}

/** Words in the longest name of a country that the news writes out. */
const LONGEST = 4;
