import type { Span } from '../../shared/model';
import { AILMENTS } from './ailmentNames';
import { CHARACTERS } from './characterNames';
import { BRANDS, FIRMS } from './firmNames';
import { STORM_NAMES } from './stormNames';
import { CITIES, PEOPLES, STATES } from './thingNames';
import { SIGNS } from './thingSigns';
import { titleBefore } from './titleBefore';

/**
 * Whether a name stands for a thing as far as the whole text shows: a storm, ship or game that the text names so elsewhere,
 * a town before its state, two names of a firm, a month, a law case, a brand, or somebody in a story.
 */
export function isThing(text: string, span: Span): boolean {
  if (latest?.text !== text) latest = new Things(text);
  return latest.has(span);
}

/** Kept, because a text's names are asked for one after another and the text is read through for each verdict. */
let latest: Things | undefined;

class Things {
  readonly text: string;
  readonly #verdicts = new Map<string, boolean>();
  readonly #named: ReadonlySet<string>;
  /** Names that a sign beside them marks. */
  readonly #signed: ReadonlySet<string>;
  readonly #isOfStorms: boolean;

  constructor(text: string) {
    this.text = text;
    this.#named = new Set([STORM_OR_SHIP, TOWN, TOY].flatMap(sign => namesBy(sign, text)));
    this.#signed = new Set(SIGNS.flatMap(sign => namesBy(sign, text)).flatMap(tailsOf));
    this.#isOfStorms = STORMY.test(text);
  }

  has({ start, end }: Span): boolean {
    const { text } = this;
    const before = text.slice(Math.max(0, start - REACH), start);
    const behind = text.slice(end, end + REACH);
    if (behind.startsWith(' v. ') && CASE_BEHIND.test(behind)) return true;
    if (before.endsWith(' v. ') && CASE_BEFORE.test(before)) return true;
    const name = text.slice(start, end);
    if (!/\s/.test(name) && STATE_BEHIND.test(behind) && OF_PLACE.test(before)) return true;
    const lead = PARTED.exec(before)?.[1];
    if (lead && FIRMS.has(lead + name)) return true;
    const rest = /^ and \p{Lu}\p{L}+/u.exec(behind)?.[0];
    if (rest && FIRMS.has(name + rest)) return true;
    if (/^['’]s/.test(behind) && this.#isShop(name)) return true;
    const partner =
      (behind.startsWith(' & ') && PARTNER_BEHIND.exec(behind)?.[1]) ||
      (before.endsWith(' & ') && PARTNER_BEFORE.exec(before)?.[1]);
    if (partner && !/\s/.test(name)) return !this.#standsAlone(name) || !this.#standsAlone(partner);
    return this.#once(name, () => this.#isThingsName(name));
  }

  #isThingsName(written: string): boolean {
    const name = written.replaceAll('’', "'");
    if (PEOPLES.has(name)) return true;
    if (FIRMS.has(name) || CHARACTERS.has(name)) return !this.#isPerson(written);
    const isListed = BRANDS.has(name) || CITIES.has(name) || MONTHS.has(name) || AILMENTS.has(name);
    if (isListed || this.#named.has(written) || (this.#isOfStorms && STORM_NAMES.has(name)))
      return !this.#isPartOfName(written);
    if (!this.#signed.has(written) || this.#isPerson(written)) return false;
    return /\s/.test(written) || !this.#isPartOfName(written);
  }

  /** "Doug Ford", "Mr Ford" or "April Jones" somewhere: then "Ford" may be he, and "April" she. */
  #isPartOfName(name: string): boolean {
    return this.#occurs(name, (before, behind) => {
      if ((MONTHS.has(name) || STORM_NAMES.has(name)) && /^ \p{Lu}\p{Ll}/u.test(behind)) return true;
      const lead = LEAD.exec(before);
      if (!lead || KIND.test(before) || FIRMS.has(`${lead[1]} ${name}`)) return false;
      return !OPENER.test(lead[1]!);
    });
  }

  /** A title, an age, a relative clause, a relation: somewhere in the text the name is a person's. */
  #isPerson(name: string): boolean {
    const surname = /\S+$/.exec(name)![0];
    return (
      this.#occurs(
        name,
        (before, behind, at) =>
          titleBefore(this.text, at) !== undefined || PERSON_BEFORE.test(before) || PERSON_BEHIND.test(behind),
      ) || this.#occurs(surname, before => ADDRESSED.test(before))
    );
  }

  /** "Wendy's": a shop, unless Wendy is somebody who stands without the "s" too. */
  #isShop(name: string): boolean {
    if (!BRANDS.has(`${name}'s`) && !FIRMS.has(`${name}'s`)) return false;
    return !this.#isPartOfName(name) && !this.#occurs(name, (_, behind) => !/^['’]s/.test(behind));
  }

  /** A couple's names stand alone somewhere; a firm's do not. */
  #standsAlone(name: string): boolean {
    return this.#once(`${name} alone`, () =>
      this.#occurs(name, (before, behind) => !before.endsWith('& ') && !behind.startsWith(' & ')),
    );
  }

  #once(question: string, answer: () => boolean): boolean {
    const known = this.#verdicts.get(question);
    if (known !== undefined) return known;
    const verdict = answer();
    this.#verdicts.set(question, verdict);
    return verdict;
  }

  /** Whether some occurrence of whole words has such surroundings. */
  #occurs(words: string, fits: (before: string, behind: string, at: number) => boolean): boolean {
    const { text } = this;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      const before = text.slice(Math.max(0, at - REACH), at);
      const behind = text.slice(at + words.length, at + words.length + REACH);
      if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(behind) && fits(before, behind, at)) return true;
    }
    return false;
  }
}

function namesBy(sign: RegExp, text: string): readonly string[] {
  return [...text.matchAll(sign)].map(match => match[1]!);
}

/** "Rival AJ Bell" and "AJ Bell": the head of a sentence has a capital that is none of the name's. */
function tailsOf(name: string): readonly string[] {
  const words = name.split(' ');
  return words.length < 3 ? [name] : [name, words.slice(1).join(' ')];
}

const REACH = 30;

/** Months that are first names too; alone they are months. */
const MONTHS: ReadonlySet<string> = new Set(['April', 'May', 'June', 'August']);

const KINDS = '(?:Hurricane|Typhoon|Cyclone|Storm|USS|HMS|INS|RMS)';
const KIND = new RegExp(`(?<!\\p{L})${KINDS} $`, 'u');
/** "Hurricane Ian … Ian weakened", "the USS Cole … the Cole". */
const STORM_OR_SHIP = new RegExp(`(?<!\\p{L})${KINDS} (\\p{Lu}[\\p{L}’'-]{1,30})(?! \\p{Lu}|[\\p{L}])`, 'gu');
/** "a Mario game", "the Barbie dolls": then the figure is meant all through the text. */
const TOY =
  /(?:(?<!\p{L})(?:[Aa]n?|[Tt]he|new|old|other|original|classic)|['’]s) (\p{Lu}[\p{L}’'-]{1,30}) (?:(?:video )?games?|franchise|dolls?|toys?|cartoons?)(?!\p{L})/gu;
/** "Jackson, Mississippi": then "Jackson" is a town all through the text. */
const TOWN = new RegExp(
  // The capital is looked for first: nearly every letter is none, and looking back from each is slow.
  `(?=\\p{Lu})(?<![\\p{L}’'-])(?<!\\p{Lu}[\\p{L}.’'-]{2,20} )(\\p{Lu}[\\p{L}’'-]{1,30}), (?:${STATES.join('|')})(?!\\p{L}|[\\p{L} ]{0,9}(?:Democrat|Republican))`,
  'gu',
);

/** "of Allen, Texas", wherever somebody is called Allen. */
const STATE_BEHIND = new RegExp(`^, (?:${STATES.join('|')})(?!\\p{L})`, 'u');
const OF_PLACE = /(?<!\p{L})(?:of|in|from|near|at|to|outside|around|through|for|and|,) $/u;

/** What a name of two words may have lost to its title or its partner: "Prince | Rupert", "Marks and | Spencer". */
const PARTED = /(?<![\p{L}-])((?:Prince|Captain|General|Queen|King|Lady|\p{Lu}\p{L}+ and) )$/u;

/** The text is about storms that have names. */
const STORMY =
  /(?<!\p{L})(?:[Hh]urricanes?|[Tt]yphoons?|[Cc]yclones?|[Tt]ropical [Ss]torm|Storm \p{Lu}|Met Office|[Ll]andfall)(?!\p{L})/u;

/** "Roe v. Wade". */
const CASE_BEHIND = /^ v\. \p{Lu}/u;
const CASE_BEFORE = /\p{Lu}[\p{L}’'-]* v\. $/u;
/** "Ernst & Young", "Ben & Jerry's". */
const PARTNER_BEHIND = /^ & (\p{Lu}[\p{L}’-]+)/u;
const PARTNER_BEFORE = /(?<![\p{L}-])(\p{Lu}[\p{L}’'-]+) & $/u;

const LEAD =
  /(?:^|[^\p{L}])(\p{Lu}[\p{L}’'-]*|[\p{Lu}.]+|(?:Mr|Ms|Mrs|Dr|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Hon|Maj|Adm|Supt|Insp)\.) $/u;
/** Words that have their capital from the head of a sentence. */
const OPENER =
  /^(?:The|An?|In|At|On|Of|To|For|From|By|With|Near|And|But|Or|So|Yet|As|If|When|While|After|Before|Since|Until|Like|Unlike|Although|Though|Because|Both|Even|Only|Then|Now|Why|What|How|Where|That|This|His|Her|Its|Their|Our|My|New|Old|Will|Is|Was|Has|Did|Does|Can)$/;
const ADDRESSED = /(?:^|\s)(?:Mr|Ms|Mrs|Miss|Dr|Sir|Dame)\.? $/;
const PERSON_BEFORE =
  /(?<!\p{L})(?:founder|designer|congressman|singer|actor|actress|writer|author|brothers?|husband|wife|son|daughter|named) $/u;
const PERSON_BEHIND =
  /^(?:, \d{1,3}[,. ]| \(\d|,? who(?!\p{L})| (?:himself|herself|was born|died)(?!\p{L})|, (?:his|her) )/u;
