/** Notes by the thousand, the same each time: for measuring, and for looking at a full notebook. */

import { canonicalAddress, fingerprint } from '../../src/core/passages/articleIdentity';
import { NOTE_STATUSES, type Note, type NoteId, VERDICTS } from '../../src/shared/notes';

const WHO = [
  'The mayor',
  'Ines Okafor, Minister of Transport',
  'The port office',
  'Tomasz Wierzbicki',
  'A spokeswoman',
];
const WHAT = [
  'the harbour',
  'the budget',
  'the northern line',
  'the vaccination centre',
  'the water works',
  'the bridge',
];
const DOES = ['will cost', 'has cost', 'would save', 'brought in', 'needs another'];
const TAGS = ['budget', 'transport', 'health', 'quote', 'number', 'follow-up', 'archive', 'élection', 'port', 'letter'];
const SITES = ['news.example', 'daily.example', 'gazette.example', 'tribune.example', 'herald.example'];
const DAY_MS = 86_400_000;

/** `count` notes, about six on each article, written over two years up to `now` (milliseconds since 1970). */
export function manyNotes(count: number, now: number): readonly Note[] {
  return Array.from({ length: count }, (_, index) => noteAt(index, count, now));
}

function noteAt(index: number, count: number, now: number): Note {
  const pick = <Value>(from: readonly Value[], salt: number): Value => from[hash(index * 31 + salt) % from.length]!;
  const story = Math.floor(index / 6);
  const site = SITES[hash(story) % SITES.length]!;
  const url = `https://www.${site}/2026/story-${story}.html?utm_source=front`;
  const amount = 3 + (hash(index) % 900);
  const exact = `${pick(WHO, 1)} said that ${pick(WHAT, 2)} ${pick(DOES, 3)} ${amount} million crowns over ${2 + (index % 9)} years`;
  const modified = new Date(now - Math.floor(((count - index) / count) * 730 * DAY_MS)).toISOString();
  const start = 200 + (index % 6) * 400;
  return {
    id: `many-${index}` as NoteId,
    article: {
      address: canonicalAddress(url),
      url,
      title: `What ${WHAT[story % WHAT.length]} ${DOES[story % DOES.length]}: story ${story}`,
      site,
      date: modified.slice(0, 10),
      fingerprint: fingerprint(`story ${story}`),
    },
    passage: {
      exact,
      prefix: 'At a meeting in the town hall on Monday evening, ',
      suffix: '. The council will vote on it in the spring, after a hearing.',
      position: { start, end: start + exact.length },
      paragraph: fingerprint(exact),
    },
    ...(hash(index + 7) % 5 > 0 && { verdict: pick(VERDICTS, 4) }),
    tags: [...new Set([pick(TAGS, 5), pick(TAGS, 6)])].sort(),
    text: `The figure is in the annual report of ${2015 + (index % 11)}, page ${amount}. ${pick(WHO, 8)} gave ${amount + 2} million in the hearing. Ask again before it is printed.`,
    sources: [{ url: `https://records.example/report/${amount}`, title: `Annual report, page ${amount}` }],
    ...(index % 3 > 0 && { claimant: pick(WHO, 1), claimDate: modified.slice(0, 10) }),
    status: pick(NOTE_STATUSES, 9),
    author: 'Ada',
    created: modified,
    modified,
    revision: 1,
  };
}

/** A number that looks like chance and is not. */
function hash(value: number): number {
  let mixed = Math.imul(value ^ 0x9e3779b9, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
