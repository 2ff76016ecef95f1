import type { DateMention, IsoDate } from '../../shared/model';
import { type Lexeme, lexemesOf } from '../figures/lexemes';
import { isMoneyPrefix } from '../figures/prefixes';
import { readDate } from './readDate';
import { resolve } from './resolve';

/** A date with the lexemes it takes, so that nothing else reads them. */
export interface DateClaim extends DateMention {
  /** Indexes of its first lexeme and of the one behind its last. */
  readonly from: number;
  readonly to: number;
}

/**
 * Every explicit date, year, decade, clock time and weekday of a text, in order and disjoint.
 * Without `published` (day precision) what the text leaves open stays open: `XXXX-04-12`, `XXXX-WXX-3`.
 */
export function findDates(text: string, published?: IsoDate): readonly DateMention[] {
  return claimDates(lexemesOf(text, isMoneyPrefix), published).map(({ start, end, iso }) => ({ start, end, iso }));
}

/** The dates among lexemes that are read already. */
export function claimDates(lexemes: readonly Lexeme[], published?: IsoDate): readonly DateClaim[] {
  const claims: DateClaim[] = [];
  for (let i = 0; i < lexemes.length; i++) {
    const lexeme = lexemes[i]!;
    // Most words are none of the beginnings: in lower case only "noon", "the nineties", "nineteenth century", "AD".
    const reading = readDate(lexemes, i);
    if (!reading) continue;
    const start = lexeme.start;
    const end = lexemes[reading.end - 1]!.end;
    claims.push({ start, end, iso: resolve(lexemes, i, reading, published), from: i, to: reading.end });
    i = reading.end - 1;
  }
  return claims;
}
