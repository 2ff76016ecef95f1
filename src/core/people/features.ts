import { Cue } from './cues';
import { hashFeature } from './hash';
import type { Line } from './lines';
import type { Sightings } from './sightings';
import { Seen } from './sightings';
import type { Opinion, Votes } from './votes';
import { personShare } from './votes';
import type { WordType } from './wordType';
import { EDGE } from './wordType';

/** Hashes of the features of consecutive words; grows as needed and is used again. */
export class FeatureList {
  hashes = new Int32Array(1 << 12);
  /** Where each word's features end. */
  ends = new Int32Array(1 << 8);
  words = 0;
  length = 0;

  clear(): void {
    this.words = 0;
    this.length = 0;
  }

  add(template: number, first: number, second = 0): void {
    this.hashes[this.length++] = hashFeature(template, first, second);
  }

  endWord(): void {
    if (this.words === this.ends.length) this.ends = doubled(this.ends);
    this.ends[this.words++] = this.length;
    if (this.length + MOST_PER_WORD > this.hashes.length) this.hashes = doubled(this.hashes);
  }
}

/** The features of a line that do not depend on votes. Training and tagging both see words through this function. */
export function describeLine(line: Line, sightings: Sightings, out: FeatureList): void {
  const { words } = line;
  for (let at = 0; at < words.length; at++) {
    describeWord(line, at, out);
    if (isWorthALook(words, at)) {
      describeSurroundings(line, at, out);
      describeRun(line, at, out);
      describeClusters(line, at, out);
      describeSightings(line, at, sightings, out);
    }
    out.endWord();
  }
}

/** The features of a line that come from a first pass's votes and its own label for each word. */
export function describeVotes(line: Line, votes: Votes, opinion: Opinion, out: FeatureList): void {
  const { words, opens, manner } = line;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.isLetters && word.isCapital) {
      const vote = votes.get(word.plain);
      const own = opinion.labels[at]!;
      const ownEighths = Math.round(8 * personShare(opinion.shares, at));
      if (vote) {
        const { verdict, places, eighths } = vote;
        out.add(70, verdict);
        out.add(71, verdict, opens[at]! + manner * 2);
        out.add(72, places, verdict);
        out.add(73, places);
        out.add(78, eighths, verdict >> 4);
        out.add(79, eighths, ownEighths);
        out.add(83, eighths, places);
        out.add(74, verdict, verdictOf(words[at - 1], votes));
        out.add(75, verdict, verdictOf(words[at + 1], votes));
      }
      out.add(76, own);
      out.add(84, ownEighths, vote ? vote.verdict >> 4 : ABSENT);
      out.add(77, own, vote?.verdict ?? ABSENT);
    }
    out.endWord();
  }
}

/** No word has more features than this. */
const MOST_PER_WORD = 128;
const ABSENT = 99;

function verdictOf(word: WordType | undefined, votes: Votes): number {
  return (word?.isLetters && votes.get(word.plain)?.verdict) || ABSENT;
}

/** Plain small words away from names are the bulk of a text, and a few features tell them. */
function isWorthALook(words: readonly WordType[], at: number): boolean {
  const word = words[at]!;
  const before = words[at - 1];
  return (
    word.isCapital ||
    word.cues !== 0 ||
    !word.isLetters ||
    !before ||
    before.isCapital ||
    before.text === '-' ||
    before.isQuote
  );
}

function describeWord({ words, opens, manner }: Line, at: number, out: FeatureList): void {
  const word = words[at]!;
  const before = words[at - 1] ?? EDGE;
  const next = words[at + 1] ?? EDGE;
  out.add(1, word.hash);
  out.add(2, word.shape, opens[at]! + manner * 2);
  out.add(63, 0);
  out.add(4, before.hash);
  out.add(5, next.hash);
  out.add(6, before.shape, next.shape);
}

function describeSurroundings({ tokens, words, opens, manner }: Line, at: number, out: FeatureList): void {
  const word = words[at]!;
  const before = words[at - 1] ?? EDGE;
  const beforeThat = words[at - 2] ?? EDGE;
  const next = words[at + 1] ?? EDGE;
  const afterThat = words[at + 2] ?? EDGE;
  const glue = (tokens[at]!.glued ? 1 : 0) | (tokens[at + 1]?.glued ? 2 : 0);
  out.add(3, word.exact);
  out.add(7, beforeThat.hash);
  out.add(8, afterThat.hash);
  out.add(9, before.hash, word.hash);
  out.add(10, word.hash, next.hash);
  out.add(11, before.shape, word.shape);
  out.add(12, word.shape, next.shape);
  out.add(13, word.opening, opens[at]! + manner * 2);
  out.add(14, Math.imul(before.shape, 31) ^ word.shape, next.shape);
  out.add(57, before.hash, next.hash);
  for (let length = 0; length < 4; length++) {
    out.add(15 + length, word.heads[length]!);
    out.add(19 + length, word.tails[length]!);
  }
  out.add(60, glue, word.shape);
  out.add(61, word.tails[2]!, before.shape);
  out.add(23, word.cues, word.isCapital ? 1 : 0);
  out.add(24, before.cues, word.cues);
  out.add(25, word.cues, next.cues);
  out.add(26, before.cues, next.cues);
  out.add(58, beforeThat.cues, before.cues);
  out.add(59, next.cues, afterThat.cues);
}

function describeRun({ words, opens, runs, manner }: Line, at: number, out: FeatureList): void {
  const word = words[at]!;
  const run = runs[at];
  if (!run || !word.isCapital) return;
  const { start, end, first } = run;
  const length = Math.min(end - start, 5);
  const titles = first - start;
  const placed = length * 8 + placeIn(start, end, at);
  const place = placed & 7;
  const before = words[start - 1] ?? EDGE;
  const after = words[end] ?? EDGE;
  const head = words[end - 1]!;
  const opening = words[start]!;
  const named = words[first]!;
  const side = at < first ? 1 : at === first ? 2 : 3;
  out.add(30, placed, opens[at]! + manner * 2);
  out.add(31, before.hash, placed);
  out.add(32, after.hash, placed);
  out.add(33, head.hash, place);
  out.add(34, opening.hash, place);
  out.add(35, named.cues, head.cues * 8 + Math.min(titles, 2) * 4 + side);
  out.add(36, head.cues, placed);
  out.add(37, Math.min(titles, 3) * 16 + Math.max(0, Math.min(at - first + 1, 4)), length);
  out.add(38, head.tails[2]!, place);
  out.add(
    39,
    named.cues * 4 + (word.cues & Cue.Given ? 1 : 0) + (word.cues & Cue.Surname ? 2 : 0),
    Math.min(end - first, 4) * 8 + place,
  );
  out.add(40, before.cues, after.cues * 64 + placed);
  out.add(62, before.hash, after.hash);
  out.add(41, named.cluster, head.cluster * 4 + place);
  out.add(42, before.cluster, placed);
  out.add(43, after.cluster, placed);
  out.add(82, before.coarse, after.coarse * 64 + placed);
}

/** 0 alone, 1 first, 2 last, 3 inside. */
function placeIn(start: number, end: number, at: number): number {
  if (at === start) return at === end - 1 ? 0 : 1;
  return at === end - 1 ? 2 : 3;
}

function describeClusters({ words, opens }: Line, at: number, out: FeatureList): void {
  const word = words[at]!;
  const before = words[at - 1] ?? EDGE;
  const beforeThat = words[at - 2] ?? EDGE;
  const next = words[at + 1] ?? EDGE;
  const afterThat = words[at + 2] ?? EDGE;
  const capital = word.isCapital ? 1 : 0;
  out.add(44, word.cluster, capital);
  out.add(45, before.cluster, capital);
  out.add(46, next.cluster, capital);
  out.add(47, before.cluster, word.cluster);
  out.add(48, word.cluster, next.cluster);
  out.add(49, word.rank, word.shape);
  out.add(50, beforeThat.cluster, before.cluster);
  out.add(64, word.rank * 8 + opens[at]!, word.cues);
  out.add(65, before.coarse, next.coarse);
  out.add(66, word.coarse, before.coarse * 2 + capital);
  out.add(67, word.coarse, next.coarse * 2 + capital);
  out.add(68, Math.imul(before.coarse, 1009) + beforeThat.coarse, word.coarse);
  out.add(69, Math.imul(next.coarse, 1009) + afterThat.coarse, word.coarse);
  out.add(80, word.coarse, word.cues);
  out.add(81, afterThat.coarse, next.coarse);
}

function describeSightings({ words, opens, manner }: Line, at: number, sightings: Sightings, out: FeatureList): void {
  const word = words[at]!;
  const sighting = word.isLetters ? sightings.get(word.plain) : undefined;
  if (!sighting) return;
  const { bits, count } = sighting;
  const capital = word.isCapital ? 1 : 0;
  out.add(51, bits & 0x3f, capital);
  out.add(52, bits, capital);
  out.add(53, bits & AS_PERSON, Math.min(count, 3) * 4 + opens[at]!);
  out.add(54, bits & AS_PART, capital);
  out.add(55, bits & (Seen.Small | Seen.CapitalInside), opens[at]! + manner * 2);
  out.add(56, bits & AS_KIND, word.cues);
}

const AS_PERSON = Seen.AfterTitle | Seen.BeforeSay | Seen.AfterGivenName | Seen.BeforeWho | Seen.BeforeAge;
const AS_PART =
  Seen.LastOfRun | Seen.OrganisationAsLast | Seen.FirstOfRun | Seen.BeforeOrganisation | Seen.AfterIn | Seen.AfterThe;
const AS_KIND = Seen.AfterTitle | Seen.AfterGivenName | Seen.OrganisationAsLast | Seen.AfterIn;

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
