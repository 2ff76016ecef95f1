import { browser } from '../platform/browser';
import { remote } from '../platform/rpc';
import type { Correction, DateCorrection, Span } from '../shared/model';
import {
  type BackgroundToPage,
  DEFAULT_SETTINGS,
  pageToBackground,
  type Settings,
  type Shown,
  type StartProblem,
} from '../shared/protocol';
import { failure, type Result, success } from '../shared/result';
import { today } from '../ui/dates';
import { type Reading, readArticle } from './article/readArticle';
import { newCardHost } from './cardHost';
import { type Cards, newCards } from './cards';
import { markAt } from './hit';
import { canPaint, newPainter, type Painter } from './painter';
import { watchPointing } from './pointing';
import { hasGrown, isIntact, paintVisit, shownOf, type Visit } from './visit';
import { watchPage } from './watch';

type Start = Result<Shown, StartProblem>;

/** Dramatis on one page, from the reader's start to the stop. */
export interface Session extends Async<BackgroundToPage> {
  /** Takes everything off the page and answers no more. */
  leave(): void;
}

type Async<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => infer Answer
    ? (...args: Args) => Answer | Promise<Answer>
    : never;
};

/** What stands on the page while Dramatis is on. */
interface Stage {
  readonly painter: Painter;
  readonly cards: Cards;
  /** Takes everything off. */
  clear(): void;
}

/** Between two readings of a page that keeps changing under its highlights; doubles while it reads like no article. */
const READ_AGAIN_MS = 2000;
const READ_AGAIN_MOST_MS = 60_000;

export function newSession(document: Document): Session {
  const background = remote(pageToBackground);
  let stage: Stage | undefined;
  let visit: Visit | undefined;
  let settings: Settings = DEFAULT_SETTINGS;
  let isOff = false;
  /** Changes with every start, stop and new reading: an answer that comes with an old one is dropped. */
  let token = 0;
  let starting: Promise<Start> | undefined;
  let address = '';
  let lastReading = 0;
  let pause = READ_AGAIN_MS;

  const start = (): Start | Promise<Start> => {
    isOff = false;
    if (visit) return success(shownOf(visit));
    if (starting) return starting;
    const mine = begin().finally(() => {
      if (starting === mine) starting = undefined;
    });
    starting = mine;
    return mine;
  };

  const begin = async (): Promise<Start> => {
    if (!canPaint()) return failure('page-not-allowed', TOO_OLD);
    token++;
    const mine = token;
    const reading = read();
    if (!reading.ok) return reading;
    settings = await background.settings();
    if (mine !== token) return CHANGED;
    return briefAndPaint(reading.value);
  };

  const read = () => {
    lastReading = performance.now();
    address = addressOf(document);
    return readArticle(document);
  };

  const briefAndPaint = async ({ article, map }: Reading): Promise<Start> => {
    token++;
    const mine = token;
    const answer = await background.brief(article);
    if (mine !== token) return CHANGED;
    if (!answer.ok) return answer;
    stage ??= setStage();
    visit = paintVisit({ article, brief: answer.value, map }, stage.painter, settings.highlight);
    stage.cards.redraw();
    return success(shownOf(visit));
  };

  const stop = (): void => {
    token++;
    isOff = true;
    starting = undefined;
    visit = undefined;
    stage?.clear();
    stage = undefined;
  };

  const setStage = (): Stage => {
    const host = newCardHost(document);
    const painter = newPainter(document, host.element);
    const cards = newCards({
      host,
      painter,
      visit: () => visit,
      lookUp: question => background.lookUp(question).catch(lostLookup),
      correct: correction => void correct(correction).catch(leaveIfOrphan),
      correctDate: correction => void correctDate(correction).catch(leaveIfOrphan),
      lookUpOnOpen: () => settings.lookUpOnOpen,
      today: () => today(new Date()),
    });
    const stopPointing = watchPointing(document, {
      markAt: point => visit && markAt(document, point, visit.painted, visit.map),
      isInCard: host.holds,
      settings: () => settings,
      open(mark, by) {
        if (isOrphan()) stop();
        else cards.open(mark, by);
      },
      leave() {
        if (cards.openedBy() === 'hover') cards.close();
      },
      dismiss() {
        const wasOpen = cards.openedBy() !== undefined;
        cards.close();
        return wasOpen;
      },
    });
    const stopWatching = watchPage(document, host.element, added => {
      host.follow();
      void pageChanged(added).catch(leaveIfOrphan);
    });
    return {
      painter,
      cards,
      clear() {
        stopWatching();
        stopPointing();
        cards.close();
        painter.erase();
        host.remove();
      },
    };
  };

  const correct = async (correction: Correction): Promise<void> => {
    await background.correct(correction);
    await briefAgain();
  };

  const correctDate = async (correction: DateCorrection): Promise<void> => {
    await background.correctDate(correction);
    await briefAgain();
  };

  const briefAgain = async (): Promise<Start> => (visit ? briefAndPaint(visit) : start());

  /**
   * After a re-render the words stand in other nodes: they are read again, and briefed again if they read otherwise.
   * The same goes for an article that has grown, and for another one that took its place.
   */
  const pageChanged = async (added: readonly Node[]): Promise<void> => {
    const mine = token;
    const isNew = address !== addressOf(document);
    if (isNew) pause = READ_AGAIN_MS;
    if (visit && !isNew && isIntact(visit) && !hasGrown(visit, added)) return;
    await new Promise(done => setTimeout(done, lastReading + pause - performance.now()));
    if (mine !== token || !stage) return;
    const reading = read();
    if (!reading.ok) {
      pause = Math.min(2 * pause, READ_AGAIN_MOST_MS);
      unpaint(stage);
      return;
    }
    pause = READ_AGAIN_MS;
    const { article, map } = reading.value;
    if (!visit || article.text !== visit.article.text || article.url !== visit.article.url) {
      await briefAndPaint(reading.value);
      return;
    }
    visit = paintVisit({ article: visit.article, brief: visit.brief, map }, stage.painter, settings.highlight);
    stage.cards.redraw();
  };

  /** Nothing is shown while the page has no article; it is watched on. */
  const unpaint = ({ painter, cards }: Stage): void => {
    visit = undefined;
    cards.close();
    for (const kind of ['person', 'role', 'figure'] as const) painter.paint(kind, []);
  };

  const lostLookup = (error: unknown) => {
    leaveIfOrphan(error);
    return failure('server', 'The lookup could not be made. Reload the page and try again.');
  };

  const leaveIfOrphan = (error: unknown): void => {
    if (isOrphan() || /context invalidated/i.test(String(error))) stop();
    else console.error(error);
  };

  return {
    start,
    stop,
    isOff: () => isOff,
    briefAgain,
    async reveal(span: Span) {
      const started = await start();
      if (started.ok) stage?.cards.reveal(span);
    },
    step: by => stage?.cards.step(by),
    leave: stop,
  };
}

const TOO_OLD = 'This browser is too old to highlight words without changing the page. Update it, and try again.';
const CHANGED: Start = failure('brief-failed', 'The page changed while it was read. Try again.');

/** A page's address, as far as another one means another article. */
function addressOf(document: Document): string {
  return document.URL.replace(/#.*$/, '');
}

/** True after the extension was updated or removed: its old scripts stay behind in open pages. */
function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}
