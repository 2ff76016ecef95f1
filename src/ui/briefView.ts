import type { Shown, StartProblem } from '../shared/protocol';
import { articleDate } from './articleDate';
import { type ListsActions, type ListsView, lists, rowsIn } from './briefLists';
import { asOfWords } from './dates';
import { h } from './element';
import { icon } from './icons';
import { articleTongue, packWords } from './packWords';
import { type SiteActions, type SiteView, siteChoice, switchLine } from './siteChoice';
import { wordmark } from './wordmark';
import { locale, say, tongue } from './words';

/** What a browser tab is at. `unexpected` is a bug or a lost worker; its message is for a person too. */
export type TabState =
  | { readonly is: 'working' }
  | { readonly is: 'off' }
  | { readonly is: 'shown'; readonly shown: Shown }
  | { readonly is: 'problem'; readonly problem: StartProblem | 'unexpected'; readonly message: string };

/** All that the popup and the panel draw from. */
export interface BriefView extends ListsView {
  readonly state: TabState;
  /** Where the tab's site stands; absent where the browser does not tell the site. */
  readonly site?: SiteView | undefined;
  /** True where opening the view did not let the extension read the page, as in the panel. */
  readonly needsClick?: boolean | undefined;
}

export interface BriefActions extends ListsActions {
  switchOn(on: boolean): void;
  search(words: string): void;
  openOptions(): void;
  openNotebook(): void;
  retry(): void;
  readonly site: SiteActions;
}

/** The popup's and the panel's whole content. */
export function briefView(view: BriefView, actions: BriefActions): HTMLElement {
  return h(
    'div',
    { class: 'brief', ...tongue() },
    header(view, actions),
    h('main', { 'data-part': 'content' }, content(view, actions)),
    footer(view.state, actions),
  );
}

function header({ state, site }: BriefView, actions: BriefActions): HTMLElement {
  const isOn = state.is === 'shown' || state.is === 'working';
  const turn = (on: boolean): void => actions.switchOn(on);
  return h(
    'header',
    { class: 'brief-head' },
    h(
      'div',
      { class: 'brief-line' },
      wordmark(),
      state.is !== 'problem' && switchLine(say('popup_onThisPage'), { on: isOn, act: 'switch', turn }),
    ),
    site && siteChoice(site, actions.site),
  );
}

function content(view: BriefView, actions: BriefActions): HTMLElement {
  const { state } = view;
  if (state.is === 'shown') return shownView(view, state.shown, actions);
  if (state.is === 'problem') return problemView(state, view.needsClick === true, actions);
  if (state.is === 'off') {
    return h('div', { class: 'notice' }, h('h1', {}, say('popup_off')), h('p', {}, say('popup_offSays')));
  }
  return h(
    'div',
    { class: 'notice working', role: 'status' },
    h('p', {}, h('span', { class: 'spinner', 'aria-hidden': 'true' }), say('popup_working')),
  );
}

/** With more rows than this in all, there is a field to search them. */
const FEW = 8;

function shownView(view: BriefView, shown: Shown, actions: BriefActions): HTMLElement {
  const { brief } = shown;
  return h(
    'div',
    { class: 'shown' },
    h(
      'div',
      { class: 'article' },
      h('h1', articleTongue(brief), brief.title || say('popup_untitled')),
      brief.site !== '' && h('p', { class: 'fine', dir: 'auto' }, brief.site),
      articleDate(brief, actions.card.correctDate),
      brief.namesOnly &&
        h('p', { class: 'names-only' }, say('popup_namesOnly', { language: languageName(brief.language) })),
      brief.firstPart && h('p', { class: 'names-only' }, say('popup_firstPart')),
    ),
    rowsIn(shown, view) > FEW && searchField(view.search, actions),
    lists(view, shown, actions),
  );
}

/** One field over all tabs; typing draws the lists alone again, so that the field keeps its caret. */
function searchField(words: string, actions: BriefActions): HTMLElement {
  const input = h('input', {
    type: 'search',
    value: words,
    placeholder: say('popup_search'),
    'aria-label': say('popup_search'),
    'data-act': 'search',
    input: () => actions.search(input.value),
  });
  return h('div', { class: 'search', role: 'search' }, input);
}

function languageName(language: string): string {
  try {
    return (
      new Intl.DisplayNames(locale(), { type: 'language', fallback: 'none' }).of(language) ?? say('popup_otherLanguage')
    );
  } catch {
    // What the page says is no language.
    return say('popup_otherLanguage');
  }
}

function problemView(
  { problem, message }: TabState & { readonly is: 'problem' },
  needsClick: boolean,
  actions: BriefActions,
): HTMLElement {
  const hint = problem === 'page-not-allowed' && needsClick;
  const canRetry = problem === 'brief-failed' || problem === 'unexpected' || hint;
  return h(
    'div',
    { class: 'notice', role: 'status' },
    h('h1', {}, say(PROBLEMS[problem])),
    h('p', {}, packWords(message)),
    hint && h('p', {}, say('popup_clickButton')),
    canRetry &&
      h(
        'button',
        { type: 'button', class: 'button', 'data-act': 'retry', click: () => actions.retry() },
        say('popup_retry'),
      ),
  );
}

const PROBLEMS: Readonly<Record<StartProblem | 'unexpected', string>> = {
  'page-not-allowed': 'popup_problemNotAllowed',
  'not-an-article': 'popup_problemNoArticle',
  'brief-failed': 'popup_problemBriefFailed',
  unexpected: 'popup_problemUnexpected',
};

function footer(state: TabState, actions: BriefActions): HTMLElement {
  const said =
    state.is === 'shown'
      ? say('popup_factsAsOf', { asOf: asOfWords(state.shown.brief.packAsOf) })
      : say('popup_nothingSent');
  return h(
    'footer',
    { class: 'brief-foot' },
    h('p', { class: 'fine' }, said),
    opener('notebook', () => actions.openNotebook()),
    opener('options', () => actions.openOptions()),
  );
}

/** A button that opens another page of the extension. */
function opener(page: 'notebook' | 'options', click: () => void): HTMLElement {
  const label = say(`popup_${page}`);
  return h(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': label, title: label, 'data-act': page, click },
    icon(page === 'options' ? 'settings' : 'notebook'),
  );
}
