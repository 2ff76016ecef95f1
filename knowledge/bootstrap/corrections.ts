import type { OfficeRow, PersonRow } from '../sources';

/** Rows of the bootstrap that are wrong as they stand, each with what is known to be true. */
const WRONG: readonly { readonly row: Partial<OfficeRow>; readonly why: string }[] = [
  { row: { id: 'Q2649226', class: 'hog' }, why: 'Hugo de Jonge was a deputy prime minister' },
  { row: { id: 'Q57606', start: '2023-05-25' }, why: 'Robert Fico took office in October 2023' },
  { row: { id: 'Q24494577', class: 'hog' }, why: 'Halla Tómasdóttir is president, not prime minister' },
  { row: { id: 'Q16139757', class: 'hog', start: '2025' }, why: 'Anutin Charnvirakul took office in September 2025' },
  { row: { id: 'Q57655', class: 'hos', start: '2006-01-05' }, why: 'Mohammed bin Rashid is vice-president' },
  { row: { id: 'Q556607', class: 'hos' }, why: 'Mansour bin Zayed is a vice-president' },
  { row: { id: 'Q109259869', class: 'hos' }, why: 'Ahmad Nawaf was prime minister' },
  { row: { id: 'Q2829007', class: 'hos' }, why: 'Akhtar Mansour led the Taliban, who did not rule then' },
  { row: { id: 'Q24237654', class: 'hos' }, why: 'Hibatullah Akhundzada has ruled since August 2021 only' },
  { row: { id: 'x-af-ceo-abdullah-abdullah', class: 'hos' }, why: 'Abdullah Abdullah was chief executive' },
  { row: { id: 'Q4142905', class: 'hog' }, why: 'Zandanshatar became prime minister in June 2025' },
  { row: { id: 'Q18538164', class: 'hog', start: '2005-06-23' }, why: 'Bolojan became prime minister in June 2025' },
];

export function isWrong(office: OfficeRow): boolean {
  return WRONG.some(({ row }) =>
    Object.entries(row).every(([column, value]) => office[column as keyof OfficeRow] === value),
  );
}

/** The office under the class and title that it has. */
export function corrected(office: OfficeRow): OfficeRow {
  // A prime minister is head of government, wherever the source's rules put them.
  if (office.class === 'hos' && /^prime minister/i.test(office.title))
    return { ...office, class: 'hog', title: office.title.replace(/\W+$/, '') };
  // "House Minority Leader of the House": the source joins the title and the chamber, which the title says already.
  if (office.jurisdiction === 'us' && CHAMBER_TWICE.test(office.title)) {
    const title = office.title.replace(CHAMBER_TWICE, '$1');
    return { ...office, title: title === 'Speaker of the House' ? `${title} of Representatives` : title };
  }
  // The source gives this title to the top civil servant of India's Ministry of External Affairs.
  if (office.class === 'foreign' && office.jurisdiction === 'in' && office.title === 'Minister of Foreign Affairs')
    return { ...office, title: 'Foreign Secretary (head of the diplomatic service)' };
  if (
    office.jurisdiction === 'ss' &&
    /\bof (?:Western|Eastern|Northern|Central|Upper|Lakes|Unity|Jonglei|Warrap)\b/.test(office.title)
  )
    return { ...office, class: 'minister' };
  if (office.title === 'Treasurer' && office.jurisdiction === 'au' && !FEDERAL_TREASURERS.has(office.id))
    return { ...office, class: 'minister', title: 'State Treasurer' };
  const region = MINISTRIES.has(office.class) ? regionOf(office) : undefined;
  return region ? { ...office, jurisdiction: region } : office;
}

const CHAMBER_TWICE = /^(.*\b(House|Senate)\b.*) of the \2$/;

function regionOf({ id, title, jurisdiction }: OfficeRow): string | undefined {
  return REGIONAL[id] ?? REGIONS.find(([state, name]) => state === jurisdiction && name.test(title))?.[2];
}

/** Ministers of regions to whom the source gives the national ministry, by the code of their region. */
const REGIONAL: Readonly<Record<string, string>> = {
  ...of('ca-qc', 'Q574359 Q256249 Q3573979 Q3308906 Q3320871 Q3420645 Q3340559 Q16212596 Q57178957'),
  ...of('es-vc', 'Q17029013 Q5547775 Q3372570 Q20005332 Q20746655 Q9093346 Q4892699 Q20004398 Q11929273 Q3556910'),
  ...of('au-sa', 'Q6115240'),
};

const REGIONS: readonly (readonly [state: string, name: RegExp, code: string])[] = [
  ['be', /\bFlemish\b/, 'be-vlg'],
  ['iq', /\bKurdistan\b/, 'iq-kr'],
  ['ba', /\bFederation of Bosnia\b/, 'ba-bih'],
  ['ba', /\bSrpska\b/, 'ba-srp'],
];

/** Treasurers of Australia since 1996; the source's other "Treasurers" are those of states. */
const FEDERAL_TREASURERS = new Set('Q2546246 Q1236571 Q1077015 Q6210353 Q7436908 Q6288876 Q16217223'.split(' '));

const MINISTRIES = new Set(['hog', 'foreign', 'finance', 'defence', 'interior', 'justice', 'minister', 'deputy_head']);

function of(code: string, ids: string): Readonly<Record<string, string>> {
  return Object.fromEntries(ids.split(' ').map(id => [id, code]));
}

/** People who are none: titles that the source took for names. */
export const NOBODY: ReadonlySet<string> = new Set(['x-mm-sac-chair']);

/** Labels that were vandalised or mistyped on the day the source was read. */
export const NAMES: Readonly<Record<string, Partial<PersonRow>>> = {
  Q16050995: { name: 'Hossein Salami', enwiki: '=' },
  'x-af-ceo-abdullah-abdullah': { name: 'Abdullah Abdullah', enwiki: '=' },
  Q16442103: { name: 'Marriyum Aurangzeb', enwiki: '=' },
};
