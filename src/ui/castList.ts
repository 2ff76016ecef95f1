import { type Brief, type Cluster, LIKELY } from '../shared/model';
import { appearances } from './appearances';
import { h } from './element';
import { officeWeight, officeWords } from './offices';

/** What the list needs beside the brief: which person is open, and how that one's card is drawn. */
export interface CastView {
  readonly brief: Brief;
  readonly open?: Cluster['id'] | undefined;
  readonly card: (cluster: Cluster) => HTMLElement;
  /** What stands in the search field. */
  readonly search: string;
}

export interface CastActions {
  /** Opens somebody's card in the list, or closes it. */
  toggle(cluster: Cluster): void;
  /** Shows the first mention on the page. */
  reveal(cluster: Cluster): void;
  /** The reader typed in the search field. */
  search(words: string): void;
}

/** More people than this get a search field. */
const FEW = 8;

/** Everybody in the article, who matters first; a name reveals its mention on the page, the row opens the card. */
export function castList(view: CastView, actions: CastActions): HTMLElement {
  const people = inOrder(view.brief);
  const rows = people.map(cluster => row(view, cluster, actions));
  return h(
    'div',
    { class: 'cast' },
    people.length > FEW && searchField(people, rows, view, actions),
    h('ol', { class: 'people', 'aria-label': 'Cast' }, ...rows),
  );
}

/** Officials first, then other known people, then the unknown; an office counts as some more mentions. */
export function inOrder(brief: Brief): readonly Cluster[] {
  const score = (cluster: Cluster): number => {
    const office = officeOf(cluster);
    return appearances(brief, cluster).length + (office ? officeWeight(office) : 0);
  };
  return brief.people.toSorted((a, b) => rank(a) - rank(b) || score(b) - score(a));
}

function rank(cluster: Cluster): number {
  if (cluster.card) return cluster.card.kind === 'official' ? 0 : 1;
  return cluster.candidates.length > 0 ? 2 : 3;
}

function row(view: CastView, cluster: Cluster, actions: CastActions): HTMLElement {
  const places = appearances(view.brief, cluster).length;
  const isOpen = view.open === cluster.id;
  const name = cluster.card?.name ?? cluster.label;
  const roleOnly = cluster.mentions.length === 0;
  return h(
    'li',
    { class: roleOnly ? 'person role-only' : 'person', 'data-open': isOpen },
    h(
      'div',
      { class: 'person-line' },
      h(
        'div',
        { class: 'person-words' },
        h(
          'button',
          {
            type: 'button',
            class: 'person-name',
            title: 'Show on the page',
            'data-act': `reveal ${cluster.id}`,
            click: () => actions.reveal(cluster),
          },
          name,
        ),
        mark(cluster),
        h('p', { class: 'person-office' }, lineOf(cluster)),
      ),
      places > 0 && h('span', { class: 'times', title: timesWords(places, roleOnly) }, `${places}×`),
      h(
        'button',
        {
          type: 'button',
          class: 'icon-button turn',
          'aria-expanded': String(isOpen),
          'aria-label': `Card of ${name}`,
          'data-act': `toggle ${cluster.id}`,
          click: () => actions.toggle(cluster),
        },
        h('span', { class: 'chevron', 'aria-hidden': 'true' }),
      ),
    ),
    isOpen && view.card(cluster),
  );
}

function mark({ link, candidates, mentions }: Cluster): HTMLElement | undefined {
  if (link?.corrected) return h('span', { class: 'badge' }, 'Set by you');
  if (link && link.confidence < LIKELY) return h('span', { class: 'badge' }, 'Likely');
  if (!link && candidates.length > 0) return h('span', { class: 'badge' }, 'Who?');
  return mentions.length === 0 ? h('span', { class: 'badge' }, 'By role') : undefined;
}

/** The office on the article's date, else what else is known in one line. */
function lineOf(cluster: Cluster): string {
  const office = officeOf(cluster);
  if (office) return office.state === 'perhaps' ? `Perhaps ${officeWords(office)}` : officeWords(office);
  if (cluster.card) return cluster.card.description;
  if (cluster.candidates.length > 0)
    return `Perhaps ${cluster.candidates
      .map(({ name }) => name)
      .slice(0, 2)
      .join(', or ')}`;
  return cluster.kind === 'private' ? 'Probably a private person' : 'Not in the pack';
}

function officeOf({ card }: Cluster) {
  const index = card?.then[0];
  return index === undefined ? undefined : card?.offices[index];
}

function timesWords(places: number, roleOnly: boolean): string {
  const times = places === 1 ? 'once' : `${places} times`;
  return roleOnly ? `Meant ${times}, by role` : `Mentioned ${times}`;
}

/** Hides what does not match while the reader types; looks at everything a row says. */
function searchField(
  people: readonly Cluster[],
  rows: readonly HTMLElement[],
  { search }: CastView,
  actions: CastActions,
): HTMLElement {
  const count = h('p', { class: 'spoken', role: 'status' });
  const show = (words: string): void => {
    const matches = people.map(cluster => plain(saidOf(cluster)).includes(plain(words)));
    rows.forEach((row, index) => {
      row.hidden = !matches[index];
    });
    count.textContent = words && `${matches.filter(Boolean).length} of ${people.length} people`;
  };
  const input = h('input', {
    type: 'search',
    value: search,
    placeholder: `Search ${people.length} people`,
    'aria-label': 'Search people',
    'data-act': 'search',
    input: () => {
      show(input.value);
      actions.search(input.value);
    },
  });
  show(search);
  return h('div', { class: 'search' }, input, count);
}

function saidOf(cluster: Cluster): string {
  return [cluster.label, cluster.card?.name ?? '', lineOf(cluster)].join(' ');
}

function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
