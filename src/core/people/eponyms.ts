import type { NameSpan } from './tagger';

/**
 * Whether a full name stands for a thing that was named after somebody: people do not take "the" before their bare name,
 * ships, schools and prizes do; and a vessel says so.
 */
export function isEponym(text: string, { start, end, title }: NameSpan): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  if (VESSEL.test(before)) return true;
  const isFull = /\S\s+\S/.test(text.slice(start, end));
  return isFull && !title && /(?:^|\s)[Tt]he $/.test(before) && !PEOPLE.test(behind);
}

const REACH = 30;
const VESSEL =
  /\b(?:carrier|destroyer|frigate|ship|yacht|ferry|tanker|submarine|warship|vessel|liner|cruiser|trawler|schooner) $/;
/** "The Chérif Kouachi family", "the Tony Blair years". */
const PEOPLE = /^ (?:brothers|sisters|family|couple|twins|administration|government|campaign|supporters|era|years)\b/;
