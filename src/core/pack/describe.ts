import type { Office } from '../../shared/model';
import { officeWeight } from '../people/officeRank';

/** The weightiest of the latest offices in one line: "Minister of Foreign Affairs, Russia (from 2004)". '' without one. */
export function describeOffice(offices: readonly Office[]): string {
  const best = offices.reduce<Office | undefined>(
    (chosen, office) => (!chosen || standing(office) > standing(chosen) ? office : chosen),
    undefined,
  );
  if (!best) return '';
  const years = yearsOf(best);
  return `${best.title}${best.title.includes(best.place) ? '' : `, ${best.place}`}${years && ` (${years})`}`;
}

/** Weight of the class, less what time has taken from it. */
function standing(office: Office): number {
  const lastYear = Number((office.end ?? office.asOf).slice(0, 4));
  return officeWeight(office.class) + (lastYear - 2025) * FADES_A_YEAR - (office.start || office.end ? 0 : UNDATED);
}

/** Ten years weigh as much as the step from a head of government to a deputy. */
const FADES_A_YEAR = 1.2;
/** An office without dates is named only when there is nothing better. */
const UNDATED = 30;

function yearsOf({ start, end }: Office): string {
  const [from, to] = [start?.slice(0, 4), end?.slice(0, 4)];
  if (from && to) return from === to ? from : `${from}–${to}`;
  if (from) return `from ${from}`;
  return to ? `until ${to}` : '';
}
