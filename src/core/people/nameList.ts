/** The names of a table that is written with commas between them, over several lines. */
export function nameList(names: string): ReadonlySet<string> {
  return new Set(names.replaceAll('\n', '').split(','));
}
