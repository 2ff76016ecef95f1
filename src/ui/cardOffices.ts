import type { IsoDate, OfficeOnDay, PersonCard, PublicationDate } from '../shared/model';
import { dateWords, fromWords, sinceWords, untilWords } from './dates';
import { type Child, h } from './element';
import { aroundThen, endWords, officeWords, stateWords, termWords } from './offices';
import { packWords } from './packWords';
import { timeline } from './timeline';
import { direction, say, sayCount, sayWith } from './words';

/** The office on the article's date, prominently, and what is known since. */
export function officesThenAndNow(card: PersonCard, date: PublicationDate | undefined): readonly (Node | undefined)[] {
  const then = card.then.map(index => card.offices[index]!);
  return [thenBlock(card, then, date?.iso), date && nowLine(card, then)];
}

/** Every office that the prominent part does not show, with its bar on one scale of years. */
export function otherOffices(card: PersonCard, day: IsoDate | undefined): HTMLElement | undefined {
  const [shown] = card.then;
  const others = card.offices.filter((_, index) => index !== shown);
  if (others.length === 0) return undefined;
  return h(
    'details',
    { 'data-part': 'offices' },
    h('summary', {}, say('office_others'), h('span', { class: 'count' }, others.length)),
    timeline(card.offices, { listed: others, day }),
  );
}

function thenBlock(card: PersonCard, then: readonly OfficeOnDay[], day: IsoDate | undefined): HTMLElement | undefined {
  if (!day) return withoutDay(card);
  const [first, ...rest] = then;
  if (!first) return aroundThatDay(card, day);
  const state = stateWords(first);
  const heading = first.state === 'open' ? 'office_onAsFarAsKnown' : 'office_on';
  return h(
    'div',
    { class: 'then' },
    h('h3', {}, say(heading, { date: dateWords(day) })),
    h('p', { class: 'office' }, packWords(officeWords(first))),
    h('p', { class: 'term' }, termOnDay(first)),
    state !== undefined && h('p', { class: 'state soft' }, state),
    rest.length > 0 && h('p', { class: 'also fine' }, ...sayWith('office_also', { offices: several(rest) })),
  );
}

/** No day to judge by: the latest office with all its dates. */
function withoutDay(card: PersonCard): HTMLElement | undefined {
  const latest = card.offices[card.now[0] ?? 0];
  if (!latest) return undefined;
  const term = termWords(latest);
  return h(
    'div',
    { class: 'then' },
    h('h3', {}, say('office_latest')),
    h('p', { class: 'office' }, packWords(officeWords(latest))),
    h('p', { class: 'term' }, latest.end ? term : say('office_termAndEnd', { term, end: endWords(latest) })),
    h('p', { class: 'state soft' }, say('office_noArticleDate')),
  );
}

/** Somebody without an office on that day: the one before or after it says most. */
function aroundThatDay(card: PersonCard, day: IsoDate): HTMLElement | undefined {
  const { former, coming } = aroundThen(card);
  const undated = card.offices.find(office => office.state === 'undated');
  const lines = [
    former && around('office_noLonger', former, former.end && untilWords(former.end)),
    coming && around('office_notYet', coming, coming.end ? termWords(coming) : coming.start && fromWords(coming.start)),
    !former &&
      !coming &&
      undated &&
      sayWith<Node>('office_withTerm', { office: packWords(officeWords(undated)), term: termWords(undated) }),
  ].filter(line => Array.isArray(line));
  if (lines.length === 0) {
    if (card.kind !== 'official') return undefined;
    lines.push([say('office_noneThatDay')]);
  }
  const heading = former || coming ? 'office_onNone' : 'office_on';
  return h(
    'div',
    { class: 'then' },
    h('h3', {}, say(heading, { date: dateWords(day) })),
    ...lines.map(line => h('p', { class: 'term' }, ...line)),
  );
}

/** "No longer President of Peru: until 2019"; without the term where that is not known. */
function around(key: string, office: OfficeOnDay, term: string | undefined): readonly (Node | string)[] {
  const words = sayWith<Node>(key, { office: packWords(officeWords(office)) });
  return term === undefined ? words : [...words, ': ', term];
}

function nowLine(card: PersonCard, then: readonly OfficeOnDay[]): HTMLElement | undefined {
  const [first] = then;
  const since = card.now.map(index => card.offices[index]!).filter(office => !then.includes(office));
  const lines: readonly (readonly Child[])[] = [
    ...(first && !first.end && first.state !== 'open' ? [[capital(endWords(first))]] : []),
    ...(first?.end ? [[say('office_held', { until: endWords(first) })]] : []),
    ...since.slice(0, FEW).map(office =>
      sayWith<Node>('office_later', {
        office: packWords(officeWords(office)),
        term: termWords(office),
        end: endWords(office),
      }),
    ),
  ];
  if (lines.length === 0 || card.died) return undefined;
  return h('dl', { class: 'since' }, h('dt', {}, say('office_sinceThen')), ...lines.map(line => h('dd', {}, ...line)));
}

/** More than a few of anything are under "other offices". */
const FEW = 3;

/** Titles have commas of their own, so semicolons stand between them. */
function several(offices: readonly OfficeOnDay[]): Node {
  const all = [...new Set(offices.map(officeWords))];
  const between = direction() === 'rtl' ? '؛ ' : '; ';
  const shown = all.slice(0, FEW).flatMap((words, index) => [index > 0 && between, packWords(words)]);
  return h(
    'span',
    {},
    ...shown,
    all.length > FEW && between,
    all.length > FEW && sayCount('office_more', all.length - FEW),
  );
}

/** On the prominent line the end belongs to "since then". */
function termOnDay(office: OfficeOnDay): string {
  return office.start ? sinceWords(office.start) : termWords(office);
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
