import { type Brief, type Cluster, type Figure, LIKELY, type OfficeOnDay, type PersonCard } from '../../shared/model';
import type { ExportedFile } from '../../shared/notes';
import { canonicalAddress } from '../passages/articleIdentity';
import { sentencesOf } from '../text/sentences';
import { type StudyCard, writeAnki } from './anki';
import { fileName } from './fileName';
import { idFromContents } from './ids';

/**
 * Cards about one article for students: who its people were on its date, and its figures in their sentences. `text` is the
 * article's text. Only people who are known for certain get a card. `now` is an ISO 8601 instant.
 */
export function exportCast(brief: Brief, text: string, now: string): ExportedFile {
  const cast = castCards(brief);
  const figures = figureCards(brief, text);
  const uncertain = brief.people.filter(
    ({ link, mentions }) => mentions.length > 0 && !(link && link.confidence >= LIKELY),
  ).length;
  return {
    name: fileName(['cast', brief.title], now, 'txt'),
    type: 'text/plain',
    text: writeAnki([...cast, ...figures]),
    remarks: [
      ...(cast.length + figures.length === 0 ? [{ key: 'noteFile_castEmpty' }] : []),
      ...(uncertain > 0 ? [{ key: 'noteFile_castUncertain', values: { count: uncertain } }] : []),
    ],
  };
}

/** "Who was X on that day?", by the people's order in the brief. The same person and day are the same card in every export. */
export function castCards(brief: Brief): readonly StudyCard[] {
  return brief.people.flatMap(person => castCard(person, brief) ?? []);
}

/** Sentences with a figure left out, and the figure. */
export function figureCards(brief: Brief, text: string): readonly StudyCard[] {
  const address = canonicalAddress(brief.url);
  const sentences = sentencesOf(text);
  return brief.figures.map(figure => {
    const around = sentences.find(({ start, end }) => start <= figure.start && figure.end <= end);
    const { start, end } = around ?? figure;
    const front = `${text.slice(start, figure.start)}[…]${text.slice(figure.end, end)}`;
    const exact = text.slice(figure.start, figure.end);
    return {
      guid: `dramatis-${idFromContents('figure', address, front, exact)}`,
      front: [front.trim(), articleLine(brief)].join('\n'),
      back: [exact, ...inFull(figure, exact)].join('\n'),
      tags: ['dramatis', 'dramatis::figures'],
    };
  });
}

function castCard({ link, card }: Cluster, brief: Brief): StudyCard | undefined {
  if (!card || !link || link.confidence < LIKELY) return undefined;
  const day = brief.date?.iso;
  return {
    guid: `dramatis-${idFromContents('person', card.person, day ?? '')}`,
    front: `${day === undefined ? `Who is ${card.name}?` : `Who was ${card.name} on ${dayInWords(day)}?`}\n${articleLine(brief)}`,
    back: answer(card, day !== undefined).join('\n'),
    tags: ['dramatis', 'dramatis::cast'],
  };
}

function answer(card: PersonCard, isDated: boolean): readonly string[] {
  const offices = (indexes: readonly number[]) => indexes.flatMap(index => card.offices[index] ?? []);
  const then = isDated ? offices(card.then) : [];
  const now = offices(card.now).filter(office => !then.includes(office));
  const life = [card.born, card.died].map(date => date?.slice(0, 4) ?? '');
  return [
    card.name + (life.some(Boolean) ? ` (${life.join('–')})` : ''),
    card.description,
    ...then.map(officeInWords),
    ...now.map(office => `As of ${office.asOf}: ${officeInWords(office)}`),
    card.party ?? '',
    `Source: ${card.source}, as of ${card.asOf}`,
  ].filter(Boolean);
}

function officeInWords({ title, place, start, end, state }: OfficeOnDay): string {
  const doubt = state === 'perhaps' ? ' (perhaps)' : state === 'acting' ? ' (acting)' : '';
  const held = start || end ? `, ${start ?? '?'} – ${end ?? ''}`.trimEnd() : '';
  const where = place !== '' && !title.includes(place) ? `, ${place}` : '';
  return `${title}${where}${doubt}${held}`;
}

/** The value in digits, where the words of the text do not give it like that. */
function inFull({ value, valueMax, unit }: Figure, exact: string): readonly string[] {
  const digits = [value, ...(valueMax === undefined ? [] : [valueMax])].map(number => number.toLocaleString('en'));
  const full = `${digits.join(' to ')} ${unit}`;
  return digits.every(number => exact.includes(number)) ? [] : [full];
}

function articleLine({ title, site, date }: Brief): string {
  return [title, site, date?.iso].filter(Boolean).join(', ');
}

function dayInWords(iso: string): string {
  const [year, month, day] = iso.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
