import { capitalise } from '../text/shape';
import type { Paragraph } from '../text/tokens';
import { Cue } from './cues';
import type { Vocabulary, WordType } from './wordType';

/** Words with capitals that stand together, particles and hyphens between them included; `end` is exclusive. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** The first word that is no title, or the last word. */
  readonly first: number;
}

/** How a line is written: as running text, as a headline with capitals, or all in capitals. */
export const Manner = { Running: 0, Headline: 1, Capitals: 2 } as const;

/** A paragraph as the tagger looks at it. */
export interface Line {
  readonly tokens: Paragraph;
  /** One per token. In headlines the words are as running text would write them. */
  readonly words: readonly WordType[];
  readonly manner: number;
  /** 1 where a sentence or a quotation opens. */
  readonly opens: Uint8Array;
  /** The run that each word is part of. */
  readonly runs: readonly (Run | undefined)[];
}

/** Looks at each paragraph of a text; capitals that only a headline has are taken back by what the other lines show. */
export function readLines(text: string, paragraphs: readonly Paragraph[], vocabulary: Vocabulary): readonly Line[] {
  const written = paragraphs.map(tokens => tokens.map(token => vocabulary.typeOf(text.slice(token.start, token.end))));
  const manners = written.map(mannerOf);
  const seen = manners.some(manner => manner !== Manner.Running) ? caseSeen(written, manners) : NOTHING_SEEN;
  return paragraphs.map((tokens, index) => {
    const manner = manners[index]!;
    const words = recase(written[index]!, manner, seen, vocabulary);
    return { tokens, words, manner, opens: openings(words), runs: runsOf(words, tokens) };
  });
}

function mannerOf(words: readonly WordType[]): number {
  let letters = 0;
  let capital = 0;
  let capitals = 0;
  for (const word of words) {
    if (!word.isLetters) continue;
    letters++;
    if (word.isCapital) capital++;
    if (word.isCapitals) capitals++;
  }
  if (letters > 1 && capitals > letters * 0.6) return Manner.Capitals;
  const isShort = words.length < LONGEST_HEADLINE && !words.at(-1)!.endsSentence;
  return letters > 2 && isShort && capital > letters * 0.6 ? Manner.Headline : Manner.Running;
}

const LONGEST_HEADLINE = 24;

interface CaseSeen {
  readonly small: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
}

const NOTHING_SEEN: CaseSeen = { small: new Set(), capital: new Set() };

/** Which words the running text writes small, and which with a capital inside a sentence. */
function caseSeen(written: readonly (readonly WordType[])[], manners: readonly number[]): CaseSeen {
  const small = new Set<string>();
  const capital = new Set<string>();
  written.forEach((words, index) => {
    if (manners[index] !== Manner.Running) return;
    const opens = openings(words);
    words.forEach((word, at) => {
      if (!word.isLetters) return;
      if (!word.isCapital) small.add(word.plain);
      else if (!opens[at] && !word.isCapitals) capital.add(word.plain);
    });
  });
  return { small, capital };
}

function recase(
  words: readonly WordType[],
  manner: number,
  seen: CaseSeen,
  vocabulary: Vocabulary,
): readonly WordType[] {
  if (manner === Manner.Running) return unshoutLead(words, seen, vocabulary);
  const isShouted = manner === Manner.Capitals;
  return words.map((word, at) => recased(word, isShouted || at > 0, isShouted, seen, vocabulary));
}

/** A story may open with some words in capitals: "DONALD TRUMP HAS said". */
function unshoutLead(words: readonly WordType[], seen: CaseSeen, vocabulary: Vocabulary): readonly WordType[] {
  let end = 0;
  while (end < words.length && (words[end]!.isCapitals || words[end]!.isInitial)) end++;
  if (end < 3) return words;
  return words.map((word, at) => (at < end ? recased(word, true, true, seen, vocabulary) : word));
}

function recased(
  word: WordType,
  maySink: boolean,
  isShouted: boolean,
  seen: CaseSeen,
  vocabulary: Vocabulary,
): WordType {
  if (!word.isCapital || word.isInitial) return word;
  const isName = seen.capital.has(word.plain);
  const isSmall = !isName && (seen.small.has(word.plain) || (word.isCommon && (word.cues & NAME_CUES) === 0));
  if (isSmall && maySink) return vocabulary.typeOf(word.text.toLowerCase());
  const isAcronym = word.text.length <= 3 && !isName && (!isShouted || ACRONYMS.has(word.plain));
  return word.isCapitals && !isAcronym ? vocabulary.typeOf(capitalise(word.text)) : word;
}

/** Short words that are written in capitals everywhere; another short word in a shouted line may be a name ("XI"). */
const ACRONYMS = new Set(
  'us un eu uk uae usa uss usc imf who wto fbi cia nsa nba nfl nhl mlb ufc ioc tv cnn bbc nbc abc cbs npr mp mps pm fm cm cr rs ceo cfo bjp anc snp gop dup pti ppp pml ecb fed sec fda cdc epa dea ira plo idf isi nab iaea eec ussr ii iii iv dna hiv ai it ict ngo ngos gdp vat covid'.split(
    ' ',
  ),
);

const NAME_CUES = Cue.Given | Cue.Surname | Cue.Area | Cue.Calendar;

function openings(words: readonly WordType[]): Uint8Array {
  const opens = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at++) {
    const before = words[at - 1];
    const beforeThat = words[at - 2];
    const opensQuote =
      before?.isQuote && (!beforeThat || beforeThat.endsSentence || beforeThat.text === ',' || beforeThat.text === ':');
    if (!before || before.endsSentence || opensQuote || before.text === ':' || before.text === '•') opens[at] = 1;
  }
  return opens;
}

function runsOf(words: readonly WordType[], tokens: Paragraph): readonly (Run | undefined)[] {
  const runs = new Array<Run | undefined>(words.length).fill(undefined);
  for (let start = 0; start < words.length; ) {
    if (!words[start]!.isCapital) {
      start++;
      continue;
    }
    let end = start + 1;
    for (let step = stride(words, tokens, end); step > 0; step = stride(words, tokens, end)) end += step;
    let first = start;
    while (first < end - 1 && words[first]!.cues & Cue.Title) first++;
    const run = { start, end, first };
    runs.fill(run, start, end);
    start = end;
  }
  return runs;
}

/** How many tokens from `at` on belong to the run that ends there: a name, a hyphen and a name, particles and a name. */
function stride(words: readonly WordType[], tokens: Paragraph, at: number): number {
  const word = words[at];
  if (!word) return 0;
  if (word.isCapital && word.isLetters) return 1;
  const isParticle = (word.cues & Cue.Particle) !== 0;
  const isGluedHyphen = word.text === '-' && tokens[at]!.glued;
  const next = words[at + 1];
  if ((isGluedHyphen || isParticle || word.text === '’' || word.text === "'") && next?.isCapital) return 2;
  const nextBinds = next && (next.text === '-' || (next.cues & Cue.Particle) !== 0);
  return isParticle && nextBinds && words[at + 2]?.isCapital ? 3 : 0;
}
