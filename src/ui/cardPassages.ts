import type { Span, Statement } from '../shared/model';
import { appearances, sentenceAround } from './appearances';
import type { CardActions, CardView } from './cardView';
import { h } from './element';
import { articleTongue } from './packWords';
import { saidWords } from './saidWords';
import { say } from './words';

/** "Said in this article": their statements, those with figures marked; nothing without the article's text. */
export function cardStatements({ brief, cluster, text }: CardView, actions: CardActions): HTMLElement | undefined {
  const said = brief.statements.filter(({ speaker }) => speaker === cluster.id);
  if (text === undefined || said.length === 0) return undefined;
  return h(
    'details',
    { 'data-part': 'said' },
    h('summary', {}, say('card_said'), h('span', { class: 'count' }, said.length)),
    h(
      'ol',
      { class: 'card-passages', ...articleTongue(brief), 'aria-label': say('card_whatTheySay') },
      ...said.map(span => h('li', {}, passage(span, actions, words(span)))),
    ),
  );

  function words(statement: Statement): HTMLElement {
    const isDirect = statement.kind === 'direct';
    return h(isDirect ? 'q' : 'span', {}, ...saidWords(brief, text!, statement, isDirect));
  }
}

/** Where the article names or means somebody, sentence by sentence; nothing without the article's text. */
export function cardPassages(view: CardView, actions: CardActions): HTMLElement | undefined {
  const { brief, cluster, text } = view;
  const places = appearances(brief, cluster);
  if (text === undefined || places.length === 0) return undefined;
  return h(
    'details',
    { 'data-part': 'passages' },
    h('summary', {}, say('card_named'), h('span', { class: 'count' }, places.length)),
    h(
      'ol',
      { class: 'card-passages', ...articleTongue(brief), 'aria-label': say('card_whereMentioned') },
      ...places.map((span, index) => mentionRow(text, span, { actions, isHere: index === view.at })),
    ),
  );
}

function mentionRow(
  text: string,
  span: Span,
  { actions, isHere }: { readonly actions: CardActions; readonly isHere: boolean },
): HTMLElement {
  const { before, words, after } = sentenceAround(text, span);
  return h('li', { 'aria-current': isHere && 'true' }, passage(span, actions, before, h('mark', {}, words), after));
}

/** A button where the card can show the passage on the page, else text. */
function passage(span: Span, { reveal }: CardActions, ...children: readonly (Node | string)[]): HTMLElement {
  if (!reveal) return h('p', {}, ...children);
  return h(
    'button',
    { type: 'button', title: say('card_showOnPage'), 'data-act': `passage ${span.start}`, click: () => reveal(span) },
    ...children,
  );
}
