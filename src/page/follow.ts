import { failure, type Result } from '../shared/result';
import { addressOf, headOf, newHeads } from './article/head';
import { type Reading, readArticleInTurns } from './article/readArticle';
import { hasGrown, isIntact, type Visit } from './visit';
import { type PageWatch, watchAddress, watchPage } from './watch';

/** Reads the page's article, and reads it again when the page has changed under it. */
export interface Following {
  read(): Promise<Result<Reading, 'not-an-article'>>;
  /** From now on changes of the page are followed; once is enough. */
  follow(): void;
  stop(): void;
}

export interface Followed {
  /** What is shown; undefined while nothing is. */
  visit(): Visit | undefined;
  /** The element of ours, whose changes do not count. */
  own(): Element | undefined;
  /** True while what else is painted still covers its words. */
  isIntact(): boolean;
  /** The page has changed in some way: what stands beside words may have to move. */
  stirred(): void;
  /** The article was read again, since it may be another one or stand in other nodes. */
  readAgain(reading: Reading): void;
  /** The page has no article any more. */
  gone(): void;
}

/** Between two readings of a page that keeps changing under its highlights. */
const PAUSE_MS = 2000;
/** The same, in times of what the last reading took: a long page that never rests is not read all the time. */
const PAUSE_TIMES = 4;
/** The same for a while after the address changed, when the next article is being drawn; doubles while it reads like none. */
const SOON_MS = 300;
const SETTLING_MS = 5000;
const LONGEST_PAUSE_MS = 60_000;
/** After a new address the words may stay as they are: then nothing else would lead to a reading. */
const ADDRESS_ALONE_MS = 1000;

export function newFollowing(document: Document, followed: Followed): Following {
  const window = document.defaultView!;
  const heads = newHeads();
  let address = '';
  let head = '';
  let last = 0;
  let movedAt = Number.NEGATIVE_INFINITY;
  let failures = 0;
  let tookMs = 0;
  let due = Number.POSITIVE_INFINITY;
  let timer: number | undefined;
  let watching: PageWatch | undefined;
  let stopAddress: (() => void) | undefined;
  let shadows: readonly ShadowRoot[] = [];

  const read = async (): Promise<Result<Reading, 'not-an-article'>> => {
    last = performance.now();
    address = addressOf(document);
    head = headOf(document);
    const reading = await readOrNot();
    tookMs = performance.now() - last;
    failures = reading.ok ? 0 : failures + 1;
    if (reading.ok) shadows = reading.value.map.shadows();
    for (const root of shadows) watching?.add(root);
    return reading;
  };

  const readOrNot = async (): Promise<Result<Reading, 'not-an-article'>> => {
    try {
      return await readArticleInTurns(document, new Date(), heads);
    } catch (error) {
      console.error(error);
      return failure('not-an-article', { key: 'article_unreadable' });
    }
  };

  const readSoon = (at: number): void => {
    if (at >= due) return;
    window.clearTimeout(timer);
    due = at;
    timer = window.setTimeout(
      () => {
        due = Number.POSITIVE_INFINITY;
        void readNow();
      },
      Math.max(0, at - performance.now()),
    );
  };

  const readNow = async (): Promise<void> => {
    const before = watching;
    const reading = await read();
    // Nobody follows the page any more, or it is followed anew.
    if (watching !== before) return;
    if (reading.ok) followed.readAgain(reading.value);
    else followed.gone();
  };

  const pause = (): number => {
    if (failures > 0) return Math.min(SOON_MS * 2 ** failures, LONGEST_PAUSE_MS);
    const pause = performance.now() - movedAt < SETTLING_MS ? SOON_MS : PAUSE_MS;
    return Math.max(pause, PAUSE_TIMES * tookMs);
  };

  /** A storm of changes is over: only what it did to the article's own words, head or address leads to a new reading. */
  const look = (added: readonly Node[]): void => {
    followed.stirred();
    const visit = followed.visit();
    const isOther = address !== addressOf(document) || head !== headOf(document);
    if (visit && !isOther && isIntact(visit) && followed.isIntact() && !hasGrown(visit, added)) return;
    readSoon(last + pause());
  };

  const moved = (): void => {
    if (address === addressOf(document)) return;
    movedAt = performance.now();
    failures = 0;
    readSoon(movedAt + ADDRESS_ALONE_MS);
  };

  return {
    read,
    follow() {
      if (watching) return;
      watching = watchPage(document, followed.own, look);
      shadows.forEach(watching.add);
      stopAddress = watchAddress(document, moved);
    },
    stop() {
      watching?.stop();
      watching = undefined;
      stopAddress?.();
      window.clearTimeout(timer);
      due = Number.POSITIVE_INFINITY;
    },
  };
}
