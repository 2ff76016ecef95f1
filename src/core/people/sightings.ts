import { Cue } from './cues';
import type { Line } from './lines';
import { Manner } from './lines';

/** How a word is used elsewhere in the text, as bits. */
export const Seen = {
  Small: 1,
  CapitalInside: 2,
  AfterTitle: 4,
  BeforeSay: 8,
  LastOfRun: 16,
  AfterGivenName: 32,
  OrganisationAsLast: 64,
  FirstOfRun: 128,
  BeforeOrganisation: 256,
  AfterIn: 512,
  Possessive: 1024,
  AfterThe: 2048,
  BeforeAge: 4096,
  BeforeWho: 8192,
} as const;

export interface Sighting {
  bits: number;
  /** How often the word stands with a capital. */
  count: number;
}

/** The whole text's evidence on each of its words, by plain word. */
export type Sightings = ReadonlyMap<string, Sighting>;

export function lookAround(lines: readonly Line[]): Sightings {
  const sightings = new Map<string, Sighting>();
  for (const line of lines) if (line.manner !== Manner.Capitals) noteLine(line, sightings);
  return sightings;
}

function noteLine(line: Line, sightings: Map<string, Sighting>): void {
  const { words } = line;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (!word.isLetters) continue;
    let sighting = sightings.get(word.plain);
    if (!sighting) {
      sighting = { bits: 0, count: 0 };
      sightings.set(word.plain, sighting);
    }
    if (!word.isCapital) sighting.bits |= Seen.Small;
    else {
      sighting.count++;
      sighting.bits |= usesAt(line, at);
    }
  }
}

function usesAt(line: Line, at: number): number {
  const { words, opens, runs } = line;
  const word = words[at]!;
  const before = words[at - 1];
  const next = words[at + 1];
  const run = runs[at]!;
  let bits = opens[at] ? 0 : Seen.CapitalInside;
  if (before && before.cues & Cue.Title && !(word.cues & Cue.Title)) bits |= Seen.AfterTitle;
  if (before && run.end - run.start === 1 && IN_WORDS.has(before.text)) bits |= Seen.AfterIn;
  if (before?.plain === 'the' && run.start === at) bits |= Seen.AfterThe;
  if (run.end - run.start > 1) bits |= placeInRun(line, at);
  return next ? bits | usesBefore(line, at) : bits;
}

function usesBefore({ words }: Line, at: number): number {
  const next = words[at + 1]!;
  const afterComma = next.text === ',' ? words[at + 2] : undefined;
  let bits = 0;
  if (next.cues & Cue.Say && !next.isCapital) bits |= Seen.BeforeSay;
  if (/^['’]s$/.test(next.text)) bits |= Seen.Possessive;
  if (afterComma && /^\d{1,3}$/.test(afterComma.text)) bits |= Seen.BeforeAge;
  if (next.plain === 'who' || afterComma?.plain === 'who') bits |= Seen.BeforeWho;
  return bits;
}

function placeInRun({ words, runs }: Line, at: number): number {
  const run = runs[at]!;
  let bits = 0;
  if (at === run.end - 1) {
    bits |= Seen.LastOfRun;
    const first = words[run.first]!;
    if (run.first < at && (first.cues & Cue.Given || first.isInitial)) bits |= Seen.AfterGivenName;
    if (words[at]!.cues & Cue.Organisation) bits |= Seen.OrganisationAsLast;
  } else if (at === run.start) bits |= Seen.FirstOfRun;
  // A run may be as long as a hostile text; an organisation's name is not.
  for (let later = at + 1; later < Math.min(run.end, at + LONGEST_NAME); later++) {
    if (words[later]!.cues & Cue.Organisation) bits |= Seen.BeforeOrganisation;
  }
  return bits;
}

const LONGEST_NAME = 8;
const IN_WORDS = new Set('in at from near outside across'.split(' '));
