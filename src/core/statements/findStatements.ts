import type { Block, Span, Statement } from '../../shared/model';
import { trimmed } from '../text/spans';
import { Attribution, type Speaker, sameSpeaker } from './attribution';
import { type Content, contentOf } from './content';
import { type Cue, cuesOf } from './cues';
import { attributeQuotations, type DirectSpeech, isQuotedBlock } from './direct';
import { type Sentence, type SpeakerPerson, type Speech, speechOf } from './speech';

/** What `findStatements` needs to know of the article besides its text. */
export interface StatementContext {
  readonly blocks: readonly Block[];
  readonly people: readonly SpeakerPerson[];
}

/** A statement before its speaker is written as an id or a name. */
export interface Found extends Span {
  readonly kind: Statement['kind'];
  readonly speaker: Speaker | undefined;
  readonly cue: Span | undefined;
}

/**
 * Who said what: quotations and indirect speech, in order of their place. Spans hold the words said: what stands inside
 * the quotation marks, or the clause. A quotation inside indirect speech belongs to it and is not listed again.
 */
export function findStatements(text: string, { blocks, people }: StatementContext): readonly Statement[] {
  const speech = speechOf(text, blocks, people);
  const attribution = new Attribution(speech);
  const found: Found[] = [];
  for (const unit of unitsOf(speech)) found.push(...statementsOf(speech, unit, attribution));
  return found
    .map(statement => ({ ...statement, ...trimmed(text, statement) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ kind, start, end, speaker, cue }) => ({
      kind,
      start,
      end,
      ...(speaker?.kind === 'person' && { speaker: speaker.person.id }),
      ...(speaker?.kind === 'name' && { speakerName: speaker.name }),
      ...(cue && { cue }),
    }));
}

/** Sentences that a quotation holds together: "“I know. I was there,” she said." is one unit. */
export interface Unit extends Sentence {
  /** Index of its first sentence. */
  readonly index: number;
}

function unitsOf(speech: Speech): Unit[] {
  const { sentences, quotedBy } = speech;
  const units: Unit[] = [];
  sentences.forEach((sentence, index) => {
    const last = units.at(-1);
    const quote = quotedBy[sentence.from]!;
    const quoted = quote >= 0 && quotedBy[sentence.from - 1] === quote;
    if (last && last.block === sentence.block && (quoted || isMereCue(speech, sentence)))
      units[units.length - 1] = { ...last, to: sentence.to };
    else units.push({ ...sentence, index });
  });
  return units;
}

// "“Who pays?” Hicks asked.": the sentence behind a quotation that only tells who spoke it.
function isMereCue(speech: Speech, sentence: Sentence): boolean {
  const { quotedBy, lexemes } = speech;
  const { from } = sentence;
  if (quotedBy[from]! >= 0 || (quotedBy[from - 1] ?? -1) < 0 || lexemes[from]!.gap !== 'blank') return false;
  const [cue] = cuesOf(speech, sentence);
  if (!cue || cue.from !== from || contentOf(speech, cue, sentence)) return false;
  let next = cue.to;
  while (next < sentence.to && quotedBy[next]! < 0 && lexemes[next]!.text !== ':') next++;
  // "Hicks said: “", "Hicks asked, “Who": the next quotation is its own, unless it goes on in lower case.
  if (next === sentence.to) return next - cue.to <= LONGEST_ADJUNCT;
  return lexemes[next]!.text !== ':' && next - cue.to <= LONGEST_ADJUNCT && !lexemes[next + 1]?.capital;
}

/** Lexemes behind a cue that say when, where or to whom. */
const LONGEST_ADJUNCT = 14;

/** Lexemes. What is longer than this without a full stop is a table or noise. */
const LONGEST_UNIT = 1000;

function statementsOf(speech: Speech, unit: Unit, attribution: Attribution): Found[] {
  if (unit.to - unit.from > LONGEST_UNIT) return [];
  const cues = cuesOf(speech, unit);
  const direct = attributeQuotations(speech, unit, cues, attribution);
  const open = cues.filter(cue => !direct.used.has(cue));
  const indirect = indirectOf(speech, unit, { cues: open, direct }, attribution);
  const carried =
    !speech.personal && cues.length === 0 && direct.found.length === 0 ? carriedOf(speech, unit, attribution) : [];
  const covered = (statement: Found) =>
    indirect.some(({ start, end }) => start <= statement.start && statement.end <= end);
  return [...direct.found.filter(statement => !covered(statement)), ...indirect, ...carried];
}

interface Heard {
  /** Cues that no quotation has used. */
  readonly cues: readonly Cue[];
  readonly direct: DirectSpeech;
}

function indirectOf(speech: Speech, unit: Unit, { cues, direct }: Heard, attribution: Attribution): Found[] {
  const { lexemes } = speech;
  const found: Found[] = [];
  if (lexemes[unit.to - 1]!.text === '?' && speech.quotedBy[unit.to - 1]! < 0) return found;
  let until = unit.from;
  for (const [index, cue] of cues.entries()) {
    if (cue.from < until) continue;
    const content = contentOf(speech, cue, unit);
    if (!content) continue;
    const next = cues
      .slice(index + 1)
      .find(
        other => other.from > content.from && (beginsClause(speech, other) || goesOn(speech, content, { cue, other })),
      );
    const clause = next && next.from < content.to ? clauseEnd(speech, next) : content.to;
    const to = beforeOthersWords(speech, { from: content.from, to: clause }, direct);
    if (to - content.from < 2) continue;
    const speaker = attribution.resolve(cue.subject, unit.index);
    const span = { start: lexemes[content.from]!.start, end: lexemes[to - 1]!.end };
    if (speaker && content.from === unit.from) found.push(...bridged(speech, unit, cue, speaker, attribution));
    found.push({ kind: 'indirect', ...span, speaker, cue: cueSpan(speech, cue) });
    const inner = innerOf(speech, cues[index + 1], { from: content.from, to });
    const source = inner && attribution.resolve(inner.cue.subject, unit.index);
    if (speaker && source && !sameSpeaker(speaker, source)) {
      const words = { start: lexemes[inner.from]!.start, end: span.end };
      found.push({ kind: 'indirect', ...words, speaker: source, cue: cueSpan(speech, inner.cue) });
    }
    if (speaker) attribution.remember(unit.index, speaker);
    until = Math.max(to, cue.to);
  }
  return found;
}

// "Hicks said the road was open, while “it is shut,” said Lind": reported speech ends before a quotation with a cue of its own.
function beforeOthersWords({ lexemes }: Speech, content: Content, { quotations }: DirectSpeech): number {
  const other = quotations.find(({ from, cue }) => {
    const behind = cue.from > from;
    const introduced = !behind && cue.from > content.from && /^[:,]$/.test(lexemes[from - 1]!.text);
    return from > content.from && from < content.to && (behind || introduced);
  });
  if (!other) return content.to;
  let to = Math.min(other.from, Math.max(other.cue.from, content.from));
  while (to > content.from && /^(?:[,;:—–-]|and|but|while|whereas|as|though|although)$/.test(lexemes[to - 1]!.text))
    to--;
  return to;
}

// "Sources say Hicks told officers it was gone": what Hicks told is hers too.
function innerOf(speech: Speech, cue: Cue | undefined, { from, to }: Content): { cue: Cue; from: number } | undefined {
  if (!cue || cue.from !== from || !cue.form?.frame.bare || cue.subject.kind === 'name') return undefined;
  const content = contentOf(speech, cue, { from, to });
  return content && content.from < to ? { cue, from: content.from } : undefined;
}

// "He said … . There is a new approach. We feel …, he added.": what stands between was said too.
function bridged(speech: Speech, unit: Unit, cue: Cue, speaker: Speaker, attribution: Attribution): Found[] {
  const from = cue.subject.kind === 'pronoun' ? lastSpoken(speech, unit, attribution) : undefined;
  const before = from === undefined ? undefined : attribution.speakerOf(from);
  return from !== undefined && before && sameSpeaker(before, speaker)
    ? bridge(speech, from + 1, unit.index, speaker)
    : [];
}

// "…, and she said …": a cue that begins a clause of its own ends the speech before it.
function beginsClause({ lexemes }: Speech, cue: Cue): boolean {
  const before = lexemes[cue.from - 1]?.text ?? '';
  // "…, saying it has hurt farmers"
  if (before === ',' && cue.form?.form === 'participle') return true;
  return before === ';' || (/^(?:and|but|while|whereas)$/.test(before) && lexemes[cue.from - 2]?.text === ',');
}

// "ruled out a strike and promised to talk": behind a noun or "to" the next reporting verb has the same subject.
function goesOn({ lexemes }: Speech, content: Content, { cue, other }: { cue: Cue; other: Cue }): boolean {
  const noClause = lexemes[content.from]!.text === 'to' || (cue.form?.frame.noun && !cue.form.frame.bare);
  return (
    Boolean(noClause) &&
    other.from === other.verb &&
    other.form?.form === 'past' &&
    lexemes[other.from - 1]!.text === 'and'
  );
}

function clauseEnd({ lexemes }: Speech, cue: Cue): number {
  const joined = /^(?:and|but|while|whereas)$/.test(lexemes[cue.from - 1]!.text);
  return joined && lexemes[cue.from - 2]!.text === ',' ? cue.from - 2 : cue.from - 1;
}

/** Sentences without a cue that reported speech may run through before the text says so again. */
const LONGEST_BRIDGE = 2;

// "He said … . These are principles … . We feel that … .": a sentence in the first person goes on with the speech before it.
function carriedOf(speech: Speech, unit: Unit, attribution: Attribution): Found[] {
  if (isQuotedBlock(speech, unit) || !isFirstPerson(speech, unit)) return [];
  const from = lastSpoken(speech, unit, attribution);
  const speaker = from === undefined ? undefined : attribution.speakerOf(from);
  if (from === undefined || !speaker) return [];
  attribution.remember(unit.index, speaker);
  return [...bridge(speech, from + 1, unit.index, speaker), whole(speech, unit, speaker)];
}

function lastSpoken({ sentences }: Speech, unit: Unit, attribution: Attribution): number | undefined {
  for (let back = unit.index - 1; back >= Math.max(0, unit.index - 1 - LONGEST_BRIDGE); back--) {
    if (sentences[back]!.block !== unit.block) return undefined;
    if (attribution.speakerOf(back)) return back;
  }
  return undefined;
}

function bridge(speech: Speech, from: number, to: number, speaker: Speaker): Found[] {
  return speech.sentences.slice(from, to).map(sentence => whole(speech, sentence, speaker));
}

function whole({ lexemes }: Speech, { from, to }: Sentence, speaker: Speaker): Found {
  return { kind: 'indirect', start: lexemes[from]!.start, end: lexemes[to - 1]!.end, speaker, cue: undefined };
}

function isFirstPerson({ lexemes, quotedBy }: Speech, { from, to }: Unit): boolean {
  for (let at = from; at < to; at++)
    if (quotedBy[at]! < 0 && /^(?:we|our)$/.test(lexemes[at]!.text) && lexemes[at]!.kind === 'word') return true;
  return false;
}

/** Where a cue stands in the text. */
export function cueSpan({ lexemes }: Speech, cue: Cue): Span {
  return { start: lexemes[Math.min(cue.from, cue.verb)]!.start, end: lexemes[Math.max(cue.to - 1, cue.verb)]!.end };
}
