import type { Attribution, Speaker } from './attribution';
import type { Cue } from './cues';
import { cueSpan, type Found, type Unit } from './findStatements';
import type { Quotation } from './quotations';
import type { Speech } from './speech';
import { SPEECH_NOUNS } from './verbs';

/** The quotations of a unit that somebody speaks, and the cues that they used up. */
export interface DirectSpeech {
  readonly found: readonly Found[];
  readonly used: ReadonlySet<Cue>;
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
  let last: { cue: Cue; end: number } | undefined;
  for (const { quotation, from, to } of quotationsOfUnit(speech, unit)) {
    const cue =
      cueBehind(speech, cues, to) ??
      cueBefore(speech, cues, from) ??
      (last && from - last.end <= 2 ? last.cue : undefined);
    if (cue) {
      const speaker = attribution.resolve(cue.subject, unit.index);
      found.push({ kind: 'direct', ...trimmed(speech.text, quotation), speaker, cue: cueSpan(speech, cue) });
      if (speaker) attribution.remember(unit.index, speaker);
      if (contentFollows(speech, cue)) used.add(cue);
      last = { cue, end: cue.to };
      continue;
    }
    const speaker = phraseOwner(speech, from) ?? carried(speech, unit, attribution);
    const long = to - from >= SHORTEST + 2;
    if (!long && !(speaker && isQuotedBlock(speech, unit)) && !phraseOwner(speech, from)) continue;
    if (!speaker && (cues.length > 0 || !isSentence(quotation, speech.text))) continue;
    if (isTitle(speech, from, to) && !isQuotedBlock(speech, unit)) continue;
    found.push({ kind: 'direct', ...trimmed(speech.text, quotation), speaker, cue: undefined });
    if (speaker) attribution.remember(unit.index, speaker);
  }
  return { found, used };
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
  for (const cue of cues) {
    if (cue.verb < to) continue;
    for (let at = to; at < cue.verb; at++) if (quotedBy[at]! >= 0) return undefined;
    const begins = cue.from <= to + 1 || (cue.verb - to <= 14 && !/[.:;]/.test(between(lexemes, to, cue.verb)));
    // A cue that goes on to its own clause ("…,” she said that …") or to a colon belongs to what follows.
    return begins && !introducesMore(lexemes, cue) ? cue : undefined;
  }
  return undefined;
}

function between(lexemes: Speech['lexemes'], from: number, to: number): string {
  let marks = '';
  for (let at = from; at < to; at++)
    if (lexemes[at]!.kind === 'mark' && lexemes[at + 1]?.gap !== 'none') marks += lexemes[at]!.text;
  return marks;
}

function introducesMore(lexemes: Speech['lexemes'], cue: Cue): boolean {
  return lexemes[cue.to]?.text === 'that' || lexemes[cue.to]?.text === ':';
}

// "Emery states, “", "She added: “", "told ABC News on Friday, “", "tweeted this announcement: “"
function cueBefore({ lexemes, quotedBy }: Speech, cues: readonly Cue[], from: number): Cue | undefined {
  const cue = cues.findLast(each => Math.max(each.verb, each.to - 1) < from);
  if (!cue) return undefined;
  const end = Math.max(cue.verb + 1, cue.to);
  for (let at = end; at < from; at++) if (quotedBy[at]! >= 0) return undefined;
  if (end === from) return cue;
  const mark = lexemes[from - 1]!;
  if (mark.text === ':' || (mark.text === ',' && from - end <= CUE_REACH)) return cue;
  return undefined;
}

// What a used cue would say indirectly is the quotation itself.
function contentFollows({ lexemes, quotedBy }: Speech, cue: Cue): boolean {
  for (let at = cue.verb + 1; at < Math.min(lexemes.length, cue.verb + CUE_REACH); at++)
    if (quotedBy[at]! >= 0) return true;
  return true;
}

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

// "A Paradise Built in Hell: The Extraordinary Communities": most words begin with a capital.
function isTitle({ lexemes }: Speech, from: number, to: number): boolean {
  let capitals = 0;
  let all = 0;
  for (let at = from; at < to; at++) {
    const { kind, capital, start, end } = lexemes[at]!;
    if (kind !== 'word' || end - start < 4) continue;
    all++;
    if (capital) capitals++;
  }
  return all > 0 && capitals / all > 0.7;
}

function trimmed(text: string, { start, end }: Quotation): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /[\s,]/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
