/** Readers of unknown JSON: each returns the value typed and made new, or throws a `Refusal` that says what is wrong where. */

import type { Message } from '../../shared/message';

export type Reader<Value> = (value: unknown, where: string) => Value;

/** Why a value was not taken; what it says names the field as the file does, or nothing where it is the whole. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly said: Message;
  constructor(fault: string, where: string, values: Message['values'] = {}) {
    super(`${where} ${fault}`);
    const field = where === '' ? { key: 'noteFile_whole' } : where;
    this.said = { key: `noteFile_${fault}`, values: { where: field, ...values } };
  }
}

/** Plain text of several lines; control characters are left out. `most` is in UTF-16 units. */
export function text(most: number): Reader<string> {
  return (value, where) => bounded(value, where, most).replaceAll(CONTROLS, '');
}

/** One line of plain text: line breaks and tabs become spaces. */
export function line(most: number, least = 0): Reader<string> {
  return (value, where) => {
    const read = bounded(value, where, most).replaceAll(/\s+/g, ' ').replaceAll(CONTROLS, '').trim();
    if (read.length < least) throw new Refusal('empty', where);
    return read;
  };
}

/** Text that is kept to the letter, since it is compared with a page. */
export function verbatim(most: number, least = 0): Reader<string> {
  return (value, where) => {
    const read = bounded(value, where, most);
    if (read.length < least) throw new Refusal('empty', where);
    return read;
  };
}

export function wholeNumber(most: number, least = 0): Reader<number> {
  return (value, where) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
    throw new Refusal('notWhole', where, { least, most });
  };
}

export function oneOf<Value extends string>(allowed: readonly Value[]): Reader<Value> {
  return (value, where) => {
    const found = allowed.find(one => one === value);
    if (found !== undefined) return found;
    throw new Refusal('notOneOf', where, { allowed: allowed.join(', ') });
  };
}

export function list<Value>(of: Reader<Value>, most: number): Reader<readonly Value[]> {
  return (value, where) => {
    if (!Array.isArray(value)) throw new Refusal('noList', where);
    if (value.length > most) throw new Refusal('tooMany', where, { most });
    return value.map((entry, index) => of(entry, `${where} ${index + 1}`));
  };
}

/** Reads the named fields and nothing else; what else an object has is left behind. */
export function record<Needed, Optional>(
  needed: { readonly [Key in keyof Needed]: Reader<Needed[Key]> },
  optional: { readonly [Key in keyof Optional]: Reader<Optional[Key]> },
): Reader<Needed & Partial<Optional>> {
  return (value, where) => {
    if (!isObject(value)) throw new Refusal('noObject', where);
    const read: Record<string, unknown> = {};
    for (const [key, reader] of Object.entries<Reader<unknown>>(needed)) {
      read[key] = reader(own(value, key), where === '' ? key : `${where}.${key}`);
    }
    for (const [key, reader] of Object.entries<Reader<unknown>>(optional)) {
      const found = own(value, key);
      if (found !== undefined && found !== null) read[key] = reader(found, where === '' ? key : `${where}.${key}`);
    }
    return read as Needed & Partial<Optional>;
  };
}

/** A day of the calendar, a month or a year. */
export const isoDate: Reader<string> = (value, where) => {
  const [whole, , month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(String(value)) ?? [];
  const isDate = whole && !Number.isNaN(Date.parse(`${whole}${month ? '' : '-01'}${day ? '' : '-01'}`.slice(0, 10)));
  if (typeof value === 'string' && isDate && isDayOfMonth(whole)) return whole;
  throw new Refusal('noDate', where, { example: '2026-11-25' });
};

/** An instant with its offset, made ISO 8601 in UTC. */
export const instant: Reader<string> = (value, where) => {
  const isInstant =
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/.test(value);
  const date = new Date(isInstant ? value.replace(/(\.\d{3})\d+/, '$1') : Number.NaN);
  if (Number.isNaN(date.getTime())) throw new Refusal('noInstant', where, { example: '2026-11-25T12:00:00Z' });
  return date.toISOString();
};

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of the object itself: what a prototype has is none. */
export function own(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** All control characters but tab and line feed. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

function bounded(value: unknown, where: string, most: number): string {
  if (typeof value !== 'string') throw new Refusal('noText', where);
  if (value.length > most) throw new Refusal('tooLong', where, { most });
  return value;
}

function isDayOfMonth(date: string): boolean {
  return date.length < 10 || new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
}
