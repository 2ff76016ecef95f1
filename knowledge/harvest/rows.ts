/** What was fetched, as rows of the sources. */

import type { ItemFacts, PersonFacts, PositionFacts } from '../../src/core/wikidata/facts';
import { officeClass } from '../../src/core/wikidata/officeClass';
import { type Place, titleWithout } from '../../src/core/wikidata/person';
import type { IsoDate, OfficeClass } from '../../src/shared/model';
import { withBody } from '../bootstrap/offices';
import type { OfficeRow, OrganisationRow, PersonRow, PositionRow } from '../sources';

/** What the sources know already of positions and places. */
export interface Gazetteer {
  position(qid: string): PositionRow | undefined;
  /** The country that an item is. */
  country(qid: string): Place | undefined;
  /** Positions and terms that were fetched. */
  item(qid: string): ItemFacts | undefined;
  readonly organisations: readonly OrganisationRow[];
}

/** The code in the sources' column for Wikidata. */
export const WIKIDATA = 'wd';

/** The offices of a person: those of a class that the pack can use, with what is known of their dates. */
export function officeRows(facts: PersonFacts, on: IsoDate, gazetteer: Gazetteer): readonly OfficeRow[] {
  return facts.positions.flatMap(position => {
    const seat = seatOf(position, gazetteer);
    if (!seat) return [];
    const term = position.term && gazetteer.item(position.term);
    const start = position.start ?? (position.end || position.ended ? undefined : term?.start);
    const end = position.end ?? (position.start || position.ended ? undefined : term?.end);
    const row: OfficeRow = {
      id: facts.id,
      ...seat,
      // An office that ended on a day nobody knows would read as one that goes on, so it keeps no dates.
      start: position.ended ? '' : (start ?? ''),
      end: end ?? '',
      acting: position.acting || ACTING.test(seat.title) ? '1' : '',
      asof: on,
      source: WIKIDATA,
    };
    return [withBody(row, gazetteer.organisations)];
  });
}

/** Somebody who was not in the sources. */
export function newPersonRow(
  facts: PersonFacts,
  offices: readonly OfficeRow[],
  on: IsoDate,
  { country }: Gazetteer,
): PersonRow {
  const name = facts.name ?? facts.id;
  const enwiki = facts.enwiki?.replaceAll('_', ' ') ?? '';
  const weights = offices.map(office => IMPORTANCE[office.class as OfficeClass] ?? 40);
  return {
    id: facts.id,
    name,
    gender: facts.gender ?? '',
    birth: facts.born ?? '',
    death: facts.died ?? '',
    countries: [
      ...new Set([...offices.map(office => office.jurisdiction), ...facts.citizenships.map(id => country(id)?.code)]),
    ]
      .filter(code => code && /^[a-z]{2}$/.test(code))
      .slice(0, 3)
      .join(','),
    party: '',
    enwiki: enwiki === name ? '=' : enwiki,
    description: '',
    kind: 'official',
    importance: String(Math.max(0, ...weights)),
    source: WIKIDATA,
    asof: on,
  };
}

/** News means the holders of these more often than others; on the scale of the other rows. */
const IMPORTANCE: Readonly<Partial<Record<OfficeClass, number>>> = {
  hos: 80,
  hog: 80,
  intl: 72,
  foreign: 66,
  finance: 64,
  defence: 64,
  interior: 60,
  deputy_head: 62,
  speaker: 56,
  central_bank: 58,
  military: 54,
  minister: 50,
  governor: 46,
};

/** Of positions that the sources do not know, these classes tell nothing that the pack could use. */
const UNUSED: ReadonlySet<OfficeClass> = new Set(['other', 'legislator', 'party', 'ceo']);
const ACTING = /^(?:acting|interim)\b/i;

function seatOf(
  { position }: PositionFacts,
  { position: known, item, country }: Gazetteer,
): Pick<OfficeRow, 'class' | 'title' | 'jurisdiction'> | undefined {
  const row = known(position);
  if (row) return { class: row.class, title: row.title, jurisdiction: row.jurisdiction };
  const facts = item(position);
  if (!facts?.name) return undefined;
  const places = [...facts.jurisdictions, ...facts.countries].flatMap(id => country(id) ?? []);
  const [applies] = facts.jurisdictions;
  const kind = officeClass(facts.name, !applies || country(applies) !== undefined);
  if (UNUSED.has(kind) || (!places[0] && kind !== 'intl')) return undefined;
  const [place] = places;
  return { class: kind, title: titleWithout(place?.name ?? '', facts.name), jurisdiction: place?.code ?? 'xw' };
}
