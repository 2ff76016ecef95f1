import type { IsoDate, OfficeClass, Person } from '../../shared/model';
import type { Pack } from '../pack/pack';
import type { Clue } from './clues';
import type { Context } from './context';
import { leadingClass } from './leaders';
import { heldPerhaps } from './offices';
import type { RolePhrase } from './phrases';
import { INTERNATIONAL, isInTime, type OfficeMatch, officeFor, type RoleInPlace } from './roleOffices';
import type { Role } from './roleWords';

/** Somebody of the article for whom a role phrase may stand. */
export interface Figurant {
  /** Offsets at which they are named. */
  readonly starts: readonly number[];
  readonly clues: readonly Clue[];
  readonly person?: Person;
}

export interface Resolved<Who> {
  readonly phrase: RolePhrase;
  /** Somebody of the article, or of the pack alone. */
  readonly who: Who | Person;
  readonly confidence: number;
}

/** Who the phrases stand for: somebody of the article, else whoever held the office on its day, else nobody. */
export function resolveRoles<Who extends Figurant>(
  phrases: readonly RolePhrase[],
  cast: readonly Who[],
  { context, pack }: { readonly context: Context; readonly pack: Pack },
): readonly Resolved<Who>[] {
  const stage = new Stage(cast, context, pack);
  return phrases.flatMap(phrase => {
    if (!phrase.definite) return [];
    const found = phrase.role ? stage.holderOf({ ...phrase, role: phrase.role }) : stage.counterpart(phrase);
    if (!found) return [];
    stage.enter(found.who, phrase);
    return [{ phrase, ...found }];
  });
}

interface Found<Who> {
  readonly who: Who | Person;
  readonly confidence: number;
}

interface Fitting<Who> {
  readonly who: Who;
  readonly fit: number;
}

type RoleHere = RolePhrase & { readonly role: Role };

/** The people of an article in the order in which they come up. */
class Stage<Who extends Figurant> {
  readonly #cast: readonly Who[];
  readonly #context: Context;
  readonly #pack: Pack;
  /** Everyone of the pack whom a phrase has brought up. */
  readonly #known = new Set<Who | Person>();
  /** Kept by role, then by place and time, for an article speaks of the same office again and again. */
  readonly #fits = new Map<Role, Map<string, readonly Fitting<Who>[]>>();
  /** Where each was last spoken of by office alone: "the Russian one" is not yet "the minister" of what follows. */
  readonly #entered = new Map<Who | Person, number>();

  constructor(cast: readonly Who[], context: Context, pack: Pack) {
    this.#cast = cast;
    this.#context = context;
    this.#pack = pack;
  }

  enter(who: Who | Person, { start, jurisdiction }: RolePhrase): void {
    this.#known.add(who);
    if (!jurisdiction) this.#entered.set(who, start);
  }

  holderOf(phrase: RoleHere): Found<Who> | undefined {
    const fitting = [...this.#fitting(phrase)].sort(
      (a, b) =>
        (phrase.jurisdiction ? b.fit - a.fit : 0) ||
        this.#lastSeen(b.who, phrase.start) - this.#lastSeen(a.who, phrase.start),
    );
    const [best] = fitting;
    const isHere = best && (phrase.jurisdiction !== undefined || this.#lastSeen(best.who, phrase.start) >= 0);
    if (isHere) return { who: best.who, confidence: best.fit };
    if (phrase.former || phrase.role.elect) return undefined;
    if (phrase.jurisdiction) return this.#fromPack(phrase, 1);
    const isPublic = phrase.role.classes.some(one => KNOWN_BY_COUNTRY.has(one));
    if (!this.#context.home || !isPublic) return undefined;
    return this.#fromPack({ ...phrase, jurisdiction: this.#context.home }, BARE);
  }

  /** "his Russian counterpart": the office is that of whoever was last spoken of in one. */
  counterpart({ jurisdiction, start }: RolePhrase): Found<Who> | undefined {
    if (!jurisdiction) return undefined;
    const theirs = this.#cast
      .filter(who => isOf(who, jurisdiction) && rolesOf(who).length > 0 && this.#lastSeen(who, start) >= 0)
      .sort((a, b) => this.#lastSeen(b, start) - this.#lastSeen(a, start))[0];
    if (theirs) return { who: theirs, confidence: 0.9 };
    const other = this.#cast
      .filter(who => rolesOf(who).length > 0 && this.#lastSeen(who, start) >= 0)
      .sort((a, b) => this.#lastSeen(b, start) - this.#lastSeen(a, start))[0];
    const role = other && rolesOf(other).at(-1);
    return role && this.#fromPack({ role, jurisdiction }, 0.9);
  }

  /** Everybody whom the office of a phrase fits, wherever it stands. */
  #fitting(phrase: RoleHere): readonly Fitting<Who>[] {
    const key = `${phrase.jurisdiction ?? ''} ${phrase.former}`;
    const ofRole = this.#fits.get(phrase.role) ?? new Map<string, readonly Fitting<Who>[]>();
    this.#fits.set(phrase.role, ofRole);
    const known = ofRole.get(key);
    if (known) return known;
    const fitting = this.#cast.map(who => ({ who, fit: this.#fit(who, phrase) })).filter(({ fit }) => fit > 0);
    ofRole.set(key, fitting);
    return fitting;
  }

  /** 0 where the phrase cannot mean them, else how well it does. */
  #fit(who: Who, phrase: RoleHere): number {
    const match = who.person && officeFor(phrase, who.person, this.#context.day);
    if (match && this.#inTime(match, phrase)) return SURE;
    const clue = who.clues.some(
      ({ phrase: other }) =>
        other.role === phrase.role &&
        other.former === phrase.former &&
        (!phrase.jurisdiction || !other.jurisdiction || other.jurisdiction === phrase.jurisdiction),
    );
    if (!clue) return 0;
    // A person known to be of elsewhere is not "the Russian" one, whatever their title.
    if (phrase.jurisdiction && who.person && !who.person.countries.includes(phrase.jurisdiction)) return 0;
    return LIKELY_FIT;
  }

  #inTime({ state }: OfficeMatch, phrase: RolePhrase): boolean {
    return isInTime(phrase, state) || (state === 'undated' && !this.#context.day);
  }

  /** The last offset before `at` at which they were named or spoken of; −1 where there is none. */
  #lastSeen(who: Who, at: number): number {
    let last = this.#entered.get(who) ?? -1;
    for (const start of who.starts) if (start < at && start > last) last = start;
    return last;
  }

  /** Whoever the pack knows in that office on the day, when it is clear who. */
  #fromPack(office: RoleInPlace, share: number): Found<Who> | undefined {
    const { day } = this.#context;
    if (!day || !office.jurisdiction) return undefined;
    const [first, second] = this.#holders({ ...office, jurisdiction: office.jurisdiction }, day);
    if (!first) return undefined;
    const isClear =
      !second ||
      compareHolders(office.role, first, second) < 0 ||
      first.person.importance >= second.person.importance + CLEARLY_MORE;
    const confidence = STATE_CONFIDENCE[first.match.state] ?? 0;
    return isClear ? { who: this.#onStage(first.person), confidence: confidence * share } : undefined;
  }

  #holders(office: RoleInPlace & { readonly jurisdiction: string }, day: IsoDate): readonly Holding[] {
    const { jurisdiction } = office;
    const role = office.role.leads ? { ...office.role, classes: [leadingClass(jurisdiction)] } : office.role;
    const ids = [jurisdiction, ...(role.of ? [INTERNATIONAL] : [])].flatMap(place =>
      this.#pack.holders({ classes: role.classes, jurisdiction: place, on: day }).map(holder => holder.person),
    );
    return [...new Set(ids)]
      .flatMap(id => {
        const person = this.#pack.person(id);
        const match = person && officeFor({ ...office, role }, person, day);
        return match && heldPerhaps(match.state) ? [{ person, match }] : [];
      })
      .sort((a, b) => compareHolders(role, a, b) || b.person.importance - a.person.importance);
  }

  /** The pack's person as somebody of the article, when they are in it. */
  #onStage(person: Person): Who | Person {
    const earlier = [...this.#known].find(who => who === person || ('id' in who && who.id === person.id));
    return this.#cast.find(who => who.person?.id === person.id) ?? earlier ?? person;
  }
}

interface Holding {
  readonly person: Person;
  readonly match: OfficeMatch;
}

/** Certain before uncertain, the likelier class, the title that is meant, the plainer title. */
function compareHolders({ classes, best }: Role, a: Holding, b: Holding): number {
  const certainty = ({ match }: Holding) => STATE_CONFIDENCE[match.state] ?? 0;
  const order = ({ match }: Holding) => classes.indexOf(match.office.class);
  const isBest = ({ match }: Holding) => Number(best?.test(match.office.title) ?? false);
  const length = ({ match }: Holding) => match.office.title.split(' ').length;
  return certainty(b) - certainty(a) || order(a) - order(b) || isBest(b) - isBest(a) || length(a) - length(b);
}

function isOf(who: Figurant, jurisdiction: string): boolean {
  return (
    who.person?.countries.includes(jurisdiction) === true ||
    who.clues.some(({ phrase }) => phrase.jurisdiction === jurisdiction)
  );
}

function rolesOf(who: Figurant): readonly Role[] {
  return who.clues.flatMap(({ phrase }) => (phrase.role ? [phrase.role] : []));
}

const SURE = 0.95;
const LIKELY_FIT = 0.85;
/** What a phrase without a place loses when only the article's country tells whose it is. */
const BARE = 0.7;
/** How much more important the first of several holders must be to be meant. */
const CLEARLY_MORE = 15;
const STATE_CONFIDENCE: Readonly<Partial<Record<OfficeMatch['state'], number>>> = {
  held: 0.95,
  acting: 0.95,
  perhaps: 0.8,
  open: 0.8,
};

/** Offices of which a country has one, so that its name need not be repeated. */
const KNOWN_BY_COUNTRY: ReadonlySet<OfficeClass> = new Set([
  'hos',
  'hog',
  'foreign',
  'finance',
  'defence',
  'interior',
  'central_bank',
]);
