import type { Span } from '../../shared/model';
import type { Clue } from './clues';
import type { Sighting } from './clusters';

/** What the words around a name say of its bearer, besides offices. */
export interface Bearer {
  /** Years of age, where the text gives one: "Brown, 34," or "the 34-year-old Brown". */
  readonly age?: number;
  /** Lower-case words right before and right behind the name, within its sentence. */
  readonly words: ReadonlySet<string>;
  /** A trade that makes no news by itself: "a plumber from Leeds". */
  readonly privateTrade?: string;
}

/** Reads the sightings of one person. */
export function bearerOf(text: string, sightings: readonly Sighting<Clue>[]): Bearer {
  const words = new Set<string>();
  let age: number | undefined;
  let privateTrade: string | undefined;
  for (const sighting of sightings) {
    const { before, behind } = around(text, sighting);
    age ??= ageIn(before, behind);
    for (const part of [before, behind])
      for (const word of part.toLowerCase().match(/\p{L}{3,}/gu) ?? []) words.add(word);
    privateTrade ??= tradeIn(before, behind);
  }
  return { words, ...(age !== undefined && { age }), ...(privateTrade && { privateTrade }) };
}

function around(text: string, { start, end }: Span): { readonly before: string; readonly behind: string } {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const behind = text.slice(end, end + BEHIND);
  return { before: before.split(SENTENCE_END).at(-1)!, behind: behind.split(SENTENCE_END, 1)[0]! };
}

/** Characters read on each side of a name. */
const BEFORE = 70;
const BEHIND = 90;
const SENTENCE_END = /[.!?]["”’)]*\s+(?=[\p{Lu}“"])|\n/u;

function ageIn(before: string, behind: string): number | undefined {
  const age =
    /^(?:, | \()(?:who is |now |aged )?(\d{1,2})(?=[,.;)]| and\b| from\b| of\b|$)/.exec(behind)?.[1] ??
    /\b(\d{1,2})-year-old(?: [\p{L}-]+){0,3} $/u.exec(before)?.[1];
  return age === undefined ? undefined : Number(age);
}

/** Only in apposition, for a minister may well visit farmers: "X, a plumber", "plumber X". */
function tradeIn(before: string, behind: string): string | undefined {
  const last =
    /(\p{Ll}+),? $/u.exec(before)?.[1] ??
    /\b(nurse|vet|teacher|farmer|pupil|passenger|student|neighbou?r|shopkeeper)\s$/i.exec(before)?.[1];
  if (last && PRIVATE_TRADES.has(last.toLowerCase())) return last.toLowerCase();
  const apposed = /^(?:, (?:aged )?\d{1,2})?, (?:an? |the |who )?([\p{L}\s-]{3,60})/u.exec(behind)?.[1];
  return apposed
    ?.toLowerCase()
    .split(/\s+/)
    .slice(0, 5)
    .find(word => PRIVATE_TRADES.has(word));
}

const PRIVATE_TRADES = new Set(
  `plumber electrician farmer teacher nurse student mechanic driver shopkeeper neighbour neighbor resident witness
   passenger victim carpenter waiter waitress pupil schoolgirl schoolboy pensioner vet barber hairdresser baker butcher
   builder bricklayer clerk cashier receptionist caretaker janitor welder roofer gardener fisherman trucker cleaner
   chemist pharmacist librarian midwife paramedic firefighter postman pastor parishioner homeowner landlord tenant
   grandmother grandfather sophomore freshman undergraduate apprentice trainee technician surveyor accountant
   dentist optician tailor cobbler locksmith anaesthetist anesthesiologist carer volunteer shopper commuter tourist
   hiker jogger cyclist bystander customer worker labourer laborer miner steelworker foreman`.split(/\s+/),
);
