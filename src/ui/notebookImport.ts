import type { ImportReport } from '../shared/notes';
import { h } from './element';
import { noteLabel } from './noteWords';
import { refusedLine } from './refusedLine';
import { say, sayCount } from './words';

export interface ImportActions {
  go(): void;
  cancel(): void;
}

/** What an import would add, change and refuse, and why; nothing happens before the reader says so. */
export function notebookImport(fileName: string, report: ImportReport, actions: ImportActions): HTMLElement {
  const { added, changed, unchanged, refused, sample } = report;
  const isEmpty = added + changed === 0;
  return h(
    'div',
    { class: 'import' },
    h('p', { class: 'soft', dir: 'auto' }, say('notebook_importFrom', { file: fileName, format: report.format })),
    h(
      'ul',
      { class: 'import-counts' },
      h('li', {}, sayCount('notebook_willAdd', added)),
      h('li', {}, sayCount('notebook_willChange', changed)),
      h('li', {}, sayCount('notebook_willKeep', unchanged)),
      h('li', {}, sayCount('notebook_willRefuse', refused.length)),
    ),
    refused.length > 0 &&
      h(
        'details',
        { open: isEmpty },
        h('summary', {}, say('notebook_refusedWhy')),
        h(
          'ul',
          { class: 'refused', tabindex: 0, 'aria-label': say('notebook_refusedWhy') },
          ...refused.map(refusedLine),
        ),
      ),
    sample.length > 0 &&
      h(
        'details',
        { open: true },
        h('summary', {}, say('notebook_importSample')),
        h(
          'ul',
          { class: 'import-sample', tabindex: 0, 'aria-label': say('notebook_importSample') },
          ...sample.map(note =>
            h(
              'li',
              { dir: 'auto' },
              h('strong', {}, noteLabel(note)),
              h('span', { class: 'fine' }, note.article.title),
            ),
          ),
        ),
      ),
    h(
      'footer',
      { class: 'row' },
      !isEmpty &&
        h(
          'button',
          { type: 'button', class: 'button main', 'data-act': 'import now', click: () => actions.go() },
          say('notebook_importNow'),
        ),
      h(
        'button',
        { type: 'button', class: 'button', 'data-act': 'cancel import', click: () => actions.cancel() },
        say(isEmpty ? 'notebook_nothingToImport' : 'notebook_cancel'),
      ),
    ),
  );
}
