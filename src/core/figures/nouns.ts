import type { Lexeme } from './lexemes';

/** Plurals without -s, and nouns that are counted as if plural. */
const PLURALS = new Set(
  (
    'people men women children police troops personnel staff cattle sheep fish aircraft spacecraft seats policemen ' +
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
    'about around up down out off again already still compared according ago later earlier yesterday today tomorrow respectively'
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

/**
 * The noun that the number before lexeme `i` counts: the first plural of the noun phrase there, else its last word
 * ("120 staff", "one million more"). Looks through "of the", so that "155 of 342 seats" counts seats.
 */
export function countedNoun(lexemes: readonly Lexeme[], i: number): Lexeme | undefined {
  let at = i;
  if (lexemes[at]?.text === 'of' && /^(?:the|those|these|its|their|his|her|our|all)$/.test(lexemes[at + 1]?.text ?? ''))
    at += 2;
  let last: Lexeme | undefined;
  for (let seen = 0; seen < REACH; seen++) {
    const lexeme = lexemes[at];
    if (!lexeme || lexeme.gap === 'line') break;
    if (lexeme.kind === 'mark' && lexeme.text === '-' && lexeme.gap === 'none' && last) {
      at++;
      continue;
    }
    if (lexeme.kind === 'mark' && /^[“"‘']$/.test(lexeme.text) && !last) {
      at++;
      continue;
    }
    if (lexeme.kind !== 'word' || STOPS.has(lexeme.text)) break;
    if (isPluralNoun(lexeme.text)) return pluralRun(lexemes, at);
    if (!VAGUE_NOUNS.has(lexeme.text)) last = lexeme;
    at++;
  }
  return last && !/(?:ed|ly|er|est)$/.test(last.text) ? last : undefined;
}

const VAGUE_NOUNS = new Set('more fewer less others other'.split(' '));

// "sports clubs": a plural directly before another plural only describes it.
function pluralRun(lexemes: readonly Lexeme[], at: number): Lexeme {
  const next = lexemes[at + 1];
  const again = next?.kind === 'word' && next.gap === 'blank' && !STOPS.has(next.text) && isPluralNoun(next.text);
  return again && DESCRIBES.has(lexemes[at]!.text) ? next : lexemes[at]!;
}

const DESCRIBES = new Set(
  'sports arms women men children police troops sales savings people media data species united'.split(' '),
);
