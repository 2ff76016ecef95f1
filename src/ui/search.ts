/** True when every word that was typed is in what a row says, whatever its case and accents. */
export function matches(typed: string, said: string): boolean {
  const text = plain(said);
  return plain(typed)
    .split(/\s+/)
    .every(word => text.includes(word));
}

function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
