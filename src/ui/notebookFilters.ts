import type { Facet, NotePage, NoteQuery, NoteStatus } from '../shared/notes';
import { h } from './element';
import { statusWords } from './noteWords';
import { verdictGroup, verdictWords } from './verdicts';
import { say } from './words';

/** What narrows the list; the rest of a query is the search field's and the sort's. */
export type Narrowing = Pick<
  NoteQuery,
  'address' | 'site' | 'verdict' | 'tag' | 'status' | 'claimant' | 'since' | 'until'
>;

export interface FiltersView {
  readonly query: NoteQuery;
  readonly facets: Pick<NotePage, 'sites' | 'verdicts' | 'tags' | 'statuses'>;
}

export interface FiltersActions {
  /** Fields that are `undefined` do not narrow any more. */
  narrow(by: { readonly [Field in keyof Narrowing]: Narrowing[Field] | undefined }): void;
  clear(): void;
}

/** Filters as lists of what there is, with counts over all notes; one of each kind at a time. */
export function notebookFilters({ query, facets }: FiltersView, actions: FiltersActions): HTMLElement {
  const { status, verdict, site, tag } = query;
  return h(
    'div',
    { class: 'filters' },
    isNarrowed(query) &&
      h(
        'button',
        { type: 'button', class: 'button small', 'data-act': 'clear filters', click: () => actions.clear() },
        say('notebook_clearFilters'),
      ),
    query.address !== undefined && h('p', { class: 'fine' }, say('notebook_onlyArticle', { address: query.address })),
    group('status', facets.statuses, {
      chosen: status,
      words: value => statusWords(value as NoteStatus),
      choose: value => actions.narrow({ status: value as NoteStatus | undefined }),
    }),
    group('verdict', facets.verdicts, {
      chosen: verdict,
      words: value => (value === '' ? say('notebook_noVerdict') : verdictWords(value)),
      choose: value => actions.narrow({ verdict: value }),
    }),
    group('tag', facets.tags, { chosen: tag, words: value => value, choose: value => actions.narrow({ tag: value }) }),
    group('site', facets.sites, {
      chosen: site,
      words: value => value || say('notebook_noSite'),
      choose: value => actions.narrow({ site: value }),
    }),
    more(query, actions),
  );
}

/** Whether anything but the search words narrows the list. */
export function isNarrowed({ words: _words, sort: _sort, from: _from, count: _count, ...rest }: NoteQuery): boolean {
  return Object.values(rest).some(value => value !== undefined);
}

type Kind = 'status' | 'verdict' | 'tag' | 'site';

interface Group {
  readonly chosen: string | undefined;
  words(value: string): string;
  choose(value: string | undefined): void;
}

/** How many values of a kind are seen at once; the others are one step away. */
const SEEN = 8;

function group(kind: Kind, facets: readonly Facet[], { chosen, words, choose }: Group): HTMLElement | undefined {
  if (facets.length === 0) return undefined;
  const id = `filter-${kind}`;
  const choice = ({ value, count }: Facet) =>
    h(
      'li',
      {},
      h(
        'button',
        {
          type: 'button',
          class: 'facet',
          'aria-pressed': String(value === chosen),
          'data-group': kind === 'verdict' ? verdictGroup(value) : undefined,
          'data-act': `${kind} ${value}`,
          click: () => choose(value === chosen ? undefined : value),
        },
        kind === 'verdict' && h('span', { class: 'dot', 'aria-hidden': 'true' }),
        h('span', { class: 'facet-words' }, h('bdi', {}, words(value))),
        h('span', { class: 'count' }, say('notebook_count', { count })),
      ),
    );
  const first = facets.slice(0, SEEN);
  const rest = facets.slice(SEEN);
  return h(
    'section',
    { 'aria-labelledby': id },
    h('h2', { id }, say(HEADINGS[kind])),
    h('ul', {}, ...first.map(choice)),
    rest.length > 0 &&
      h(
        'details',
        { 'data-part': `all ${kind}`, open: rest.some(({ value }) => value === chosen) },
        h('summary', { class: 'text-button' }, say('notebook_allOfThem', { count: facets.length })),
        h('ul', { class: 'facet-rest', tabindex: 0, 'aria-labelledby': id }, ...rest.map(choice)),
      ),
  );
}

const HEADINGS: Record<Kind, string> = {
  status: 'note_status',
  verdict: 'note_verdict',
  tag: 'note_tags',
  site: 'notebook_site',
};

/** Claimant and days: fields to be filled in. */
function more({ claimant = '', since = '', until = '' }: NoteQuery, actions: FiltersActions): HTMLElement {
  const field = (name: 'claimant' | 'since' | 'until', type: 'text' | 'date', value: string): HTMLElement => {
    const input = h('input', {
      type,
      'data-act': name,
      dir: type === 'text' ? 'auto' : undefined,
      change: () => actions.narrow({ [name]: input.value || undefined }),
    });
    input.value = value;
    return h('label', { class: 'filter-field' }, h('span', { class: 'soft' }, say(FIELDS[name])), input);
  };
  return h(
    'section',
    { 'aria-label': say('notebook_moreFilters') },
    field('claimant', 'text', claimant),
    field('since', 'date', since),
    field('until', 'date', until),
  );
}

const FIELDS = { claimant: 'note_claimant', since: 'notebook_since', until: 'notebook_untilDay' } as const;
