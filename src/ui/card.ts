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
import { asOfWords } from './dates';
import { h } from './element';
import { reasonWords } from './evidence';
import { icon } from './icons';
import { officeWords } from './offices';
import { apart, articleTongue, packWords } from './packWords';
import { relatedChecks } from './relatedChecks';
import { say, sayCount, sayWith, tongue } from './words';

/** Who somebody is, in which office on the article's date and since, from where each fact comes; or honestly nobody. */
export function personCard(view: CardView, actions: CardActions): HTMLElement {
  const { brief, cluster } = view;
  const card = shownCard(view);
  const name = card?.name ?? cluster.label;
  return h(
    'section',
    { class: 'card', ...tongue(), 'aria-label': spokenName(name, card) },
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
      relatedChecks(name, actions),
      corrections(brief, cluster, actions),
      articleDate(brief, actions.correctDate),
    ),
    h('footer', { class: 'card-foot' }, lookupRow(view, actions), ...sourceLines(view)),
  );
}

/** The name with the office on the article's date: what a screen reader hears first. */
function spokenName(name: string, card: PersonCard | undefined): string {
  const office = card?.offices[card.then[0] ?? -1];
  return office ? `${name}, ${officeWords(office)}` : name;
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
      h('h2', { tabindex: -1, 'data-act': 'name' }, apart(name), matchBadge(view)),
      identity !== undefined && h('p', {}, identity),
      name !== cluster.label && h('p', {}, ...sayWith<Node>('card_here', { name: apart(cluster.label) })),
    ),
    closeButton(() => actions.close()),
  );
}

function matchBadge({ cluster: { link } }: CardView): HTMLElement | undefined {
  if (!link) return undefined;
  if (link.corrected) return h('span', { class: 'badge', title: say('card_setByYouWhy') }, say('card_setByYou'));
  if (link.confidence >= LIKELY) return undefined;
  return h('span', { class: 'badge', title: say('card_likelyWhy') }, say('card_likely'));
}

/** One line; nothing when it would only repeat the office shown below. */
function identityOf({ cluster }: CardView, card: PersonCard | undefined): Node | string | undefined {
  if (card) {
    const shown = card.then[0] === undefined ? undefined : card.offices[card.then[0]];
    if (card.description === '' || (shown && card.description.startsWith(shown.title))) return undefined;
    return packWords(card.description);
  }
  if (!cluster.link && cluster.candidates.length > 0) return say('card_notSure');
  return say(cluster.kind === 'private' ? 'card_private' : 'card_notInPack');
}

/** No card: the candidates when there are some, else what not knowing means. */
function nobody({ brief, cluster }: CardView, actions: CardActions): HTMLElement {
  const { label: name, candidates, link } = cluster;
  if (link) {
    return h('div', { class: 'say' }, h('p', {}, say('card_youSaid', { person: link.person })));
  }
  if (candidates.length > 0) {
    return h(
      'div',
      { class: 'say' },
      h(
        'p',
        {},
        ...sayWith<Node>(candidates.length === 1 ? 'card_oneKnown' : 'card_severalKnown', { name: apart(name) }),
      ),
      candidateList(candidates, ({ person, name: personName }) =>
        actions.correct({ kind: 'is', name, person, personName, scope: scopeOf('article', brief) }),
      ),
    );
  }
  const said =
    cluster.kind === 'private'
      ? say('card_nothingSpeaks')
      : say('card_nobodyInPack', { asOf: asOfWords(brief.packAsOf) });
  return h('div', { class: 'say' }, h('p', {}, said));
}

function steps({ brief, cluster, at }: CardView, actions: CardActions): HTMLElement | undefined {
  const { length } = appearances(brief, cluster);
  if (length === 0) return undefined;
  const step = (by: 1 | -1, act: string): HTMLElement =>
    h(
      'button',
      {
        type: 'button',
        class: 'icon-button turning',
        'aria-label': say(by === 1 ? 'card_next' : 'card_previous'),
        'data-act': act,
        click: () => actions.step(by),
      },
      icon(by === 1 ? 'next' : 'previous'),
    );
  return h(
    'div',
    { class: 'steps' },
    h('span', {}, sayCount(cluster.mentions.length === 0 ? 'card_meant' : 'card_mentioned', length)),
    length > 1 &&
      h(
        'span',
        { class: 'card-steps', role: 'group', 'aria-label': say('card_mentions') },
        step(-1, 'Previous mention'),
        h('span', { class: 'count' }, at !== undefined && say('card_place', { at: at + 1, count: length })),
        step(1, 'Next mention'),
      ),
  );
}

function why({ brief, cluster: { link } }: CardView): HTMLElement | undefined {
  if (!link) return undefined;
  const foreign = { ofPack: packWords, ofArticle: (words: string) => h('span', articleTongue(brief), words) };
  return h(
    'details',
    { 'data-part': 'why' },
    h('summary', {}, say('card_why'), !link.corrected && h('span', { class: 'count' }, sureWords(link.confidence))),
    link.corrected && h('p', { class: 'say' }, say('card_youSaidWho')),
    h(
      'ul',
      { class: 'why' },
      ...link.why.map(({ reason, weight }) =>
        h(
          'li',
          { class: weight < 0 ? 'against' : 'for' },
          h('span', { class: 'sign', 'aria-hidden': 'true' }, weight < 0 ? '−' : '+'),
          h(
            'span',
            {},
            h('span', { class: 'spoken' }, say(weight < 0 ? 'card_against' : 'card_for'), ' '),
            ...reasonWords<Node | string>(reason, foreign),
          ),
        ),
      ),
    ),
  );
}

/** Never "100%": it is an estimate. */
function sureWords(confidence: number): string {
  const percent = Math.round(confidence * 100);
  return percent > 99 ? say('card_overSure', { percent: 99 }) : say('card_sure', { percent });
}
