import type { Brief, Cluster, ClusterId, PersonCard } from '../../src/shared/model';
import { type BriefActions, type BriefView, briefView } from '../../src/ui/briefView';
import { personCard } from '../../src/ui/card';
import type { CardActions, CardView } from '../../src/ui/cardView';
import { briefOf, cluster } from './people';

/** One view in one state, by name; `wide` ones are pages of their own width. */
export interface State {
  readonly name: string;
  readonly wide?: boolean;
  draw(): HTMLElement;
}

/** For what a gallery does not do. */
export const nothing = (): void => {};

export const cardActions: CardActions = {
  close: nothing,
  step: nothing,
  lookUp: nothing,
  correct: nothing,
  correctDate: nothing,
  pickChoice: nothing,
  reveal: nothing,
  note: nothing,
};

const briefActions: BriefActions = {
  switchOn: nothing,
  chooseTab: nothing,
  search: nothing,
  toggle: nothing,
  toggleFigure: nothing,
  openNote: nothing,
  resumeNote: nothing,
  revealPerson: nothing,
  reveal: nothing,
  openOptions: nothing,
  openNotebook: nothing,
  saveStudyCards: nothing,
  retry: nothing,
  site: { allow: nothing, never: nothing },
  card: cardActions,
};

/** The card of a cluster in a brief about nobody else, unless one is given. */
export function cardOf(shown: Cluster, part: Partial<CardView> = {}): HTMLElement {
  return personCard({ brief: briefOf([shown]), cluster: shown, ...part }, cardActions);
}

const SITE = { host: 'news.example', allowed: false, all: false, never: false };

/** A popup in a state. */
export function popup(name: string, part: Pick<BriefView, 'state'> & Partial<BriefView>): State {
  return {
    name,
    draw: () => briefView({ tab: 'cast', search: '', notes: [], unfinished: [], site: SITE, ...part }, briefActions),
  };
}

/** A cluster that is linked to the person of a card. */
export function linked(shown: PersonCard): Cluster {
  const why = [{ reason: { kind: 'exact-name' as const, name: shown.name }, weight: 2 }];
  return cluster(
    { label: shown.name, kind: shown.kind, card: shown, link: { person: shown.person, confidence: 0.95, why } },
    2,
  );
}

/** Somebody whom the article never names, and the brief that means them once. */
export function metByRole(shown: PersonCard): { readonly brief: Brief; readonly cluster: Cluster } {
  const met: Cluster = { ...linked(shown), id: 'by-role' as ClusterId, mentions: [] };
  const role = { start: 300, end: 318, cluster: met.id, confidence: 0.9 };
  return { brief: briefOf([met], { roleMentions: [role] }), cluster: met };
}

/** The same view with every part of it open. */
export function opened(view: HTMLElement): HTMLElement {
  for (const part of view.querySelectorAll('details')) part.open = true;
  return view;
}
