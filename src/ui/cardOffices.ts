import type { IsoDate, OfficeOnDay, PersonCard, PublicationDate } from '../shared/model';
import { dateWords } from './dates';
import { h } from './element';
import { endWords, officeWords, stateWords, termWords } from './offices';
import { timeline } from './timeline';

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
    h('summary', {}, 'Other offices', h('span', { class: 'count' }, others.length)),
    timeline(card.offices, { listed: others, day }),
  );
}

function thenBlock(card: PersonCard, then: readonly OfficeOnDay[], day: IsoDate | undefined): HTMLElement | undefined {
  if (!day) return withoutDay(card);
  const heading = `On ${dateWords(day)}`;
  const [first, ...rest] = then;
  if (!first) return aroundThatDay(card, heading);
  const state = stateWords(first);
  return h(
    'div',
    { class: 'then' },
    h('h3', {}, first.state === 'open' ? `${heading}, as far as known` : heading),
    h('p', { class: 'office' }, officeWords(first)),
    h('p', { class: 'term' }, termOnDay(first)),
    state !== undefined && h('p', { class: 'state soft' }, state),
    rest.length > 0 && h('p', { class: 'also fine' }, `Also: ${several(rest.map(officeWords))}`),
  );
}

/** No day to judge by: the latest office with all its dates. */
function withoutDay(card: PersonCard): HTMLElement | undefined {
  const latest = card.offices[card.now[0] ?? 0];
  if (!latest) return undefined;
  return h(
    'div',
    { class: 'then' },
    h('h3', {}, 'Latest known office'),
    h('p', { class: 'office' }, officeWords(latest)),
    h('p', { class: 'term' }, latest.end ? termWords(latest) : `${termWords(latest)}; ${endWords(latest)}`),
    h('p', { class: 'state soft' }, 'The article’s date is not known, so neither is the office on that day.'),
  );
}

/** Somebody without an office on that day: the one before or after it says most. */
function aroundThatDay(card: PersonCard, heading: string): HTMLElement | undefined {
  const former = card.offices.find(office => office.state === 'no-longer');
  const coming = card.offices.findLast(office => office.state === 'not-yet');
  const undated = card.offices.find(office => office.state === 'undated');
  const lines = [
    former && `No longer ${officeWords(former)}${former.end ? `: until ${dateWords(former.end)}` : ''}.`,
    coming && `Not yet ${officeWords(coming)}${coming.start ? `: from ${dateWords(coming.start)}` : ''}.`,
    !former && !coming && undated && `${officeWords(undated)}: ${termWords(undated)}.`,
  ].filter(line => typeof line === 'string');
  if (lines.length === 0) {
    if (card.kind !== 'official') return undefined;
    lines.push('No office is known on that day. That does not mean there was none.');
  }
  const title = former || coming ? `${heading}: no office known` : heading;
  return h('div', { class: 'then' }, h('h3', {}, title), ...lines.map(line => h('p', { class: 'term' }, line)));
}

function nowLine(card: PersonCard, then: readonly OfficeOnDay[]): HTMLElement | undefined {
  const [first] = then;
  const since = card.now.map(index => card.offices[index]!).filter(office => !then.includes(office));
  const lines = [
    first && !card.died && !first.end && first.state !== 'open' ? endWords(first) : undefined,
    first?.end && `held ${endWords(first)}`,
    ...since.slice(0, FEW).map(office => `${officeWords(office)}, ${termWords(office)}; ${endWords(office)}`),
  ].filter(line => typeof line === 'string');
  if (lines.length === 0 || card.died) return undefined;
  return h('dl', { class: 'since' }, h('dt', {}, 'Since then'), ...lines.map(line => h('dd', {}, capital(line))));
}

/** More than a few of anything are under "other offices". */
const FEW = 3;

function several(words: readonly string[]): string {
  const all = [...new Set(words)];
  const more = all.length > FEW ? `; and ${all.length - FEW} more` : '';
  return all.slice(0, FEW).join('; ') + more;
}

/** On the prominent line the end belongs to "since then". */
function termOnDay(office: OfficeOnDay): string {
  return office.start ? `since ${dateWords(office.start)}` : termWords(office);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
