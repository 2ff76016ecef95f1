import type { Brief, DateCorrection, DateSource, PublicationDate } from '../shared/model';
import { dateWords } from './dates';
import { h } from './element';
import { say } from './words';

/** The article's date, where it comes from, and a field to set it right: offices are judged by it. */
export function articleDate(brief: Brief, correct: (correction: DateCorrection) => void): HTMLElement {
  const { date, pageDate, url: where } = brief;
  const field = h('input', {
    type: 'date',
    min: '1600-01-01',
    max: '2199-12-31',
    value: date?.iso ?? '',
    'aria-label': say('card_articleDate'),
    'data-act': 'date',
    keydown: event => {
      if ((event as KeyboardEvent).key === 'Enter') save();
    },
  });
  const save = (): void => {
    if (field.value && field.validity.valid) correct({ where, iso: field.value });
    else field.focus();
  };
  return h(
    'details',
    { class: 'article-date', 'data-part': 'date' },
    h('summary', { title: say('card_correctDate'), 'data-act': 'date summary' }, h('span', {}, dateLine(date))),
    h(
      'div',
      { class: 'row' },
      field,
      h('button', { type: 'button', class: 'button small', 'data-act': 'set date', click: save }, say('card_useDate')),
      date?.source === 'reader' &&
        h(
          'button',
          { type: 'button', class: 'button small', 'data-act': 'page date', click: () => correct({ where }) },
          pageDate ? say('card_usePageDate', { date: dateWords(pageDate.iso) }) : say('card_forgetDate'),
        ),
    ),
    h('p', { class: 'fine' }, say('card_dateCounts')),
  );
}

function dateLine(date: PublicationDate | undefined): string {
  return date ? say(DATE_FROM[date.source], { date: dateWords(date.iso) }) : say('card_noDate');
}

const DATE_FROM: Readonly<Record<DateSource, string>> = {
  'json-ld': 'card_dateFromMeta',
  meta: 'card_dateFromMeta',
  time: 'card_dateFromTime',
  url: 'card_dateFromUrl',
  byline: 'card_dateFromByline',
  reader: 'card_dateFromReader',
};
