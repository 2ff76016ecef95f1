import type { Pack } from '../pack/pack';
import { fieldsOf } from './described';
import type { Decision } from './link';
import type { Trade } from './trades';

/** How many of the others recognised in the article are of each country, and known in each field. */
export interface Company {
  readonly countries: ReadonlyMap<string, number>;
  readonly fields: ReadonlyMap<Trade, number>;
}

/** The company of each of an article's people, by index: everybody but themselves. */
export function companiesOf(decisions: readonly Decision[], pack: Pack): readonly Company[] {
  const vouchers = decisions.map(decision => voucherOf(decision, pack));
  const countries = new Map<string, number>();
  const fields = new Map<Trade, number>();
  for (const one of vouchers) {
    for (const code of one.countries) countries.set(code, (countries.get(code) ?? 0) + one.tenths);
    for (const field of one.fields) fields.set(field, (fields.get(field) ?? 0) + one.tenths);
  }
  return vouchers.map(one => ({
    countries: others(countries, one.countries, one.tenths),
    fields: others(fields, one.fields, one.tenths),
  }));
}

/** What somebody vouches for, in tenths of a person: whole numbers, so that all of them less one's own are the others'. */
interface Voucher {
  readonly tenths: number;
  readonly countries: readonly string[];
  readonly fields: readonly Trade[];
}

function voucherOf({ candidates: [best], chosen, supported }: Decision, pack: Pack): Voucher {
  const person = best && best.confidence >= PERHAPS ? pack.person(best.person) : undefined;
  if (!person) return { tenths: 0, countries: [], fields: [] };
  return { tenths: chosen && supported ? 10 : BY_NAME_ALONE, countries: person.countries, fields: fieldsOf(person) };
}

/** Somebody known by name alone: two may be namesakes together, a whole cabinet is not. */
const BY_NAME_ALONE = 4;
/** From this confidence on somebody counts as company at all. */
const PERHAPS = 0.3;

function others<Key>(all: ReadonlyMap<Key, number>, own: readonly Key[], tenths: number): ReadonlyMap<Key, number> {
  const left = new Map<Key, number>();
  for (const [key, count] of all) {
    const others = count - (own.includes(key) ? tenths : 0);
    if (others > 0) left.set(key, others / 10);
  }
  return left;
}
