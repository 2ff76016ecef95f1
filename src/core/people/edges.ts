import type { Span } from '../../shared/model';
import { isCalling } from './callings';
import { Cue } from './cues';
import type { Vocabulary, WordType } from './wordType';

/**
 * The names in what the tagger took for one: words at its edges that are no name are left out ("Seismologist", "QC", "KO8", the
 * first word of a sentence), and a verb within parts two names ("Massa rang Milei"). Sorted; empty where nothing is left.
 */
export function trimmed(text: string, span: Span, vocabulary: Vocabulary): readonly Span[] {
  const words = [...text.slice(span.start, span.end).matchAll(/\S+/g)].map(
    ({ 0: word, index }): Word => ({
      start: span.start + index,
      end: span.start + index + word.length,
      type: vocabulary.typeOf(word.replace(/[\p{P}]+$/u, '')),
      text: word,
    }),
  );
  if (words.length < 2) return [span];
  const parts = partsOf(words);
  return parts.flatMap(part => {
    const [from, to] = [firstOf(text, part), lastOf(part)];
    return from <= to ? [{ start: part[from]!.start, end: part[to] === words.at(-1) ? span.end : part[to]!.end }] : [];
  });
}

interface Word extends Span {
  readonly text: string;
  readonly type: WordType;
}

/** The words before and behind each common word in small letters; a name all in small letters stays whole. */
function partsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  if (!words.some(({ type }) => type.isCapital)) return [words];
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (isSmallWord(word.type)) parts.push([]);
    else parts.at(-1)!.push(word);
  }
  return parts.filter(part => part.some(({ type }) => type.isCapital));
}

function isSmallWord({ isLetters, isCapital, isCommon, cues, plain }: WordType): boolean {
  return isLetters && !isCapital && isCommon && plain !== 'of' && (cues & Cue.Particle) === 0;
}

/** The first word that is part of the name. */
function firstOf(text: string, words: readonly Word[]): number {
  let at = 0;
  while (at < words.length - 1 && isLead(text, words, at)) at++;
  return at;
}

function isLead(text: string, words: readonly Word[], at: number): boolean {
  const { type, text: written, start } = words[at]!;
  if (isCalling(written)) return true;
  if (OPENER.test(written)) return opensSentence(text, start);
  if (/^(?:Will|Can|May)$/.test(written)) return opensSentence(text, start) && isQuestion(text, words.at(-1)!.end);
  return type.isCommon && (type.cues & NAMES) === 0 && (opensSentence(text, start) || type.isCapitals);
}

/** The last word that is part of the name. */
function lastOf(words: readonly Word[]): number {
  let at = words.length - 1;
  while (at > 0 && isTail(words, at)) at--;
  const shout = words.findIndex(({ type }, index) => index > 0 && isShout(type));
  return shout > 0 && shout <= at && !words[0]!.type.isCapitals ? shout - 1 : at;
}

function isTail(words: readonly Word[], at: number): boolean {
  const { text: written } = words[at]!;
  return POSTNOMINAL.test(written) || written === 'A' || /^\p{Lu}+\d+$/u.test(written);
}

/** "NeNe Leakes SLAMS": a word in capitals that is a common one and nobody's name. */
function isShout({ isCapitals, isCommon, cues }: WordType): boolean {
  return isCapitals && isCommon && (cues & NAMES) === 0;
}

/** Words that open a sentence, some of which are names elsewhere: "So", "An". */
const OPENER =
  /^(?:So|And|But|Now|Then|Yet|When|If|As|For|While|Or|Nor|Is|Was|Did|Does|Has|Had|With|After|Before|Because|Although|Though|Like|Unlike|Even|Only|Why|How|What|Where|That|This|The)$/;

const NAMES = Cue.Given | Cue.Surname | Cue.Particle;

/** Orders, degrees and seats behind a name. */
const POSTNOMINAL =
  /^(?:QC|KC|SC|SAN|MP|MEP|MSP|MLA|MPP|TD|MS|AM|MBE|OBE|CBE|KBE|DBE|GBE|CMG|KCMG|DSO|VC|GC|FRS|FBA|FRCP|FRCS|PhD|Ph\.D\.?|DPhil|MD|M\.D\.?|MBBS|MSc|BSc|MA|MBA|JD|J\.D\.?|LLB|LLM|DDS|DVM|RN|CPA|CFA|Esq\.?|SJ|S\.J\.?|OP|OFM|TDs|MPs|MEPs)$/;

function opensSentence(text: string, start: number): boolean {
  return start === 0 || /(?:[.!?…]["”’)]*\s+|\n\s*|["“‘(]|: |— |– )$/.test(text.slice(Math.max(0, start - 4), start));
}

function isQuestion(text: string, end: number): boolean {
  return /^[^.!?\n]{0,160}\?/.test(text.slice(end, end + 162));
}
