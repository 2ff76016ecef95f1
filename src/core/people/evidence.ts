import type { Evidence, Person, Place, Reason } from '../../shared/model';
import { HOUSEHOLD, type Named, standingOf } from './candidates';
import type { Clue } from './clues';
import { contextOf } from './context';
import { daysBetween, daysOf, yearsBetween } from './days';
import { fieldsOf, ofWords } from './described';
import { heldPerhaps, stateOn } from './offices';
import type { Question } from './question';
import { isInTime, type OfficeMatch, officeFor } from './roleOffices';

/** What can speak for or against a candidate; absent features are 0. */
export type Feature =
  | 'bias'
  | 'name'
  | 'alias'
  | 'variant'
  | 'mononym'
  | 'surname'
  /** The family name alone, of somebody so well known that it may do. */
  | 'household'
  /** The family name alone, of the only one well known by it, 0 to 1. */
  | 'standing'
  /** The pack's importance, 0 to 1. */
  | 'importance'
  /** How many bearers the name has by chance, as a power of ten. */
  | 'commonness'
  /** The text gives an office that was theirs on the day. */
  | 'office'
  /** … and the text names its place. */
  | 'officePlace'
  /** The text gives an office that was theirs at another time. */
  | 'officeOther'
  /** The text gives an office that was never theirs. */
  | 'officeMissing'
  /** How much their countries are named, 0 to 1. */
  | 'place'
  /** A country of theirs is named right beside the name: "White House veteran", "of Yemen". */
  | 'placeBeside'
  /** Other countries are named, and theirs are not. */
  | 'elsewhere'
  | 'dead'
  | 'tooYoung'
  | 'gender'
  | 'otherGender'
  /** Words of their description stand beside the name, 0 to 2. */
  | 'described'
  /** The text gives a trade that is theirs. */
  | 'trade'
  /** The text gives a trade, and theirs is known to be another. */
  | 'otherTrade'
  /** The text gives a trade that makes no news. */
  | 'privateTrade'
  | 'age'
  | 'otherAge'
  /** Others of their country, or known in the same field, are named in the article, 0 to 2. */
  | 'company'
  /** They held some office of weight on the day. */
  | 'serving'
  /** The article's words speak of what they are known for. */
  | 'topic'
  | 'party'
  /** Nothing but the name speaks for them. */
  | 'unsupported'
  /** … and the name is common: the power of ten again. */
  | 'unsupportedCommon'
  /** … and others of the article are private people, 0 to 2. */
  | 'unsupportedAmongPrivate';

export type Features = Partial<Record<Feature, number>>;

/** What speaks for somebody besides the name; of officials, so does the naming of their country. */
const SUPPORT: readonly Feature[] = [
  'office',
  'officeOther',
  'described',
  'trade',
  'age',
  'company',
  'party',
  'placeBeside',
];
const LEAST_SUPPORT = 0.5;

/** One thing that speaks for or against somebody. */
export interface Finding {
  readonly feature: Feature;
  readonly value: number;
  /** Absent where it says nothing to a reader. */
  readonly reason?: Reason;
}

/** The features of one candidate. */
export function featuresOf(question: Question, named: Named): Features {
  const features: Features = { bias: 1 };
  for (const { feature, value } of findings(question, named)) features[feature] = (features[feature] ?? 0) + value;
  const support = named.person.kind === 'official' ? [...SUPPORT, 'place' as const] : SUPPORT;
  const isLeader = features.serving !== undefined && features.household !== undefined && isTheOne(question, named);
  if (!isLeader && !support.some(feature => (features[feature] ?? 0) >= LEAST_SUPPORT)) {
    features.unsupported = features.topic === undefined ? 1 : 0.4;
    features.unsupportedCommon = features.commonness ?? 0;
    features.unsupportedAmongPrivate = features.household === undefined ? Math.min(2, question.privateCompany) : 0;
  }
  return features;
}

/** Whether nobody else of the pack comes to mind by that surname: a leader in office needs nothing more. */
function isTheOne({ group, pack }: Question, { person }: Named): boolean {
  return standingOf(person, group.label, pack) > 0;
}

/** What there is to say of them, heaviest first, each with the log-odds it brought. */
export function evidenceFor(
  question: Question,
  named: Named,
  weights: Readonly<Record<Feature, number>>,
): readonly Evidence[] {
  return findings(question, named)
    .flatMap(({ feature, value, reason }) =>
      reason ? { reason, weight: Math.round(value * weights[feature] * 100) / 100 } : [],
    )
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

function findings(question: Question, { person, match }: Named): readonly Finding[] {
  return [
    ...ofName(question, person, match),
    ...ofOffices(question, person),
    ...ofPlaces(question, person),
    ...ofLife(question, person),
    ...ofWords(question, person),
  ];
}

function ofName({ group, pack }: Question, person: Person, match: Named['match']): readonly Finding[] {
  const { words, family } = group.name;
  const found: Finding[] = [
    { feature: match, value: 1, reason: { kind: match === 'name' ? 'exact-name' : match, name: person.name } },
    { feature: 'importance', value: person.importance / 100, reason: { kind: 'often-in-news' } },
  ];
  if (match === 'surname' && person.importance >= HOUSEHOLD)
    found.push({ feature: 'household', value: 1, reason: { kind: 'household-name' } });
  const standing = match === 'surname' && person.importance < HOUSEHOLD ? standingOf(person, group.label, pack) : 0;
  if (standing > 0) found.push({ feature: 'standing', value: standing, reason: { kind: 'household-name' } });
  if (match === 'mononym' && pack.isGivenName(group.label) <= 1) found.push({ feature: 'standing', value: MONONYM });
  if (words.length < 2) return found;
  const given = pack.isGivenName(words[family === 0 ? 1 : 0]!);
  const expected = (given * pack.isSurname(words[family]!)) / pack.size;
  // A middle name or initial makes a name rarer by far.
  const spelledOut = words.length > 2 ? 1 : 0;
  const value = Math.max(0, Math.log10(expected + RARE) - Math.log10(RARE) - spelledOut);
  if (value > 0.5) found.push({ feature: 'commonness', value, reason: { kind: 'common-name' } });
  return found;
}

/** A rare name by which alone somebody goes. */
const MONONYM = 0.5;
/** So many bearers are expected of the rarest of names; commonness is counted from there. */
const RARE = 0.001;

function ofOffices({ text, group, context }: Question, person: Person): readonly Finding[] {
  const found: Finding[] = [];
  let best: (OfficeMatch & { readonly clue: Clue }) | undefined;
  let missing: Clue | undefined;
  for (const clue of group.sightings.flatMap(sighting => sighting.clues)) {
    const { role } = clue.phrase;
    if (!role) continue;
    const match = officeFor({ ...clue.phrase, role }, person, context.day);
    if (!match) missing ??= clue;
    else if (!best || rank({ ...match, clue }) > rank(best)) best = { ...match, clue };
  }
  if (best) {
    const words = text.slice(best.clue.phrase.start, best.clue.phrase.end);
    const { start, end } = best.office;
    const reason: Reason = { kind: 'called', words, office: { ...(start && { start }), ...(end && { end }) } };
    found.push({ feature: rank(best) === 1 ? 'office' : 'officeOther', value: 1, reason });
    if (best.clue.phrase.jurisdiction && !best.clue.phrase.role?.jurisdiction)
      found.push({ feature: 'officePlace', value: 1 });
  } else if (missing) {
    const { start, end } = missing.phrase;
    found.push({
      feature: 'officeMissing',
      value: 1,
      reason: { kind: 'no-such-office', words: text.slice(start, end) },
    });
  }
  if (
    context.day &&
    person.offices.some(office => IN_THE_NEWS(office.class) && heldPerhaps(stateOn(office, context.day!, person.died)))
  )
    found.push({ feature: 'serving', value: 1, reason: { kind: 'in-office' } });
  return found;
}

/** 1 where the text and the dates agree: in office and so called, or out of it and called former. */
function rank({ clue, state }: OfficeMatch & { readonly clue: Clue }): 0 | 1 {
  if (clue.as === 'predicate' || state === 'undated') return 1;
  return isInTime(clue.phrase, state) ? 1 : 0;
}

const IN_THE_NEWS = (office: string) => office !== 'legislator' && office !== 'junior' && office !== 'other';

function ofPlaces({ context, company, pack, bearer }: Question, person: Person): readonly Finding[] {
  const found: Finding[] = [];
  const placeOf = (code: string): Place => ({ code, name: pack.place(code) });
  const named = [
    ...person.countries.map(code => [code, context.countries.get(code) ?? 0] as const),
    ...person.offices.map(
      office => [office.jurisdiction, context.organisations.get(office.jurisdiction) ?? 0] as const,
    ),
  ];
  const [place, times] = named.reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0] as const);
  if (times > 0) {
    // A racing driver is of a country as millions are: it speaks for him only where the article is about that country.
    const total = [...context.countries.values()].reduce((sum, count) => sum + count, 0);
    const share = person.kind === 'official' ? 1 : Math.min(1, (3 * times) / (total + MANY_PLACES));
    found.push({
      feature: 'place',
      value: Math.min(1, Math.log2(1 + times) / 2) * (OFTEN_NAMED[place] ?? 1) * share,
      reason: { kind: 'place-named', place: placeOf(place), times },
    });
  } else if (context.countries.size > 0 && person.countries.length > 0) {
    // News calls a minister by their country, and a singer by their trade.
    const value = person.kind === 'official' ? 1 : 0.5;
    found.push({
      feature: 'elsewhere',
      value,
      reason: { kind: 'place-not-named', place: placeOf(person.countries[0]!) },
    });
  }
  const near = bearer.beside.find(words => {
    const { countries } = contextOf(words, pack, undefined);
    return person.countries.some(code => countries.has(code));
  });
  if (near) found.push({ feature: 'placeBeside', value: 1, reason: { kind: 'beside', words: near.trim() } });
  const compatriots = Math.max(0, ...person.countries.map(code => company.countries.get(code) ?? 0));
  const fields = fieldsOf(person);
  const colleagues = Math.max(0, ...fields.map(field => company.fields.get(field) ?? 0));
  const others = Math.max(compatriots, colleagues);
  if (others > 0)
    found.push({
      feature: 'company',
      value: Math.min(2, others),
      reason:
        colleagues > compatriots && fields[0]
          ? { kind: 'colleagues', trade: fields[0] }
          : { kind: 'compatriots', place: placeOf(person.countries[0]!) },
    });
  return found;
}

/** So many places are named in passing. */
const MANY_PLACES = 2;

/** Countries that news in English names whatever it is about, so that their naming says less. */
const OFTEN_NAMED: Readonly<Record<string, number>> = { us: 0.5, gb: 0.8 };

function ofLife({ context, group, bearer }: Question, person: Person): readonly Finding[] {
  const found: Finding[] = [];
  const { day } = context;
  if (group.gender && person.gender)
    found.push(
      group.gender === person.gender
        ? { feature: 'gender', value: 1 }
        : { feature: 'otherGender', value: 1, reason: { kind: 'other-gender', said: group.gender } },
    );
  if (!day) return found;
  if (person.died && daysBetween(daysOf(person.died).last, day) > MOURNING_DAYS)
    found.push({
      feature: 'dead',
      value: person.importance >= REMEMBERED ? 0.4 : 1,
      reason: { kind: 'died', on: person.died },
    });
  if (!person.born) return found;
  const years = yearsBetween(person.born, day);
  if (years < YOUNGEST) found.push({ feature: 'tooYoung', value: 1, reason: { kind: 'born', on: person.born } });
  if (bearer.age !== undefined) {
    const agrees = Math.abs(years - bearer.age) <= 1;
    found.push({
      feature: agrees ? 'age' : 'otherAge',
      value: 1,
      reason: { kind: agrees ? 'age' : 'other-age', years: bearer.age },
    });
  }
  return found;
}

/** News speaks of the dead for a while without saying that they are. */
const MOURNING_DAYS = 365;
const YOUNGEST = 14;
/** From this importance on the news speaks of the dead for ever. */
const REMEMBERED = 50;
