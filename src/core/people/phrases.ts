import type { Span } from '../../shared/model';
import type { Organisation, Pack } from '../pack/pack';
import { bodies, HEAD_WORDS, headOf, SOME_HEAD } from './bodyWords';
import { LONGEST_ROLE, type Role, roles } from './roleWords';
import { nameReach, textOf, type Word, wordsOf } from './words';

/** Words that name an office: "the Russian foreign minister", "Pakistan's army chief", "NATO Secretary General". */
export interface RolePhrase extends Span {
  /** Absent of a counterpart, whose office is that of whoever it is the counterpart of. */
  readonly role?: Role;
  /** The country or organisation, where the words name it or imply it. */
  readonly jurisdiction?: string;
  /** Whether it can stand for one person by itself: it has "the" or a possessive. */
  readonly definite: boolean;
  /** "former", "ex-", "late": the office is behind them. */
  readonly former: boolean;
}

/** What names of countries and organisations mean. */
export type Places = Pick<Pack, 'countryNamed' | 'organisationNamed'>;

/** Every such phrase of a text, in order, none overlapping another. */
export function findRolePhrases(text: string, pack: Places): readonly RolePhrase[] {
  const reader = new PhraseReader(wordsOf(text), pack);
  const found: RolePhrase[] = [];
  for (let at = 0; at < reader.words.length; ) {
    const read = reader.phraseAt(at);
    if (read) found.push(read.phrase);
    at = read ? read.next : at + 1;
  }
  return found;
}

interface Read<Value> {
  readonly value: Value;
  readonly next: number;
}

/** Reads phrases off a row of words; every method takes an index and leaves no trace. */
class PhraseReader {
  readonly words: readonly Word[];
  readonly #pack: Places;
  readonly #heads = new Map<string, Role>();

  constructor(words: readonly Word[], pack: Places) {
    this.words = words;
    this.#pack = pack;
  }

  phraseAt(start: number): { readonly phrase: RolePhrase; readonly next: number } | undefined {
    const first = this.words[start]!;
    if (!mayBegin(first)) return undefined;
    if (GENERIC.has(this.#before(start))) return undefined;
    const hasThe = first.lower === 'the' || (POSSESSIVES.has(first.lower) && this.#leadsToCounterpart(start));
    let at = hasThe ? start + 1 : start;
    const before = this.#modifiers(at, hasThe);
    at = before.next;
    const place = this.#placeAt(at, at > start);
    if (place) at = place.next;
    const after = this.#modifiers(at, at > start);
    const office =
      this.#officeAt(after.next, after.next > start) ?? (place && this.#officeAt(start + Number(hasThe), hasThe));
    if (!office) return undefined;
    const { role, counterpart, former: ex, body } = office.value;
    const complement = counterpart ? undefined : this.#complementAt(office.next);
    if (complement === 'unknown' && !place && !body) return undefined;
    const of = complement === 'unknown' ? undefined : complement;
    const next = of?.next ?? office.next;
    if (COMPOUND.has(this.#word(next)?.lower ?? '') && this.#word(next)!.follows) return undefined;
    const meant = of?.value.role ?? role;
    const jurisdiction = of?.value.jurisdiction ?? body ?? place?.value.code ?? meant?.jurisdiction;
    if (counterpart && (!place || !hasThe)) return undefined;
    if (meant?.needsPlace && !jurisdiction) return undefined;
    return {
      phrase: {
        start: first.start,
        end: this.words[next - 1]!.end,
        ...(meant && { role: meant }),
        ...(jurisdiction && { jurisdiction }),
        definite: hasThe || place?.value.possessive === true,
        former: before.value || after.value || ex,
      },
      next,
    };
  }

  /** The lower-case word directly before, or ''. */
  #before(at: number): string {
    return this.words[at]!.follows ? (this.#word(at - 1)?.lower ?? '') : '';
  }

  #word(at: number): Word | undefined {
    return this.words[at];
  }

  /** "his Russian counterpart": the only office that "his" can begin. */
  #leadsToCounterpart(at: number): boolean {
    return this.words.slice(at + 1, at + 5).some(word => word.lower === 'counterpart');
  }

  #modifiers(start: number, inside: boolean): Read<boolean> {
    let at = start;
    let former = false;
    for (; at < this.words.length; at++) {
      const { text, lower, follows } = this.words[at]!;
      if ((inside || at > start) && !follows) break;
      // "Federal Reserve" and "New Zealand" are names; "Former President" is a title.
      if (!IN_TITLES.has(lower) && !(MODIFIERS.has(lower) && text === lower)) break;
      former ||= FORMER.has(lower);
    }
    return { value: former, next: at };
  }

  #placeAt(at: number, inside: boolean): Read<{ readonly code: string; readonly possessive: boolean }> | undefined {
    for (let length = this.#nameReach(at, LONGEST_PLACE, inside); length > 0; length--) {
      const last = this.words[at + length - 1]!;
      const named = last.capital ? this.#pack.countryNamed(textOf(this.words, at, length)) : undefined;
      // A capital is a place of its own: "the London mayor" is nobody of the United Kingdom's government.
      if (named && named.as !== 'capital')
        return { value: { code: named.code, possessive: last.possessive }, next: at + length };
    }
    return undefined;
  }

  #officeAt(
    at: number,
    inside: boolean,
  ):
    | Read<{ readonly role?: Role; readonly body?: string; readonly counterpart: boolean; readonly former: boolean }>
    | undefined {
    const word = this.#word(at);
    if (!word || (inside && !word.follows)) return undefined;
    if (word.lower === 'counterpart') return { value: { counterpart: true, former: false }, next: at + 1 };
    const ofBody = this.#headOfBodyAt(at, inside);
    if (ofBody) return ofBody;
    if (!ROLE_BEGINNINGS.has(word.lower)) return undefined;
    for (let length = LONGEST_ROLE; length > 0; length--) {
      const words = this.#run(at, length, inside);
      if (!words || words.slice(0, -1).some(part => part.possessive)) continue;
      const ex = words[0]!.lower.startsWith('ex-');
      const phrase = words
        .map(part => part.lower)
        .join(' ')
        .replace(/^ex-/, '');
      const role =
        roles.get(phrase) ?? (this.#complementAt(at + length) && HEAD_WORDS.has(phrase) ? SOME_HEAD : undefined);
      if (!role || (SHORT.has(phrase) && words[0]!.text !== phrase.toUpperCase())) continue;
      return { value: { role, counterpart: false, former: ex }, next: at + length };
    }
    return undefined;
  }

  /** "Fed chair", "EU's foreign policy chief", "NATO Secretary General". */
  #headOfBodyAt(
    at: number,
    inside: boolean,
  ):
    | Read<{ readonly role: Role; readonly body: string; readonly counterpart: false; readonly former: boolean }>
    | undefined {
    const body = this.#bodyAt(at, inside);
    if (!body) return undefined;
    const { value: former, next } = this.#modifiers(body.next, true);
    for (const length of [2, 1]) {
      const words = this.#run(next, length, true);
      if (words && HEAD_WORDS.has(words.map(word => word.lower).join(' ')))
        return {
          value: { role: body.value.role, body: body.value.jurisdiction, counterpart: false, former },
          next: next + length,
        };
    }
    return undefined;
  }

  #bodyAt(at: number, inside: boolean): Read<{ readonly jurisdiction: string; readonly role: Role }> | undefined {
    const first = this.#word(at);
    if (!first || !(first.capital || BODY_BEGINNINGS.has(first.lower))) return undefined;
    const reach = this.#nameReach(at, LONGEST_BODY, inside);
    for (let length = BODY_BEGINNINGS.has(first.lower) ? LONGEST_BODY : reach; length > 0; length--) {
      const words = this.#run(at, length, inside);
      if (!words) continue;
      const known = bodies.get(words.map(word => word.lower).join(' '));
      if (known) return { value: { jurisdiction: known.jurisdiction, role: known.head }, next: at + length };
      if (length > reach || !words.at(-1)!.capital) continue;
      const organisation = this.#pack.organisationNamed(textOf(words, 0, length));
      if (organisation)
        return { value: { jurisdiction: organisation.code, role: this.#headOf(organisation) }, next: at + length };
    }
    return undefined;
  }

  /** One role for one organisation, so that two phrases for its head can be seen to mean the same. */
  #headOf({ code, name, acronym }: Organisation): Role {
    const role = this.#heads.get(code) ?? headOf([name, ...(acronym ? [acronym] : [])]);
    this.#heads.set(code, role);
    return role;
  }

  /** What "of" adds: a body with its head, a country, or something unknown; undefined where no "of" follows. */
  #complementAt(at: number): Read<{ readonly jurisdiction: string; readonly role?: Role }> | 'unknown' | undefined {
    const of = this.#word(at);
    if (of?.lower !== 'of' || !of.follows) return undefined;
    const next = this.#word(at + 1)?.lower === 'the' ? at + 2 : at + 1;
    const body = this.#bodyAt(next, true);
    if (body) return body;
    const place = this.#placeAt(next, true);
    return place ? { value: { jurisdiction: place.value.code }, next: place.next } : 'unknown';
  }

  /** As of `words.ts`; where `inside`, a single blank stands before `at` too. */
  #nameReach(at: number, most: number, inside: boolean): number {
    return inside && !this.#word(at)?.follows ? 0 : nameReach(this.words, at, most);
  }

  /** `length` words from `at`, parted by single blanks; where `inside`, also from the word before. */
  #run(at: number, length: number, inside: boolean): readonly Word[] | undefined {
    if (at + length > this.words.length) return undefined;
    for (let i = inside ? at : at + 1; i < at + length; i++) if (!this.words[i]!.follows) return undefined;
    return this.words.slice(at, at + length);
  }
}

/** Most words of a text begin no phrase, and this is asked of every one of them. */
function mayBegin({ capital, lower }: Word): boolean {
  return capital || BEGINNINGS.has(lower);
}

const LONGEST_PLACE = 5;
const LONGEST_BODY = 9;

const FORMER = new Set(['former', 'ex', 'late', 'ousted', 'deposed', 'onetime', 'one-time', 'erstwhile', 'previous']);
const IN_TITLES = new Set([...FORMER, 'acting', 'interim', 'caretaker', 'then', 'outgoing', 'incoming']);
const MODIFIERS = new Set(
  `current incumbent new newly-elected newly-appointed embattled veteran powerful hardline conservative reformist populist
   longtime long-time far-right right-wing left-wing centre-right centre-left federal transitional sitting jailed`.split(
    /\s+/,
  ),
);

/** Before an office, they make it any such office: "a foreign minister", "the next president". */
const GENERIC = new Set(
  'a an any each every no some another next first second last female deputy vice as being'.split(' '),
);

/** After an office, they make it something else: "the president elect", "the prime minister candidate". */
const COMPOUND = new Set(
  'elect designate candidate candidates hopeful hopefuls nominee job post role position election race'.split(' '),
);

const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your']);

/** Abbreviations that are another word in small letters. */
const SHORT = new Set(['pm', 'fm']);

const BODY_BEGINNINGS: ReadonlySet<string> = new Set(firstWords(bodies.keys()));
const ROLE_BEGINNINGS: ReadonlySet<string> = new Set(
  firstWords([...roles.keys(), ...HEAD_WORDS]).flatMap(first => [first, `ex-${first}`]),
);
const BEGINNINGS: ReadonlySet<string> = new Set([
  'the',
  ...POSSESSIVES,
  ...IN_TITLES,
  ...MODIFIERS,
  ...ROLE_BEGINNINGS,
  ...[...BODY_BEGINNINGS].flatMap(first => [first, `ex-${first}`]),
]);

function firstWords(phrases: Iterable<string>): readonly string[] {
  return Array.from(phrases, phrase => phrase.split(' ')[0]!);
}
