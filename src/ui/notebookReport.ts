import type { Note } from '../shared/notes';
import { dateWords, instantWords } from './dates';
import { h } from './element';
import { noteWordsOf, timesWords } from './notebookNote';
import { statusWords, webLink } from './noteWords';
import { verdictGroup, verdictWords } from './verdicts';
import { direction, locale, say, sayCount } from './words';

export interface ReportActions {
  print(): void;
  back(): void;
}

/** All notes of one article on one page, in the order of its text, fit to be printed. */
export function notebookReport(notes: readonly Note[], now: string, actions: ReportActions): HTMLElement {
  const { article } = notes[0]!;
  return h(
    'main',
    { class: 'report', lang: locale(), dir: direction() },
    h(
      'div',
      { class: 'row report-tools' },
      h(
        'button',
        { type: 'button', class: 'button', 'data-act': 'back', click: () => actions.back() },
        say('notebook_back'),
      ),
      h(
        'button',
        { type: 'button', class: 'button main', 'data-act': 'print', click: () => actions.print() },
        say('notebook_print'),
      ),
    ),
    h(
      'header',
      {},
      h('h1', { tabindex: -1, 'data-act': 'name', dir: 'auto' }, article.title || article.address),
      h('p', {}, [article.site, article.date && dateWords(article.date)].filter(Boolean).join(' · ')),
      h('p', { class: 'fine' }, webLink(article.url, article.url) ?? article.url),
      h('p', { class: 'fine' }, sayCount('notebook_reportOf', notes.length, { when: instantWords(now) })),
    ),
    h('ol', { class: 'report-notes' }, ...notes.map(entry)),
  );
}

function entry(note: Note): HTMLElement {
  return h(
    'li',
    { 'data-group': verdictGroup(note.verdict) },
    h('blockquote', { dir: 'auto' }, note.passage.exact),
    h(
      'p',
      { class: 'report-verdict' },
      h('span', { class: 'dot', 'aria-hidden': 'true' }),
      h('strong', {}, note.verdict ? verdictWords(note.verdict) : say('notebook_noVerdict')),
      h('span', { class: 'soft' }, ` · ${statusWords(note.status)}`),
    ),
    noteWordsOf(note),
    h('p', { class: 'fine' }, timesWords(note)),
  );
}
