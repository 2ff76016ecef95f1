let made = 0;

/** An id that no other element of ours has: two editors may stand in one document. */
export function freshId(what: string): string {
  made += 1;
  return `dramatis-${what}-${made}`;
}
