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
  {
    row: { id: 'Q372131', class: 'hog', start: '2009-10-29' },
    why: 'Bayar left office on the day on which Batbold took it',
  },
  {
    row: { id: 'Q296771', class: 'hog', start: '2020-10-22' },
    why: 'Saad Hariri was designate and formed no government',
  },
  { row: { id: 'Q193968', class: 'hog' }, why: 'Mullah Omar was head of state' },
  {
    row: { id: 'Q11860', class: 'foreign', start: '2002-11-14' },
    why: 'Franco Frattini took over from Berlusconi that day',
  },
  { row: { id: 'Q6894027', class: 'foreign' }, why: 'Radzi Sheikh Ahmad had home affairs' },
];

/** Rows that are right but for one thing, each with what it should say. */
const MENDED: readonly { readonly row: Partial<OfficeRow>; readonly says: Partial<OfficeRow> }[] = [
  { row: { id: 'Q3514836', class: 'hog', start: '2013-04-06' }, says: { start: '2014-02-15' } },
  { row: { id: 'Q4710950', class: 'hog', start: '2021-04-26' }, says: { end: '2022-10-12' } },
  { row: { id: 'Q15724737', class: 'hog', start: '2022-08' }, says: { acting: '1', end: '2022-09-30' } },
  { row: { id: 'Q319983', class: 'defence', start: '2003-04-17' }, says: { end: '2004-10-26' } },
  { row: { id: 'Q2416022', class: 'defence', start: '2012-01-22' }, says: { start: '2014-01-22' } },
  { row: { id: 'Q6046409', class: 'defence', start: '2016-05-24' }, says: { start: '2017-07-19' } },
  { row: { id: 'Q6310729', class: 'defence', start: '2006-01-04' }, says: { end: '2008-02-13' } },
  { row: { id: 'Q3518489', class: 'defence', start: '2000-01-02' }, says: { start: '2001-03-18' } },
  {
    row: { id: 'Q3431537', class: 'defence' },
    says: { class: 'junior', title: 'Parliamentary Secretary for National Defence' },
  },
  { row: { id: 'Q1580606', class: 'finance', end: '2018-12-18' }, says: { end: '2017-12-18' } },
  { row: { id: 'Q2965623', class: 'finance', start: '1999-11-02' }, says: { end: '2000-03-27' } },
  { row: { id: 'Q5998504', class: 'finance', start: '2005-03-01' }, says: { start: '2013-12', end: '2015-03-01' } },
  { row: { id: 'Q7199798', class: 'finance', start: '2018-05-14' }, says: { acting: '1' } },
  { row: { id: 'Q7050030', class: 'finance' }, says: { class: 'minister', title: 'Second Minister of Finance' } },
  { row: { id: 'Q6127705', class: 'finance' }, says: { class: 'minister', title: 'Second Minister of Finance' } },
  { row: { id: 'Q4695341', class: 'finance' }, says: { class: 'minister', title: 'Second Minister of Finance' } },
  { row: { id: 'Q17708813', class: 'finance' }, says: { class: 'minister', title: 'Second Minister of Finance' } },
  {
    row: { id: 'Q16732958', class: 'foreign', start: '2009-01-08' },
    says: { class: 'junior', title: 'State Minister for Foreign Affairs' },
  },
  {
    row: { id: 'Q273396', class: 'foreign', start: '2005-06-02' },
    says: { class: 'minister', title: 'Minister Delegate for European Affairs' },
  },
  { row: { id: 'Q360961', class: 'interior', jurisdiction: 'fr' }, says: { jurisdiction: 'il' } },
  { row: { id: 'Q6098459', class: 'interior', start: '2016-05-24' }, says: { start: '2016-08-31' } },
  { row: { id: 'Q866594', class: 'interior', start: '2010-01-06' }, says: { start: '2010-06-26' } },
  { row: { id: 'Q935613', class: 'interior', start: '2017-03-05' }, says: { acting: '1' } },
  {
    row: { id: 'Q11386875', class: 'interior' },
    says: { class: 'junior', title: 'Parliamentary Secretary for Internal Affairs' },
  },
  { row: { id: 'Q106290142', class: 'justice', start: '2020-03-30' }, says: { start: '2021-03-30' } },
  { row: { id: 'Q64743167', class: 'justice', start: '2019-03' }, says: { start: '2019-06' } },
];

export function isWrong(office: OfficeRow): boolean {
  return WRONG.some(({ row }) => agrees(office, row));
}

function agrees(office: OfficeRow, wanted: Partial<OfficeRow>): boolean {
  return Object.entries(wanted).every(([column, value]) => office[column as keyof OfficeRow] === value);
}

/** The office under the class and title that it has. */
export function corrected(given: OfficeRow): OfficeRow {
  let office = given;
  for (const { row, says } of MENDED) if (agrees(office, row)) office = { ...office, ...says };
  // In these states a secretary of state is the minister's junior.
  if (JUNIOR_SECRETARIES.has(office.jurisdiction) && /^Secretary of State\b/.test(office.title))
    return { ...office, class: 'junior' };
  if (office.class === 'justice' && office.title === 'Chancellor of Justice') return { ...office, class: 'legal' };
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

const JUNIOR_SECRETARIES = new Set(['at', 'be', 'cm', 'gq']);

const CHAMBER_TWICE = /^(.*\b(House|Senate)\b.*) of the \2$/;

function regionOf({ id, title, jurisdiction }: OfficeRow): string | undefined {
  return REGIONAL[id] ?? REGIONS.find(([state, name]) => state === jurisdiction && name.test(title))?.[2];
}

/** Ministers of regions to whom the source gives the national ministry, by the code of their region. */
const REGIONAL: Readonly<Record<string, string>> = {
  ...of('ca-qc', 'Q574359 Q256249 Q3573979 Q3308906 Q3320871 Q3420645 Q3340559 Q16212596 Q57178957'),
  ...of('es-vc', 'Q17029013 Q5547775 Q3372570 Q20005332 Q20746655 Q9093346 Q4892699 Q20004398 Q11929273 Q3556910'),
  ...of('au-sa', 'Q6115240 Q7816502 Q6828295 Q16193316 Q18686474'),
  ...of('au-nsw', 'Q5606262 Q4953985'),
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

/** People who are none: a title that the source took for a name, and QIDs that are somebody else's. */
export const NOBODY: ReadonlySet<string> = new Set(['x-mm-sac-chair', 'Q57557', 'Q3327822']);

/** Labels that were vandalised or mistyped on the day the source was read. */
export const NAMES: Readonly<Record<string, Partial<PersonRow>>> = {
  Q16050995: { name: 'Hossein Salami', enwiki: '=' },
  'x-af-ceo-abdullah-abdullah': { name: 'Abdullah Abdullah', enwiki: '=' },
  Q16442103: { name: 'Marriyum Aurangzeb', enwiki: '=' },
  Q381334: { name: 'Constantino Chiwenga', enwiki: '=' },
};
