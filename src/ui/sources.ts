import type { PersonCard } from '../shared/model';
import { listed, say } from './words';

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
  pantheon1: 'Pantheon',
  pantheon2025: 'Pantheon',
  pcid: 'Peppercat',
};

/** What was written or worked out for the pack, and not taken from one source. */
const OWN: ReadonlySet<string> = new Set(['curated', 'curated-fairly', 'succession']);

/** Where a fact comes from, in words: `wd+fb` is "Wikidata, The World Factbook". */
export function sourceWords(source: string): string {
  const named = source.split('+').map(code => nameOf(code.toLowerCase()) ?? code);
  return listed([...new Set(named)]);
}

function nameOf(code: string): string | undefined {
  return OWN.has(code) ? say('card_byHand') : NAMES[code];
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
