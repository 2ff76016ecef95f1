import type { Lexeme } from './lexemes';
import { readNumeral } from './numerals';

/** Plurals without -s, and nouns that are counted as if plural. */
const PLURALS = new Set(
  (
    'people men women children police troops personnel staff crew dead wounded injured missing cattle sheep fish aircraft spacecraft seats policemen ' +
    'policewomen servicemen servicewomen businessmen fishermen gunmen lawmakers congressmen firefighters teeth feet mice ' +
    'geese oxen media data criteria phenomena species series alumni bacteria militia artillery infantry cavalry pairs lives ' +
    'youth clergy poultry deer salmon tuna headquarters crossroads barracks offspring helicopters drones'
  ).split(' '),
);

/** Words that end a noun phrase: nothing behind them is counted by the number before. */
const STOPS = new Set(
  (
    'a an the this that these those of in on at by for from to with without within into onto over under between among against ' +
    'across through during before after since until till as than and or nor but so yet if when while where which who whom whose ' +
    'what how why because although though is are was were be been being am has have had do does did will would shall should can ' +
    'could may might must not no it its he his him she her hers they their them we our us you your i my me there here then now ' +
    'said says say told also just only even ever never per each both either all via amid versus vs including following due ' +
    'about around up down out off again already still compared according ago later earlier yesterday today tomorrow respectively others'
  ).split(' '),
);

/** -s words that are no plural noun. */
const NO_PLURALS = new Set(
  'is was has does his its this us as yes thus plus less always perhaps besides afterwards towards news across minus versus various previous serious famous religious dangerous numerous'.split(
    ' ',
  ),
);

/** Whether a word in lower case looks like a plural noun. */
export function isPluralNoun(word: string): boolean {
  if (PLURALS.has(word)) return true;
  return word.length > 2 && word.endsWith('s') && !/(?:ss|us|is|ous|'s)$/.test(word) && !NO_PLURALS.has(word);
}

/** How many words an adjective chain may take before its noun: "560,000 active duty personnel". */
const REACH = 5;
const POSSESSIVES = /^(?:the|those|these|its|their|his|her|our|all|some|about|more|than)$/;

/**
 * The noun that the number before lexeme `i` counts: the first plural of the noun phrase there. Looks through "of the",
 * so that "155 of the 342 seats" counts seats.
 */
export function countedNoun(lexemes: readonly Lexeme[], i: number): Lexeme | undefined {
  let at = i;
  if (lexemes[at]?.text === 'of' || (lexemes[at]?.text === 'out' && lexemes[at + 1]?.text === 'of')) {
    const whole = afterOf(lexemes, lexemes[at]!.text === 'of' ? at + 1 : at + 2);
    if (whole === undefined) return undefined;
    at = whole;
  }
  for (let seen = 0; seen < REACH; seen++, at++) {
    const lexeme = lexemes[at];
    if (!lexeme || lexeme.gap === 'line') return undefined;
    if (
      lexeme.kind === 'mark' &&
      ((lexeme.text === '-' && lexeme.gap === 'none' && seen > 0) || (/^[“"‘']$/.test(lexeme.text) && seen === 0))
    )
      continue;
    if (lexeme.text === 'head' && lexemes[at + 1]?.text === 'of') at += 2;
    const word = lexemes[at];
    if (word?.kind !== 'word' || STOPS.has(word.text)) return undefined;
    if (isPluralNoun(word.text)) return pluralRun(lexemes, at);
  }
  return undefined;
}

// "of the 400 seats", "of its 9,000 jobs", "of those homes"
function afterOf(lexemes: readonly Lexeme[], from: number): number | undefined {
  let at = from;
  while (POSSESSIVES.test(lexemes[at]?.text ?? '')) at++;
  const number = readNumeral(lexemes, at);
  if (number) return number.end;
  return at > from ? at : undefined;
}

// "sports clubs": a plural directly before another plural only describes it.
function pluralRun(lexemes: readonly Lexeme[], at: number): Lexeme {
  const next = lexemes[at + 1];
  const again = next?.kind === 'word' && next.gap === 'blank' && !STOPS.has(next.text) && isPluralNoun(next.text);
  return again && DESCRIBES.has(lexemes[at]!.text) ? next : lexemes[at]!;
}

const DESCRIBES = new Set(
  'sports arms women men children police troops sales savings people media data species united'.split(' '),
);
