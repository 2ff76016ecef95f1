import type { Brief, Cluster, Correction, Span } from '../shared/model';
import type { ExtensionToBackground, LookupQuestion, LookupReply, Shown, StartProblem } from '../shared/protocol';
import type { Result } from '../shared/result';
import { appearances } from './appearances';
import { type BriefActions, type BriefView, briefView, type TabState } from './briefView';
import type { LookupView } from './cardView';
import { today } from './dates';
import { refresh } from './refresh';

type Calls = 'start' | 'stop' | 'isOff' | 'reveal' | 'lookUp' | 'correct' | 'correctDate' | 'settings';

/** The background worker, as far as a view of a tab asks it. */
export type Background = {
  readonly [Name in Calls]: (
    ...args: Parameters<ExtensionToBackground[Name]>
  ) => Promise<Awaited<ReturnType<ExtensionToBackground[Name]>>>;
};

/** What surrounds the view. */
export interface Surroundings {
  readonly root: HTMLElement;
  readonly background: Background;
  /** What the reader can do when the browser lets the extension read no page that was not asked for. */
  readonly permissionHint?: string;
  openOptions(): void;
  now(): Date;
}

/** The live view of one browser tab; `show` again looks again, also at another tab, and late answers are dropped. */
export function tabView({ root, background, permissionHint, openOptions, now }: Surroundings): {
  show(tabId: number): Promise<void>;
} {
  const blank: BriefView = { state: { is: 'working' }, tab: 'cast', search: '' };
  let view = blank;
  let tabId = -1;
  let visit = 0;
  let lookups = new Map<Cluster['id'], LookupView>();
  let drawn: HTMLElement | undefined;

  function draw(change: Partial<BriefView>): void {
    view = { ...view, ...change };
    const lookup = view.open && lookups.get(view.open);
    const fresh = briefView({ ...view, lookup, permissionHint }, actions);
    if (drawn) refresh(drawn, fresh);
    else root.replaceChildren(fresh);
    drawn = fresh;
  }

  /** Runs a call and draws its answer, unless the reader has gone elsewhere meanwhile. */
  async function settle(call: Promise<TabState>): Promise<void> {
    const mine = ++visit;
    const state = await call.catch(unexpected);
    if (mine === visit) draw({ state });
  }

  function start(): Promise<void> {
    draw({ state: { is: 'working' } });
    return settle(background.start(tabId).then(stateOf));
  }

  async function lookUp(cluster: Cluster, question: LookupQuestion): Promise<void> {
    const mine = lookups;
    const put = (lookup: LookupView): void => {
      mine.set(cluster.id, lookup);
      if (mine === lookups) draw({});
    };
    put({ state: 'working' });
    put(lookupOf(await background.lookUp(question).catch(lost)));
  }

  async function toggle(cluster: Cluster): Promise<void> {
    const isOpen = view.open === cluster.id;
    draw({ open: isOpen ? undefined : cluster.id, at: undefined });
    if (isOpen || lookups.has(cluster.id)) return;
    const { lookUpOnOpen } = await background.settings();
    const opened = open();
    if (lookUpOnOpen && opened?.id === cluster.id) lookUp(opened, questionOf(opened, 'opened'));
  }

  function reveal(span: Span): void {
    background.reveal(tabId, span).catch(error => draw({ state: unexpected(error) }));
  }

  function revealAt(cluster: Cluster, at: number): void {
    const span = appearances(briefOf(view)!, cluster)[at];
    if (span) reveal(span);
  }

  const open = (): Cluster | undefined => briefOf(view)?.people.find(({ id }) => id === view.open);
  const dayOf = (): string => briefOf(view)?.date?.iso ?? today(now());
  const questionOf = ({ card, label, link }: Cluster, asked: LookupQuestion['asked']): LookupQuestion => {
    const question = { name: card?.name ?? label, day: dayOf(), asked };
    return link ? { by: 'person', person: link.person, ...question } : { by: 'name', ...question };
  };

  const actions: BriefActions = {
    switchOn: on => (on ? start() : settle(background.stop(tabId).then(() => ({ is: 'off' }) as const))),
    chooseTab: tab => draw({ tab }),
    search: search => {
      view = { ...view, search };
    },
    toggle,
    revealPerson: cluster => revealAt(cluster, 0),
    reveal,
    openOptions,
    retry: start,
    card: {
      reveal,
      close: () => draw({ open: undefined }),
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
        if (cluster) lookUp(cluster, questionOf(cluster, 'pressed'));
      },
      correct: (correction: Correction) => {
        const cluster = open();
        const found = cluster && lookups.get(cluster.id)?.answer?.card?.person;
        // What was looked up about somebody else than the reader says must not stay on the card.
        if (cluster && !(correction.kind === 'is' && correction.person === found)) lookups.delete(cluster.id);
        settle(background.correct(tabId, correction).then(stateOf));
      },
      correctDate: correction => {
        // Answers say which offices were held on the old date.
        lookups = new Map();
        settle(background.correctDate(tabId, correction).then(stateOf));
      },
      pickChoice: ({ person, name }) => {
        const cluster = open();
        if (cluster) lookUp(cluster, { by: 'person', person, name, day: dayOf(), asked: 'pressed' });
      },
    },
  };

  return {
    async show(shownTab) {
      if (shownTab !== tabId) {
        view = blank;
        lookups = new Map();
      }
      tabId = shownTab;
      draw({});
      await settle(
        background.isOff(tabId).then(async off => (off ? { is: 'off' } : stateOf(await background.start(tabId)))),
      );
    },
  };
}

function stateOf(result: Result<Shown, StartProblem>): TabState {
  return result.ok
    ? { is: 'shown', shown: result.value }
    : { is: 'problem', problem: result.problem, message: result.message };
}

function lookupOf(reply: LookupReply): LookupView {
  return reply.ok ? { state: 'done', answer: reply.value } : { state: 'failed', message: reply.message };
}

function lost(error: unknown): LookupReply {
  return { ok: false, problem: 'server', message: `The lookup did not come back (${words(error)}). Try again.` };
}

function unexpected(error: unknown): TabState {
  return {
    is: 'problem',
    problem: 'unexpected',
    message: `Dramatis did not get an answer (${words(error)}). Try again, or load the page again.`,
  };
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function briefOf({ state }: BriefView): Brief | undefined {
  return state.is === 'shown' ? state.shown.brief : undefined;
}
