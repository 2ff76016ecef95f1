import type { Message } from '../shared/message';
import type { ExportFormat, Publisher } from '../shared/notes';
import { h } from './element';
import { webAddress } from './noteWords';
import { say, sayCount, told } from './words';

export interface ExportView {
  readonly count: number;
  readonly isAll: boolean;
  /** As it was given the last time. */
  readonly publisher?: Publisher;
}

/** Writes the file and hands it to the reader; answers with what the file says is missing. */
export type Export = (format: ExportFormat, publisher?: Publisher) => Promise<readonly Message[]>;

/** Asks for a format, for ClaimReview also for the publisher, and shows what the file left out. */
export function notebookExport(view: ExportView, exportThem: Export): HTMLElement {
  const name = field('text', say('notebook_publisherName'), view.publisher?.name ?? '');
  const url = field('url', say('notebook_publisherUrl'), view.publisher?.url ?? '');
  const publisher = h(
    'fieldset',
    { class: 'publisher', hidden: true },
    h('legend', {}, say('notebook_publisher')),
    name.element,
    url.element,
  );
  const radios = FORMATS.map(format =>
    h('input', {
      type: 'radio',
      name: 'format',
      value: format,
      checked: format === 'dramatis',
      change: () => {
        publisher.hidden = chosen() !== 'claimreview';
      },
    }),
  );
  const chosen = (): ExportFormat => FORMATS[radios.findIndex(({ checked }) => checked)] ?? 'dramatis';
  const said = h('div', { class: 'remarks', role: 'status' });
  const run = async (): Promise<void> => {
    const format = chosen();
    const given = { name: name.input.value.trim(), url: url.input.value.trim() };
    if (format === 'claimreview' && (given.name === '' || !webAddress(given.url))) {
      said.replaceChildren(h('p', { class: 'problem' }, say('notebook_publisherNeeded')));
      (given.name === '' ? name.input : url.input).focus();
      return;
    }
    try {
      const remarks = await exportThem(format, format === 'claimreview' ? given : undefined);
      said.replaceChildren(
        h('p', {}, say('notebook_exported')),
        ...(remarks.length > 0 ? [h('ul', {}, ...remarks.map(remark => h('li', {}, told(remark))))] : []),
      );
    } catch (error) {
      console.error(error);
      said.replaceChildren(h('p', { class: 'problem' }, say('notebook_notExported')));
    }
  };
  return h(
    'form',
    {
      class: 'export',
      novalidate: true,
      submit: event => {
        event.preventDefault();
        void run();
      },
    },
    h('p', { class: 'soft' }, sayCount(view.isAll ? 'notebook_exportAll' : 'notebook_exportSome', view.count)),
    h(
      'fieldset',
      { class: 'formats' },
      h('legend', {}, say('notebook_format')),
      ...FORMATS.map((format, index) =>
        h(
          'label',
          { class: 'format' },
          radios[index],
          h(
            'span',
            {},
            h('strong', {}, say(`notebook_format_${format}`)),
            h('span', { class: 'fine' }, say(`notebook_formatFor_${format}`)),
          ),
        ),
      ),
    ),
    publisher,
    said,
    h(
      'footer',
      { class: 'row' },
      h('button', { type: 'submit', class: 'button main', 'data-act': 'write file' }, say('notebook_exportNow')),
    ),
  );
}

const FORMATS = [
  'dramatis',
  'markdown',
  'csv',
  'w3c',
  'claimreview',
  'anki',
] as const satisfies readonly ExportFormat[];

function field(type: 'text' | 'url', label: string, value: string) {
  const input = h('input', { type, maxlength: 300, dir: 'auto' });
  input.value = value;
  return { input, element: h('label', { class: 'filter-field' }, h('span', {}, label), input) };
}
