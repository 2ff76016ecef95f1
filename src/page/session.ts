import { browser } from '../platform/browser';
import { remote } from '../platform/rpc';
import type { Article, Correction, Span } from '../shared/model';
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
import { readArticle } from './article/readArticle';
import type { TextMap } from './article/textMap';
import { newCardHost } from './cardHost';
import { type Cards, newCards } from './cards';
import { markAt } from './hit';
import { canPaint, newPainter, type Painter } from './painter';
import { watchPointing } from './pointing';
import { isIntact, paintVisit, shownOf, type Visit } from './visit';
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

/** Between two readings of a page that keeps changing under its highlights. */
const READ_AGAIN_MS = 2000;

export function newSession(document: Document): Session {
  const background = remote(pageToBackground);
  let stage: Stage | undefined;
  let visit: Visit | undefined;
  let settings: Settings = DEFAULT_SETTINGS;
  let isOff = false;
  /** Changes with every start, stop and new reading: an answer that comes with an old one is dropped. */
  let token = 0;
  let starting: Promise<Start> | undefined;
  let lastReading = 0;

  const start = (): Start | Promise<Start> => {
    isOff = false;
    if (visit) return success(shownOf(visit));
    starting ??= begin().finally(() => {
      starting = undefined;
    });
    return starting;
  };

  const begin = async (): Promise<Start> => {
    if (!canPaint()) {
      return failure(
        'page-not-allowed',
        'This browser is too old to highlight words without changing the page. Update it, and try again.',
      );
    }
    const reading = readArticle(document);
    if (!reading.ok) return reading;
    settings = await background.settings();
    return briefAndPaint(reading.value.article, reading.value.map);
  };

  const briefAndPaint = async (article: Article, map: TextMap): Promise<Start> => {
    token++;
    const mine = token;
    const answer = await background.brief(article);
    if (mine !== token) return failure('brief-failed', 'The page changed while it was read. Try again.');
    if (!answer.ok) return answer;
    stage ??= setStage();
    visit = paintVisit({ article, brief: answer.value, map }, stage.painter, settings.highlight);
    stage.cards.redraw();
    return success(shownOf(visit));
  };

  const stop = (): void => {
    token++;
    isOff = true;
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
    const stopWatching = watchPage(document, host.element, () => void pageChanged().catch(leaveIfOrphan));
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

  const briefAgain = async (): Promise<Start> => (visit ? briefAndPaint(visit.article, visit.map) : start());

  /** After a re-render the words stand in other nodes: they are read again, and briefed again if they read otherwise. */
  const pageChanged = async (): Promise<void> => {
    if (!visit || !stage || isIntact(visit)) return;
    const wait = lastReading + READ_AGAIN_MS - performance.now();
    if (wait > 0) {
      const mine = token;
      await new Promise(done => setTimeout(done, wait));
      if (mine !== token || !visit || isIntact(visit)) return;
    }
    lastReading = performance.now();
    const reading = readArticle(document);
    if (!reading.ok) return;
    const { article, map } = reading.value;
    if (article.text !== visit.article.text) {
      await briefAndPaint(article, map);
      return;
    }
    visit = paintVisit({ article: visit.article, brief: visit.brief, map }, stage.painter, settings.highlight);
    stage.cards.redraw();
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
      if (started.ok) stage?.cards.open(span, 'key');
    },
    step: by => stage?.cards.step(by),
    leave: stop,
  };
}

/** True after the extension was updated or removed: its old scripts stay behind in open pages. */
function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}
