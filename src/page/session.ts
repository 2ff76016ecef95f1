import { remote } from '../platform/rpc';
import type { Article, Correction, DateCorrection, Span } from '../shared/model';
import type { NotesOnPage } from '../shared/notes';
import {
  type BackgroundToPage,
  DEFAULT_SETTINGS,
  pageToBackground,
  type Settings,
  type Shown,
  type StartProblem,
} from '../shared/protocol';
import { failure, type Result, success } from '../shared/result';
import { lookUpThrough } from '../ui/cardLookups';
import { say, sayCount, speak, told } from '../ui/words';
import type { Reading } from './article/readArticle';
import { newFollowing } from './follow';
import { watchFrames } from './frames';
import { showNotice } from './notice';
import { isOrphan, showOrphanNotice } from './orphan';
import { canPaint } from './painter';
import { type Stage, setStage } from './stage';
import { PAINTS, paintVisit, shownOf, type Visit } from './visit';

type Start = Result<Shown, StartProblem>;

/** Dramatis on one page, from the first start to the last stop. */
export interface Session extends Async<BackgroundToPage> {
  /** Starts without being asked, where the reader allowed the site and once the page reads like an article. */
  startAlone(): Promise<void>;
  /** The page is seen again as it was left, after the reader went back to it. */
  cameBack(): Promise<void>;
  /** What the worker asks about notes. */
  readonly notes: Async<NotesOnPage>;
  /** Takes everything off the page and answers no more. */
  leave(): void;
}

type Async<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => infer Answer
    ? (...args: Args) => Answer | Promise<Answer>
    : never;
};

export function newSession(document: Document): Session {
  const background = remote(pageToBackground);
  let stage: Stage | undefined;
  /** The root of the page that the stage was set on. */
  let root: Element | undefined;
  let visit: Visit | undefined;
  let settings: Settings = DEFAULT_SETTINGS;
  let isOff = false;
  /** Changes with every start, stop and new reading: an answer that comes with an old one is dropped. */
  let token = 0;
  let starting: Promise<Start> | undefined;
  let stopFrames: (() => void) | undefined;
  /** Takes away what was said about a page without an article. */
  let unsay: (() => void) | undefined;

  const following = newFollowing(document, {
    visit: () => visit,
    own: () => stage?.host.element,
    isIntact: () => stage?.notes.isIntact() ?? true,
    stirred: () => stage?.host.follow(),
    readAgain: reading => void readAgain(reading).catch(endIfOrphan),
    gone,
  });

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
    token++;
    const mine = token;
    await learn();
    if (!canPaint()) return failure('page-not-allowed', { key: 'page_tooOld' });
    if (mine !== token) return changed();
    const reading = await following.read();
    if (mine !== token) return changed();
    return reading.ok ? briefAndShow(reading.value) : reading;
  };

  const learn = async (): Promise<void> => {
    const [asSet, words] = await Promise.all([background.settings(), background.words()]);
    settings = asSet;
    speak(words);
  };

  const briefAndShow = async ({ article, map }: Reading): Promise<Start> => {
    token++;
    const mine = token;
    const answer = await background.brief(article);
    if (mine !== token) return changed();
    if (!answer.ok) return answer;
    unsay?.();
    const isFirst = stage === undefined;
    const shown = show({ article, brief: answer.value, map });
    const { people } = answer.value;
    if (isFirst)
      stage?.host.announce(people.length > 0 ? sayCount('page_namesFound', people.length) : say('page_nothingFound'));
    tellCount(people.length);
    return success(shownOf(shown));
  };

  /** Every article, brief and map that is shown comes through here. */
  const show = (next: Omit<Visit, 'marks' | 'painted'>): Visit => {
    // `document.write` has thrown away the page with all who listened on it.
    if (root !== document.documentElement) takeOff();
    root = document.documentElement;
    stage ??= setStage(document, {
      visit: () => visit,
      settings: () => settings,
      lookUp: (question, signal) => lookUp(question, signal).catch(lostLookup),
      relatedChecks: words => background.relatedChecks(words),
      correct: correction => void correct(correction).catch(endIfOrphan),
      correctDate: correction => void correctDate(correction).catch(endIfOrphan),
      isAlive() {
        if (isOrphan()) end();
        return !isOrphan();
      },
    });
    following.follow();
    stopFrames ??= watchFrames(document, () => void background.frameLoaded().catch(endIfOrphan));
    stage.painter.dress(settings.highlight);
    visit = paintVisit(next, stage.painter, settings.highlight);
    stage.notes.show(visit);
    stage.cards.redraw();
    return visit;
  };

  const stop = (): void => {
    leave();
    isOff = true;
    tellCount(0);
  };

  const leave = (): void => {
    token++;
    unsay?.();
    starting = undefined;
    visit = undefined;
    takeOff();
  };

  const takeOff = (): void => {
    following.stop();
    stopFrames?.();
    stopFrames = undefined;
    stage?.clear();
    stage = undefined;
  };

  /** Nothing is shown while the page has no article; it is followed on. */
  function gone(): void {
    if (!visit) return;
    token++;
    visit = undefined;
    stage?.cards.close();
    for (const kind of PAINTS) stage?.painter.paint(kind, []);
    stage?.notes.gone();
    tellCount(0);
  }

  /** The same words in other nodes are painted again; other words are briefed. */
  const readAgain = async (reading: Reading): Promise<void> => {
    const { article, map } = reading;
    if (!visit || !isSame(article, visit.article)) await briefAndShow(reading);
    else show({ article, brief: visit.brief, map });
  };

  const correct = async (correction: Correction): Promise<void> => {
    await background.correct(correction);
    await briefAgain();
  };

  const correctDate = async (correction: DateCorrection): Promise<void> => {
    await background.correctDate(correction);
    await briefAgain();
  };

  const briefAgain = async (): Promise<Start> => (visit ? briefAndShow(visit) : start());

  const settingsChanged = async (): Promise<void> => {
    if (!visit) return;
    await learn();
    if (visit) show(visit);
  };

  const startAlone = async (): Promise<void> => {
    if (isOff || visit || starting || !canPaint() || !(await background.mayStart())) return;
    if (isOff || visit || starting) return;
    following.follow();
    await start();
  };

  const tellCount = (people: number): void => {
    background.shows(people).catch(endIfOrphan);
  };

  const lookUp = lookUpThrough(background, document.defaultView);

  const lostLookup = (error: unknown) => {
    endIfOrphan(error);
    return failure('server', { key: 'page_lookUpLost' });
  };

  const endIfOrphan = (error: unknown): void => {
    if (isOrphan() || /context invalidated/i.test(String(error))) end();
    else console.error(error);
  };

  /** The extension has left this script behind: nothing works any more, and the reader is told. */
  const end = (): void => {
    const wasShown = visit !== undefined;
    leave();
    if (wasShown) showOrphanNotice(document);
  };

  return {
    start,
    stop,
    isOff: () => isOff,
    isOn: () => visit !== undefined,
    briefAgain,
    settingsChanged,
    startAlone,
    async cameBack() {
      if (!visit) return;
      if (isOrphan()) {
        end();
        return;
      }
      tellCount(visit.brief.people.length);
      await settingsChanged();
    },
    async reveal(span: Span) {
      const started = await start();
      if (started.ok) stage?.cards.reveal(span);
    },
    step: by => stage?.cards.step(by),
    notes: {
      async noteSelection() {
        const started = await start();
        if (started.ok) return stage?.notes.writeSelection() ?? false;
        unsay?.();
        unsay = showNotice(
          document,
          started.problem === 'not-an-article' ? say('page_noArticleToNote') : told(started.message),
        );
        return false;
      },
      draftNote: span => stage?.notes.describe(span),
      notesChanged: () => stage?.notes.changed(),
      notes: () => stage?.notes.located() ?? [],
    },
    leave,
  };
}

function changed(): Start {
  return failure('brief-failed', { key: 'page_changed' });
}

function isSame(one: Article, other: Article): boolean {
  return (
    one.text === other.text &&
    one.url === other.url &&
    one.title === other.title &&
    one.date?.iso === other.date?.iso &&
    one.language === other.language
  );
}
