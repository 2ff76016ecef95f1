import type { Brief, Statement } from '../shared/model';
import { h } from './element';

/** Who says what: the statements under their speakers, who speaks first comes first. */
export function statementList(
  { brief, text }: { readonly brief: Brief; readonly text: string },
  reveal: (statement: Statement) => void,
): HTMLElement {
  if (brief.statements.length === 0) return h('p', { class: 'empty' }, 'No quoted or reported words were found.');
  const bySpeaker = new Map<string, Statement[]>();
  for (const statement of brief.statements) {
    const speaker = speakerWords(brief, statement);
    bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), statement]);
  }
  return h(
    'div',
    { class: 'speakers' },
    ...[...bySpeaker].map(([speaker, statements]) =>
      h(
        'section',
        { 'aria-label': speaker },
        h('h3', {}, speaker),
        h('ol', { class: 'passages' }, ...statements.map(statement => row(statement, text, reveal))),
      ),
    ),
  );
}

function row(statement: Statement, text: string, reveal: (statement: Statement) => void): HTMLElement {
  const words = text.slice(statement.start, statement.end);
  return h(
    'li',
    {},
    h(
      'button',
      {
        type: 'button',
        class: `passage ${statement.kind}`,
        title: 'Show on the page',
        'data-act': `statement ${statement.start}`,
        click: () => reveal(statement),
      },
      h('span', { class: 'passage-words' }, words),
      h('span', { class: 'fine' }, statement.kind === 'direct' ? 'In their words' : 'As reported'),
    ),
  );
}

function speakerWords(brief: Brief, { speaker, speakerName }: Statement): string {
  const cluster = brief.people.find(({ id }) => id === speaker);
  return cluster?.card?.name ?? cluster?.label ?? speakerName ?? 'Speaker not clear';
}
