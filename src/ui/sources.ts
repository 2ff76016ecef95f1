import type { PersonCard } from '../shared/model';

const NAMES: Readonly<Record<string, string>> = {
  wd: 'Wikidata',
  wdr: 'Wikidata',
  wikidata: 'Wikidata',
  fb: 'The World Factbook',
  fbp: 'The World Factbook',
  usc: 'congress-legislators',
  ifg: 'Institute for Government',
  supraverden: 'Supraverden',
  odx: 'open-data-archive',
  curated: 'compiled by hand',
};

/** Where a fact comes from, in words: `wd+fb` is "Wikidata, The World Factbook". */
export function sourceWords(source: string): string {
  const named = source.split('+').map(code => NAMES[code.toLowerCase()] ?? code);
  return [...new Set(named)].join(', ');
}

/** The person's page at Wikidata; nobody without a QID has one. */
export function wikidataUrl(person: string): string | undefined {
  return /^Q[1-9]\d*$/.test(person) ? `https://www.wikidata.org/wiki/${person}` : undefined;
}

/** The person's article in the English Wikipedia. */
export function wikipediaUrl({ enwiki }: Pick<PersonCard, 'enwiki'>): string | undefined {
  return enwiki ? `https://en.wikipedia.org/wiki/${encodeURIComponent(enwiki.replaceAll(' ', '_'))}` : undefined;
}

/** A search by name that the reader may follow. */
export function wikidataSearchUrl(name: string): string {
  return `https://www.wikidata.org/w/index.php?search=${encodeURIComponent(name)}`;
}

/** Only addresses of the open web become links. */
export function httpsOnly(url: string): string | undefined {
  return URL.canParse(url) && new URL(url).protocol === 'https:' ? url : undefined;
}
