/** Entities of Wikidata's action API, read from untrusted JSON into types of our own. */

import { elements, field, fields } from './json';
import { plainText } from './plainText';

/** An item of Wikidata: `Q58217`. */
export type Qid = string & { readonly _: 'Qid' };

/** One id that is malformed makes Wikidata refuse a whole batch, so ids are checked before they are asked for. */
export function isQid(text: string): text is Qid {
  return /^Q[1-9]\d{0,9}$/.test(text);
}

export interface Entity {
  /** The id it has now; differs from the one asked for when it was merged into another. */
  readonly id: Qid;
  readonly label?: string;
  readonly description?: string;
  readonly aliases: readonly string[];
  /** Title of the English Wikipedia article, with underscores. */
  readonly enwiki?: string;
  /** Non-deprecated statements of a property, in the order given. */
  statements(property: string): readonly Statement[];
}

export interface Statement extends Snak {
  /** Orders statements; never hides the others, for a preferred office hides the former ones. */
  readonly preferred: boolean;
  qualifiers(property: string): readonly Snak[];
}

/** `unknown`: there is a value, which nobody knows; `none`: it is known that there is no value. */
export interface Snak {
  readonly kind: 'value' | 'unknown' | 'none';
  readonly value?: unknown;
}

/** What became of each id that was asked for. Ids that the answer does not speak of are absent. */
export type EntityAnswers = ReadonlyMap<string, Entity | 'missing'>;

const LABEL_LIMIT = 300;
const ALIASES = 40;
const STATEMENTS = 500;
const QUALIFIERS = 50;
/** Most people's names are kept once for all languages, under `mul`. */
const LANGUAGES = ['en', 'mul', 'en-gb', 'en-us'];

/** Reads an answer to `wbgetentities`, in format version 1 or 2; `undefined` when it is none. */
export function readEntities(answer: unknown): EntityAnswers | undefined {
  const found = field(answer, 'entities');
  if (typeof found !== 'object' || found === null) return undefined;
  const read = new Map<string, Entity | 'missing'>();
  for (const [asked, json] of fields(found)) {
    const entity = field(json, 'missing') === undefined ? readEntity(json) : 'missing';
    if (entity) read.set(asked, entity);
  }
  return read;
}

/** The item that a snak points to. */
export function itemOf({ value }: Snak): Qid | undefined {
  const id = field(value, 'id') ?? numericId(value);
  return typeof id === 'string' && isQid(id) ? id : undefined;
}

/** The items of all snaks that point to one. */
export function itemsOf(snaks: readonly Snak[]): readonly Qid[] {
  return snaks.flatMap(snak => itemOf(snak) ?? []);
}

function readEntity(json: unknown): Entity | undefined {
  const id = field(json, 'id');
  if (typeof id !== 'string' || !isQid(id)) return undefined;
  const claims = field(json, 'claims');
  const label = inEnglish(field(json, 'labels'));
  const description = inEnglish(field(json, 'descriptions'));
  const enwiki = plainText(field(field(field(json, 'sitelinks'), 'enwiki'), 'title'), LABEL_LIMIT);
  return {
    id,
    ...(label && { label }),
    ...(description && { description }),
    aliases: LANGUAGES.flatMap(language => aliasesIn(field(field(json, 'aliases'), language))).slice(0, ALIASES),
    ...(enwiki && { enwiki: enwiki.replaceAll(' ', '_') }),
    statements: property => elements(field(claims, property), STATEMENTS).flatMap(claim => readStatement(claim) ?? []),
  };
}

function readStatement(claim: unknown): Statement | undefined {
  const snak = readSnak(field(claim, 'mainsnak'));
  const rank = field(claim, 'rank');
  if (!snak || rank === 'deprecated') return undefined;
  const qualifiers = field(claim, 'qualifiers');
  return {
    ...snak,
    preferred: rank === 'preferred',
    qualifiers: property => elements(field(qualifiers, property), QUALIFIERS).flatMap(json => readSnak(json) ?? []),
  };
}

function readSnak(json: unknown): Snak | undefined {
  switch (field(json, 'snaktype')) {
    case 'somevalue':
      return { kind: 'unknown' };
    case 'novalue':
      return { kind: 'none' };
    case 'value':
      return { kind: 'value', value: field(field(json, 'datavalue'), 'value') };
    default:
      return undefined;
  }
}

function inEnglish(terms: unknown): string | undefined {
  for (const language of LANGUAGES) {
    const text = plainText(field(field(terms, language), 'value'), LABEL_LIMIT);
    if (text) return text;
  }
  return undefined;
}

function aliasesIn(terms: unknown): readonly string[] {
  return elements(terms, ALIASES).flatMap(term => plainText(field(term, 'value'), LABEL_LIMIT) ?? []);
}

/** Old answers give the number only. */
function numericId(value: unknown): string | undefined {
  const number = field(value, 'numeric-id');
  return typeof number === 'number' ? `Q${number}` : undefined;
}
