import type { Office, OfficeClass, OfficeState, Person } from '../../shared/model';
import { stateOn } from '../people/offices';
import { fold } from '../text/fold';
import type { Holder, HolderQuery } from './pack';
import { seniority } from './seniority';

interface Ranked extends Holder {
  readonly importance: number;
  readonly words: number;
}

/**
 * Who of these people held such an office that day: the main office of its class before deputies,
 * certain before uncertain, the latest to start before those who came earlier.
 */
export function rankHolders(
  people: readonly Person[],
  { classes, jurisdiction, on, titleWords = [] }: HolderQuery & { readonly classes: readonly OfficeClass[] },
): readonly Holder[] {
  const wanted = titleWords.map(fold);
  const ranked = people.flatMap(person =>
    person.offices.flatMap((office): Ranked[] => {
      if (office.jurisdiction !== jurisdiction || !classes.includes(office.class)) return [];
      const state = stateOn(office, on, person.died);
      if (CERTAINTY[state] === undefined) return [];
      const title = fold(office.title);
      const words = wanted.filter(word => title.includes(word)).length;
      return [{ person: person.id, office, state, importance: person.importance, words }];
    }),
  );
  const most = Math.max(0, ...ranked.map(holder => holder.words));
  return onePerPerson(ranked.filter(holder => holder.words === most).sort(better)).map(({ person, office, state }) => ({
    person,
    office,
    state,
  }));
}

function better(a: Ranked, b: Ranked): number {
  return (
    seniority(a.office) - seniority(b.office) ||
    CERTAINTY[b.state]! - CERTAINTY[a.state]! ||
    compareStarts(b.office, a.office) ||
    b.importance - a.importance
  );
}

const CERTAINTY: Readonly<Partial<Record<OfficeState, number>>> = { held: 3, acting: 3, perhaps: 2, open: 1 };

function compareStarts(a: Office, b: Office): number {
  const [one, other] = [a.start ?? '', b.start ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}

function onePerPerson(holders: readonly Ranked[]): readonly Ranked[] {
  const seen = new Set<string>();
  return holders.filter(({ person }) => !seen.has(person) && seen.add(person));
}
