import type { Lexeme } from '../figures/lexemes';
import type { Sentence, Speech } from './speech';
import { firstNaming, type Subject, subjectAfter, subjectBefore } from './subjects';
import { NOUN_TOO, PHRASES, type Phrase, REPORTING, type VerbForm } from './verbs';

/** Words that attribute: a reporting verb with its subject, or "according to" somebody. Lexemes `from` to `to` (exclusive). */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  /** The lexeme behind the verb and its particles: behind "out" in "pointed out". */
  readonly verbTo: number;
  readonly form: VerbForm | undefined;
  readonly subject: Subject;
  /** The subject stands behind the verb: "said Hicks". */
  readonly inverted: boolean;
}

/** The cues of lexemes `from` to `to` outside quotations, in order. */
export function cuesOf(speech: Speech, { from, to }: Pick<Sentence, 'from' | 'to'>): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = from; at < to; at++) {
    if (speech.quotedBy[at]! >= 0) continue;
    const { text, kind } = speech.lexemes[at]!;
    if (kind !== 'word') continue;
    const cue =
      text === 'according' && speech.lexemes[at + 1]?.text === 'to'
        ? accordingTo(speech, at, to)
        : verbCue(speech, at, from, to, cues.at(-1));
    if (cue) cues.push(cue);
  }
  return cues;
}

function accordingTo(speech: Speech, at: number, to: number): Cue | undefined {
  const subject = subjectAfter(speech, at + 1, to);
  return subject && { from: at, to: subject.to, verb: at, verbTo: at + 1, form: undefined, subject, inverted: true };
}

function verbCue(speech: Speech, verb: number, from: number, to: number, previous: Cue | undefined): Cue | undefined {
  const { lexemes, namings } = speech;
  const word = lexemes[verb]!;
  const phrase = namings[verb] ? undefined : phraseAt(lexemes, verb);
  const form = namings[verb] ? undefined : (phrase ?? REPORTING.get(word.text));
  if (!form || (word.capital && verb > from && form.form !== 'participle')) return undefined;
  const verbTo = verb + 1 + (phrase?.words.length ?? 0);
  if (form.form === 'participle') return participle(speech, { verb, verbTo, form }, from, previous);
  if (lexemes[verb - 1]?.text === 'to')
    return wentOnTo(speech, { verb, verbTo, form }, from) ?? tookTo(speech, { verb, verbTo, form }, from);
  const start = boundary(speech, verb, from);
  const before = subjectBefore(speech, verb, start);
  // The writer's own "we believe", and the "we feel" inside reported speech, attribute nothing.
  if (before?.kind === 'pronoun' && /^(?:i|we)$/.test(before.pronoun)) return undefined;
  // "…, said Ian Michaels, a spokesman": an inversion, unless the comma closes an insertion after a name.
  const comma = lexemes[verb - 1]?.text === ',' && verb > from;
  const inverted =
    comma && form.form !== 'plain' && before?.kind !== 'person'
      ? inversion(speech, { verb, verbTo, form }, to)
      : undefined;
  if (inverted) return inverted;
  if (before && agrees(lexemes, verb, form, before)) {
    const shared = /^(?:and|but)$/.test(lexemes[verb - 1]?.text ?? '');
    return { from: shared ? verb : before.from, to: verbTo, verb, verbTo, form, subject: before, inverted: false };
  }
  // Inversion only beside a quotation or a comma: "… ,” said Hicks", ", said the minister."
  const beside = verb === from || speech.quotedBy[verb - 1]! >= 0 || lexemes[verb - 1]?.text === ',';
  if (before || !beside || form.form === 'plain') return undefined;
  const after = subjectAfter(speech, verbTo - 1, to);
  return after && { from: verb, to: after.to, verb, verbTo, form, subject: after, inverted: true };
}

/** A verb with where it ends and how it takes its content. */
type Verb = Pick<Cue, 'verb' | 'verbTo'> & { readonly form: VerbForm };

function phraseAt(lexemes: readonly Lexeme[], verb: number): Phrase | undefined {
  return PHRASES.get(lexemes[verb]!.text)?.find(({ words }) =>
    words.every((word, index) => lexemes[verb + 1 + index]?.text === word),
  );
}

// The subject behind a verb ends where its sentence does, at a comma, or before "who", "of", "at".
function inversion(speech: Speech, { verb, verbTo, form }: Verb, to: number): Cue | undefined {
  const subject = subjectAfter(speech, verbTo - 1, to);
  if (!subject || subject.kind === 'pronoun') return undefined;
  const end = speech.lexemes[subject.to];
  const ends =
    subject.to >= to ||
    end === undefined ||
    end.kind === 'mark' ||
    /^(?:who|of|at|from|in|on|for|with)$/.test(end.text);
  const named = subject.kind === 'person' || isNameLike(speech, subject.from, subject.to);
  return ends && named ? { from: verb, to: subject.to, verb, verbTo, form, subject, inverted: true } : undefined;
}

// "Ian Michaels", "the officials", "chief inspector Mattinson": no verb can hide in these.
function isNameLike({ lexemes }: Speech, from: number, to: number): boolean {
  if (to - from <= 3 && /^(?:the|a|an)$/.test(lexemes[from]!.text)) return true;
  let small = 0;
  for (let at = from; at < to; at++)
    if (lexemes[at]!.kind === 'word' && !lexemes[at]!.capital && !/^(?:of|the|for|and)$/.test(lexemes[at]!.text))
      small++;
  return lexemes[to - 1]!.capital && small <= 2;
}

// The subject of a verb behind a quotation begins behind that quotation.
function boundary(speech: Speech, verb: number, from: number): number {
  let at = verb;
  while (at > from && speech.quotedBy[at - 1]! < 0) at--;
  return at;
}

// "reports" and "claims" are nouns as often; "say" needs a plural or an auxiliary; "the reported cases" has no subject.
function agrees(lexemes: readonly Lexeme[], verb: number, form: VerbForm, subject: Subject): boolean {
  const before = lexemes[verb - 1]!;
  const next = lexemes[verb + 1];
  const text = lexemes[verb]!.text;
  if (form.form !== 'past' && /'s$|s'$/.test(before.text)) return false;
  if (form.form !== 'past' && /^['’]$/.test(before.text)) return false;
  if (form.form === 'present' && NOUN_TOO.has(text)) {
    if (subject.kind === 'name' && !/^(?:the|a|an|its|his|her)$/i.test(subject.name.split(' ')[0]!) && !before.capital)
      return false;
    if (next && (REPORTING.has(next.text) || /^(?:of|by|are|were|is|was|have|had|and)$/.test(next.text))) return false;
  }
  if (form.form !== 'plain') return !(subject.kind === 'name' && /^(?:a|an|the)$/.test(before.text));
  if (/^(?:did|do|will|to)$/.test(before.text)) return before.text !== 'to';
  if (subject.kind === 'pronoun') return subject.pronoun === 'they';
  return subject.kind === 'name' && /(?:s|people|police|men|women)$/.test(before.text) && subject.to === verb;
}

// "She went on to say that"
function wentOnTo(speech: Speech, { verb, verbTo, form }: Verb, from: number): Cue | undefined {
  const [went, on] = [verb - 3, verb - 2];
  if (went <= from || speech.lexemes[on]!.text !== 'on' || !/^(?:went|goes|gone|go)$/.test(speech.lexemes[went]!.text))
    return undefined;
  const subject = subjectBefore(speech, went, boundary(speech, went, from));
  return subject && { from: subject.from, to: verbTo, verb, verbTo, form, subject, inverted: false };
}

// "Khan took to Twitter to say he was disappointed"
function tookTo(speech: Speech, { verb, verbTo, form }: Verb, from: number): Cue | undefined {
  for (let at = verb - 2; at >= Math.max(from, verb - 7); at--) {
    if (!/^(?:took|taken|takes|went)$/.test(speech.lexemes[at]!.text)) continue;
    const naming =
      speech.lexemes[at + 1]?.text === 'to' || speech.lexemes[at + 1]?.text === 'on'
        ? firstNaming(speech, from, at)
        : undefined;
    return (
      naming && {
        from: at,
        to: verbTo,
        verb,
        verbTo,
        form,
        subject: { kind: 'person', naming, from: naming.from, to: naming.to },
        inverted: false,
      }
    );
  }
  return undefined;
}

/** Participles that carry speech: "…, saying that", "adding: “…”". */
export const SPEAKING =
  /^(?:saying|adding|asking|warning|telling|claiming|arguing|insisting|noting|stating|writing|explaining|declaring|tweeting|vowing|suggesting|stressing|announcing|confirming|joking|complaining|alleging|replying)$/;

function participle(
  speech: Speech,
  { verb, verbTo, form }: Verb,
  from: number,
  previous: Cue | undefined,
): Cue | undefined {
  if (verbTo === verb + 1 && !SPEAKING.test(speech.lexemes[verb]!.text)) return undefined;
  const naming = previous ? undefined : firstNaming(speech, from, verb);
  const subject: Subject | undefined =
    previous?.subject ?? (naming && { kind: 'person', naming, from: naming.from, to: naming.to });
  return subject && { from: verb, to: verbTo, verb, verbTo, form, subject, inverted: false };
}
