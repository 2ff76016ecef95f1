import type { KeptDraft } from '../shared/drafts';
import type { Brief, Cluster, Correction, Span } from '../shared/model';
import type { ExportedFile } from '../shared/notes';
import type { ExtensionToBackground, LookupQuestion, LookupReply, Shown } from '../shared/protocol';
import { failure } from '../shared/result';
import { appearances } from './appearances';
import { foundWords, lists } from './briefLists';
import { type BriefActions, type BriefView, briefView, type TabState } from './briefView';
import { cardLookups, lookUpThrough } from './cardLookups';
import { newCover } from './cover';
import { today } from './dates';
import { h } from './element';
import type { Far } from './far';
import { lookupQuestion } from './lookupQuestion';
import { refresh } from './refresh';
import { siteOf } from './siteOf';
import { type Drafts, type Notebook, type TabNotes, tabNotes } from './tabNotes';
import { stateOf, unexpected } from './tabState';
import { sayCount } from './words';

type Calls =
  | 'start'
  | 'open'
  | 'stop'
  | 'reveal'
  | 'lookUp'
  | 'dropLookUp'
  | 'relatedChecks'
  | 'correct'
  | 'correctDate'
  | 'settings'
  | 'saveSettings'
  | 'sites';

/** The background worker, as far as a view of a tab asks it. */
export type Background = Far<Pick<ExtensionToBackground, Calls>>;

/** What surrounds the view. */
export interface Surroundings {
  readonly root: HTMLElement;
  readonly background: Background;
  readonly notebook: Notebook;
  readonly drafts: Drafts;
  /** True where opening the view did not let the extension read the page, as in the panel. */
  readonly needsClick?: boolean;
  /** Asks the browser for a host or for `all`, in the press itself; gives back whether it was granted. */
  requestSite(site: string): Promise<boolean>;
  removeSite(site: string): Promise<boolean>;
  openOptions(): void;
  openNotebook(): void;
  /** Hands the reader a file. */
  download(file: ExportedFile): void;
  now(): Date;
}

export interface TabView {
  /** Looks at a tab, also again; late answers about another one are dropped. */
  show(tabId: number, seen?: SeenTab): Promise<void>;
  /** Draws everything again, as in another language. */
  redraw(): void;
  /** Asks for the tab's notes again. */
  notesChanged(): Promise<void>;
}

/** What the browser tells of a tab. */
export interface SeenTab {
  readonly host?: string | undefined;
  /** Whether it is in a private window. */
  readonly isPrivate?: boolean | undefined;
}

/** The live view of one browser tab. */
export function tabView(surroundings: Surroundings): TabView {
  const { root, background, notebook, drafts, needsClick } = surroundings;
  const blank: BriefView = { state: { is: 'working' }, tab: 'cast', search: '', notes: [], unfinished: [], needsClick };
  let view = blank;
  let tabId = -1;
  let host: string | undefined;
  let isPrivate = false;
  let visit = 0;
  const ask = lookUpThrough(background, window);
  const lookups = cardLookups(
    (question, signal) => ask(question, signal).catch(lost),
    () => draw({}),
  );
  let drawn: HTMLElement | undefined;
  /** Stays while all else is drawn again: a screen reader hears of changes only in what stays. */
  const status = h('p', { class: 'spoken', role: 'status' });
  /** Has the card or the editor of a note. */
  const cover = newCover(root, () => drawn);

  const seen = (): BriefView => ({ ...view, lookup: view.open && lookups.of(view.open) });

  function draw(change: Partial<BriefView>): void {
    view = { ...view, ...change };
    const fresh = briefView(seen(), actions);
    fresh.hidden = cover.isOpen();
    if (drawn) refresh(drawn, fresh);
    else root.replaceChildren(fresh, status);
    drawn = fresh;
  }

  /** Runs a call and draws its answer, unless the reader has gone elsewhere meanwhile. */
  async function settle(call: Promise<TabState>): Promise<void> {
    const mine = ++visit;
    const state = await call.catch(unexpected);
    if (mine !== visit) return;
    draw({ state });
    if (state.is !== 'shown') return;
    status.textContent = sayCount('popup_namesFound', state.shown.brief.people.length);
    await showNotes(mine);
  }

  async function showNotes(mine: number): Promise<void> {
    const address = briefOf(view)?.url;
    const [notes, unfinished] = await Promise.all([
      notebook.notesOnTab(tabId).catch(() => []),
      address === undefined ? [] : drafts.draftsOn(tabId, address).catch((): readonly KeptDraft[] => []),
    ]);
    if (mine !== visit) return;
    const isAny = [notes, unfinished, view.notes, view.unfinished].some(({ length }) => length > 0);
    if (isAny) draw({ notes, unfinished });
    writing.changed();
  }

  async function showSite(isRefused = false): Promise<void> {
    const mine = tabId;
    if (host === undefined) return;
    const site = await siteOf(host, background).catch(() => undefined);
    if (mine === tabId && site) draw({ site: { ...site, isRefused } });
  }

  function start(): Promise<void> {
    draw({ state: { is: 'working' } });
    return settle(background.start(tabId).then(stateOf));
  }

  async function toggle(cluster: Cluster): Promise<void> {
    const isOpen = view.open === cluster.id;
    lookups.drop();
    draw({ open: isOpen ? undefined : cluster.id, at: undefined });
    if (isOpen || lookups.of(cluster.id)) return;
    const { lookUpOnOpen } = await background.settings();
    const opened = open();
    if (lookUpOnOpen && opened?.id === cluster.id) lookups.ask(opened.id, questionOf(opened, 'opened'));
  }

  function close(): void {
    const closed = view.open;
    lookups.drop();
    draw({ open: undefined });
    root.querySelector<HTMLElement>(`[data-act="toggle ${closed}"]`)?.focus();
  }

  function closeFigure(figure: number): void {
    draw({ figure: undefined });
    root.querySelector<HTMLElement>(`[data-act="toggle figure ${figure}"]`)?.focus();
  }

  function reveal(span: Span): void {
    background.reveal(tabId, span).catch(error => draw({ state: unexpected(error) }));
  }

  function revealAt(cluster: Cluster, at: number): void {
    const span = appearances(briefOf(view)!, cluster)[at];
    if (span) reveal(span);
  }

  async function saveStudyCards(): Promise<void> {
    if (view.state.is !== 'shown') return;
    const mine = tabId;
    const { brief, text } = view.state.shown;
    const file = await notebook.exportCast(brief, text).catch(() => undefined);
    if (file) surroundings.download(file);
    if (mine !== tabId) return;
    draw({
      studyCards: file
        ? [{ key: 'popup_studyCardsSaved', values: { name: file.name } }, ...file.remarks]
        : [{ key: 'popup_studyCardsLost' }],
    });
  }

  function search(words: string): void {
    view = { ...view, search: words };
    const old = drawn?.querySelector<HTMLElement>('[data-part="lists"]');
    if (!old || view.state.is !== 'shown') return;
    refresh(old, lists(seen(), view.state.shown, actions));
    status.textContent = foundWords(view, view.state.shown);
  }

  async function never(site: string, on: boolean): Promise<void> {
    const settings = await background.settings();
    const others = settings.neverOn.filter(each => each !== site);
    await background.saveSettings({ ...settings, neverOn: on ? [...others, site] : others });
    await showSite();
  }

  const open = (): Cluster | undefined => briefOf(view)?.people.find(({ id }) => id === view.open);
  const dayOf = (): string => briefOf(view)?.date?.iso ?? today(surroundings.now());
  const questionOf = (cluster: Cluster, asked: LookupQuestion['asked']): LookupQuestion =>
    lookupQuestion(cluster, { ...shownOf(view), day: dayOf(), asked });

  const actions: BriefActions = {
    switchOn: on => (on ? start() : settle(background.stop(tabId).then(() => ({ is: 'off' }) as const))),
    chooseTab: tab => draw({ tab }),
    search,
    toggle,
    revealPerson: cluster => revealAt(cluster, 0),
    reveal,
    toggleFigure: ({ start: figure }) => draw({ figure: view.figure === figure ? undefined : figure }),
    saveStudyCards: () => void saveStudyCards(),
    openNote: id => writing.open(id),
    resumeNote: kept => void writing.resume(kept),
    openOptions: surroundings.openOptions,
    openNotebook: surroundings.openNotebook,
    retry: start,
    site: {
      allow: (site, on) => {
        // Nothing is awaited before: the browser allows the question only in the press itself.
        const done = on ? surroundings.requestSite(site) : surroundings.removeSite(site);
        done.then(
          given => showSite(on && !given),
          () => showSite(true),
        );
      },
      never,
    },
    card: {
      reveal,
      close,
      relatedChecks: words => background.relatedChecks(words),
      note: span => void writing.write(span),
      step: by => {
        const cluster = open();
        if (!cluster) return;
        const { length } = appearances(briefOf(view)!, cluster);
        const at = view.at === undefined ? (by === 1 ? 0 : length - 1) : (view.at + by + length) % length;
        draw({ at });
        revealAt(cluster, at);
      },
      lookUp: () => {
        const cluster = open();
        if (cluster) lookups.ask(cluster.id, questionOf(cluster, 'pressed'));
      },
      correct: (correction: Correction) => {
        const cluster = open();
        const found = cluster && lookups.of(cluster.id)?.answer?.card?.person;
        // What was looked up about somebody else than the reader says must not stay on the card.
        if (cluster && !(correction.kind === 'is' && correction.person === found)) lookups.forget(cluster.id);
        settle(background.correct(tabId, correction).then(stateOf));
      },
      correctDate: correction => {
        // Answers say which offices were held on the old date.
        lookups.clear();
        settle(background.correctDate(tabId, correction).then(stateOf));
      },
      pickChoice: ({ person, name }) => {
        const cluster = open();
        if (cluster) lookups.ask(cluster.id, { by: 'person', person, name, day: dayOf(), asked: 'pressed' });
      },
    },
  };

  const writing: TabNotes = tabNotes({
    notebook,
    drafts,
    settings: () => background.settings(),
    tabId: () => tabId,
    isPrivate: () => isPrivate,
    shown: () => (view.state.is === 'shown' ? view.state.shown : undefined),
    notes: () => view.notes,
    unfinished: () => view.unfinished,
    load: () => showNotes(visit),
    cover: cover.put,
    reveal,
    now: surroundings.now,
  });
  window.addEventListener('pagehide', () => writing.flush());

  root.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !(event.target instanceof Element) || !event.target.closest('.card')) return;
    // Else a popup would close as a whole.
    event.preventDefault();
    if (cover.isOpen()) writing.close();
    else if (view.figure !== undefined && view.tab === 'figures') closeFigure(view.figure);
    else close();
  });

  return {
    async show(shownTab, seen = {}) {
      if (shownTab !== tabId) {
        writing.close();
        view = blank;
        lookups.clear();
        status.textContent = '';
      }
      tabId = shownTab;
      host = seen.host;
      isPrivate = seen.isPrivate === true;
      draw({ site: host === view.site?.host ? view.site : undefined });
      await Promise.all([settle(background.open(tabId).then(stateOf)), showSite()]);
    },
    redraw: () => draw({}),
    notesChanged: () => showNotes(visit),
  };
}

function lost(): LookupReply {
  return failure('server', { key: 'lookup_lost' });
}

/** Cards are of what is shown. */
function shownOf({ state }: BriefView): Shown {
  if (state.is !== 'shown') throw new Error('a card is open, and nothing is shown');
  return state.shown;
}

function briefOf({ state }: BriefView): Brief | undefined {
  return state.is === 'shown' ? state.shown.brief : undefined;
}
