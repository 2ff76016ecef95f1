import type { Office, OfficeClass, OfficeOnDay, PersonCard } from '../shared/model';
import { asOfWords, rangeWords, sinceWords, untilWords } from './dates';
import { say } from './words';

/** English, as the pack is: "Minister of Foreign Affairs of Pakistan", "Acting President of Peru", "Mayor of Moscow, Russia". */
export function officeWords(office: Office): string {
  const title = withPlace(office);
  const acting = office.acting && !/\bacting\b/i.test(title);
  return acting ? `Acting ${title}` : title;
}

/** The known bounds: "since 20 August 2018", "20 August 2018 to 10 April 2022", "until 2019", "dates unknown". */
export function termWords({ start, end }: Pick<Office, 'start' | 'end'>): string {
  if (start && end) return rangeWords(start, end);
  if (start) return sinceWords(start);
  return end ? untilWords(end) : say('office_datesUnknown');
}

/** What is known of the end, never fresher than the day the row was checked. */
export function endWords({ start, end, asOf }: Pick<Office, 'start' | 'end' | 'asOf'>): string {
  if (end) return untilWords(end);
  return say(start ? 'office_noEndAsOf' : 'office_datesUnknownAsOf', { asOf: asOfWords(asOf) });
}

/** What the state adds to the dates, as a sentence; nothing when the dates say it all. */
export function stateWords({ state, asOf }: OfficeOnDay): string | undefined {
  if (state === 'open') return say('office_open', { asOf: asOfWords(asOf) });
  if (state === 'perhaps' || state === 'undated') return say(`office_${state}`);
  return undefined;
}

/** Somebody without an office on the article's date: the last one before it and the first one after it. */
export function aroundThen({ offices }: PersonCard): Readonly<Record<'former' | 'coming', OfficeOnDay | undefined>> {
  return {
    former: offices.find(({ state }) => state === 'no-longer'),
    coming: offices.findLast(({ state }) => state === 'not-yet'),
  };
}

/** How much an office counts beside mentions when people are put in order: as if named so many times more. */
export function officeWeight(office: Office): number {
  return WEIGHTS[office.class] ?? 1;
}

const WEIGHTS: Partial<Record<OfficeClass, number>> = {
  hos: 6,
  hog: 6,
  deputy_head: 4,
  intl: 4,
  foreign: 4,
  finance: 3,
  defence: 3,
  interior: 3,
  justice: 3,
  central_bank: 3,
  military: 3,
  speaker: 3,
  governor: 2,
  minister: 2,
};

/** Longer titles take the country after a comma. */
const LONG_TITLE = 44;

function withPlace({ class: kind, title: raw, place }: Office): string {
  const title = raw.charAt(0).toUpperCase() + raw.slice(1);
  if (!place || title.includes(place)) return title;
  const country = withArticle(place);
  const mission = /^(.*?(?:ambassador|representative|envoy))( to .*)$/i.exec(title);
  if (mission) return `${mission[1]} of ${country}${mission[2]}`;
  const namesSomething = / (of|for|to|at) /.test(title);
  if (namesSomething && (kind === 'ceo' || kind === 'intl')) return title;
  // "Minister of Health of Chad", but "Director of the CIA, United States": a body is not its country's office.
  const isPlain = !namesSomething || /\b(Minister|Secretary)\b/.test(title);
  return isPlain && title.length <= LONG_TITLE && !/[,(]/.test(title) ? `${title} of ${country}` : `${title}, ${place}`;
}

/** English puts "the" before plural and descriptive names of states and organisations. */
function withArticle(place: string): string {
  const takes =
    /^(United|European|African Union|Arab League)\b|\b(Republic|Islands|Territories|Kingdom|Union|Nations|Organi[sz]ation|Alliance|League|Bank|Fund)$/;
  const also = /^(Netherlands|Philippines|Maldives|Bahamas|Gambia|Seychelles|Comoros|Holy See|Isle of Man)$/;
  return takes.test(place) || also.test(place) ? `the ${place}` : place;
}
