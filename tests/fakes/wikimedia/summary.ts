/** Wikipedia's page summaries, as the REST service gives them. */

import type { Json } from './entityJson';
import { ARTICLE_REDIRECTS, ARTICLES } from './facts';

export type SummaryAnswer =
  | { readonly status: 200 | 404; readonly json: Json }
  | { readonly status: 302; readonly location: string };

/** `title` is as it stands in the path: percent-encoded, with underscores. */
export function summaryAnswer(title: string): SummaryAnswer {
  const name = decodeURIComponent(title).replaceAll(' ', '_');
  const target = ARTICLE_REDIRECTS[name];
  if (target !== undefined) return { status: 302, location: encodeURIComponent(target) };
  const article = ARTICLES[name];
  if (!article) {
    return {
      status: 404,
      json: { status: 404, type: 'Internal error', title: 'Not found.', method: 'get', uri: `/page/summary/${title}` },
    };
  }
  const { type, extract, about } = article;
  const normalized = name.replaceAll('_', ' ');
  const page = `https://en.wikipedia.org/wiki/${encodeURIComponent(name)}`;
  return {
    status: 200,
    json: {
      type,
      title: normalized,
      displaytitle: `<span class="mw-page-title-main">${normalized}</span>`,
      namespace: { id: 0, text: '' },
      ...(about && { wikibase_item: about }),
      titles: { canonical: name, normalized, display: `<i>${normalized}</i>` },
      pageid: 1,
      lang: 'en',
      dir: 'ltr',
      revision: '1300000000',
      tid: '00000000-0000-1000-8000-000000000000',
      timestamp: '2026-11-01T00:00:00Z',
      content_urls: { desktop: { page }, mobile: { page: page.replace('en.', 'en.m.') } },
      extract,
      extract_html: `<p>${extract}</p>`,
    },
  };
}
