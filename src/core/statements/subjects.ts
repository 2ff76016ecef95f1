import { WEEKDAYS } from '../dates/calendar';
import type { Lexeme } from '../figures/lexemes';
import type { Naming, Speech } from './speech';

/** Who a cue names: a person of the article, somebody else by their words, or a pronoun yet to be resolved. */
export type Subject = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'person'; readonly naming: Naming }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'pronoun'; readonly pronoun: string }
);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const AUXILIARIES = words(
  'has have had did do does will to then also later still even once again too however meanwhile therefore thus further separately previously earlier recently yesterday today first often now already long since simply both himself herself themselves itself who which',
);
const PASSIVE = words('is are was were be been being am');
const HYPOTHETICAL = words('may might could should must can cannot would not never n’t');
const PRONOUNS = words('he she they it i we');
const PREPOSITIONS = words(
  'for of to with by from at in under against after about on into over between like than behind near via through',
);
const CLAUSE_STARTS = words(
  'and but while that because as if when after before although though since where whereas yet so or which what how why whether',
);
const DETERMINERS = words(
  'the a an this that these those his her their its our my some many most several all other another one two both few',
);
const LONGEST_NAME = 90;

/** The subject of the verb at lexeme `verb`, which stands before it in the lexemes from `first` on. */
export function subjectBefore(speech: Speech, verb: number, first: number): Subject | undefined {
  const { lexemes, namings, quotedBy } = speech;
  let at = verb - 1;
  for (; at >= first && !namings[at]; at--) {
    const { text, capital } = lexemes[at]!;
    if (HYPOTHETICAL.has(text) || text.endsWith("n't")) return undefined;
    if (PASSIVE.has(text) || text.endsWith("'re") || text === "i'm") return undefined;
    if (text === 'who' || text === 'which') return relative(speech, at, first);
    if (capital && WEEKDAYS.has(text)) {
      if (lexemes[at - 1]?.text === 'on' || lexemes[at - 1]?.text === 'last') at--;
      continue;
    }
    if (!AUXILIARIES.has(text) && !(text.endsWith('ly') && !capital && text !== 'family' && text !== 'assembly')) break;
  }
  if (at < first || quotedBy[at]! >= 0) return undefined;
  if (lexemes[at]!.text === ',') return beforeComma(speech, at, first);
  return endingAt(speech, at, first);
}

/** "said chief inspector Jennifer Mattinson": the subject behind the verb, up to lexeme `last` (exclusive). */
export function subjectAfter(speech: Speech, verb: number, last: number): Subject | undefined {
  const { lexemes, namings, quotedBy } = speech;
  let to = verb + 1;
  while (to < last && to < verb + 14 && quotedBy[to]! < 0) {
    const naming = namings[to];
    if (naming) {
      const before = lexemes[to - 1]!.text;
      if (to > verb + 1 && PREPOSITIONS.has(before)) return named(speech, verb + 1, naming.to);
      return { kind: 'person', naming, from: verb + 1, to: naming.to };
    }
    const { kind, text } = lexemes[to]!;
    if (kind === 'mark' && text !== '-' && text !== '&' && text !== '.') break;
    const abbreviated = to + 1 < last && lexemes[to - 1]!.end - lexemes[to - 1]!.start <= 4;
    if (kind === 'mark' && text === '.' && !abbreviated) break;
    if (
      to > verb + 1 &&
      (text === 'who' || text === 'in' || text === 'on' || text === 'after' || text === 'during' || text === 'when')
    )
      break;
    to++;
  }
  if (to === verb + 1) return undefined;
  const firstWord = lexemes[verb + 1]!;
  if (PRONOUNS.has(firstWord.text)) return { kind: 'pronoun', pronoun: firstWord.text, from: verb + 1, to: verb + 2 };
  if (
    PREPOSITIONS.has(firstWord.text) ||
    (!firstWord.capital && !DETERMINERS.has(firstWord.text) && to === verb + 2 && !/s$/.test(firstWord.text))
  )
    return undefined;
  return named(speech, verb + 1, to);
}

/** The first person whom lexemes `from` to `to` name outside quotations and not behind a preposition. */
export function firstNaming(speech: Speech, from: number, to: number): Naming | undefined {
  for (let at = from; at < to; at++) {
    const naming = speech.namings[at];
    if (!naming || speech.quotedBy[at]! >= 0) continue;
    const possessive =
      /^['’]$/.test(speech.lexemes[naming.to]?.text ?? '') || /'s$/.test(speech.lexemes[naming.to - 1]!.text);
    if (!possessive && !PREPOSITIONS.has(speech.lexemes[at - 1]?.text ?? '')) return naming;
    at = naming.to - 1;
  }
  return undefined;
}

function relative(speech: Speech, who: number, first: number): Subject | undefined {
  const comma = speech.lexemes[who - 1]?.text === ',' ? 1 : 0;
  const at = who - 1 - comma;
  return at >= first ? endingAt(speech, at, first) : undefined;
}

// "her mother, Fiona, said"; "Hicks, a Navy veteran and the wife of a sailor, said"
function beforeComma(speech: Speech, comma: number, first: number): Subject | undefined {
  const { lexemes, namings } = speech;
  const last = namings[comma - 1];
  if (last && (last.from === first || lexemes[last.from - 1]!.text === ','))
    return { kind: 'person', naming: last, from: last.from, to: last.to };
  const proper = properName(speech, comma, first);
  if (proper) return proper;
  for (let at = comma - 1; at > first; at--) {
    const naming = lexemes[at]!.text === ',' ? namings[at - 1] : undefined;
    if (naming) return { kind: 'person', naming, from: naming.from, to: naming.to };
  }
  const naming = firstNaming(speech, clauseOf(speech, first, comma), comma);
  if (naming) return { kind: 'person', naming, from: naming.from, to: naming.to };
  for (let at = first + 1; at < comma; at++)
    if (lexemes[at]!.text === ',') return endingAt(speech, at - 1, clauseOf(speech, first, comma));
  return undefined;
}

// "his spokesman, Steffen Seibert, said": a name of which no cluster knows, between two commas.
function properName({ text, lexemes }: Speech, comma: number, first: number): Subject | undefined {
  let from = comma;
  while (from > first && lexemes[from - 1]!.kind === 'word' && lexemes[from - 1]!.capital) from--;
  if (comma - from < 2 || comma - from > 4 || from <= first || lexemes[from - 1]!.text !== ',') return undefined;
  return { kind: 'name', name: text.slice(lexemes[from]!.start, lexemes[comma - 1]!.end), from, to: comma };
}

// "Hicks found that many people, soldiers among them, told her": the clause behind the last "that" before the insertion.
function clauseOf({ lexemes }: Speech, first: number, comma: number): number {
  let at = comma - 1;
  while (at > first && lexemes[at]!.text !== ',') at--;
  for (at--; at >= first && lexemes[at]!.text !== ','; at--)
    if (/^(?:that|because|if|whether)$/.test(lexemes[at]!.text)) return at + 1;
  return first;
}

function endingAt(speech: Speech, at: number, first: number): Subject | undefined {
  const { lexemes, namings } = speech;
  const naming = namings[at];
  const from = clauseStart(speech, at, first);
  if (naming && !/'s$/.test(lexemes[naming.to - 1]!.text)) {
    const before = lexemes[naming.from - 1];
    const governed = naming.from > from && before && PREPOSITIONS.has(before.text) && naming.from - 1 > from;
    return governed
      ? owner(speech, from, at + 1)
      : { kind: 'person', naming, from: titleStart(speech, naming.from, from), to: naming.to };
  }
  const { text, kind } = lexemes[at]!;
  if (text === 'and' || text === 'but') return coordinated(speech, at, first);
  if (PRONOUNS.has(text)) return { kind: 'pronoun', pronoun: text, from: at, to: at + 1 };
  if (kind === 'mark' || DETERMINERS.has(text) || PREPOSITIONS.has(text) || CLAUSE_STARTS.has(text)) return undefined;
  return owner(speech, from, at + 1);
}

// "Foreign Minister Eva Lind", "Mr. Lind", "the fund's director Eva Lind": the title before a name belongs to it.
function titleStart({ lexemes }: Speech, name: number, first: number): number {
  let from = name;
  while (from > first && isTitleWord(lexemes, from - 1)) from--;
  const whole =
    lexemes[first - 1]?.text === ',' &&
    lexemes
      .slice(first, from)
      .every(({ text }) => !PREPOSITIONS.has(text) && !AUXILIARIES.has(text) && !PASSIVE.has(text));
  return whole && name - first <= LONGEST_TITLE ? first : from;
}

const LONGEST_TITLE = 8;

function isTitleWord(lexemes: readonly Lexeme[], at: number): boolean {
  const { text, kind, capital } = lexemes[at]!;
  if (kind === 'word') return capital && !WEEKDAYS.has(text);
  return (text === '.' || text === '-') && lexemes[at]!.gap === 'none' && lexemes[at - 1]?.capital === true;
}

// "Emery stepped in and wrote": the subject of the verb before.
function coordinated(speech: Speech, and: number, first: number): Subject | undefined {
  const naming = firstNaming(speech, first, and);
  if (naming) return { kind: 'person', naming, from: naming.from, to: naming.to };
  const pronoun = speech.lexemes[first]!;
  return pronoun.text === 'he' || pronoun.text === 'she'
    ? { kind: 'pronoun', pronoun: pronoun.text, from: first, to: first + 1 }
    : undefined;
}

// "Qureshi of Pakistan" is Qureshi; "a spokesman for Lavrov" is somebody else, by those words.
function owner(speech: Speech, from: number, to: number): Subject | undefined {
  const head = speech.namings[from] ?? speech.namings[from + 1];
  if (head && PREPOSITIONS.has(speech.lexemes[head.to]?.text ?? ''))
    return { kind: 'person', naming: head, from: head.from, to };
  return named(speech, from, to);
}

function named(speech: Speech, from: number, to: number): Subject | undefined {
  const { lexemes, text } = speech;
  let start = from;
  while (start < to && (lexemes[start]!.kind === 'mark' || CLAUSE_STARTS.has(lexemes[start]!.text))) start++;
  // "This is the first time the ministry": the sentence's own clause ends before the last determiner.
  const second = lexemes[start + 1]?.text ?? '';
  if (/^(?:this|it|that|there)$/.test(lexemes[start]?.text ?? '') && (PASSIVE.has(second) || second.endsWith("n't"))) {
    let later = to - 1;
    while (later > start + 1 && !DETERMINERS.has(lexemes[later]!.text)) later--;
    if (later === start + 1) return undefined;
    start = later;
  }
  // "In a statement the ministry": what a preposition begins ends before the last determiner or capital.
  if (start < to && !lexemes[start]!.capital && PREPOSITIONS.has(lexemes[start]!.text)) return undefined;
  if (start < to && lexemes[start]!.capital && PREPOSITIONS.has(lexemes[start]!.text)) {
    let later = to - 1;
    while (later > start && !DETERMINERS.has(lexemes[later]!.text)) later--;
    if (later === start) return undefined;
    start = later;
  }
  if (start >= to || lexemes[to - 1]!.end - lexemes[start]!.start > LONGEST_NAME) return undefined;
  const first = lexemes[start]!;
  const agent =
    first.capital ||
    DETERMINERS.has(first.text) ||
    /s$|police|people/.test(lexemes[to - 1]!.text) ||
    /(?:s|police|people|staff)$/.test(first.text);
  return agent ? { kind: 'name', name: text.slice(first.start, lexemes[to - 1]!.end), from: start, to } : undefined;
}

function clauseStart({ lexemes, quotedBy }: Speech, at: number, first: number): number {
  let from = at;
  while (from > first && at - from < 14) {
    const before = lexemes[from - 1]!;
    if (quotedBy[from - 1]! >= 0) break;
    if (before.kind === 'mark' && !/^['’&.-]$/.test(before.text)) break;
    if (
      before.text === '.' &&
      before.gap === 'none' &&
      lexemes[from]!.gap !== 'none' &&
      from - 2 >= first &&
      lexemes[from - 2]!.end - lexemes[from - 2]!.start > 4
    )
      break;
    const joinsNames = before.text === 'and' && lexemes[from]!.capital && lexemes[from - 2]?.capital;
    if (CLAUSE_STARTS.has(before.text) && !joinsNames) break;
    from--;
  }
  return from;
}
