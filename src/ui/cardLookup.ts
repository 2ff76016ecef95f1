import type { LookupAnswer } from '../shared/protocol';
import { candidateList, scopeOf } from './cardCorrections';
import type { CardActions, CardView } from './cardView';
import { instantWords } from './dates';
import { h } from './element';
import { outward } from './outward';
import { wikidataSearchUrl } from './sources';

/** What came of a lookup. */
export function lookupSection(view: CardView, actions: CardActions): HTMLElement {
  const { cluster, lookup } = view;
  const state = lookup?.state ?? 'idle';
  return h(
    'section',
    { class: 'lookup', 'aria-label': 'Look up' },
    h(
      'div',
      { role: 'status' },
      state === 'working' && h('p', { class: 'spoken' }, 'Asking Wikidata…'),
      state === 'failed' && h('p', { class: 'problem' }, lookup?.message ?? 'The lookup failed. Try again.'),
      state === 'done' && lookup?.answer && answerView(lookup.answer, cluster.card !== undefined, actions),
      state === 'done' && rememberButton(view, actions),
    ),
  );
}

/** The button that asks, for the card's foot. Nothing is sent before the reader presses. */
export function lookupRow({ cluster, lookup }: CardView, actions: CardActions): HTMLElement {
  const state = lookup?.state ?? 'idle';
  const name = cluster.card?.name ?? cluster.label;
  return h(
    'div',
    { class: 'row' },
    state === 'working'
      ? h(
          'button',
          { type: 'button', class: 'button', 'aria-disabled': 'true', 'data-act': 'look up' },
          h('span', { class: 'spinner', 'aria-hidden': 'true' }),
          'Looking up…',
        )
      : h(
          'button',
          { type: 'button', class: 'button', 'data-act': 'look up', click: () => actions.lookUp() },
          BUTTON[state],
        ),
    state === 'idle' && h('span', { class: 'fine' }, 'Asks Wikidata and Wikipedia now'),
    state === 'failed' && outward('Search Wikidata', wikidataSearchUrl(name)),
  );
}

const COMPARED = { newer: 'Newer than the pack', same: 'Nothing newer than the pack' } as const;
const BUTTON = { idle: 'Look up', done: 'Look up again', failed: 'Try again' } as const;

function answerView(answer: LookupAnswer, isInPack: boolean, actions: CardActions): HTMLElement {
  const { newer, extract, choices } = answer;
  const found = answer.card !== undefined;
  return h(
    'div',
    {},
    found && h('h3', {}, isInPack ? COMPARED[newer.length > 0 ? 'newer' : 'same'] : 'From Wikidata'),
    newer.length > 0 && h('ul', { class: 'newer' }, ...newer.map(line => h('li', {}, line))),
    !found && choices.length === 0 && h('p', {}, 'Wikidata knows nobody of that name.'),
    !found &&
      choices.length > 0 &&
      h(
        'h3',
        {},
        choices.length === 1
          ? 'One person bears this name. Is it them?'
          : 'Several people bear this name. Who is meant?',
      ),
    !found && choices.length > 0 && candidateList(choices, choice => actions.pickChoice(choice)),
    extract && h('p', { class: 'extract' }, extract.text),
    extract && h('p', { class: 'fine' }, outward('Wikipedia', extract.url), `, ${extract.licence}`),
    h(
      'p',
      { class: 'fine' },
      `Wikidata, checked ${instantWords(answer.fetchedAt)}${answer.cached ? ' (kept from then)' : ''}`,
    ),
  );
}

/** Who was found for a name that the pack does not link is kept only when the reader says so. */
function rememberButton({ brief, cluster, lookup }: CardView, actions: CardActions): HTMLElement | undefined {
  const found = lookup?.answer?.card;
  if (!found || cluster.link) return undefined;
  const { label: name } = cluster;
  const click = (): void =>
    actions.correct({
      kind: 'is',
      name,
      person: found.person,
      personName: found.name,
      scope: scopeOf('article', brief),
    });
  return h(
    'p',
    { class: 'remember' },
    h(
      'button',
      { type: 'button', class: 'button small', 'data-act': 'remember', click },
      `Remember that “${name}” is ${found.name}`,
    ),
  );
}
