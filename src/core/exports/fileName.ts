/** A file name that every system takes: words of the parts, the day, and the ending. `now` is an ISO 8601 instant. */
export function fileName(parts: readonly string[], now: string, ending: string): string {
  const words =
    parts
      .join(' ')
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return `dramatis-${words.slice(0, LONGEST).join('-').slice(0, 80)}-${now.slice(0, 10)}.${ending}`;
}

/** Words. */
const LONGEST = 10;
