import type { Pack } from '../pack/pack';
import { type Bearer, bearerOf } from './bearer';
import { candidatesFor, type Named } from './candidates';
import type { Clue } from './clues';
import type { Group } from './clusters';
import type { Company } from './company';
import type { Context } from './context';

/** Everything the article says that bears on whom a group means. */
export interface Question {
  readonly text: string;
  readonly group: Group<Clue>;
  readonly bearer: Bearer;
  readonly context: Context;
  readonly pack: Pack;
  readonly company: Company;
  /** How many of the others are private people by what the text says of them. */
  readonly privateCompany: number;
}

/** The question whom a group means, before anybody else of the article is recognised, and everyone it may be. */
export function questionOf(
  text: string,
  group: Group<Clue>,
  { context, pack }: { readonly context: Context; readonly pack: Pack },
): { readonly question: Question; readonly named: readonly Named[] } {
  const spellings = [...new Set([group.label, ...group.mentions.map(({ start, end }) => text.slice(start, end))])];
  return {
    question: {
      text,
      group,
      bearer: bearerOf(text, group.sightings),
      context,
      pack,
      company: { countries: new Map(), fields: new Map() },
      privateCompany: 0,
    },
    named: group.several ? [] : candidatesFor(group, spellings, pack, context),
  };
}
