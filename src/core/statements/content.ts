import { WEEKDAYS } from '../dates/calendar';
import type { Lexeme } from '../figures/lexemes';
import { type Cue, SPEAKING } from './cues';
import type { Sentence, Speech } from './speech';
import { SPEECH_NOUNS } from './verbs';

/** Lexemes `from` to `to` (exclusive) of a sentence: what a cue says somebody said. */
export interface Content {
  readonly from: number;
  readonly to: number;
}

/** The indirect speech of a cue in its sentence; undefined when the cue goes with a quotation or says nothing. */
export function contentOf(speech: Speech, cue: Cue, sentence: Pick<Sentence, 'from' | 'to'>): Content | undefined {
  const { lexemes } = speech;
  const end = withoutStop(speech, sentence);
  const before = lexemes[cue.from - 1];
  const next = lexemes[cue.to];
  const found = (from: number, to = end): Content | undefined => (to - from >= 2 ? { from, to } : undefined);
  if (!cue.form) {
    const leads = cue.from - sentence.from <= 1;
    if (!leads) return found(behindDateline(speech, sentence), before?.text === ',' ? cue.from - 1 : cue.from);
    for (let at = cue.to; at < end; at++) if (lexemes[at]!.text === ',') return found(at + 1);
    return undefined;
  }
  // "As Reuters reports, the deal is dead."
  if (before?.text === 'as' && next?.text === ',') return isName(cue.subject) ? undefined : found(cue.to + 1);
  const after = cue.inverted ? undefined : forward(speech, cue, end);
  if (after !== undefined) return found(after);
  if (before?.text === ',' && speech.quotedBy[cue.from - 2]! < 0 && canTrail(speech, cue, end)) {
    // "The deal, he said, is dead." and "The deal is dead, he said."
    const start = behindDateline(speech, sentence);
    const inside = next?.text === ',' && !cue.inverted && !SPEAKING.test(lexemes[cue.to + 1]?.text ?? '');
    if (inside) return found(start);
    return isClause(speech, start, cue.from - 1) ? found(start, cue.from - 1) : undefined;
  }
  return undefined;
}

// "he said" may follow what it reports; "the point, now called an attractor" reports nothing.
function canTrail(speech: Speech, cue: Cue, end: number): boolean {
  if (!cue.form!.frame.clause) return false;
  return cue.inverted || speech.lexemes[cue.to]?.text === ',' || endsSoon(speech, cue, end);
}

// "In the 1970s, Lind recalled": when, where and how are nobody's words.
function isClause({ lexemes }: Speech, from: number, to: number): boolean {
  const stretch = lexemes.slice(from, to);
  if (stretch.slice(1).some(isVerb)) return true;
  const { text } = lexemes[from]!;
  const adjunct = NO_CLAUSE.has(text) || ADJUNCTS.has(text) || TIMES.test(text) || /(?:ly|ing|ed)$/.test(text);
  const aside = stretch.some(lexeme => lexeme.text === ',');
  return !(adjunct && !aside);
}

const ADJUNCTS = new Set(
  'still meanwhile instead however here there inside outside then now once never despite beyond across around near between among'.split(
    ' ',
  ),
);
const VERBS = new Set(
  (
    'is are was were be been has have had do does did will would can could may might shall should must cannot ' +
    'went came fell rose won lost began became took gave made met saw held broke hit shot sent ran built got knew kept left ' +
    'felt told said thought wants needs goes comes gets makes takes looks seems means remains works'
  ).split(' '),
);

function isVerb({ text, kind, capital }: Lexeme): boolean {
  return (
    kind === 'word' &&
    (VERBS.has(text) || /(?:n't|'s|'re|'ll|'ve|'d)$/.test(text) || (!capital && /[^e]ed$/.test(text)))
  );
}

// "As its name suggests, …" is the writer's.
function isName(subject: Cue['subject']): boolean {
  return subject.kind === 'name' && /\b(?:name|title|label|nickname|acronym)$/.test(subject.name);
}

const TRAILING = 9;

// Behind "he said" at the end of a sentence stands at most when, where, or to whom.
function endsSoon({ lexemes, quotedBy }: Speech, { to: from, form }: Cue, end: number): boolean {
  if (from >= end) return true;
  // "recalls a woman" has its object, "told the court" has whom it was told, "said a day later" when.
  const determined = /^(?:the|a|an|his|her|their|its|these|those|one|two|some)$/.test(lexemes[from]!.text);
  if (determined && !form!.frame.object && !TIME_NOUNS.test(lexemes[end - 1]!.text)) return false;
  return (
    end - from <= TRAILING &&
    quotedBy[from]! < 0 &&
    lexemes[from]!.kind === 'word' &&
    !lexemes.slice(from, end).some(lexeme => lexeme.text === ',')
  );
}

const TIME_NOUNS =
  /^(?:day|week|month|year|night|morning|afternoon|evening|weekend|time|hour|later|earlier|before|after|ago)$/;

// "MOSCOW (AP) — An unmanned ship", "KARACHI: Nine people": the place and the agency are nobody's words.
function behindDateline({ text, lexemes }: Speech, { from, to }: Pick<Sentence, 'from' | 'to'>): number {
  const first = lexemes[from]!;
  if (first.gap !== 'line' || !/^\p{Lu}{3,}$/u.test(text.slice(first.start, first.end))) return from;
  for (let at = from + 1; at < Math.min(to, from + 8); at++)
    if ((/^[—–-]$/.test(lexemes[at]!.text) && lexemes[at]!.gap === 'blank') || lexemes[at]!.text === ':') return at + 1;
  return from;
}

function withoutStop({ lexemes }: Speech, { from, to }: Pick<Sentence, 'from' | 'to'>): number {
  let end = to;
  while (end > from && /^[.!;]$/.test(lexemes[end - 1]!.text)) end--;
  return end;
}

const NO_CLAUSE = new Set(
  'of in on at by for from with without to into during after before as about against and or but when while following over under amid through nothing so out up because since until via per'.split(
    ' ',
  ),
);
const QUESTIONS = /^(?:whether|if|how|why|what|where|who)$/;
const TIMES =
  /^(?:yesterday|today|earlier|later|also|again|repeatedly|then|last|week|month|year|night|evening|afternoon|morning|this|separately)$/;

/** Where the content behind a verb begins: after an adjunct, somebody told, and "that". */
function forward(speech: Speech, cue: Cue, end: number): number | undefined {
  const { lexemes, quotedBy } = speech;
  const { frame } = cue.form!;
  let at = skipAdjuncts(speech, cue.verbTo, end);
  if (frame.object) at = skipAdjuncts(speech, skipObject(speech, at, end), end);
  if (at >= end) return undefined;
  const { text, kind } = lexemes[at]!;
  const infinitive =
    text === 'to' &&
    frame.to &&
    !/^(?:the|a|an|his|her|their)$/.test(lexemes[at + 1]?.text ?? '') &&
    !lexemes[at + 1]?.capital;
  if (infinitive) return at;
  // "warned of floods that take bridges": the "that" is part of what is warned of.
  if (frame.of && /^(?:of|about|against)$/.test(text)) return at + 1;
  const that = frame.clause ? thatAfter(speech, at, end) : undefined;
  if (that !== undefined) return that;
  if (quotedBy[at]! >= 0) return undefined;
  if (kind === 'mark' && text !== '$' && text !== '£' && text !== '€' && text !== '[') return undefined;
  if (frame.clause && QUESTIONS.test(text)) return at;
  // "spoke for the ministry", "writes for a weekly": whose words they are, not what they say.
  if (frame.of && (text === 'on' || (text === 'for' && !/^(?:sp|wr)/.test(lexemes[cue.verb]!.text)))) return at + 1;
  if (NO_CLAUSE.has(text)) return undefined;
  if (frame.bare && (!frame.object || at > cue.verbTo)) return writesWork(speech, cue.verb, at) ? undefined : at;
  return frame.noun && takesNoun(speech, cue, at) ? at : undefined;
}

// "wrote a memoir", "writes a weekly column"
function writesWork({ lexemes }: Speech, verb: number, at: number): boolean {
  if (
    !/^wr(?:it|ot)/.test(lexemes[verb]!.text) ||
    !/^(?:a|an|the|his|her|their|its|two|three|several|many)$/.test(lexemes[at]!.text)
  )
    return false;
  const work = [at + 1, at + 2, at + 3].find(each => WORKS.test(lexemes[each]?.text ?? ''));
  return work !== undefined && !(lexemes[work + 1] && isVerb(lexemes[work + 1]!));
}

const WORKS =
  /^(?:memoir|book|novel|letter|song|article|column|essay|play|poem|script|screenplay|review|paper|thesis|note|cheque|blog|biography|autobiography|lyric|album|opera|guide|history|story)s?$/;

/** Bare plurals that speak: "experts describe …", where "equations describe …" says nothing. */
export const AGENTS =
  /(?:officials|experts|police|critics|activists|lawmakers|leaders|ministers|prosecutors|scientists|researchers|analysts|sources|authorities|supporters|opponents|residents|witnesses|lawyers|diplomats|doctors|economists|unions|groups|investigators|observers|governments|media|people|protesters|politicians)$/;

function takesNoun(speech: Speech, { subject, verb }: Cue, at: number): boolean {
  const { lexemes } = speech;
  if (/^(?:it|them|him|us|me|itself|themselves|himself|herself)$/.test(lexemes[at]!.text)) return false;
  if (lexemes[verb]!.text.startsWith('issu') && !issuesWords(speech, at)) return false;
  // "“Why?” Hicks recalled thinking": what she thought stands in the quotation.
  if (/^(?:thinking|saying|asking|wondering|telling)$/.test(lexemes[at]!.text)) return false;
  // "Toyota recalled two million cars"
  if (lexemes[verb]!.text.startsWith('recall') && !isHuman(subject)) return false;
  if (subject.kind !== 'name') return true;
  const first = lexemes[subject.from]!;
  return /^(?:the|a|an|its|his|her|their)$/.test(first.text) || first.capital || AGENTS.test(subject.name);
}

function isHuman(subject: Cue['subject']): boolean {
  return subject.kind === 'person' || (subject.kind === 'pronoun' && /^(?:he|she)$/.test(subject.pronoun));
}

function issuesWords({ lexemes }: Speech, at: number): boolean {
  for (let k = at; k < at + 5; k++) if (SPEECH_NOUNS.has(lexemes[k]?.text ?? '')) return true;
  return false;
}

const DAY_FOLLOWS = /^(?:on|in|last|this|yesterday|today|.*day)$/;

// "said on Tuesday", "said yesterday", "said in a statement", "said after talks in Doha" before "that".
function skipAdjuncts({ lexemes, quotedBy }: Speech, from: number, end: number): number {
  let at = from;
  for (;;) {
    const lexeme = lexemes[at];
    if (at >= end || !lexeme || quotedBy[at]! >= 0) return at;
    const on = lexeme.text === 'on' ? 1 : 0;
    if (lexemes[at + on]?.capital && WEEKDAYS.has(lexemes[at + on]!.text)) at += 1 + on;
    else if (TIMES.test(lexeme.text) && !(lexeme.text === 'this' && !TIMES.test(lexemes[at + 1]?.text ?? ''))) at++;
    else if (/^(?:late|early)$/.test(lexeme.text) && DAY_FOLLOWS.test(lexemes[at + 1]?.text ?? '')) at++;
    else if (lexeme.text.endsWith('ly') && lexemes[at + 1]?.text !== ',') at++;
    else if (
      lexeme.text === 'in' &&
      /^(?:a|an|his|her|their|its)$/.test(lexemes[at + 1]?.text ?? '') &&
      /^(?:statement|interview|tweet|letter|speech|report|post)$/.test(lexemes[at + 2]?.text ?? '')
    )
      at += 3;
    else return at;
  }
}

const PRONOUN_OBJECTS =
  /^(?:him|her|them|us|me|you|it|reporters|journalists|lawmakers|parliament|investors|people|supporters|delegates|everyone)$/;

// "told reporters", "told ABC News", "assured the Russian side"
function skipObject(speech: Speech, from: number, end: number): number {
  const { lexemes, namings, quotedBy } = speech;
  const naming = namings[from];
  if (naming) return naming.to;
  const first = lexemes[from];
  if (!first || from >= end || quotedBy[from]! >= 0) return from;
  if (PRONOUN_OBJECTS.test(first.text)) return from + 1;
  let at = from;
  const determined = /^(?:the|a|an|his|her|their|its|our|my|both|all)$/.test(first.text);
  if (determined) at++;
  else if (!first.capital) return isTold(speech, from) ? from + 1 : from;
  while (at < end && at < from + 6 && lexemes[at]!.kind !== 'mark' && quotedBy[at]! < 0) {
    const { text, capital } = lexemes[at]!;
    if (/^(?:that|to|not|he|she|it|they|we|the|a|there|his|her|their|on|in|about|of|during|after)$/.test(text)) break;
    if (!determined && !capital) break;
    at++;
    if (
      determined &&
      !lexemes[at]?.capital &&
      !/^(?:that|to)$/.test(lexemes[at]?.text ?? '') &&
      /s$|^(?:court|parliament|house|counterpart|side)$/.test(text)
    )
      break;
  }
  return at;
}

// "told officers she was", "told aides that": a plural with a clause behind it.
function isTold({ lexemes, namings }: Speech, at: number): boolean {
  const next = lexemes[at + 1];
  if (!next || !/s$|^(?:police|people|staff)$/.test(lexemes[at]!.text)) return false;
  return namings[at + 1] !== undefined || next.capital || BEGINS_CLAUSE.test(next.text);
}

const BEGINS_CLAUSE = /^(?:that|to|not|he|she|it|they|we|you|the|a|an|there|this|his|her|their|its|our|no|nobody)$/;

const REACH = 12;

// "that" behind an adjunct, before any other clause begins.
function thatAfter({ lexemes, quotedBy }: Speech, from: number, end: number): number | undefined {
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    const { text, kind } = lexemes[at]!;
    if (quotedBy[at]! >= 0 || (kind === 'mark' && text !== ',' && text !== '-' && text !== "'" && text !== '’'))
      return undefined;
    if (text === 'that' && (at === from || NO_CLAUSE.has(lexemes[from]!.text))) return at + 1;
    if (at === from && !NO_CLAUSE.has(text) && text !== 'that') return undefined;
  }
  return undefined;
}
