import type { Span } from '../shared/model';
import { appearances, sentenceSpan } from './appearances';
import type { CardActions, CardView } from './cardView';
import { h } from './element';
import { say } from './words';

/** Begins a note on the sentence that the reader is at; nothing where the card knows no text or nobody takes notes. */
export function noteButton({ brief, cluster, text, at }: CardView, actions: CardActions): HTMLElement | undefined {
  const place = appearances(brief, cluster)[at ?? 0];
  return place && text !== undefined ? noteOn(sentenceSpan(text, place), actions) : undefined;
}

/** Begins a note on a passage. */
export function noteOn(passage: Span, { note }: Pick<CardActions, 'note'>): HTMLElement | undefined {
  return (
    note &&
    h('button', { type: 'button', class: 'button', 'data-act': 'note', click: () => note(passage) }, say('card_note'))
  );
}
