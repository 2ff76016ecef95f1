import type { Brief, Figure } from '../shared/model';
import { sentenceSpan } from './appearances';
import type { CardActions } from './cardView';
import { h } from './element';
import { noteOn } from './makeNote';
import { outward } from './outward';
import { checkExplorerUrl } from './relatedChecks';
import { say } from './words';

/** Ways to check a figure elsewhere. Links only: nothing is asked before one is followed. */
export function figureChecks(
  { brief, figure, text }: { readonly brief: Brief; readonly figure: Figure; readonly text: string },
  actions: Pick<CardActions, 'note'>,
): HTMLElement {
  const words = queryWords(figure, text);
  const query = encodeURIComponent([words, brief.date?.iso.slice(0, 4)].filter(Boolean).join(' '));
  return h(
    'footer',
    { class: 'card-foot' },
    actions.note && h('div', { class: 'row' }, noteOn(sentenceSpan(text, figure), actions)),
    h(
      'p',
      { class: 'links' },
      h('span', { class: 'soft' }, say('figure_check')),
      outward(say('figure_searchWeb'), `https://duckduckgo.com/?q=${query}`),
      outward('Fact Check Explorer', checkExplorerUrl(words)),
      outward(
        'Our World in Data',
        `https://ourworldindata.org/search?q=${encodeURIComponent(topicWords(figure, text))}`,
      ),
    ),
    h('p', { class: 'fine' }, say('figure_linkSends')),
  );
}

/** Words around the figure; more make a search miss. */
const WORDS_AROUND = 6;

/** What to search for: the figure as written, with the few words before and after it in its line. */
export function queryWords(figure: Figure, text: string): string {
  const { before, after } = lineAround(figure, text);
  return [...before.slice(-WORDS_AROUND), text.slice(figure.start, figure.end), ...after.slice(0, WORDS_AROUND)].join(
    ' ',
  );
}

/** The words alone: an archive of statistics is searched by subject. */
function topicWords(figure: Figure, text: string): string {
  const { after } = lineAround(figure, text);
  return (
    after
      .filter(word => word.length > 3)
      .slice(0, 3)
      .join(' ') || figure.unit
  );
}

/** The words of the sentence before and after the figure, without signs. */
function lineAround({ start, end }: Figure, text: string) {
  const before = /[^\n.!?]{0,120}$/.exec(text.slice(Math.max(0, start - 120), start))?.[0] ?? '';
  const after = /^[^\n.!?]{0,120}/.exec(text.slice(end, end + 120))?.[0] ?? '';
  const words = (part: string) => part.match(/[\p{L}\p{N}][\p{L}\p{N}'’%-]*/gu) ?? [];
  return { before: words(before), after: words(after) };
}
