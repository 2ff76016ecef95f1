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
  { row: { id: 'x-mm-sac-chair' }, why: 'a title read as a name' },
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
  // The source gives this title to the top civil servant of India's Ministry of External Affairs.
  if (office.class === 'foreign' && office.jurisdiction === 'in' && office.title === 'Minister of Foreign Affairs')
    return { ...office, title: 'Foreign Secretary (head of the diplomatic service)' };
  return office;
}

/** People who are none: titles that the source took for names. */
export const NOBODY: ReadonlySet<string> = new Set(['x-mm-sac-chair']);

/** Labels that were vandalised or mistyped on the day the source was read. */
export const NAMES: Readonly<Record<string, Partial<PersonRow>>> = {
  Q16050995: { name: 'Hossein Salami', enwiki: '=' },
  'x-af-ceo-abdullah-abdullah': { name: 'Abdullah Abdullah', enwiki: '=' },
  Q16442103: { name: 'Marriyum Aurangzeb', enwiki: '=' },
};
