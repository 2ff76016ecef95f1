import { trimmed } from '../text/spans';
import type { Attribution, Speaker } from './attribution';
import type { Cue } from './cues';
import { cueSpan, type Found, type Unit } from './findStatements';
import type { Quotation } from './quotations';
import type { Speech } from './speech';
import { firstNaming } from './subjects';
import { SPEECH_NOUNS } from './verbs';

/** The quotations of a unit that somebody speaks, and the cues that they used up. */
export interface DirectSpeech {
  readonly found: readonly Found[];
  readonly used: ReadonlySet<Cue>;
  /** Quotations with a cue of their own, by their first lexeme. */
  readonly quotations: readonly { readonly from: number; readonly cue: Cue }[];
}

/** Fewer words than this, without a cue at their side, are a term in quotation marks and no statement. */
const SHORTEST = 4;
/** Between a verb and the quotation it introduces: "told ABC News in an interview: “". */
const CUE_REACH = 9;

/** Whether a unit is nothing but quotation. */
export function isQuotedBlock({ lexemes, quotedBy }: Speech, { from, to }: Pick<Unit, 'from' | 'to'>): boolean {
  for (let at = from; at < to; at++) if (quotedBy[at]! < 0 && lexemes[at]!.kind !== 'mark') return false;
  return true;
}

/** Finds who speaks each quotation that begins in a unit: a cue behind it, before it, or whoever was speaking. */
export function attributeQuotations(
  speech: Speech,
  unit: Unit,
  cues: readonly Cue[],
  attribution: Attribution,
): DirectSpeech {
  const used = new Set<Cue>();
  const found: Found[] = [];
  const quotations: { from: number; cue: Cue }[] = [];
  let last: { cue: Cue; end: number } | undefined;
  for (const { quotation, from, to } of quotationsOfUnit(speech, unit)) {
    if (isEmpty(speech, from, to)) continue;
    if (isTitle(speech, from, to) && !isSpoken(speech, cues, from, to)) continue;
    const cue =
      cueBehind(speech, cues, to) ??
      cueBefore(speech, cues, from) ??
      (last && from - last.end <= 2 ? last.cue : undefined);
    if (cue) {
      const speaker = attribution.resolve(cue.subject, unit.index);
      found.push({ kind: 'direct', ...trimmed(speech.text, quotation, ','), speaker, cue: cueSpan(speech, cue) });
      if (speaker) attribution.remember(unit.index, speaker);
      used.add(cue);
      quotations.push({ from, cue });
      last = { cue, end: cue.to };
      continue;
    }
    const speaker = phraseOwner(speech, from) ?? carried(speech, unit, attribution) ?? introduced(speech, unit, from);
    const long = to - from >= SHORTEST + 2;
    if (!long && !(speaker && isQuotedBlock(speech, unit)) && !phraseOwner(speech, from)) continue;
    if (!speaker && (cues.length > 0 || !isSentence(quotation, speech.text))) continue;
    found.push({ kind: 'direct', ...trimmed(speech.text, quotation, ','), speaker, cue: undefined });
    if (speaker) attribution.remember(unit.index, speaker);
  }
  return { found, used, quotations };
}

interface Placed {
  readonly quotation: Quotation;
  /** Its lexemes, marks included. */
  readonly from: number;
  readonly to: number;
}

function quotationsOfUnit({ quotations, quotedBy }: Speech, { from, to }: Unit): Placed[] {
  const placed: Placed[] = [];
  for (let at = from; at < to; ) {
    const index = quotedBy[at]!;
    let end = at + 1;
    while (end < to && quotedBy[end] === index) end++;
    if (index >= 0) placed.push({ quotation: quotations[index]!, from: at, to: end });
    at = end;
  }
  return placed;
}

// "…,” she said", "…,” said Hicks", "…,” her mother, Fiona, said in a statement"
function cueBehind({ lexemes, quotedBy }: Speech, cues: readonly Cue[], to: number): Cue | undefined {
  const cue = cues.find(each => each.verb >= to);
  if (!cue || introducesMore(lexemes, cue)) return undefined;
  for (let at = to; at < cue.verb; at++) if (quotedBy[at]! >= 0) return undefined;
  const comma = lexemes[to]?.text === ',' ? 1 : 0;
  const closes = comma === 1 || /^[,.?!…—–-]$/.test(lexemes[to - 2]?.text ?? '');
  return closes && (cue.from <= to + comma || isHow(lexemes, to + comma, cue) || isAppositive(lexemes, to + comma, cue))
    ? cue
    : undefined;
}

// "…,” as Hicks put it"
function isHow(lexemes: Speech['lexemes'], from: number, cue: Cue): boolean {
  return cue.from === from + 1 && lexemes[from]!.text === 'as';
}

const APPOSITION = 14;

// "her mother, Fiona, said": the subject stands behind a comma, and nothing but a noun phrase before it.
function isAppositive(lexemes: Speech['lexemes'], from: number, cue: Cue): boolean {
  if (cue.verb - from > APPOSITION || cue.subject.kind === 'pronoun') return false;
  for (let at = from; at < cue.from; at++) {
    const { kind, text, gap } = lexemes[at]!;
    if (/^(?:and|but|when|while|as|after|before|because|then)$/.test(text)) return false;
    if (kind === 'mark' && text !== ',' && text !== "'" && text !== '’' && !(gap === 'none' && /^[-.&]$/.test(text)))
      return false;
  }
  return true;
}

// A cue that goes on to its own clause ("…,” she said that …") or to a colon belongs to what follows.
function introducesMore(lexemes: Speech['lexemes'], cue: Cue): boolean {
  return lexemes[cue.to]?.text === 'that' || lexemes[cue.to]?.text === ':';
}

// "Emery states, “", "She added: “", "told ABC News on Friday, “", "tweeted this announcement: “"
function cueBefore({ lexemes, quotedBy }: Speech, cues: readonly Cue[], from: number): Cue | undefined {
  const cue = cues.findLast(each => Math.max(each.verbTo, each.to) <= from);
  if (!cue) return undefined;
  const end = Math.max(cue.verbTo, cue.to);
  for (let at = end; at < from; at++) if (quotedBy[at]! >= 0) return undefined;
  if (end === from) return isAdjective(lexemes, quotedBy, from) ? undefined : cue;
  const mark = lexemes[from - 1]!;
  if (mark.text === ':' || (mark.text === ',' && from - end <= CUE_REACH)) return cue;
  return undefined;
}

// "announced “historic” reforms": a word in doubt, not one that was said.
function isAdjective(lexemes: Speech['lexemes'], quotedBy: Int32Array, from: number): boolean {
  let to = from;
  while (to < lexemes.length && quotedBy[to] === quotedBy[from]) to++;
  const next = lexemes[to];
  const words = to - from - 2;
  return words <= 2 && !/^[.,?!]$/.test(lexemes[to - 2]!.text) && next?.kind === 'word' && !NOT_NOUNS.test(next.text);
}

const NOT_NOUNS =
  /^(?:to|in|on|at|and|but|or|when|while|after|before|as|because|for|by|with|from|if|that|during|over|about|of|into|again|is|was|are|were)$/;

// "in Tyler Cowen’s phrase) “markets in everything”"
function phraseOwner({ lexemes, namings }: Speech, from: number): Speaker | undefined {
  for (let at = from - 1; at > from - 4 && at > 0; at--) {
    if (lexemes[at]!.kind !== 'word') continue;
    if (!SPEECH_NOUNS.has(lexemes[at]!.text)) return undefined;
    for (let back = at - 1; back >= at - 3; back--) {
      const naming = namings[back];
      if (naming) return { kind: 'person', person: naming.person };
    }
    return undefined;
  }
  return undefined;
}

// "Uber stepped in and put out this message: “": whoever the sentence before the colon is about.
function introduced(speech: Speech, unit: Unit, from: number): Speaker | undefined {
  const naming = speech.lexemes[from - 1]?.text === ':' ? firstNaming(speech, unit.from, from) : undefined;
  return naming && { kind: 'person', person: naming.person };
}

// A quotation that stands alone goes on with whoever spoke before: in this paragraph, or in the one above.
function carried(speech: Speech, unit: Unit, attribution: Attribution): Speaker | undefined {
  if (!isQuotedBlock(speech, unit)) return undefined;
  for (let back = unit.index - 1; back >= Math.max(0, unit.index - 3); back--) {
    const speaker = attribution.speakerOf(back);
    if (speaker) return unit.block - speech.sentences[back]!.block <= 1 ? speaker : undefined;
    if (speech.sentences[back]!.block < unit.block - 1) return undefined;
  }
  return undefined;
}

function isSentence({ start, end }: Quotation, text: string): boolean {
  return (
    /^[\s[(]*[\p{Lu}\d]/u.test(text.slice(start, start + 4)) &&
    /[.!?…,]\s*$/.test(text.slice(Math.max(start, end - 2), end))
  );
}

function isEmpty({ lexemes }: Speech, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (lexemes[at]!.kind !== 'mark') return false;
  return true;
}

// "A Paradise Built in Hell: The Extraordinary Communities", "Super Bike Tour": most words begin with a capital.
function isTitle({ lexemes }: Speech, from: number, to: number): boolean {
  let capitals = 0;
  let all = 0;
  for (let at = from; at < to; at++) {
    const { kind, text, capital } = lexemes[at]!;
    if (kind !== 'word' || SMALL_WORDS.test(text)) continue;
    all++;
    if (capital) capitals++;
  }
  return all > 1 && capitals / all > 0.7 && !endsSentence(lexemes, to);
}

function endsSentence(lexemes: Speech['lexemes'], to: number): boolean {
  let at = to - 2;
  while (/^['’”)]$/.test(lexemes[at]?.text ?? '')) at--;
  return /^[.?!]$/.test(lexemes[at]?.text ?? '');
}

const WHEN_OR_WHERE = /^(?:on|in|at|to|as|during|after|before|from|when|while|and|over|again|later)$/;

const SMALL_WORDS = /^(?:a|an|the|of|in|on|at|to|for|by|from|with|and|or|as)$/;

// "“Bring Back Our Girls,” she said": capitals do not make a title of what a cue presents as said.
function isSpoken(speech: Speech, cues: readonly Cue[], from: number, to: number): boolean {
  const behind = cueBehind(speech, cues, to);
  // "In “A Walk in the Rain,” Hicks describes the city": a cue with words of its own says nothing of the title.
  if (behind) {
    const next = speech.lexemes[behind.to];
    return next === undefined || next.kind === 'mark' || next.gap === 'line' || WHEN_OR_WHERE.test(next.text);
  }
  const mark = speech.lexemes[from - 1]?.text;
  const cue = mark === ':' || mark === ',' ? cueBefore(speech, cues, from) : undefined;
  return cue !== undefined && (mark === ':' || Math.max(cue.verbTo, cue.to) === from - 1);
}
