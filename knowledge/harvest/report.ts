/** What a harvest changed, in words: first how many, then each. */

import type { IsoDate } from '../../src/shared/model';
import type { OfficeRow } from '../sources';
import type { Change } from './refresh';

/** A page to read beside the diff of the tables. */
export function report(changes: readonly Change[], on: IsoDate): string {
  const sections = SECTIONS.map(([kind, heading]) => {
    const lines = changes
      .filter(change => change.kind === kind)
      .map(lineOf)
      .sort();
    return { kind, heading, lines };
  });
  const counts = sections.map(({ heading, lines }) => `- ${lines.length} ${heading}`);
  const details = sections
    .filter(({ kind, lines }) => kind !== 'office-confirmed' && lines.length > 0)
    .map(({ heading, lines }) => `## ${lines.length} ${heading}\n\n${lines.map(line => `- ${line}`).join('\n')}\n`);
  return [`# Harvest of ${on}\n`, `${counts.join('\n')}\n`, ...details].join('\n');
}

const SECTIONS: readonly (readonly [Change['kind'], string])[] = [
  ['person-new', 'people are new'],
  ['died', 'people have died'],
  ['office-new', 'offices are new'],
  ['office-ended', 'offices have ended'],
  ['office-changed', 'offices have other dates'],
  ['office-gone', 'offices are no longer stated by Wikidata, and were left out'],
  ['office-confirmed', 'offices are as they were'],
  ['merged', 'entries were merged into others, and so were their rows'],
  ['deleted', 'entries are gone from Wikidata; their rows were kept for somebody to look at'],
  ['unreadable', 'entries could not be read; their rows were left as they were'],
  ['not-human', 'entries are about no person; their rows were kept for somebody to look at'],
];

function lineOf(change: Change): string {
  switch (change.kind) {
    case 'person-new':
      return `${change.id} ${change.name}`;
    case 'died':
      return `${change.id} ${change.name}: ${change.on}`;
    case 'merged':
      return `${change.id} → ${change.into}`;
    case 'deleted':
    case 'unreadable':
    case 'not-human':
      return change.id;
    case 'office-changed':
      return `${officeLine(change.office)} (was ${termOf(change.was)})`;
    default:
      return officeLine(change.office);
  }
}

function officeLine(office: OfficeRow): string {
  return `${office.id} ${office.title}, ${office.jurisdiction}: ${termOf(office)}`;
}

function termOf({ start, end }: OfficeRow): string {
  return `${start || '?'} to ${end || '?'}`;
}
