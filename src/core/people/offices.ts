import type { IsoDate, Office, OfficeOnDay, OfficeState, Person } from '../../shared/model';
import { daysBetween, daysOf, earlier } from './days';
import { officeWeight } from './officeRank';

/** Every office of a person with its state on a day; see `PersonCard` for the two lists of indexes. */
export interface Standing {
  readonly offices: readonly OfficeOnDay[];
  readonly then: readonly number[];
  readonly now: readonly number[];
}

/**
 * What is known of an office on a day. `died` is the holder's death, which ends every office.
 * On the last day of a term both the outgoing and the incoming holder stand: the outgoing as `perhaps`.
 */
export function stateOn(office: Office, day: IsoDate, died?: IsoDate): OfficeState {
  const on = daysOf(day);
  const start = office.start ? daysOf(office.start) : undefined;
  const end = endOf(office, died);
  // Without dates of its own, all that is known of it is that it ended with its holder.
  if (!start && !office.end) return died && on.first > daysOf(died).last ? 'no-longer' : 'undated';
  if (start && on.last < start.first) return 'not-yet';
  if (end && on.first > end.last) return 'no-longer';
  if (!start || on.first < start.last) return 'perhaps';
  if (end && on.last >= end.first) return 'perhaps';
  if (!end && on.last > daysOf(office.asOf).last) return 'open';
  return office.acting ? 'acting' : 'held';
}

/**
 * The offices of a person on a day, terms that follow each other without a gap counted as one; of equal offices the one
 * in their own country comes first.
 */
export function standing(
  person: Pick<Person, 'offices' | 'died'> & Partial<Pick<Person, 'countries'>>,
  day: IsoDate,
): Standing {
  const offices = mergeTerms(person.offices)
    .map(office => ({ ...office, state: stateOn(office, day, person.died) }))
    .sort((a, b) => compareStarts(b, a));
  // A king of many realms is first that of his own, and a president of France is that before being co-prince of Andorra.
  const isAtHome = (index: number) => Number(offices[index]!.jurisdiction === person.countries?.[0]);
  const pick = (wanted: (office: OfficeOnDay) => boolean) =>
    offices
      .flatMap((office, index) => (wanted(office) ? [index] : []))
      .sort(
        (a, b) =>
          officeWeight(offices[b]!.class) - officeWeight(offices[a]!.class) || isAtHome(b) - isAtHome(a) || a - b,
      );
  return {
    offices,
    // biome-ignore lint/suspicious/noThenProperty: a list, which `await` does not mistake for a promise
    then: pick(office => heldPerhaps(office.state)),
    now: pick(office => office.start !== undefined && !endOf(office, person.died)),
  };
}

/** True of every state in which the office may have been theirs on the day. */
export function heldPerhaps(state: OfficeState): boolean {
  return state === 'held' || state === 'acting' || state === 'open' || state === 'perhaps';
}

function endOf(office: Office, died: IsoDate | undefined) {
  const end = office.end && died ? earlier(office.end, died) : (office.end ?? died);
  return end ? daysOf(end) : undefined;
}

/** Joins terms of one office whose gap is at most a day, as a re-election leaves them in the sources. */
function mergeTerms(offices: readonly Office[]): readonly Office[] {
  const merged: Office[] = [];
  for (const office of [...offices].sort(compareStarts)) {
    const at = merged.findIndex(earlierTerm => continues(earlierTerm, office));
    if (at < 0) merged.push(office);
    else merged[at] = joined(merged[at]!, office);
  }
  return merged;
}

function continues(before: Office, after: Office): boolean {
  if (!sameOffice(before, after) || !before.start || !before.end || !after.start) return false;
  return daysBetween(daysOf(before.end).last, daysOf(after.start).first) <= 1;
}

function sameOffice(a: Office, b: Office): boolean {
  return (
    a.class === b.class &&
    a.title === b.title &&
    a.jurisdiction === b.jurisdiction &&
    Boolean(a.acting) === Boolean(b.acting)
  );
}

function joined(before: Office, after: Office): Office {
  const { end: _ended, ...rest } = before;
  const end = after.end && before.end && daysOf(after.end).last < daysOf(before.end).last ? before.end : after.end;
  return { ...rest, ...(end && { end }), asOf: after.asOf, source: after.source };
}

function compareStarts(a: Office, b: Office): number {
  const start = ({ start = '' }: Office) => start;
  return start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0;
}
