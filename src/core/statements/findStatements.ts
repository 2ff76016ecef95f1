import type { Block, Span, Statement } from '../../shared/model';
import { Attribution, type Speaker } from './attribution';
import { contentOf } from './content';
import { type Cue, cuesOf } from './cues';
import { attributeQuotations, isQuotedBlock } from './direct';
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

function unitsOf({ sentences, quotedBy }: Speech): Unit[] {
  const units: Unit[] = [];
  sentences.forEach((sentence, index) => {
    const last = units.at(-1);
    const quote = quotedBy[sentence.from]!;
    if (last && last.block === sentence.block && quote >= 0 && quotedBy[sentence.from - 1] === quote)
      units[units.length - 1] = { ...last, to: sentence.to };
    else units.push({ ...sentence, index });
  });
  return units;
}

function statementsOf(speech: Speech, unit: Unit, attribution: Attribution): Found[] {
  const cues = cuesOf(speech, unit);
  const direct = attributeQuotations(speech, unit, cues, attribution);
  const indirect = indirectOf(
    speech,
    unit,
    cues.filter(cue => !direct.used.has(cue)),
    attribution,
  );
  const carried = cues.length === 0 && direct.found.length === 0 ? carriedOf(speech, unit, attribution) : [];
  const covered = (statement: Found) =>
    indirect.some(({ start, end }) => start <= statement.start && statement.end <= end);
  return [...direct.found.filter(statement => !covered(statement)), ...indirect, ...carried];
}

function indirectOf(speech: Speech, unit: Unit, cues: readonly Cue[], attribution: Attribution): Found[] {
  const { lexemes } = speech;
  const found: Found[] = [];
  let until = unit.from;
  for (const [index, cue] of cues.entries()) {
    if (cue.from < until) continue;
    const content = contentOf(speech, cue, unit);
    if (!content) continue;
    const next = cues.slice(index + 1).find(other => other.from > content.from && beginsClause(speech, other));
    const to = next && next.from < content.to ? clauseEnd(speech, next) : content.to;
    const speaker = attribution.resolve(cue.subject, unit.index);
    const span = { start: lexemes[content.from]!.start, end: lexemes[to - 1]!.end };
    found.push({ kind: 'indirect', ...span, speaker, cue: cueSpan(speech, cue) });
    if (speaker) attribution.remember(unit.index, speaker);
    until = Math.max(to, cue.to);
  }
  return found;
}

// "…, and she said …": a cue that begins a clause of its own ends the speech before it.
function beginsClause({ lexemes }: Speech, cue: Cue): boolean {
  const before = lexemes[cue.from - 1]?.text ?? '';
  return before === ';' || (/^(?:and|but|while|whereas)$/.test(before) && lexemes[cue.from - 2]?.text === ',');
}

function clauseEnd({ lexemes }: Speech, cue: Cue): number {
  return lexemes[cue.from - 1]!.text === ';' ? cue.from - 1 : cue.from - 2;
}

// "He said … . We feel that … ." : a sentence in the first person right behind reported speech goes on with it.
function carriedOf(speech: Speech, unit: Unit, attribution: Attribution): Found[] {
  const before = speech.sentences[unit.index - 1];
  const speaker = before && before.block === unit.block ? attribution.speakerOf(unit.index - 1) : undefined;
  if (!speaker || isQuotedBlock(speech, unit) || !isFirstPerson(speech, unit)) return [];
  attribution.remember(unit.index, speaker);
  const span = { start: speech.lexemes[unit.from]!.start, end: speech.lexemes[unit.to - 1]!.end };
  return [{ kind: 'indirect', ...span, speaker, cue: undefined }];
}

function isFirstPerson({ lexemes, quotedBy }: Speech, { from, to }: Unit): boolean {
  for (let at = from; at < to; at++)
    if (quotedBy[at]! < 0 && /^(?:we|our|us|i|my)$/.test(lexemes[at]!.text) && lexemes[at]!.kind === 'word')
      return true;
  return false;
}

/** Where a cue stands in the text. */
export function cueSpan({ lexemes }: Speech, cue: Cue): Span {
  return { start: lexemes[Math.min(cue.from, cue.verb)]!.start, end: lexemes[Math.max(cue.to - 1, cue.verb)]!.end };
}
