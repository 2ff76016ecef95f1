import type { LookupAnswer } from '../shared/protocol';
import { candidateList, scopeOf } from './cardCorrections';
import { cardPhoto } from './cardPhoto';
import type { CardActions, CardView } from './cardView';
import { instantWords } from './dates';
import { h } from './element';
import { noteButton } from './makeNote';
import { newerWords } from './newerWords';
import { outward } from './outward';
import { packWords } from './packWords';
import { wikidataSearchUrl } from './sources';
import { say } from './words';

/** What came of a lookup. */
export function lookupSection(view: CardView, actions: CardActions): HTMLElement {
  const { cluster, lookup } = view;
  const state = lookup?.state ?? 'idle';
  return h(
    'section',
    { class: 'lookup', 'aria-label': say('lookup_label') },
    h(
      'div',
      { role: 'status' },
      state === 'working' && h('p', { class: 'spoken' }, say('lookup_asking')),
      state === 'failed' && h('p', { class: 'problem' }, lookup?.message ?? say('lookup_failed')),
      state === 'done' && lookup?.answer && answerView(lookup.answer, cluster.card !== undefined, actions),
      state === 'done' && rememberButton(view, actions),
    ),
  );
}

/** The button that asks, for the card's foot. Nothing is sent before the reader presses. */
export function lookupRow(view: CardView, actions: CardActions): HTMLElement {
  const { cluster, lookup } = view;
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
          say('lookup_working'),
        )
      : h(
          'button',
          {
            type: 'button',
            class: 'button',
            'data-act': 'look up',
            click: () => actions.lookUp(),
          },
          say(BUTTON[state]),
        ),
    state === 'failed' && outward(say('lookup_searchWikidata'), wikidataSearchUrl(name)),
    noteButton(view, actions),
    state === 'idle' && h('span', { class: 'fine' }, say('lookup_asks')),
  );
}

const BUTTON = { idle: 'lookup_press', done: 'lookup_again', failed: 'lookup_retry' } as const;

function answerView(answer: LookupAnswer, isInPack: boolean, actions: CardActions): HTMLElement {
  const { newer, extract, choices } = answer;
  const found = answer.card !== undefined;
  return h(
    'div',
    {},
    found && h('h3', {}, say(isInPack ? (newer.length > 0 ? 'lookup_newer' : 'lookup_same') : 'lookup_from')),
    newer.length > 0 && h('ul', { class: 'newer' }, ...newer.map(one => h('li', {}, ...newerWords(one)))),
    !found && choices.length === 0 && h('p', {}, say('lookup_nobody')),
    !found && choices.length > 0 && h('h3', {}, say(choices.length === 1 ? 'lookup_oneBears' : 'lookup_severalBear')),
    !found && choices.length > 0 && candidateList(choices, choice => actions.pickChoice(choice)),
    answer.photo && cardPhoto(answer.photo, answer.card?.name ?? ''),
    extract && h('p', { class: 'extract' }, packWords(extract.text)),
    extract && h('p', { class: 'fine' }, outward('Wikipedia', extract.url), `, ${extract.licence}`),
    h(
      'p',
      { class: 'fine' },
      say(answer.cached ? 'lookup_checkedKept' : 'lookup_checked', { when: instantWords(answer.fetchedAt) }),
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
      say('lookup_remember', { name, person: found.name }),
    ),
  );
}
