import type { Note } from '../../shared/notes';

/** All words that a note is found by, as plain words. */
export function searchedWords({
  article,
  passage,
  verdict = '',
  tags,
  text,
  claimant = '',
  author = '',
  sources,
}: Note): string {
  const titles = sources.map(({ title, url }) => `${title} ${url}`);
  const parts = [text, passage.exact, ...tags, claimant, article.title, article.site, verdict, author, ...titles];
  // A mark in one part is no reason to take the long way with all.
  return parts.map(plainWords).join(' ');
}

/** Lower-case words without marks, so that "Élysée" is found by "elysee". */
export function plainWords(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower.replace(/[^a-z0-9]+/g, ' ').trim();
  const unmarked = lower.normalize('NFKD').replace(/\p{M}/gu, '');
  return unmarked.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const ASCII = /^[\u0000-\u007f]*$/;
