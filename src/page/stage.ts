import type { Correction, DateCorrection } from '../shared/model';
import type { LookupQuestion, LookupReply, Settings } from '../shared/protocol';
import { today } from '../ui/dates';
import { type CardHost, newCardHost } from './cardHost';
import { type Cards, newCards } from './cards';
import { markAt } from './hit';
import { newPainter, type Painter } from './painter';
import { watchPointing } from './pointing';
import type { Visit } from './visit';

/** What stands on the page while something is shown: the host of cards, the highlights, and who listens to the reader. */
export interface Stage {
  readonly host: CardHost;
  readonly painter: Painter;
  readonly cards: Cards;
  /** Takes everything off. */
  clear(): void;
}

export interface StageSetting {
  visit(): Visit | undefined;
  settings(): Settings;
  lookUp(question: LookupQuestion): Promise<LookupReply>;
  correct(correction: Correction): void;
  correctDate(correction: DateCorrection): void;
  /** Asked before a card opens; false when none can be opened any more. */
  isAlive(): boolean;
}

export function setStage(document: Document, setting: StageSetting): Stage {
  const host = newCardHost(document);
  const painter = newPainter(document, host.element, setting.settings().highlight);
  const cards = newCards({
    host,
    painter,
    visit: setting.visit,
    lookUp: setting.lookUp,
    correct: setting.correct,
    correctDate: setting.correctDate,
    lookUpOnOpen: () => setting.settings().lookUpOnOpen,
    today: () => today(new Date()),
  });
  const stopPointing = watchPointing(document, {
    markAt(point) {
      const visit = setting.visit();
      return visit && markAt(document, point, visit.painted, visit.map);
    },
    isInCard: host.holds,
    settings: setting.settings,
    open(mark, by) {
      if (setting.isAlive()) cards.open(mark, by);
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
  return {
    host,
    painter,
    cards,
    clear() {
      stopPointing();
      cards.close();
      painter.erase();
      host.remove();
    },
  };
}
