import type { Pack } from '../../src/core/pack/pack';
import { HOUSEHOLD } from '../../src/core/people/candidates';
import { stateOn } from '../../src/core/people/offices';
import type { NameSpan } from '../../src/core/people/tagger';
import type { IsoDate, OfficeClass, Person, PersonId } from '../../src/shared/model';
import type { Chance } from './chance';

/** A made-up paragraph that names somebody, and who that is: somebody of the pack, or nobody of it. */
export interface Made {
  readonly text: string;
  readonly day: IsoDate;
  readonly name: NameSpan;
  readonly who?: PersonId;
  /** The country of somebody else whom it names. */
  readonly company?: string;
  /** How many private people it names besides. */
  readonly privateCompany: number;
}

/** What the paragraphs are made of. */
export interface Material {
  readonly pack: Pack;
  readonly people: readonly Person[];
  readonly chance: Chance;
}

/** A paragraph about somebody of the pack, as news would bring them up: by office, country, trade, or nothing at all. */
export function aboutPublic(person: Person, { pack, people, chance }: Material): Made {
  const day = dayOf(person, chance);
  const country = person.countries[0];
  const title = titleOn(person, day);
  const surnameOnly = (title !== undefined || person.importance >= HOUSEHOLD) && chance.percent(12);
  const name = surnameOnly ? surnameOf(person.name) : spellingOf(person, chance);
  const before = title && chance.percent(surnameOnly ? 80 : 45) ? `${placed(title, country, { pack, chance })} ` : '';
  const apposition =
    before === '' && title && chance.percent(25) ? `, the ${placed(title, country, { pack, chance })},` : '';
  const trade =
    before === '' && apposition === '' && person.kind === 'public' && chance.percent(75) ? tradeOf(person) : '';
  const age = person.born && chance.percent(6) ? `, ${Number(day.slice(0, 4)) - Number(person.born.slice(0, 4))},` : '';
  const others = country && chance.percent(50) ? companyOf(country, { people, chance }) : undefined;
  return {
    ...written([
      opening(chance),
      { before: before || (trade ? `${trade} ` : ''), name, behind: apposition || age },
      ` said on ${chance.pick(WEEKDAYS)}. `,
      ...(chance.percent(40) ? [`${person.gender === 'f' ? 'She' : 'He'} did not answer questions. `] : []),
      ...(country && chance.percent(80) ? placesOf(country, { pack, chance }) : []),
      ...(chance.percent(35) ? placesOf(someCountry(pack, chance), { pack, chance }) : []),
      ...(others ? [`It was agreed with ${others} before. `] : []),
    ]),
    day,
    privateCompany: chance.percent(12) ? 1 : 0,
    who: person.id,
    ...(others && country && { company: country }),
  };
}

/** A paragraph about somebody who only bears that name: local news, sport, courts. */
export function aboutPrivate(namesake: Person, { pack, chance }: Material): Made {
  const day = dayOf(namesake, chance);
  const same = chance.percent(88);
  const woman = same ? namesake.gender === 'f' : namesake.gender !== 'f';
  const trade = chance.percent(40)
    ? `${chance.pick(PRIVATE_TRADES)} `
    : chance.percent(30)
      ? `${chance.pick(OTHER_TRADES)} `
      : '';
  const age = chance.percent(45) ? `, ${chance.whole(16, 90)},` : '';
  const home = chance.percent(35) ? ` of ${chance.pick(TOWNS)}` : '';
  const apposed =
    trade === '' && chance.percent(40) ? `, a ${chance.pick(PRIVATE_TRADES)} from ${chance.pick(TOWNS)},` : '';
  const name = chance.percent(12) ? surnameOf(namesake.name) : namesake.name;
  return {
    ...written([
      opening(chance),
      { before: trade, name, behind: home || age || apposed },
      ` ${chance.pick(LOCAL)} on ${chance.pick(WEEKDAYS)}. `,
      ...(chance.percent(45) ? [`${woman ? 'She' : 'He'} did not expect it. `] : []),
      // Namesakes live among namesakes: often in the country that the famous one is of.
      ...(chance.percent(22) && namesake.countries[0] ? placesOf(namesake.countries[0], { pack, chance }) : []),
      ...(chance.percent(30) ? placesOf(someCountry(pack, chance), { pack, chance }) : []),
    ]),
    day,
    privateCompany: chance.percent(60) ? chance.whole(1, 4) : 0,
  };
}

type Piece = string | { readonly before: string; readonly name: string; readonly behind: string };

function written(pieces: readonly Piece[]): Pick<Made, 'text' | 'name'> {
  let text = '';
  let name: NameSpan = { start: 0, end: 0, confidence: 1 };
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else {
      const start = text.length + piece.before.length;
      text += piece.before + piece.name + piece.behind;
      name = { start, end: start + piece.name.length, confidence: 1 };
    }
  }
  return { text, name };
}

function opening(chance: Chance): string {
  return chance.pick([
    '',
    'The decision will take time, ',
    'It was a long night, ',
    'There is no doubt about it, ',
    'Much is at stake, ',
  ]);
}

/** A day in one of their terms where they have any, else somewhere in their grown-up life. */
function dayOf(person: Person, chance: Chance): IsoDate {
  const terms = person.offices.filter(office => office.start && office.class !== 'legislator');
  const term = terms.length > 0 && chance.percent(75) ? chance.pick(terms) : undefined;
  const from = Math.max(2000, Number(term?.start?.slice(0, 4) ?? Number(person.born?.slice(0, 4) ?? 1960) + 30));
  const to = Math.min(2025, Number(term?.end?.slice(0, 4) ?? person.died?.slice(0, 4) ?? 2025));
  const year = chance.whole(Math.min(from, to), to + 1);
  return `${year}-${String(chance.whole(1, 13)).padStart(2, '0')}-${String(chance.whole(1, 29)).padStart(2, '0')}`;
}

/** What the news calls an office of theirs on that day, for the classes that have a common name. */
function titleOn(person: Person, day: IsoDate): string | undefined {
  const held = person.offices.find(
    office => stateOn(office, day, person.died) === 'held' && COMMON_TITLES[office.class],
  );
  return held && COMMON_TITLES[held.class];
}

function placed(
  title: string,
  country: string | undefined,
  { pack, chance }: Pick<Material, 'pack' | 'chance'>,
): string {
  const adjective = country && pack.country(country)?.adjectives[0];
  return adjective && chance.percent(60) ? `${adjective} ${title}` : title;
}

function spellingOf(person: Person, chance: Chance): string {
  const full = person.aliases.filter(alias => /^\p{Lu}\S*(?: \S+)+$/u.test(alias));
  return full.length > 0 && chance.percent(15) ? chance.pick(full) : person.name;
}

function surnameOf(name: string): string {
  return name.split(' ').at(-1)!;
}

function tradeOf({ description }: Person): string {
  return description.toLowerCase().split(' ').slice(-2).join(' ');
}

function companyOf(country: string, { people, chance }: Pick<Material, 'people' | 'chance'>): string | undefined {
  const start = chance.whole(0, people.length);
  return people.slice(start, start + 400).find(other => other.countries[0] === country)?.name;
}

function placesOf(country: string, { pack, chance }: Pick<Material, 'pack' | 'chance'>): string[] {
  const { name, capital = name, adjectives } = pack.country(country) ?? { name: pack.place(country), adjectives: [] };
  const sentences = [
    `${name} has asked for more time. `,
    `The talks in ${capital} go on. `,
    `Papers in ${name} wrote about little else. `,
    `An ${adjectives[0] ?? name} official confirmed it. `,
  ];
  return Array.from({ length: chance.whole(1, 4) }, () => chance.pick(sentences));
}

function someCountry(pack: Pack, chance: Chance): string {
  const code = chance.percent(50)
    ? chance.pick(['us', 'gb', 'us', 'au', 'ca', 'in', 'fr', 'de', 'cn', 'ru'])
    : chance.pick(CODES);
  return pack.country(code) ? code : 'us';
}

const CODES =
  'ar at be br bg cl co cz dk eg fi gr hu id ie il it jp ke kr lt mx my nl ng no nz pk pe ph pl pt ro rs se sg th tr ua ug uy ve vn za zm'.split(
    ' ',
  );
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const TOWNS = [
  'Harwick',
  'Millbrook',
  'Easton',
  'Ashford',
  'Brookfield',
  'Kingsport',
  'Redhill',
  'Oakdale',
  'Westbury',
  'Fairview',
];
const LOCAL = [
  'was fined',
  'was charged with theft',
  'said',
  'told the court',
  'won the raffle',
  'told neighbours',
  'scored twice',
  'was taken to hospital',
  'said the road must be mended',
];
const PRIVATE_TRADES = [
  'farmer',
  'nurse',
  'teacher',
  'student',
  'plumber',
  'driver',
  'pensioner',
  'resident',
  'neighbour',
  'passenger',
  'electrician',
  'shopkeeper',
  'accountant',
  'dentist',
];
const OTHER_TRADES = [
  'coach',
  'officer',
  'sheriff',
  'judge',
  'goalkeeper',
  'reporter',
  'detective',
  'striker',
  'pastor',
  'guitarist',
  'swimmer',
  'photographer',
];

const COMMON_TITLES: Readonly<Partial<Record<OfficeClass, string>>> = {
  hos: 'president',
  hog: 'prime minister',
  foreign: 'foreign minister',
  finance: 'finance minister',
  defence: 'defence minister',
  interior: 'interior minister',
  justice: 'justice minister',
  central_bank: 'central bank governor',
  speaker: 'speaker',
  military: 'army chief',
};
