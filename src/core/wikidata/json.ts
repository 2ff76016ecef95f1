/** Reading of untrusted JSON: what has another shape than expected is empty, never an exception. */

/** The own property of an object; `undefined` where there is none, or no object. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** The own properties of an object. Wikidata writes `[]` where an empty `{}` is meant; both are empty here. */
export function fields(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

/** At most `limit` elements of an array. */
export function elements(value: unknown, limit: number): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, limit) : [];
}
