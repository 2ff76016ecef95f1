/** The addresses that are asked: nothing but these goes into a request. */

import type { Reason } from './batch';
import { CHOICES } from './shapes';

const WIKIDATA = 'www.wikidata.org';
/** Most people's names are kept under `mul`, once for all languages. */
const LANGUAGES = 'en|mul';

/** Entries by their numbers. */
export function entitiesUrl(ids: readonly string[], props: string, { urgency }: Reason): URL {
  return apiUrl(WIKIDATA, {
    action: 'wbgetentities',
    ids: ids.join('|'),
    props,
    languages: LANGUAGES,
    sitefilter: 'enwiki',
    // Work that nobody waits for steps back while the servers lag; a person is not made to wait for them.
    ...(urgency === 'refresh' && { maxlag: '5' }),
  });
}

/** The entry that an article of the English Wikipedia belongs to; one title a question, which may then be spelt freely. */
export function titledUrl(title: string, props: string): URL {
  return apiUrl(WIKIDATA, {
    action: 'wbgetentities',
    sites: 'enwiki',
    titles: title.replaceAll('_', ' '),
    normalize: '1',
    props,
    languages: LANGUAGES,
    sitefilter: 'enwiki',
  });
}

/** People only, so that a street, a ship or a film of that name is no choice. */
export function searchUrl(name: string): URL {
  // A name is words: what the search would take for an operator is left out, and so is the case that makes one of "or".
  const words = name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}'’.-]+|(?<![\p{L}\p{M}\p{N}])-+/gu, ' ')
    .trim();
  return apiUrl(WIKIDATA, {
    action: 'query',
    list: 'search',
    srsearch: `${words} haswbstatement:P31=Q5`,
    srnamespace: '0',
    srlimit: String(CHOICES),
    srprop: '',
  });
}

/** `origin=*` must be sent by hand: it opens the service to a worker without any permission for its host. */
function apiUrl(host: string, parameters: Readonly<Record<string, string>>): URL {
  const url = new URL(`https://${host}/w/api.php`);
  for (const [name, value] of Object.entries({ ...parameters, format: 'json', formatversion: '2', origin: '*' })) {
    url.searchParams.set(name, value);
  }
  return url;
}

/** An article's introduction, by its title. */
export function summaryUrl(title: string): URL {
  return new URL(`https://en.wikipedia.org/api/rest_v1/page/summary/${encodeURIComponent(title)}`);
}

/** A picture of Commons: where a small one is, who made it, and under which licence. */
export function imageUrl(file: string, width: number): URL {
  return apiUrl('commons.wikimedia.org', {
    action: 'query',
    prop: 'imageinfo',
    titles: `File:${file}`,
    iiprop: 'url|extmetadata',
    iiurlwidth: String(width),
    iiextmetadatafilter: 'LicenseShortName|LicenseUrl|Artist|Credit|Attribution|AttributionRequired|NonFree',
    iiextmetadatalanguage: 'en',
  });
}

/** Fact-checks about some words. The key is the reader's own, and stands nowhere else. */
export function checksUrl(words: string, key: string): URL {
  const url = new URL('https://factchecktools.googleapis.com/v1alpha1/claims:search');
  for (const [name, value] of Object.entries({ query: words, pageSize: '10', key })) url.searchParams.set(name, value);
  return url;
}
