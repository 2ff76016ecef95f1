import type { Span } from '../shared/model';
import type { Shown } from '../shared/protocol';
import { appearances, clusterAt } from './appearances';
import { personCard } from './card';
import type { CardActions } from './cardView';
import { type Child, h } from './element';
import { figureCard } from './figureCard';
import { articleTongue } from './packWords';
import { wordmark } from './wordmark';
import { say, sayWith, tongue } from './words';

export interface WelcomeView {
  /** The example, once it is there. */
  readonly shown?: Shown;
  /** Which of its marks is open. */
  readonly open?: Span | undefined;
  /** True after the reader pressed "Look up" on the example. */
  readonly saidOfLookup?: boolean;
}

export interface WelcomeActions {
  open(span: Span): void;
  close(): void;
  lookUp(): void;
  openOptions(): void;
}

/** What is seen after the installation: what Dramatis does, what it does not send, how to begin, and an example. */
export function welcomeView(view: WelcomeView, actions: WelcomeActions): HTMLElement {
  return h(
    'div',
    { class: 'welcome', ...tongue() },
    h('header', {}, wordmark(), h('h1', {}, say('welcome_title')), h('p', { class: 'lead' }, say('welcome_lead'))),
    h(
      'main',
      {},
      h(
        'div',
        { class: 'welcome-columns' },
        section(
          'does',
          say('welcome_doesNames'),
          say('welcome_doesLinks'),
          say('welcome_doesSources'),
          say('welcome_doesNotes'),
        ),
        section('sends', say('welcome_sendsNothing'), say('welcome_sendsPage')),
        section('start', say('welcome_startPin'), ...startLines()),
      ),
      view.shown && example(view, view.shown, actions),
    ),
    h(
      'footer',
      {},
      h(
        'button',
        { type: 'button', class: 'button', 'data-act': 'options', click: () => actions.openOptions() },
        say('welcome_options'),
      ),
    ),
  );
}

function section(key: 'does' | 'sends' | 'start', ...lines: readonly Child[]): HTMLElement {
  return h('section', {}, h('h2', {}, say(`welcome_${key}`)), h('ul', {}, ...lines.map(line => h('li', {}, line))));
}

function startLines(): readonly HTMLElement[] {
  const key = (words: string): HTMLElement => h('kbd', { dir: 'ltr' }, words);
  return [
    h('span', {}, ...sayWith<Node>('welcome_startButton', { keys: key('Alt+Shift+D') })),
    h(
      'span',
      {},
      ...sayWith<Node>('welcome_startKeys', {
        next: key('Alt+Shift+N'),
        previous: key('Alt+Shift+P'),
        note: key('Alt+Shift+M'),
      }),
    ),
  ];
}

/** The article of the example with its marks as buttons, and the card of the one that is open beside it. */
function example(view: WelcomeView, shown: Shown, actions: WelcomeActions): HTMLElement {
  const { brief, text } = shown;
  const card = view.open && cardAt(view.open, shown, actions);
  return h(
    'section',
    { class: 'example' },
    h('h2', {}, say('welcome_try')),
    h('p', { class: 'soft' }, say('welcome_trySay')),
    h(
      'div',
      { class: 'example-columns' },
      h(
        'article',
        articleTongue(brief),
        h('h3', {}, brief.title),
        ...linesOf(text).map(line => h('p', {}, ...marked(line, shown, actions))),
      ),
      h(
        'div',
        { class: 'example-card' },
        card,
        h('p', { class: 'fine', role: 'status' }, view.saidOfLookup === true && say('welcome_lookUpOff')),
      ),
    ),
  );
}

function cardAt(span: Span, { brief, text }: Shown, { open, close, lookUp }: WelcomeActions): HTMLElement | undefined {
  const cluster = clusterAt(brief, span);
  const figure = brief.figures.find(({ start }) => start === span.start);
  if (!cluster) return figure && figureCard({ brief, figure, text }, { close, reveal: open });
  const places = appearances(brief, cluster);
  const at = places.findIndex(({ start }) => start === span.start);
  const actions: CardActions = {
    close,
    reveal: open,
    lookUp,
    step: by => open(places[(at + by + places.length) % places.length]!),
    // The example remembers nothing.
    correct: close,
    correctDate: close,
    pickChoice: close,
  };
  return personCard({ brief, cluster, text, at }, actions);
}

function linesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
}

/** A line's words with every name, role and figure in it as a button. */
function marked(line: Span, { brief, text }: Shown, { open }: WelcomeActions): readonly (Node | string)[] {
  const people = brief.people.flatMap(({ mentions }) => mentions);
  const marks = [
    ...people.map(span => ({ span, kind: 'person' })),
    ...brief.roleMentions.map(span => ({ span, kind: 'role' })),
    ...brief.figures.map(span => ({ span, kind: 'figure' })),
  ]
    .filter(({ span }) => line.start <= span.start && span.end <= line.end)
    .sort((a, b) => a.span.start - b.span.start);
  const parts: (Node | string)[] = [];
  let at = line.start;
  for (const { span, kind } of marks) {
    // A figure inside a name's mark, or the other way round, is reached through the first.
    if (span.start < at) continue;
    const words = text.slice(span.start, span.end);
    const act = `mark ${span.start}`;
    const mark = { type: 'button', class: `mark ${kind}`, 'data-act': act, click: () => open(span) };
    parts.push(text.slice(at, span.start), h('button', mark, words));
    at = span.end;
  }
  parts.push(text.slice(at, line.end));
  return parts;
}
