/** The W3C Web Annotation Data Model (23 February 2017) as far as collections of notes touch it: what is wrong with a file. */

const MOTIVATIONS = new Set(
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  ),
);

/** Terms of http://www.w3.org/ns/anno.jsonld; a key that is none of them would be lost on other readers. */
const TERMS = new Set(
  (
    'id type body target source selector state scope bodyValue refinedBy startSelector endSelector cached sourceDate sourceDateStart ' +
    'sourceDateEnd exact prefix suffix start end value label name nickname email homepage creator generator created modified ' +
    'generated rights canonical via motivation purpose format language processingLanguage textDirection items partOf first last ' +
    'next prev startIndex total audience conformsTo'
  ).split(' '),
);

type Json = Readonly<Record<string, unknown>>;

/** Sentences; empty when the file conforms. */
export function wrongsOf(collection: Json): readonly string[] {
  const wrongs: string[] = [];
  const must = (holds: boolean, what: string) => void (holds || wrongs.push(what));
  const prefixes = prefixesOf(collection['@context'], must);
  const { '@context': _, ...rest } = collection;
  walk(rest, prefixes, must);
  must(collection.type === 'AnnotationCollection' && isIri(collection.id), 'a collection has its type and one IRI');
  const first = collection.first as Json;
  must(first.type === 'AnnotationPage' && isIri(first.id), 'a page has its type and an IRI');
  must(first.partOf === collection.id && first.startIndex === 0, 'a page says what it is part of and where it begins');
  const items = first.items as readonly Json[];
  must(collection.total === items.length, 'total counts the annotations');
  must(new Set(items.map(({ id }) => id)).size === items.length, 'every annotation has an IRI of its own');
  for (const item of items) annotation(item, must);
  return wrongs;
}

type Must = (holds: boolean, what: string) => void;

function prefixesOf(context: unknown, must: Must): readonly string[] {
  const [standard, own] = Array.isArray(context) ? context : [context, {}];
  must(standard === 'http://www.w3.org/ns/anno.jsonld', 'the first context is the standard one');
  return Object.entries((own ?? {}) as Json).map(([prefix, iri]) => {
    must(isIri(iri) && /[#/:]$/.test(String(iri)), `prefix ${prefix} stands for a namespace`);
    return prefix;
  });
}

function walk(value: unknown, prefixes: readonly string[], must: Must): void {
  if (typeof value === 'string') must(!/\p{Cs}/u.test(value), 'text consists of whole characters');
  if (Array.isArray(value)) for (const one of value) walk(one, prefixes, must);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      must(TERMS.has(key) || prefixes.some(prefix => key.startsWith(`${prefix}:`)), `"${key}" is no term`);
      walk(one, prefixes, must);
    }
  }
}

function annotation(item: Json, must: Must): void {
  must(item.type === 'Annotation' && isIri(item.id), 'an annotation has its type and an IRI');
  must(MOTIVATIONS.has(String(item.motivation)), `"${item.motivation}" is a motivation`);
  for (const key of ['created', 'modified']) must(isUtc(item[key]), `${key} is a time in UTC`);
  for (const body of (item.body ?? []) as readonly Json[]) {
    must(MOTIVATIONS.has(String(body.purpose)), `"${body.purpose}" is a purpose`);
    if (body.type === 'TextualBody') must(typeof body.value === 'string', 'a textual body has one value');
    else resource(body, must);
  }
  must(typeof item.target === 'object', 'an annotation has a target');
  resource(item.target as Json, must);
}

function resource(specific: Json, must: Must): void {
  must(specific.type === 'SpecificResource' && isIri(specific.source), 'a specific resource has one source');
  for (const selector of listOf(specific.selector)) {
    const { type, exact, start, end, value } = selector;
    must(['TextQuoteSelector', 'TextPositionSelector', 'CssSelector'].includes(String(type)), `${type} is a selector`);
    if (type === 'TextQuoteSelector') must(typeof exact === 'string', 'a quote has exact words');
    if (type === 'CssSelector') must(typeof value === 'string', 'a CSS selector has a value');
    if (type === 'TextPositionSelector')
      must(
        Number.isInteger(start) && Number.isInteger(end) && (start as number) <= (end as number),
        'a position has a start and an end',
      );
  }
  for (const state of listOf(specific.state)) {
    must(state.type === 'TimeState', 'the state is one of time');
    must(state.sourceDate !== undefined || state.cached !== undefined, 'a state says a time or a copy');
    if (state.sourceDate !== undefined) must(isUtc(state.sourceDate), 'sourceDate is in UTC');
    if (state.cached !== undefined) must(isIri(state.cached), 'a copy is an IRI');
  }
}

function isIri(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
}

function isUtc(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value);
}

function listOf(value: unknown): readonly Json[] {
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]) as readonly Json[];
}
