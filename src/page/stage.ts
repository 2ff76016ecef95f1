import type { Correction, DateCorrection } from '../shared/model';
import type { ChecksReply, Settings } from '../shared/protocol';
import type { LookUp } from '../ui/cardLookups';
import { today } from '../ui/dates';
import { type CardHost, newCardHost } from './cardHost';
import { type Cards, newCards } from './cards';
import { markAt } from './hit';
import { type Notes, newNotes } from './notes';
import { newPainter, type Painter } from './painter';
import { watchPointing } from './pointing';
import type { Visit } from './visit';

/** What stands on the page while something is shown: the host of cards, the highlights, and who listens to the reader. */
export interface Stage {
  readonly host: CardHost;
  readonly painter: Painter;
  readonly cards: Cards;
  readonly notes: Notes;
  /** Takes everything off. */
  clear(): void;
}

export interface StageSetting {
  visit(): Visit | undefined;
  settings(): Settings;
  readonly lookUp: LookUp;
  relatedChecks(words: string): Promise<ChecksReply>;
  correct(correction: Correction): void;
  correctDate(correction: DateCorrection): void;
  /** Asked before a card opens; false when none can be opened any more. */
  isAlive(): boolean;
}

export function setStage(document: Document, setting: StageSetting): Stage {
  const host = newCardHost(document);
  const painter = newPainter(document, host.element, setting.settings().highlight);
  const notes = newNotes(document, {
    host,
    painter,
    cards: () => cards,
    visit: setting.visit,
    settings: setting.settings,
    today: () => today(new Date()),
  });
  const cards: Cards = newCards({
    host,
    painter,
    visit: setting.visit,
    lookUp: setting.lookUp,
    relatedChecks: setting.relatedChecks,
    correct: setting.correct,
    correctDate: setting.correctDate,
    lookUpOnOpen: () => setting.settings().lookUpOnOpen,
    today: () => today(new Date()),
    alsoAt: notes.alsoAt,
    noted: notes.painted,
    openNoted: notes.open,
    openNotedAt: notes.openAt,
    note: notes.write,
  });
  const stopPointing = watchPointing(document, {
    markAt(point, by) {
      const visit = setting.visit();
      const mark = visit && markAt(document, point, visit.painted, visit.map);
      // A noted passage is long: passing over it opens nothing.
      return mark ?? (by === 'click' ? notes.markAt(point) : undefined);
    },
    isInCard: host.holds,
    settings: setting.settings,
    open(mark, by) {
      if (!setting.isAlive()) return;
      if (mark.kind === 'note' || mark.kind === 'unfinished') notes.open(mark, by);
      else if (by !== 'hover' || !cards.stays()) cards.open(mark, by);
    },
    leave() {
      if (cards.openedBy() === 'hover') cards.close();
    },
    dismiss(by) {
      // What is being written stays while the reader works on the page, and a list open in it closes first.
      if (by === 'press' ? cards.stays() : host.root.activeElement?.ariaExpanded === 'true') return false;
      const wasOpen = cards.openedBy() !== undefined;
      cards.close();
      return wasOpen;
    },
  });
  return {
    host,
    painter,
    cards,
    notes,
    clear() {
      stopPointing();
      cards.close();
      notes.clear();
      painter.erase();
      host.remove();
    },
  };
}
