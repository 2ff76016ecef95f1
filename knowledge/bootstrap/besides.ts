import { fold } from '../../src/core/text/fold';
import type { OfficeRow, PersonRow } from '../sources';

/** Territories that a state holds: their head of state and deputy are the state's, by that office and no other. */
const TERRITORIES = new Set(
  'as gu mp pr vi um vg ky ai bm fk gi ms tc sh pn io im je gg pf nc pm wf yt re mq gp gf mf bl tf aw cw sx bq fo gl ax nf cx cc ck nu tk hk mo sj'.split(
    ' ',
  ),
);

/**
 * Leaves out what a head of state or deputy holds by that office alone: the same over the state's territories, and
 * the head of government's row of an executive president. A co-prince's seat in another state becomes `other`.
 */
export function withoutBesides(offices: readonly OfficeRow[]): readonly OfficeRow[] {
  const heads = new Map<string, OfficeRow[]>();
  for (const office of offices)
    if (isHead(office) && !isTerritory(office.jurisdiction) && !isCoPrince(office))
      heads.set(office.id, [...(heads.get(office.id) ?? []), office]);
  return offices.flatMap(office => {
    const own = heads.get(office.id);
    if (!own) return office;
    if (isTerritory(office.jurisdiction) && (isHead(office) || office.class === 'governor')) return [];
    if (office.class === 'hog' && own.some(head => isExecutive(head, office))) return [];
    return isCoPrince(office) ? { ...office, class: 'other' } : office;
  });
}

/** Without the territories of people who also serve a state, and without the state of which they are co-prince. */
export function withOwnCountries(people: readonly PersonRow[], offices: readonly OfficeRow[]): readonly PersonRow[] {
  const besides = new Set(
    offices
      .filter(office => office.class === 'other' && isCoPrince(office))
      .map(({ id, jurisdiction }) => `${id} ${jurisdiction}`),
  );
  return people.map(person => {
    const codes = person.countries.split(',').filter(Boolean);
    const own = codes.filter(code => !isTerritory(code) && !besides.has(`${person.id} ${code}`));
    return own.length > 0 && own.length < codes.length ? { ...person, countries: own.join(',') } : person;
  });
}

function isTerritory(code: string): boolean {
  return TERRITORIES.has(code);
}

function isHead({ class: officeClass }: OfficeRow): boolean {
  return officeClass === 'hos' || officeClass === 'deputy_head';
}

function isCoPrince({ title }: OfficeRow): boolean {
  return /\bco-prince\b/i.test(title);
}

/** The president of a state without a prime minister, whom a source lists under both heads. */
function isExecutive(head: OfficeRow, office: OfficeRow): boolean {
  const overlap = (!head.end || head.end > office.start) && (!office.end || office.end > head.start);
  return (
    head.class === 'hos' &&
    head.jurisdiction === office.jurisdiction &&
    fold(head.title) === fold(office.title) &&
    overlap
  );
}
