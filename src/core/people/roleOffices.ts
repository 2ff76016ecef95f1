import type { IsoDate, Office, OfficeState, Person } from '../../shared/model';
import { heldPerhaps, stateOn } from './offices';
import type { Role } from './roleWords';

export interface RoleInPlace {
  readonly role: Role;
  readonly jurisdiction?: string;
}

/** Whether an office is one that the words name, in that place where they name one. */
export function isOffice({ role, jurisdiction }: RoleInPlace, office: Office): boolean {
  return (
    role.classes.includes(office.class) &&
    (jurisdiction === undefined || isThere(role, jurisdiction, office)) &&
    role.title.test(office.title) &&
    !role.not?.test(office.title)
  );
}

/** The pack files some officers of organisations under "international"; then their title says of which. */
function isThere({ of }: Role, jurisdiction: string, office: Office): boolean {
  if (office.jurisdiction === jurisdiction) return true;
  return office.jurisdiction === INTERNATIONAL && of?.some(name => office.title.includes(name)) === true;
}

export const INTERNATIONAL = 'xw';

export interface OfficeMatch {
  readonly office: Office;
  /** On the day asked about; `undated` where the day is not known. */
  readonly state: OfficeState;
}

/** The office of a person that the words name, best known to be theirs on the day; undefined when they never had one. */
export function officeFor(role: RoleInPlace, person: Person, day: IsoDate | undefined): OfficeMatch | undefined {
  let best: OfficeMatch | undefined;
  for (const office of person.offices) {
    if (!isOffice(role, office)) continue;
    const state = day ? stateOn(office, day, person.died) : 'undated';
    if (!best || CERTAINTY[state] > CERTAINTY[best.state]) best = { office, state };
  }
  return best;
}

/** Whether the state of an office is the one that the words speak of: in it, out of it ("former"), or chosen for it. */
export function isInTime(
  { former, role }: { readonly former: boolean; readonly role?: Role },
  state: OfficeState,
): boolean {
  if (former) return state === 'no-longer';
  return role?.elect ? state === 'not-yet' || state === 'perhaps' : heldPerhaps(state);
}

const CERTAINTY: Readonly<Record<OfficeState, number>> = {
  held: 6,
  acting: 6,
  perhaps: 5,
  open: 4,
  undated: 3,
  'no-longer': 2,
  'not-yet': 1,
};
