import type { Span } from '../../shared/model';
import { firstFrom, overlapping } from '../text/spans';
import type { RolePhrase } from './phrases';
import type { NameSpan } from './tagger';

/** What the text says of the bearer of a name right beside it. */
export interface Clue {
  readonly phrase: RolePhrase;
  /** `predicate`: "became president", true on some day near the article's. */
  readonly as: 'title' | 'apposition' | 'predicate';
}

export interface Attached {
  /** The clues of each name, by the name's index. */
  readonly clues: readonly (readonly Clue[])[];
  /** Phrases that stand by themselves and may stand for somebody. */
  readonly alone: readonly RolePhrase[];
}

/** Shares the role phrases out: those beside a name are its clues, those by themselves are left. */
export function attach(text: string, names: readonly NameSpan[], phrases: readonly RolePhrase[]): Attached {
  const clues: Clue[][] = names.map(() => []);
  const alone: RolePhrase[] = [];
  for (const phrase of phrases) {
    if (overlapping(names, phrase).length > 0) continue;
    const owner = ownerOf(text, names, phrase);
    if (owner) clues[owner.at]!.push({ phrase, as: owner.as });
    else if (!PREDICATE.test(text.slice(Math.max(0, phrase.start - 20), phrase.start))) alone.push(phrase);
  }
  return { clues, alone };
}

function ownerOf(
  text: string,
  names: readonly NameSpan[],
  phrase: RolePhrase,
): { readonly at: number; readonly as: Clue['as'] } | undefined {
  const after = firstFrom(names, phrase.end);
  if (after < names.length && isTitle(text, phrase, names[after]!)) return { at: after, as: 'title' };
  const before = after - 1;
  const name = names[before];
  if (!name) return undefined;
  const between = text.slice(name.end, phrase.start);
  if (APPOSED.test(between)) return { at: before, as: 'apposition' };
  return BECOMES.test(between) ? { at: before, as: 'predicate' } : undefined;
}

/** "foreign minister Sergey Lavrov", "the army chief, General Bajwa": nothing but a comma or a rank between. */
function isTitle(text: string, phrase: Span, name: NameSpan): boolean {
  const start = name.title ? Math.min(name.start, Math.max(phrase.end, name.title.start)) : name.start;
  const between = text.slice(phrase.end, start);
  return /^,? ?$/.test(between) || RANKS.test(text.slice(phrase.end, name.start));
}

const RANKS =
  /^,? (?:(?:Field|Air|Chief|Lieutenant|Lt|Major|Maj|Brigadier|Vice|Rear|Senior|General|Gen|Admiral|Adm|Marshal|Colonel|Col|Captain|Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Sheikh|Prince|Princess|Ayatollah|Maulana|Justice|Judge)\b[.\s-]*)+$/;
const APPOSED = /^(?:, (?:aged )?\d{1,3})?(?:, | \(|, (?:who is|who was|now|then|once|also) )(?:an? )?$/;
const BECOMES =
  /^(?:,? (?:who )?)(?: ?(?:is|was|became|becomes|will become|will be|will serve as|remains|remained|has been|had been|served as|serves as|was (?:named|appointed|elected|sworn in as|re-?elected)|as))(?: (?:also|now|then|still))?(?: an?)? $/;
const PREDICATE =
  /\b(?:is|was|be|been|being|become|becomes|became|becoming|as|named|appointed|elected|re-?elected|remain|remains|remained|made|chosen|like) $/;
