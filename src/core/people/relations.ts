import type { Pack } from '../pack/pack';
import { overlapping } from '../text/spans';
import { added } from './added';
import { isNamesake } from './namesakes';
import { type NameSpan, SURE_ENOUGH } from './tagger';

/**
 * The names and, where the tagger passed over them, whom the text calls somebody's wife, brother or friend: "his wife, Bex,".
 * Sorted and disjoint.
 */
export function withRelations(text: string, names: readonly NameSpan[], pack: Pack): readonly NameSpan[] {
  const sure = names.filter(({ confidence }) => confidence >= SURE_ENOUGH);
  const found = [...text.matchAll(RELATION)].flatMap(({ 0: match, 1: name, index }): NameSpan[] => {
    const span = { start: index + match.length - name!.length, end: index + match.length };
    return overlapping(sure, span).length === 0 && isLikeAName(name!, pack) && !isNamesake(text, span)
      ? [{ ...span, confidence: PASSED_OVER }]
      : [];
  });
  return added(names, found);
}

const PASSED_OVER = 0.6;

const KIN =
  'wife|husband|son|daughter|mother|father|mum|mom|dad|sister|brother|twin|partner|fiancée?|fiancee|girlfriend|boyfriend|uncle|aunt|auntie|gran|nan|' +
  'grandmother|grandfather|grandma|grandpa|grandad|grandson|granddaughter|cousin|nephew|niece|stepson|stepdaughter|stepfather|stepmother|ex-wife|' +
  'ex-husband|widow|widower|best friend|friend|pal|flatmate|housemate|roommate|neighbour|neighbor|colleague|baby|toddler|godson|goddaughter';
const WHOSE = "(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Yy]our|['’]s|whose)";
/** A name of one to three words, and nothing with a capital behind it. */
const NAME = "(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2})(?![\\p{L}\\p{N}]| \\p{Lu}| & )";
const RELATION = new RegExp(
  `(?<!\\p{L})(?:${WHOSE} (?:[\\p{Ll}-]+ ){0,2}(?:${KIN})(?:,|,? named| called| –| —)? |(?:[Bb]aby|[“"'‘ ]Uncle|[“"'‘ ]Auntie|[“"'‘ ]Cousin) )${NAME}`,
  'gu',
);

function isLikeAName(name: string, pack: Pack): boolean {
  if (pack.countryNamed(name) || pack.organisationNamed(name) || /^\p{Lu}{2,}$/u.test(name)) return false;
  const words = name.split(' ');
  return words.length === 1
    ? !FOLLOWERS.has(name)
    : pack.isGivenName(words[0]!) > 0 || pack.isSurname(words.at(-1)!) > 0;
}

/** Words with a capital that may stand behind a relation and name nobody. */
const FOLLOWERS: ReadonlySet<string> = new Set(
  'Mr Mrs Ms Miss Dr Sir Lord Lady Prince Princess King Queen President Democrat Democrats Republican Republicans Conservative Labour Boomers Boomer Jesus God Allah Christmas English French American'.split(
    ' ',
  ),
);
