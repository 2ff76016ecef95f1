import type { Cluster, ClusterId, Correction, DateCorrection, Figure, Span } from '../shared/model';
import type { LookupQuestion, LookupReply } from '../shared/protocol';
import { appearances, clusterAt } from '../ui/appearances';
import { personCard } from '../ui/card';
import type { CardActions, LookupView } from '../ui/cardView';
import { figureCard } from '../ui/figureCard';
import type { CardHost, ShowOptions } from './cardHost';
import type { Box } from './cardPlace';
import { mentionName } from './mentionName';
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
  close(): void;
  openedBy(): OpenedBy | undefined;
  /** Draws the open card again after its visit was briefed or painted again; closes it when what it is about has gone. */
  redraw(): void;
}

export interface CardsSetting {
  readonly host: CardHost;
  readonly painter: Painter;
  visit(): Visit | undefined;
  lookUp(question: LookupQuestion): Promise<LookupReply>;
  correct(correction: Correction): void;
  correctDate(correction: DateCorrection): void;
  lookUpOnOpen(): boolean;
  today(): string;
}

interface Open {
  readonly span: Span;
  readonly by: OpenedBy;
}

export function newCards(setting: CardsSetting): Cards {
  const { host, painter } = setting;
  const lookups = new Map<ClusterId, LookupView>();
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
    opened = { span, by };
    if (by === 'key' || by === 'card') scrollTo(range);
    painter.paint('active', [range]);
    draw(focusFor(visit, span, by));
    if (cluster && setting.lookUpOnOpen() && !lookups.has(cluster.id)) lookUp(cluster, questionOf(cluster, 'opened'));
    return true;
  };

  const close = (): void => {
    if (!opened && !isMarked) return;
    opened = undefined;
    isMarked = false;
    painter.paint('active', []);
    host.hide();
  };

  const draw = (focus: ShowOptions['focus'] = 'kept'): void => {
    const visit = setting.visit();
    if (!opened || !visit) return;
    const { span } = opened;
    const cluster = clusterAt(visit.brief, span);
    const figure = visit.brief.figures.find(other => other.start <= span.start && span.end <= other.end);
    const card = cluster ? cardOfPerson(visit, cluster, span) : figure && cardOfFigure(visit, figure);
    if (!card) {
      close();
      return;
    }
    host.show(card, {
      key: cluster?.id ?? `figure ${span.start}`,
      label: card.getAttribute('aria-label') ?? '',
      anchor: () => anchorOf(span),
      words: wordsElement(visit, span),
      rtl: isRightToLeft(wordsElement(visit, span)),
      focus,
    });
  };

  const cardOfPerson = (visit: Visit, cluster: Cluster, span: Span): HTMLElement => {
    const places = appearances(visit.brief, cluster);
    const at = places.findIndex(place => place.start <= span.start && span.end <= place.end);
    const lookup = lookups.get(cluster.id);
    const actions: CardActions = {
      close,
      step: by => {
        const next = places[(at + by + places.length) % places.length];
        if (next) open(next, 'card');
      },
      lookUp: () => lookUp(cluster, questionOf(cluster, 'pressed')),
      correct(correction) {
        const found = lookup?.answer?.card?.person;
        // What was looked up about somebody else than the reader says must not stay on the card.
        if (!(correction.kind === 'is' && correction.person === found)) lookups.delete(cluster.id);
        setting.correct(correction);
      },
      correctDate,
      pickChoice: ({ person, name }) =>
        lookUp(cluster, { by: 'person', person, name, day: dayOf(visit), asked: 'pressed' }),
      reveal,
    };
    const { brief, article } = visit;
    return personCard(
      { brief, cluster, text: article.text, ...(at >= 0 && { at }), ...(lookup && { lookup }) },
      actions,
    );
  };

  const cardOfFigure = ({ brief, article }: Visit, figure: Figure): HTMLElement =>
    figureCard({ brief, figure, text: article.text }, { close, reveal });

  const correctDate = (correction: DateCorrection): void => {
    // Answers say which offices were held on the old date.
    lookups.clear();
    setting.correctDate(correction);
  };

  const reveal = (span: Span): void => {
    if (open(span, 'key')) return;
    const range = setting.visit()?.map.range(span);
    if (!range) return;
    close();
    scrollTo(range);
    isMarked = true;
    painter.paint('active', [range]);
  };

  const questionOf = ({ card, link, label }: Cluster, asked: LookupQuestion['asked']): LookupQuestion => {
    const question = { name: card?.name ?? label, day: dayOf(setting.visit()), asked };
    return link ? { by: 'person', person: link.person, ...question } : { by: 'name', ...question };
  };

  const dayOf = (visit: Visit | undefined): string => visit?.brief.date?.iso ?? setting.today();

  const lookUp = async ({ id }: Cluster, question: LookupQuestion): Promise<void> => {
    const before = lookups.get(id)?.answer;
    lookups.set(id, { state: 'working', ...(before && { answer: before }) });
    draw();
    const reply = await setting.lookUp(question);
    lookups.set(
      id,
      reply.ok
        ? { state: 'done', answer: reply.value }
        : { state: 'failed', message: reply.message, ...(before && { answer: before }) },
    );
    draw();
  };

  const anchorOf = (span: Span): readonly Box[] => {
    const range = setting.visit()?.map.range(span);
    return range ? boxesOf(range) : [];
  };

  const step = (by: 1 | -1): void => {
    const visit = setting.visit();
    if (!visit) return;
    const places = [...visit.painted].filter(([mark, range]) => mark.kind !== 'figure' && boxOf(range) !== undefined);
    const at = opened
      ? places.findIndex(([mark]) => mark.start >= opened!.span.start)
      : places.findIndex(([, range]) => boxOf(range)!.top >= 0);
    const isAtOpen = opened !== undefined && places[at]?.[0].start === opened.span.start;
    const next = at < 0 ? (by === 1 ? 0 : places.length - 1) : by === 1 ? at + (isAtOpen ? 1 : 0) : at - 1;
    const place = places[(next + places.length) % places.length];
    if (place) open(place[0], 'key');
  };

  return {
    open,
    step,
    reveal,
    close,
    openedBy: () => opened?.by,
    redraw() {
      if (!opened) return;
      const range = setting.visit()?.map.range(opened.span);
      if (!range) {
        close();
        return;
      }
      painter.paint('active', [range]);
      draw();
    },
  };
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
