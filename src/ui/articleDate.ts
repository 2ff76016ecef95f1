import type { Brief, DateCorrection, DateSource, PublicationDate } from '../shared/model';
import { dateWords } from './dates';
import { h } from './element';

/** The article's date, where it comes from, and a field to set it right: offices are judged by it. */
export function articleDate(brief: Brief, correct: (correction: DateCorrection) => void): HTMLElement {
  const { date, pageDate, url: where } = brief;
  const field = h('input', {
    type: 'date',
    min: '1600-01-01',
    max: '2199-12-31',
    value: date?.iso ?? '',
    'aria-label': 'Date of the article',
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
    h('summary', { title: 'Correct the date', 'data-act': 'date summary' }, h('span', {}, dateLine(date))),
    h(
      'div',
      { class: 'row' },
      field,
      h('button', { type: 'button', class: 'button small', 'data-act': 'set date', click: save }, 'Use this date'),
      date?.source === 'reader' &&
        h(
          'button',
          { type: 'button', class: 'button small', 'data-act': 'page date', click: () => correct({ where }) },
          pageDate ? `Use the page’s date (${dateWords(pageDate.iso)})` : 'Forget this date',
        ),
    ),
    h('p', { class: 'fine' }, 'Offices and relative dates are read as of this day. Kept on this computer.'),
  );
}

function dateLine(date: PublicationDate | undefined): string {
  return date ? `${dateWords(date.iso)}, ${DATE_FROM[date.source]}` : 'No date found';
}

const DATE_FROM: Readonly<Record<DateSource, string>> = {
  'json-ld': 'date from the page’s metadata',
  meta: 'date from the page’s metadata',
  time: 'date as marked on the page',
  url: 'date from the address',
  byline: 'date from the byline',
  reader: 'date set by you',
};
