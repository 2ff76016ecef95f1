import type { Span } from '../shared/model';
import { appearances, sentenceAround } from './appearances';
import type { CardActions, CardView } from './cardView';
import { h } from './element';

/** What the article says of somebody and what they say in it, sentence by sentence; nothing without the article's text. */
export function cardPassages(view: CardView, actions: CardActions): HTMLElement | undefined {
  const { brief, cluster, text } = view;
  if (text === undefined) return undefined;
  const places = appearances(brief, cluster);
  const said = brief.statements.filter(({ speaker }) => speaker === cluster.id);
  if (places.length + said.length === 0) return undefined;
  return h(
    'details',
    { 'data-part': 'passages' },
    h('summary', {}, 'In this article', h('span', { class: 'count' }, counts(places.length, said.length))),
    said.length > 0 &&
      h(
        'ol',
        { class: 'card-passages', 'aria-label': 'What they say' },
        ...said.map(span => saidRow(text, span, actions)),
      ),
    h(
      'ol',
      { class: 'card-passages', 'aria-label': 'Where they are mentioned' },
      ...places.map((span, index) => mentionRow(text, span, { actions, isHere: index === view.at })),
    ),
  );
}

function counts(places: number, said: number): string {
  return said === 0 ? `${places}` : `${places}, speaks ${said === 1 ? 'once' : `${said} times`}`;
}

function saidRow(text: string, span: Span, actions: CardActions): HTMLElement {
  return h(
    'li',
    {},
    passage(span, actions, h('q', {}, text.slice(span.start, span.end).replace(/^[“"«„']+|[”"»“',]+$/g, ''))),
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
    { type: 'button', title: 'Show on the page', 'data-act': `passage ${span.start}`, click: () => reveal(span) },
    ...children,
  );
}
