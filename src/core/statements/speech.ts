import type { Block, ClusterId, Span } from '../../shared/model';
import { type Lexeme, lexemesOf } from '../figures/lexemes';
import { sentencesOf } from '../text/sentences';
import { type Quotation, quotationsOf } from './quotations';

/** Somebody who may speak: a cluster with the places that name it. */
export interface SpeakerPerson {
  readonly id: ClusterId;
  readonly label: string;
  readonly gender?: 'm' | 'f';
  readonly mentions: readonly Span[];
  /** "the Russian foreign minister", where it stands for this person. */
  readonly roles: readonly Span[];
}

/** A mention or role as lexemes `from` to `to` (exclusive). */
export interface Naming {
  readonly person: SpeakerPerson;
  readonly from: number;
  readonly to: number;
}

/** A sentence as lexemes `from` to `to` (exclusive), in one block. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly block: number;
}

/** An article prepared for the question who says what. */
export interface Speech {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** By lexeme: who is named there. */
  readonly namings: readonly (Naming | undefined)[];
  /** By lexeme: the index of the quotation it stands in, its marks included; -1 outside. */
  readonly quotedBy: Int32Array;
  /** Whether the writer says "I": then "we" outside quotations is the writer's too. */
  readonly personal: boolean;
}

/** Reads an article's text for `findStatements`. */
export function speechOf(text: string, blocks: readonly Block[], people: readonly SpeakerPerson[]): Speech {
  const places = people
    .flatMap(person => [...person.mentions, ...person.roles].map(span => ({ person, span })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const lexemes = splitAt(
    lexemesOf(text, () => false),
    places.map(place => place.span.end),
    text,
  );
  const quotations = quotationsOf(text, blocks);
  const quotedBy = quotedLexemes(lexemes, quotations);
  return {
    text,
    lexemes,
    sentences: sentenceLexemes(text, blocks, lexemes),
    quotations,
    namings: namingsOf(lexemes, places),
    quotedBy,
    personal: lexemes.some(({ text: word }, at) => quotedBy[at]! < 0 && WRITERS_OWN.has(word)),
  };
}

const WRITERS_OWN = new Set(['i', "i'm", "i've", "we're"]);

// "Alexis Madrigalreports": pages lose the blank between two elements; the end of a name is the end of a word.
function splitAt(lexemes: readonly Lexeme[], ends: readonly number[], text: string): readonly Lexeme[] {
  const inside = [...new Set(ends)].filter(end => text[end] !== "'" && text[end] !== '’').sort((a, b) => a - b);
  const split: Lexeme[] = [];
  let next = 0;
  for (const lexeme of lexemes) {
    while (next < inside.length && inside[next]! <= lexeme.start) next++;
    const at = inside[next] ?? text.length;
    if (lexeme.kind !== 'word' || at >= lexeme.end) split.push(lexeme);
    else
      split.push(
        { ...lexeme, end: at, text: lexeme.text.slice(0, at - lexeme.start) },
        { ...lexeme, start: at, text: lexeme.text.slice(at - lexeme.start), capital: false, gap: 'none' },
      );
  }
  return split;
}

function sentenceLexemes(text: string, blocks: readonly Block[], lexemes: readonly Lexeme[]): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  let block = 0;
  for (const span of sentencesOf(text)) {
    while (at < lexemes.length && lexemes[at]!.start < span.start) at++;
    while (block < blocks.length - 1 && blocks[block]!.end <= span.start) block++;
    const from = at;
    while (at < lexemes.length && lexemes[at]!.start < span.end) at++;
    if (at > from) sentences.push({ from, to: at, block });
  }
  return sentences;
}

function namingsOf(
  lexemes: readonly Lexeme[],
  places: readonly { person: SpeakerPerson; span: Span }[],
): (Naming | undefined)[] {
  const namings = new Array<Naming | undefined>(lexemes.length).fill(undefined);
  let at = 0;
  for (const { person, span } of places) {
    while (at < lexemes.length && lexemes[at]!.end <= span.start) at++;
    let to = at;
    while (to < lexemes.length && lexemes[to]!.start < span.end) to++;
    if (to > at && !namings[at]) namings.fill({ person, from: at, to }, at, to);
  }
  return namings;
}

function quotedLexemes(lexemes: readonly Lexeme[], quotations: readonly Quotation[]): Int32Array {
  const quotedBy = new Int32Array(lexemes.length).fill(-1);
  let at = 0;
  quotations.forEach(({ outer }, index) => {
    while (at < lexemes.length && lexemes[at]!.start < outer.start) at++;
    while (at < lexemes.length && lexemes[at]!.start < outer.end) quotedBy[at++] = index;
  });
  return quotedBy;
}
