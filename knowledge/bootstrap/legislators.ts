import type { OfficeRow } from '../sources';

/** Legislatures whose members are shipped: the G20's national ones and those of states often in English-language news. */
const NATIONAL: Readonly<Record<string, RegExp>> = {
  ar: /./,
  au: /^(?!.*(?:legislative (?:assembly|council)|house of assembly))/i,
  br: /./,
  ca: /./,
  cn: /./,
  de: /./,
  fr: /./,
  gb: /./,
  'gb-nir': /./,
  'gb-sct': /./,
  'gb-wls': /./,
  id: /./,
  ie: /./,
  il: /./,
  in: /./,
  it: /./,
  jp: /./,
  kr: /./,
  mx: /./,
  pk: /./,
  ru: /./,
  sa: /./,
  tr: /./,
  ua: /./,
  nz: /./,
  us: /^United States/,
  za: /./,
};

export interface LegislatorChoice {
  readonly offices: readonly OfficeRow[];
  /** The people to add, the latest to sit first. */
  readonly ids: readonly string[];
}

/** One row per person and house, from the first term to the last known end; the most recent people up to `limit`. */
export function chooseLegislators(rows: readonly OfficeRow[], limit: number): LegislatorChoice {
  const byHouse = new Map<string, OfficeRow[]>();
  for (const numbered of rows) {
    const row = { ...numbered, title: withoutNumber(numbered.title) };
    if (!NATIONAL[row.jurisdiction]?.test(row.title)) continue;
    const key = [row.id, row.title, row.jurisdiction].join('\t');
    const list = byHouse.get(key);
    if (list) list.push(row);
    else byHouse.set(key, [row]);
  }
  const offices = [...byHouse.values()].flatMap(joinedTerms);
  const latest = new Map<string, string>();
  for (const office of offices) {
    const until = office.end || (office.start ? office.asof : '');
    if (until > (latest.get(office.id) ?? '')) latest.set(office.id, until);
  }
  const ids = [...latest].sort(([a, x], [b, y]) => (x === y ? (a < b ? -1 : 1) : x > y ? -1 : 1)).map(([id]) => id);
  return { offices, ids: ids.slice(0, limit) };
}

/** "Member of the 53rd Parliament of the United Kingdom": a house, whichever parliament it was. */
function withoutNumber(title: string): string {
  return title.replace(/\b(the )?\d+(?:st|nd|rd|th) /i, '$1');
}

/** Terms that follow each other within a year become one. */
function joinedTerms(terms: readonly OfficeRow[]): readonly OfficeRow[] {
  const dated = terms.filter(term => term.start).sort((a, b) => (a.start < b.start ? -1 : 1));
  if (dated.length === 0) return terms.slice(0, 1);
  const joined: OfficeRow[] = [];
  for (const term of dated) {
    const before = joined.at(-1);
    if (before && yearOf(before.end || before.asof) + 1 >= yearOf(term.start)) {
      const isLonger = !term.end || !before.end || term.end > before.end;
      joined[joined.length - 1] = { ...before, ...(isLonger && { end: term.end, asof: term.asof }) };
    } else joined.push(term);
  }
  return joined;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
