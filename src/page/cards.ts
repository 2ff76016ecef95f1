import type { Cluster, Correction, DateCorrection, Figure, Span } from '../shared/model';
import type { ChecksReply, LookupQuestion } from '../shared/protocol';
import { appearances, clusterAt } from '../ui/appearances';
import { personCard } from '../ui/card';
import { cardLookups, type LookUp } from '../ui/cardLookups';
import type { CardActions } from '../ui/cardView';
import { figureCard } from '../ui/figureCard';
import { lookupQuestion } from '../ui/lookupQuestion';
import { type AlsoHere, alsoHere } from '../ui/noteHere';
import type { CardHost, ShowOptions } from './cardHost';
import type { Box } from './cardPlace';
import type { Mark } from './marks';
import { mentionName } from './mentionName';
import { cardKey, type NoteMark } from './noteMarks';
import type { Painter } from './painter';
import { boxesOf, boxOf, scrollTo } from './scrolling';
import type { Visit } from './visit';

/** How a card came to be open: one opened by hover goes by itself when the pointer leaves; `card` is a press in the card. */
export type OpenedBy = 'click' | 'hover' | 'key' | 'card';

export interface Cards {
  /** Opens the card of whoever or whatever the span names; false when it names nothing. */
  open(span: Span, by: OpenedBy): boolean;
  /** Opens the card of the next or previous name, seen from the open card, else from the top of the window. */
  step(by: 1 | -1): void;
  /** Shows a passage on the page: opens the card of what it names, else marks its words. */
  reveal(span: Span): void;
  /** Opens a card that is drawn elsewhere. */
  show(own: OwnCard, by: OpenedBy): void;
  close(): void;
  openedBy(): OpenedBy | undefined;
  /** The key of the card that `show` opened, while it is open. */
  shownKey(): string | undefined;
  /** True while a card is open that stays when the reader presses beside it. */
  stays(): boolean;
  /** Draws the open card again after its visit was briefed or painted again; closes it when what it is about has gone. */
  redraw(): void;
}

export interface CardsSetting {
  readonly host: CardHost;
  readonly painter: Painter;
  visit(): Visit | undefined;
  readonly lookUp: LookUp;
  relatedChecks(words: string): Promise<ChecksReply>;
  correct(correction: Correction): void;
  correctDate(correction: DateCorrection): void;
  lookUpOnOpen(): boolean;
  today(): string;
  /** What else the words of a card are about. */
  alsoAt(span: Span): readonly AlsoHere[];
  /** Noted words with the ranges that they are painted as, and how one is opened. */
  noted(): ReadonlyMap<NoteMark, Range>;
  openNoted(mark: NoteMark, by: OpenedBy): void;
  /** Opens a note that is about exactly these words; false when there is none. */
  openNotedAt(span: Span): boolean;
  /** Begins a note on these words. */
  note(span: Span): void;
}

/** A card about something else than a name or a figure: a note, or its editor. */
export interface OwnCard {
  readonly key: string;
  /** Where its words are now; undefined when it has none, or they are gone. */
  place(): Span | undefined;
  /** Stays when the reader presses beside it. */
  readonly stays?: boolean;
  /** Draws it, or gives the element that was drawn before; undefined when what it is about has gone. */
  draw(): HTMLElement | undefined;
}

interface Open {
  readonly span: Span;
  readonly by: OpenedBy;
  readonly own?: OwnCard;
}

export function newCards(setting: CardsSetting): Cards {
  const { host, painter } = setting;
  const lookups = cardLookups(setting.lookUp, () => draw());
  let opened: Open | undefined;
  /** True while the words of a passage without a card are marked. */
  let isMarked = false;

  const open = (span: Span, by: OpenedBy): boolean => {
    const visit = setting.visit();
    const range = visit?.map.range(span);
    if (!visit || !range) return false;
    const cluster = clusterAt(visit.brief, span);
    const figure = cluster
      ? undefined
      : visit.brief.figures.find(other => other.start <= span.start && span.end <= other.end);
    if (!cluster && !figure) return false;
    lookups.drop(cluster?.id);
    opened = { span, by };
    if (by === 'key' || by === 'card') scrollTo(range);
    painter.paint('active', [range]);
    draw(focusFor(visit, span, by));
    if (cluster && setting.lookUpOnOpen() && !lookups.of(cluster.id))
      lookups.ask(cluster.id, questionOf(cluster, 'opened', visit));
    return true;
  };

  const close = (): void => {
    if (!opened && !isMarked) return;
    opened = undefined;
    isMarked = false;
    lookups.drop();
    painter.paint('active', []);
    host.hide();
  };

  const draw = (focus: ShowOptions['focus'] = 'kept'): void => {
    const visit = setting.visit();
    if (!opened || !visit) return;
    if (opened.own) {
      drawOwn(opened.own, focus);
      return;
    }
    const { span } = opened;
    const cluster = clusterAt(visit.brief, span);
    const figure = visit.brief.figures.find(other => other.start <= span.start && span.end <= other.end);
    const card = cluster ? cardOfPerson(visit, cluster, span) : figure && cardOfFigure(visit, figure);
    if (!card) {
      close();
      return;
    }
    const also = alsoHere(setting.alsoAt(span));
    if (also) card.querySelector('.card-head')?.after(also);
    host.show(card, {
      key: cluster?.id ?? `figure ${span.start}`,
      label: card.getAttribute('aria-label') ?? '',
      anchor: () => anchorOf(span),
      words: wordsElement(visit, span),
      rtl: isRightToLeft(wordsElement(visit, span)),
      focus,
    });
  };

  const drawOwn = (own: OwnCard, focus: ShowOptions['focus']): void => {
    const card = own.draw();
    if (!card) {
      close();
      return;
    }
    const visit = setting.visit();
    const span = own.place();
    const words = visit && span ? wordsElement(visit, span) : null;
    host.show(card, {
      key: own.key,
      label: card.getAttribute('aria-label') ?? '',
      anchor: () => {
        const place = own.place();
        return place ? anchorOf(place) : [];
      },
      words,
      rtl: isRightToLeft(words),
      focus,
    });
  };

  const show = (own: OwnCard, by: OpenedBy): void => {
    const span = own.place();
    const range = span && setting.visit()?.map.range(span);
    lookups.drop();
    opened = { span: span ?? { start: 0, end: 0 }, by, own };
    if (range && (by === 'key' || by === 'card')) scrollTo(range);
    painter.paint('active', range ? [range] : []);
    draw('card');
  };

  const cardOfPerson = (visit: Visit, cluster: Cluster, span: Span): HTMLElement => {
    const places = appearances(visit.brief, cluster);
    const at = places.findIndex(place => place.start <= span.start && span.end <= place.end);
    const lookup = lookups.of(cluster.id);
    const actions: CardActions = {
      close,
      step: by => {
        const next = places[(at + by + places.length) % places.length];
        if (next) open(next, 'card');
      },
      lookUp: () => lookups.ask(cluster.id, questionOf(cluster, 'pressed', visit)),
      correct(correction) {
        const found = lookup?.answer?.card?.person;
        // What was looked up about somebody else than the reader says must not stay on the card.
        if (!(correction.kind === 'is' && correction.person === found)) lookups.forget(cluster.id);
        setting.correct(correction);
      },
      correctDate,
      pickChoice: ({ person, name }) =>
        lookups.ask(cluster.id, { by: 'person', person, name, day: dayOf(visit), asked: 'pressed' }),
      reveal,
      note: setting.note,
      relatedChecks: setting.relatedChecks,
    };
    const { brief, article } = visit;
    return personCard(
      { brief, cluster, text: article.text, ...(at >= 0 && { at }), ...(lookup && { lookup }) },
      actions,
    );
  };

  const cardOfFigure = ({ brief, article }: Visit, figure: Figure): HTMLElement =>
    figureCard(
      { brief, figure, text: article.text },
      { close, reveal, note: setting.note, relatedChecks: setting.relatedChecks },
    );

  const correctDate = (correction: DateCorrection): void => {
    // Answers say which offices were held on the old date.
    lookups.clear();
    setting.correctDate(correction);
  };

  const reveal = (span: Span): void => {
    if (setting.openNotedAt(span) || open(span, 'key')) return;
    const range = setting.visit()?.map.range(span);
    if (!range) return;
    close();
    scrollTo(range);
    isMarked = true;
    painter.paint('active', [range]);
  };

  const questionOf = (cluster: Cluster, asked: LookupQuestion['asked'], { brief, article }: Visit): LookupQuestion =>
    lookupQuestion(cluster, { brief, text: article.text, day: dayOf(setting.visit()), asked });

  const dayOf = (visit: Visit | undefined): string => visit?.brief.date?.iso ?? setting.today();

  const anchorOf = (span: Span): readonly Box[] => {
    const range = setting.visit()?.map.range(span);
    return range ? boxesOf(range) : [];
  };

  const step = (by: 1 | -1): void => {
    const visit = setting.visit();
    if (!visit) return;
    const names = [...visit.painted].filter(([mark]) => mark.kind !== 'figure');
    const places = [...names, ...setting.noted()]
      .filter(([, range]) => boxOf(range) !== undefined)
      .sort(([one], [other]) => one.start - other.start || other.end - one.end);
    const open = opened;
    const here = open ? places.findIndex(([mark]) => isOpen(mark, open)) : -1;
    const after = open
      ? places.findIndex(([mark]) => mark.start >= open.span.start)
      : places.findIndex(([, range]) => boxOf(range)!.top >= 0);
    const next = here >= 0 ? here + by : by === 1 ? after : after < 0 ? places.length - 1 : after - 1;
    const place = places[(Math.max(next, by === 1 ? 0 : -1) + places.length) % places.length];
    if (place) openMark(place[0]);
  };

  const openMark = (mark: Mark | NoteMark): void => {
    if (mark.kind === 'note' || mark.kind === 'unfinished') setting.openNoted(mark, 'key');
    else open(mark, 'key');
  };

  return {
    open,
    step,
    reveal,
    close,
    show,
    openedBy: () => opened?.by,
    shownKey: () => opened?.own?.key,
    stays: () => opened?.own?.stays === true,
    redraw() {
      if (!opened) return;
      const place = opened.own ? opened.own.place() : opened.span;
      const range = place && setting.visit()?.map.range(place);
      // What is being written stays open although its words are gone.
      if (!range && !opened.own) {
        close();
        return;
      }
      painter.paint('active', range ? [range] : []);
      draw();
    },
  };
}

/** True of the mark whose card is open; a note and a name may stand on the very same words. */
function isOpen(mark: Mark | NoteMark, { span, own }: Open): boolean {
  if (mark.kind === 'note' || mark.kind === 'unfinished') return own?.key === cardKey(mark);
  return own === undefined && mark.start === span.start && mark.end === span.end;
}

function focusFor({ brief }: Visit, span: Span, by: OpenedBy): ShowOptions['focus'] {
  const name = by === 'key' ? mentionName(brief, span) : undefined;
  if (name !== undefined) return { mention: name };
  return by === 'hover' ? 'kept' : 'card';
}

function wordsElement({ map }: Visit, span: Span): Element | null {
  return map.range(span)?.startContainer.parentElement ?? null;
}

function isRightToLeft(element: Element | null): boolean {
  return element?.ownerDocument.defaultView?.getComputedStyle(element).direction === 'rtl';
}
