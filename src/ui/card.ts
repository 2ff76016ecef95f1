import { LIKELY, type PersonCard } from '../shared/model';
import { appearances } from './appearances';
import { articleDate } from './articleDate';
import { candidateList, corrections, scopeOf } from './cardCorrections';
import { cardFacts } from './cardFacts';
import { sourceLines } from './cardFoot';
import { lookupRow, lookupSection } from './cardLookup';
import { officesThenAndNow, otherOffices } from './cardOffices';
import { cardPassages, cardStatements } from './cardPassages';
import { type CardActions, type CardView, shownCard } from './cardView';
import { closeButton } from './closeButton';
import { dateWords } from './dates';
import { h } from './element';
import { icon } from './icons';

/** Who somebody is, in which office on the article's date and since, from where each fact comes; or honestly nobody. */
export function personCard(view: CardView, actions: CardActions): HTMLElement {
  const { brief, cluster } = view;
  const card = shownCard(view);
  const name = card?.name ?? cluster.label;
  return h(
    'section',
    { class: 'card', 'aria-label': name },
    head(view, name, actions),
    h(
      'div',
      { class: 'card-body', 'data-part': 'body' },
      ...(card ? officesThenAndNow(card, brief.date) : [nobody(view, actions)]),
      lookupSection(view, actions),
      card && cardFacts(card),
      steps(view, actions),
      cardStatements(view, actions),
      cardPassages(view, actions),
      card && otherOffices(card, brief.date?.iso),
      why(view),
      corrections(brief, cluster, actions),
      articleDate(brief, actions.correctDate),
    ),
    h('footer', { class: 'card-foot' }, lookupRow(view, actions), ...sourceLines(view)),
  );
}

function head(view: CardView, name: string, actions: CardActions): HTMLElement {
  const { cluster } = view;
  const identity = identityOf(view, shownCard(view));
  return h(
    'header',
    { class: 'card-head' },
    h(
      'div',
      { class: 'card-name' },
      h('h2', { tabindex: -1, 'data-act': 'name' }, name, matchBadge(view)),
      identity !== undefined && h('p', {}, identity),
      name !== cluster.label && h('p', {}, `Here: “${cluster.label}”`),
    ),
    closeButton(() => actions.close()),
  );
}

function matchBadge({ cluster: { link } }: CardView): HTMLElement | undefined {
  if (!link) return undefined;
  if (link.corrected) return h('span', { class: 'badge', title: 'You said who this is' }, 'Set by you');
  if (link.confidence >= LIKELY) return undefined;
  return h('span', { class: 'badge', title: 'The match is likely, not certain: see “Why this match”' }, 'Likely');
}

/** One line; nothing when it would only repeat the office shown below. */
function identityOf({ cluster }: CardView, card: PersonCard | undefined): string | undefined {
  if (card) {
    const shown = card.then[0] === undefined ? undefined : card.offices[card.then[0]];
    return shown && card.description.startsWith(shown.title) ? undefined : card.description || undefined;
  }
  if (!cluster.link && cluster.candidates.length > 0) return 'Not sure who this is';
  return cluster.kind === 'private' ? 'Probably a private person' : 'Not in the pack';
}

/** No card: the candidates when there are some, else what not knowing means. */
function nobody({ brief, cluster }: CardView, actions: CardActions): HTMLElement {
  const { label: name, candidates, link } = cluster;
  if (link) {
    return h(
      'div',
      { class: 'say' },
      h('p', {}, `You said that this is ${link.person}. The pack does not have them; look them up to see more.`),
    );
  }
  if (candidates.length > 0) {
    return h(
      'div',
      { class: 'say' },
      h(
        'p',
        {},
        candidates.length === 1
          ? `One person of this name is known, and the article does not settle whether they are meant. Is “${name}” this person?`
          : `More than one person may be meant, and the article does not settle it. Is “${name}” one of these?`,
      ),
      candidateList(candidates, ({ person, name: personName }) =>
        actions.correct({ kind: 'is', name, person, personName, scope: scopeOf('article', brief) }),
      ),
    );
  }
  const asOf = dateWords(brief.packAsOf);
  const said =
    cluster.kind === 'private'
      ? 'Nothing in the article speaks for a public figure of this name, so none is shown.'
      : `The pack, as of ${asOf}, has nobody of this name. That does not mean that they hold no office.`;
  return h('div', { class: 'say' }, h('p', {}, said));
}

function steps({ brief, cluster, at }: CardView, actions: CardActions): HTMLElement | undefined {
  const { length } = appearances(brief, cluster);
  if (length === 0) return undefined;
  const times = length === 1 ? 'once' : `${length} times`;
  const step = (by: 1 | -1, label: string): HTMLElement =>
    h(
      'button',
      { type: 'button', class: 'icon-button', 'aria-label': label, 'data-act': label, click: () => actions.step(by) },
      icon(by === 1 ? 'next' : 'previous'),
    );
  return h(
    'div',
    { class: 'steps' },
    h('span', {}, cluster.mentions.length === 0 ? `Meant ${times}, by role` : `Mentioned ${times}`),
    length > 1 &&
      h(
        'span',
        { class: 'card-steps', role: 'group', 'aria-label': 'Mentions' },
        step(-1, 'Previous mention'),
        h('span', { class: 'count' }, at !== undefined && `${at + 1} of ${length}`),
        step(1, 'Next mention'),
      ),
  );
}

function why({ cluster: { link } }: CardView): HTMLElement | undefined {
  if (!link) return undefined;
  const evidence = link.why.filter(({ text }) => text !== '');
  return h(
    'details',
    { 'data-part': 'why' },
    h('summary', {}, 'Why this match', !link.corrected && h('span', { class: 'count' }, sureWords(link.confidence))),
    link.corrected && h('p', { class: 'say' }, 'You said that this is who is meant.'),
    h(
      'ul',
      { class: 'why' },
      ...evidence.map(({ text, weight }) =>
        h(
          'li',
          { class: weight < 0 ? 'against' : 'for' },
          h('span', { class: 'sign', 'aria-hidden': 'true' }, weight < 0 ? '−' : '+'),
          h('span', {}, h('span', { class: 'spoken' }, weight < 0 ? 'Against: ' : 'For: '), text),
        ),
      ),
    ),
  );
}

/** Never "100%": it is an estimate. */
function sureWords(confidence: number): string {
  const percent = Math.round(confidence * 100);
  return percent > 99 ? 'over 99% sure' : `${percent}% sure`;
}
