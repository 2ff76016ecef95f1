import type { Difference } from '../shared/model';
import { h } from './element';
import { say } from './words';

/** The old words and the new ones side by side, with what differs marked in both. */
export function noteChanges(was: string, is: string, differences: readonly Difference[]): HTMLElement {
  const side = (label: string, marked: readonly (Node | string)[]): HTMLElement =>
    h('div', { class: 'side' }, h('h3', {}, label), h('blockquote', { dir: 'auto' }, ...marked));
  return h(
    'div',
    { class: 'note-sides', role: 'group', 'aria-label': say('note_bothVersions') },
    side(
      say('note_wordsWere'),
      marked(
        'del',
        was,
        differences.map(difference => ({ words: difference.was, matters: difference.matters })),
      ),
    ),
    side(
      say('note_wordsAre'),
      marked(
        'ins',
        is,
        differences.map(difference => ({ words: difference.is, matters: difference.matters })),
      ),
    ),
  );
}

interface Part {
  readonly words: string;
  readonly matters: boolean;
}

/** Differences come in the order of the text; one that is not met again from where the last one ended is looked for anywhere. */
function marked(tag: 'del' | 'ins', text: string, parts: readonly Part[]): readonly (Node | string)[] {
  const taken: { readonly start: number; readonly end: number; readonly matters: boolean }[] = [];
  let from = 0;
  for (const { words, matters } of parts) {
    if (words === '') continue;
    const next = text.indexOf(words, from);
    const start = next >= 0 ? next : text.indexOf(words);
    const end = start + words.length;
    if (start < 0 || taken.some(other => start < other.end && other.start < end)) continue;
    taken.push({ start, end, matters });
    if (next >= 0) from = end;
  }
  taken.sort((one, other) => one.start - other.start);
  const children: (Node | string)[] = [];
  let at = 0;
  for (const { start, end, matters } of taken) {
    children.push(text.slice(at, start), h(tag, { class: matters ? 'matters' : undefined }, text.slice(start, end)));
    at = end;
  }
  return [...children, text.slice(at)];
}
