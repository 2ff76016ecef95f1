import type { Cluster, Span } from '../shared/model';
import type { Shown, StartProblem } from '../shared/protocol';
import { articleDate } from './articleDate';
import { personCard } from './card';
import type { CardActions, LookupView } from './cardView';
import { castList } from './castList';
import { dateWords } from './dates';
import { h } from './element';
import { figureList } from './figureList';
import { icon } from './icons';
import { statementList } from './statementList';
import { tabs } from './tabs';
import { wordmark } from './wordmark';

type TabName = 'cast' | 'figures' | 'statements';

/** What a browser tab is at. `unexpected` is a bug or a lost worker; its message is for a person too. */
export type TabState =
  | { readonly is: 'working' }
  | { readonly is: 'off' }
  | { readonly is: 'shown'; readonly shown: Shown }
  | { readonly is: 'problem'; readonly problem: StartProblem | 'unexpected'; readonly message: string };

/** All that the popup and the panel draw from. */
export interface BriefView {
  readonly state: TabState;
  readonly tab: TabName;
  readonly search: string;
  readonly open?: Cluster['id'] | undefined;
  /** Of the open person. */
  readonly at?: number | undefined;
  readonly lookup?: LookupView | undefined;
  /** What to do where the page is not allowed, beside what the message says. */
  readonly permissionHint?: string | undefined;
}

export interface BriefActions {
  switchOn(on: boolean): void;
  chooseTab(tab: TabName): void;
  search(words: string): void;
  toggle(cluster: Cluster): void;
  revealPerson(cluster: Cluster): void;
  reveal(span: Span): void;
  openOptions(): void;
  retry(): void;
  readonly card: CardActions;
}

/** The popup's and the panel's whole content. */
export function briefView(view: BriefView, actions: BriefActions): HTMLElement {
  return h(
    'div',
    { class: 'brief' },
    header(view.state, actions),
    h('main', { 'data-part': 'content' }, content(view, actions)),
    footer(view.state, actions),
  );
}

function header(state: TabState, actions: BriefActions): HTMLElement {
  const isOn = state.is === 'shown' || state.is === 'working';
  return h(
    'header',
    { class: 'brief-head' },
    wordmark(),
    state.is !== 'problem' &&
      h(
        'button',
        {
          type: 'button',
          role: 'switch',
          class: 'switch',
          'aria-checked': String(isOn),
          'data-act': 'switch',
          click: () => actions.switchOn(!isOn),
        },
        h('span', {}, 'On this page'),
        h('span', { class: 'switch-track', 'aria-hidden': 'true' }),
      ),
  );
}

function content(view: BriefView, actions: BriefActions): HTMLElement {
  const { state } = view;
  if (state.is === 'shown') return shownView(view, state.shown, actions);
  if (state.is === 'problem') return problemView(state, view.permissionHint, actions);
  if (state.is === 'off') {
    return notice('Off on this page', ['Nothing is highlighted and nothing is read. Switch it on to see who is who.']);
  }
  return h(
    'div',
    { class: 'notice working', role: 'status' },
    h('p', {}, h('span', { class: 'spinner', 'aria-hidden': 'true' }), 'Reading the article…'),
  );
}

function shownView(view: BriefView, shown: Shown, actions: BriefActions): HTMLElement {
  const { brief } = shown;
  return h(
    'div',
    { class: 'shown' },
    h(
      'div',
      { class: 'article' },
      h('h1', {}, brief.title || 'Untitled article'),
      brief.site !== '' && h('p', { class: 'fine' }, brief.site),
      articleDate(brief, actions.card.correctDate),
    ),
    tabs(
      [
        { name: 'cast', label: 'Cast', count: brief.people.length },
        { name: 'figures', label: 'Figures', count: brief.figures.length },
        { name: 'statements', label: 'Who says what', count: brief.statements.length },
      ],
      { chosen: view.tab, panel: panelOf(view, shown, actions), choose: tab => actions.chooseTab(tab) },
    ),
  );
}

function panelOf(view: BriefView, { brief, text }: Shown, actions: BriefActions): HTMLElement {
  if (view.tab === 'figures') return figureList({ brief, text }, actions.reveal);
  if (view.tab === 'statements') return statementList({ brief, text }, actions.reveal);
  if (brief.people.length === 0) {
    return notice('Nobody found', [
      `No names of people were found in the ${brief.words} words of this article.`,
      !isEnglish(brief.language) && 'Names are found best in English; this page says that it is in another language.',
    ]);
  }
  const { open, at, lookup } = view;
  return castList(
    {
      brief,
      open,
      search: view.search,
      card: cluster =>
        personCard({ brief, cluster, text, ...(at !== undefined && { at }), ...(lookup && { lookup }) }, actions.card),
    },
    { toggle: actions.toggle, reveal: actions.revealPerson, search: actions.search },
  );
}

function problemView(
  { problem, message }: TabState & { readonly is: 'problem' },
  permissionHint: string | undefined,
  actions: BriefActions,
): HTMLElement {
  const hint = problem === 'page-not-allowed' ? permissionHint : undefined;
  const canRetry = problem === 'brief-failed' || problem === 'unexpected' || hint !== undefined;
  return h(
    'div',
    { class: 'notice', role: 'status' },
    h('h1', {}, PROBLEMS[problem]),
    h('p', {}, message),
    hint !== undefined && h('p', {}, hint),
    canRetry &&
      h('button', { type: 'button', class: 'button', 'data-act': 'retry', click: () => actions.retry() }, 'Try again'),
  );
}

const PROBLEMS: Readonly<Record<StartProblem | 'unexpected', string>> = {
  'page-not-allowed': 'Not possible on this page',
  'not-an-article': 'No article here',
  'brief-failed': 'The article could not be read',
  unexpected: 'Something went wrong',
};

function notice(heading: string, lines: readonly (string | false)[]): HTMLElement {
  return h('div', { class: 'notice' }, h('h1', {}, heading), ...lines.map(line => line !== false && h('p', {}, line)));
}

function isEnglish(language: string): boolean {
  return language === '' || /^en\b/i.test(language);
}

function footer(state: TabState, actions: BriefActions): HTMLElement {
  const asOf = state.is === 'shown' ? `Facts as of ${dateWords(state.shown.brief.packAsOf)}. ` : '';
  return h(
    'footer',
    { class: 'brief-foot' },
    h('p', { class: 'fine' }, `${asOf}Nothing is sent unasked.`),
    h(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'aria-label': 'Options',
        title: 'Options',
        'data-act': 'options',
        click: () => actions.openOptions(),
      },
      icon('settings'),
    ),
  );
}
