import { type Brief, type Cluster, LIKELY, type PersonCard } from '../shared/model';
import { appearances } from './appearances';
import { h } from './element';
import { aroundThen, officeWeight, officeWords } from './offices';
import { apart, packWords } from './packWords';
import { turnButton } from './turnButton';
import { say, sayCount, sayWith } from './words';

/** What the list needs beside the brief: which person is open, and how that one's card is drawn. */
export interface CastView {
  readonly brief: Brief;
  /** Whom to list, in this order. */
  readonly people: readonly Cluster[];
  readonly open?: Cluster['id'] | undefined;
  readonly card: (cluster: Cluster) => HTMLElement;
}

export interface CastActions {
  /** Opens somebody's card in the list, or closes it. */
  toggle(cluster: Cluster): void;
  /** Shows the first mention on the page. */
  reveal(cluster: Cluster): void;
}

/** Everybody in the article, who matters first; a name reveals its mention on the page, the row opens the card. */
export function castList(view: CastView, actions: CastActions): HTMLElement {
  return h(
    'ol',
    { class: 'people', 'aria-label': say('popup_cast') },
    ...view.people.map(cluster => row(view, cluster, actions)),
  );
}

/** Officials first, then other known people, then the rest; an office counts as some more mentions, a guess as half a one. */
export function inOrder(brief: Brief): readonly Cluster[] {
  const score = (cluster: Cluster): number => {
    const office = officeOf(cluster);
    const guess = cluster.candidates.length > 0 ? GUESS : 0;
    return appearances(brief, cluster).length + (office ? officeWeight(office) : guess);
  };
  return brief.people.toSorted((a, b) => rank(a) - rank(b) || score(b) - score(a));
}

/** All that a row says, for the search. */
export function castSaid(cluster: Cluster): string {
  const known = cluster.card && [cluster.card.name, cluster.card.description, ...cluster.card.countries.map(nameOf)];
  return [cluster.label, ...(known ?? []), ...lineOf(cluster).map(textOf)].join(' ');
}

function rank(cluster: Cluster): number {
  if (!cluster.card) return 2;
  return cluster.card.kind === 'official' ? 0 : 1;
}

/** Whoever may be somebody comes before the unknown who are named as often, but not before those whom the article is about. */
const GUESS = 0.5;

function row(view: CastView, cluster: Cluster, actions: CastActions): HTMLElement {
  const places = appearances(view.brief, cluster).length;
  const isOpen = view.open === cluster.id;
  const name = cluster.card?.name ?? cluster.label;
  const roleOnly = cluster.mentions.length === 0;
  const office = `office ${cluster.id}`.replaceAll(' ', '-');
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
            title: say('card_showOnPage'),
            'aria-describedby': office,
            'data-act': `reveal ${cluster.id}`,
            click: () => actions.reveal(cluster),
          },
          apart(name),
        ),
        mark(cluster),
        h('p', { class: 'person-office', id: office }, ...lineOf(cluster)),
      ),
      places > 0 &&
        h(
          'span',
          { class: 'times', title: sayCount(roleOnly ? 'card_meant' : 'card_mentioned', places) },
          say('popup_times', { count: places }),
        ),
      turnButton({ name, isOpen, act: `toggle ${cluster.id}`, turn: () => actions.toggle(cluster) }),
    ),
    isOpen && view.card(cluster),
  );
}

function mark({ link, candidates, mentions }: Cluster): HTMLElement | undefined {
  const badge = (key: string): HTMLElement => h('span', { class: 'badge' }, say(key));
  if (link?.corrected) return badge('card_setByYou');
  if (link && link.confidence < LIKELY) return badge('card_likely');
  if (!link && candidates.length > 0) return badge('card_who');
  return mentions.length === 0 ? badge('card_byRole') : undefined;
}

/** The office on the article's date, else what else is known in one line. */
function lineOf(cluster: Cluster): readonly (Node | string)[] {
  const office = officeOf(cluster);
  if (office) {
    const words = packWords(officeWords(office));
    return office.state === 'perhaps' ? sayWith<Node>('office_perhapsOffice', { office: words }) : [words];
  }
  if (cluster.card) return lineOfCard(cluster.card);
  const [first, second] = cluster.candidates;
  if (!first) return [say(cluster.kind === 'private' ? 'card_private' : 'card_notInPack')];
  const names = second ? say('card_or', { first: first.name, second: second.name }) : first.name;
  return [say('card_perhapsNames', { names })];
}

/** The pack's line says what somebody is today: of who has come to office since the article, what they were then. */
function lineOfCard(card: PersonCard): readonly (Node | string)[] {
  const { former, coming } = aroundThen(card);
  if (!coming) return [packWords(card.description)];
  const [key, office] = former ? (['office_noLonger', former] as const) : (['office_notYet', coming] as const);
  return sayWith<Node>(key, { office: packWords(officeWords(office)) });
}

function officeOf({ card }: Cluster) {
  const index = card?.then[0];
  return index === undefined ? undefined : card?.offices[index];
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

function textOf(part: Node | string): string {
  return typeof part === 'string' ? part : (part.textContent ?? '');
}
