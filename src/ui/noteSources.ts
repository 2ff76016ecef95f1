import type { IsoDate } from '../shared/model';
import { h } from './element';
import { freshId } from './freshId';
import { EMPTY_SOURCE, type FormProblem, type SourceForm } from './noteForm';
import { archiveAddress } from './noteWords';
import { say, sayCount } from './words';

export interface SourceFields {
  readonly element: HTMLElement;
  value(): readonly SourceForm[];
  /** Marks the field of a problem and puts the focus there; without one, clears the marks. */
  complain(problem: FormProblem | undefined): void;
}

type Inputs = { readonly [Field in keyof SourceForm]: HTMLInputElement | HTMLTextAreaElement };

interface Row {
  readonly element: HTMLElement;
  readonly inputs: Inputs;
  readonly problem: HTMLElement;
}

/** Where somebody can check what a note says: address, title, an archived copy, the words that say it. */
export function sourceFields(
  { sources, today }: { readonly sources: readonly SourceForm[]; readonly today: IsoDate },
  changed: () => void,
): SourceFields {
  let rows: Row[] = [];
  const list = h('div', { class: 'source-list' });
  const told = h('span', { class: 'spoken', role: 'status' });

  const add = (source: SourceForm): Row => {
    const row = sourceRow(source, { id: freshId('source'), today, changed, remove: () => remove(row) });
    rows = [...rows, row];
    list.append(row.element);
    return row;
  };

  const remove = (row: Row): void => {
    rows = rows.filter(other => other !== row);
    row.element.remove();
    told.textContent = say('note_sourceRemoved');
    another.focus();
    changed();
  };

  const another = h(
    'button',
    {
      type: 'button',
      class: 'button small',
      'data-act': 'add source',
      click: () => {
        add(EMPTY_SOURCE).inputs.url.focus();
        changed();
      },
    },
    say('note_addSource'),
  );

  for (const source of sources) add(source);
  return {
    element: h(
      'div',
      { class: 'note-field', role: 'group', 'aria-label': say('note_sources') },
      h('span', { class: 'note-label' }, say('note_sources')),
      list,
      another,
      told,
    ),
    value: () => rows.map(({ inputs }) => valuesOf(inputs)),
    complain(problem) {
      for (const [index, row] of rows.entries()) {
        const field = problem?.source === index && problem.field !== 'claimDate' ? problem.field : undefined;
        row.problem.textContent = field ? say('note_notAnAddress') : '';
        for (const name of ['url', 'archive'] as const) {
          const isWrong = field === name;
          row.inputs[name].setAttribute('aria-invalid', String(isWrong));
          if (isWrong) row.inputs[name].focus();
        }
      }
    },
  };
}

interface RowSetting {
  readonly id: string;
  readonly today: IsoDate;
  changed(): void;
  remove(): void;
}

function sourceRow(source: SourceForm, { id, today, changed, remove }: RowSetting): Row {
  const input = (field: 'url' | 'title' | 'archive', type: 'url' | 'text'): HTMLInputElement =>
    h('input', {
      type,
      id: `${id}-${field}`,
      maxlength: 4000,
      autocomplete: 'off',
      spellcheck: field === 'title' ? undefined : 'false',
      dir: field === 'title' ? 'auto' : 'ltr',
      'aria-describedby': `${id}-problem`,
      input: () => changed(),
    });
  const inputs: Inputs = {
    url: input('url', 'url'),
    title: input('title', 'text'),
    archive: input('archive', 'url'),
    quote: h('textarea', { id: `${id}-quote`, rows: 2, maxlength: 10_000, dir: 'auto', input: () => changed() }),
  };
  for (const [field, control] of Object.entries(inputs)) control.value = source[field as keyof SourceForm];
  const problem = h('p', { class: 'problem', id: `${id}-problem`, 'aria-live': 'polite' });
  const archive = h(
    'button',
    {
      type: 'button',
      class: 'button small',
      title: say('note_archiveHint'),
      click: () => {
        const address = archiveAddress(inputs.url.value.trim(), today);
        if (address === undefined) {
          problem.textContent = say('note_addressFirst');
          inputs.url.focus();
          return;
        }
        inputs.archive.value = address;
        problem.textContent = '';
        changed();
      },
    },
    say('note_archiveFill'),
  );
  const element = h(
    'fieldset',
    { class: 'source' },
    h('legend', { class: 'spoken' }, say('note_source')),
    labelled(say('note_sourceUrl'), inputs.url),
    labelled(say('note_sourceTitle'), inputs.title),
    labelled(say('note_sourceQuote'), inputs.quote),
    labelled(say('note_sourceArchive'), inputs.archive),
    problem,
    h(
      'div',
      { class: 'row' },
      archive,
      h('button', { type: 'button', class: 'text-button', click: () => remove() }, say('note_removeSource')),
    ),
  );
  return { element, inputs, problem };
}

/** "2 sources". */
export function sourceCount(count: number): string {
  return sayCount('note_sourceCount', count);
}

function labelled(label: string, control: HTMLElement): HTMLElement {
  return h('div', { class: 'pair' }, h('label', { for: control.id }, label), control);
}

function valuesOf({ url, title, archive, quote }: Inputs): SourceForm {
  return { url: url.value, title: title.value, archive: archive.value, quote: quote.value };
}
