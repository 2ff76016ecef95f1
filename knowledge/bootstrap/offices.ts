import { fold } from '../../src/core/text/fold';
import type { OfficeRow, OrganisationRow } from '../sources';
import { isSameTerm } from '../terms';
import { cell, type Row } from './read';

export function bootstrapOffice(row: Row): OfficeRow {
  return {
    id: cell(row, 'id'),
    class: cell(row, 'class'),
    title: cell(row, 'title'),
    jurisdiction: codeOf(row),
    start: dateOf(cell(row, 'start')),
    end: dateOf(cell(row, 'end')),
    acting: '',
    asof: cell(row, 'asof'),
    source: cell(row, 'src'),
  };
}

export function curatedOffice(row: Row): OfficeRow {
  const certain = cell(row, 'certainty') === 'sure';
  return {
    ...bootstrapOffice({ ...row, src: certain ? 'curated' : 'curated-fairly' }),
    acting: cell(row, 'acting'),
  };
}

/** Offices of international bodies without a code of their own get it from their title: "President of the International Court of Justice". */
export function withBody(office: OfficeRow, organisations: readonly OrganisationRow[]): OfficeRow {
  if (office.class !== 'intl' || office.jurisdiction !== 'xw') return office;
  const title = ` ${fold(office.title)} `;
  const named = organisations
    .flatMap(({ code, name, acronym }) =>
      [name, acronym].filter(Boolean).map(word => ({ code, word: ` ${fold(word)} ` })),
    )
    .filter(({ word }) => title.includes(word))
    .sort((a, b) => b.word.length - a.word.length);
  return named[0] ? { ...office, jurisdiction: named[0].code } : office;
}

/** Gives open rows the end that the curated closures know. Throws when a closure closes nothing: it names its row exactly. */
export function applyClosures(offices: readonly OfficeRow[], closures: readonly Row[]): readonly OfficeRow[] {
  const ends = new Map(
    closures.map(row => [closureKey(bootstrapOffice({ ...row, asof: '', src: '' })), cell(row, 'end')]),
  );
  const unused = new Set(ends.keys());
  const closed = offices.map(office => {
    const end = ends.get(closureKey(office));
    if (end === undefined) return office;
    unused.delete(closureKey(office));
    return { ...office, end, source: `${office.source}+curated` };
  });
  if (unused.size > 0) throw new Error(`closures of rows that are not there: ${[...unused].slice(0, 3).join('; ')}`);
  return closed;
}

/** Puts the curated rows over the bootstrap's: the same person, class and place, and the same term. */
export function putOver(below: readonly OfficeRow[], above: readonly OfficeRow[]): readonly OfficeRow[] {
  const tops = new Map<string, OfficeRow[]>();
  // The curated row also says the class: "Director of the CIA" is one office, whether as minister or as officer.
  for (const row of above)
    for (const key of [seatKey(row), titleKey(row)]) tops.set(key, [...(tops.get(key) ?? []), row]);
  const isCovered = (row: OfficeRow) =>
    [seatKey(row), titleKey(row)].some(key => tops.get(key)?.some(top => isSameTerm(top, row)));
  return [...below.filter(row => !isCovered(row)), ...above];
}

/** Class and place of one person's office. */
export function seatKey({ id, class: officeClass, jurisdiction }: OfficeRow): string {
  return [id, officeClass, jurisdiction].join('\t');
}

function titleKey({ id, title, jurisdiction }: OfficeRow): string {
  return [id, fold(title), jurisdiction].join('\t');
}

function closureKey({ id, class: officeClass, title, jurisdiction, start }: OfficeRow): string {
  return [id, officeClass, title, jurisdiction, start].join('\t');
}

/** A date that is none ("2014s") is not known. */
function dateOf(text: string): string {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text) ? text : '';
}

/** `au` is Australia; as the seat of an international office it was the African Union, which gets a code of its own. */
function codeOf(row: Row): string {
  const code = cell(row, 'jurisdiction');
  return code === 'au' && cell(row, 'class') === 'intl' ? AFRICAN_UNION : code;
}

export const AFRICAN_UNION = 'african-union';
