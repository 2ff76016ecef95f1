/** The shapes of what is stored and of the answers that are not entities. */

import * as v from 'valibot';
import { isQid, type Qid } from '../../core/wikidata/entity';
import type { ItemFacts, PersonFacts } from '../../core/wikidata/facts';
import { plainText } from '../../core/wikidata/plainText';
import type { LookupChoice, Photo, RelatedCheck } from '../../shared/protocol';
import type { Shelf } from './cache';

/** A short introduction from Wikipedia. */
export interface Summary {
  readonly text: string;
  readonly url: string;
  /** The Wikidata item that the article is about, when it says. */
  readonly about?: Qid;
}

const LABEL = 300;
const EXTRACT = 2_000;
/** More hits than a reader would look through. */
export const CHOICES = 10;

const qid = v.custom<Qid>(value => typeof value === 'string' && isQid(value));
const text = v.pipe(v.string(), v.maxLength(LABEL));
const date = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/));
const yes = v.literal(true);

const personFacts = v.object({
  id: qid,
  name: v.exactOptional(text),
  description: v.exactOptional(text),
  aliases: v.array(text),
  human: v.boolean(),
  gender: v.exactOptional(v.picklist(['m', 'f'])),
  born: v.exactOptional(date),
  died: v.exactOptional(date),
  citizenships: v.array(qid),
  party: v.exactOptional(qid),
  enwiki: v.exactOptional(text),
  image: v.exactOptional(text),
  positions: v.array(
    v.object({
      position: qid,
      start: v.exactOptional(date),
      end: v.exactOptional(date),
      ended: v.exactOptional(yes),
      acting: v.exactOptional(yes),
      term: v.exactOptional(qid),
      of: v.exactOptional(qid),
    }),
  ),
});

const itemFacts = v.object({
  id: qid,
  name: v.exactOptional(text),
  jurisdictions: v.array(qid),
  countries: v.array(qid),
  start: v.exactOptional(date),
  end: v.exactOptional(date),
});

const summary = v.object({
  text: v.pipe(v.string(), v.maxLength(EXTRACT)),
  url: v.pipe(v.string(), v.startsWith('https://en.wikipedia.org/wiki/')),
  about: v.exactOptional(qid),
});

const choices = v.array(v.object({ person: qid, name: text, description: text }));

const https = v.pipe(v.string(), v.maxLength(2_000), v.startsWith('https://'));
const photo = v.object({
  // Base64 has four signs for three bytes.
  bytes: v.pipe(v.string(), v.maxLength(80_000), v.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
  type: v.picklist(['image/jpeg', 'image/png', 'image/webp']),
  credit: text,
  licence: text,
  licenceUrl: v.exactOptional(https),
  url: https,
});

const checks = v.array(
  v.object({
    claim: v.string(),
    claimant: v.exactOptional(text),
    publisher: text,
    title: v.string(),
    url: https,
    date: v.exactOptional(date),
    rating: text,
  }),
);

function shelf<Value>(kind: Shelf<Value>['kind'], schema: v.GenericSchema<unknown, unknown>): Shelf<Value> {
  return { kind, check: (json): json is Value => v.is(schema, json) };
}

export const personShelf: Shelf<PersonFacts> = {
  ...shelf<PersonFacts>('person', personFacts),
  goesOn: ({ died, positions }) => !died && positions.some(({ start, end, ended }) => start && !end && !ended),
};
export const positionShelf = shelf<ItemFacts>('position', itemFacts);
export const nameShelf = shelf<ItemFacts>('name', itemFacts);
export const summaryShelf = shelf<Summary>('summary', summary);
export const titleShelf = shelf<Qid>('title', qid);
export const photoShelf = shelf<Photo>('photo', photo);
export const checksShelf = shelf<readonly RelatedCheck[]>('checks', checks);
export const searchShelf = shelf<readonly LookupChoice[]>('search', choices);

const summaryAnswer = v.object({
  type: v.string(),
  extract: v.optional(v.unknown()),
  wikibase_item: v.optional(v.unknown()),
  titles: v.object({ canonical: v.string() }),
});

/** Reads Wikipedia's page summary: `missing` for a page that is not about one thing, or has no text. */
export function readSummary(json: unknown): Summary | 'missing' | undefined {
  const read = v.safeParse(summaryAnswer, json);
  if (!read.success) return undefined;
  const { type, extract, titles, wikibase_item: about } = read.output;
  const words = plainText(extract, EXTRACT);
  const title = plainText(titles.canonical, LABEL);
  if (type !== 'standard' || !words || !title) return 'missing';
  return {
    text: words,
    url: articleUrl(title),
    ...(typeof about === 'string' && isQid(about) && { about }),
  };
}

const searchAnswer = v.object({ query: v.object({ search: v.array(v.object({ title: v.string() })) }) });

/** Reads the ids that a search on Wikidata found, best first. */
export function readHits(json: unknown): readonly Qid[] | undefined {
  const read = v.safeParse(searchAnswer, json);
  if (!read.success) return undefined;
  return read.output.query.search
    .map(({ title }) => title)
    .filter(isQid)
    .slice(0, CHOICES);
}

function articleUrl(title: string): string {
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
}
