import type { Brief, Statement } from '../shared/model';
import { h } from './element';
import { icon } from './icons';
import { apart, articleTongue, packWords } from './packWords';
import { saidSpan } from './saidSpan';
import { figuresIn, saidWords } from './saidWords';
import { speakerOf } from './speakers';
import { say, sayCount } from './words';

export interface StatementListView {
  readonly brief: Brief;
  readonly text: string;
  /** Which to list. */
  readonly statements: readonly Statement[];
}

export interface StatementListActions {
  /** Shows it on the page. */
  reveal(statement: Statement): void;
  /** Begins a note on it. */
  note?(statement: Statement): void;
}

/** Who says what: the statements under their speakers with office on the article's date, who speaks first comes first. */
export function statementList(view: StatementListView, actions: StatementListActions): HTMLElement {
  const bySpeaker = new Map<string, Statement[]>();
  for (const statement of view.statements) {
    const key = statement.speaker ?? `named ${statement.speakerName ?? ''}`;
    const known = bySpeaker.get(key);
    if (known) known.push(statement);
    else bySpeaker.set(key, [statement]);
  }
  return h(
    'div',
    { class: 'speakers' },
    ...[...bySpeaker.values()].map(statements => {
      const { name, office } = speakerOf(view.brief, statements[0]!);
      return h(
        'section',
        { 'aria-label': name },
        h('h3', {}, apart(name)),
        office !== undefined && h('p', { class: 'fine' }, packWords(office)),
        h('ol', { class: 'passages' }, ...statements.map(statement => row(statement, view, actions))),
      );
    }),
  );
}

/** All that a row and its heading say, for the search. */
export function statementSaid(brief: Brief, text: string, statement: Statement): string {
  const { name, office } = speakerOf(brief, statement);
  const said = saidSpan(statement);
  return [name, office ?? '', text.slice(said.start, said.end)].join(' ');
}

function row(
  statement: Statement,
  { brief, text }: StatementListView,
  { reveal, note }: StatementListActions,
): HTMLElement {
  const figures = figuresIn(brief, statement).length;
  return h(
    'li',
    { class: 'passage-line' },
    h(
      'button',
      {
        type: 'button',
        class: `passage ${statement.kind}`,
        title: say('card_showOnPage'),
        'data-act': `statement ${statement.start}`,
        click: () => reveal(statement),
      },
      h('span', { class: 'passage-words', ...articleTongue(brief) }, ...saidWords(brief, text, statement)),
      h(
        'span',
        { class: 'fine' },
        say(statement.kind === 'direct' ? 'popup_direct' : 'popup_indirect'),
        figures > 0 && h('span', { class: 'badge' }, sayCount('popup_figuresIn', figures)),
      ),
    ),
    note &&
      h(
        'button',
        {
          type: 'button',
          class: 'icon-button',
          title: say('card_note'),
          'aria-label': say('card_note'),
          'data-act': `note on ${statement.start}`,
          click: () => note(statement),
        },
        icon('note'),
      ),
  );
}
