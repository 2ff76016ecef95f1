import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/core/dates/findDates';

/** A sentence of an article published on Wednesday 7 April 2021, and its dates as `words → iso`. */
const SENTENCES: readonly (readonly [text: string, ...dates: readonly (readonly [exact: string, iso: string])[]])[] = [
  ['He arrived on Wednesday.', ['Wednesday', '2021-04-07']],
  ['He arrived on Thursday.', ['Thursday', '2021-04-01']],
  ['The court will rule on Friday.', ['Friday', '2021-04-09']],
  ['The two meet next Monday.', ['Monday', '2021-04-12']],
  ['They met last Wednesday.', ['Wednesday', '2021-03-31']],
  ['Voting begins on Tuesday, April 13.', ['Tuesday, April 13', '2021-04-13']],
  ['She was born on 7 April 1961.', ['7 April 1961', '1961-04-07']],
  ['The treaty of April 7, 1961, lapsed.', ['April 7, 1961', '1961-04-07']],
  ['It took effect on the 3rd of March, 2015.', ['3rd of March, 2015', '2015-03-03']],
  ['It was signed on Sept. 5, 1997.', ['Sept. 5, 1997', '1997-09-05']],
  ['The ban starts on 12 May.', ['12 May', '2021-05-12']],
  ['The ban started on 12 December.', ['12 December', '2020-12-12']],
  ['Talks ran from 5-7 May 2019 in Doha.', ['5-7 May 2019', '2019-05-05/2019-05-07']],
  ['Since March 2020 he has stayed.', ['March 2020', '2020-03']],
  ['In January the rate fell.', ['January', '2021-01']],
  ['In June last year', ['June', '2020-06']],
  ['Polls are due in June.', ['June', '2021-06']],
  ['May said no. Theresa May left in May.', ['May', '2020-05']],
  ['In May 20 people died.', ['May', '2020-05']],
  ['He ruled from 1999 to 2008.', ['1999', '1999'], ['2008', '2008']],
  ['The 2015-16 budget', ['2015-16', '2015/2016']],
  ['Since mid-2015 and the late 1990s', ['2015', '2015'], ['1990s', '199X']],
  ['the ’90s, the 1960s and 70s', ['’90s', '199X'], ['1960s', '196X'], ['70s', '197X']],
  ['a man in his 60s, and temperatures that rose into the 70s'],
  ['in the 80s', ['80s', '198X']],
  ['dated Tuesday, Nov, 29, 2016', ['Tuesday, Nov, 29, 2016', '2016-11-29']],
  ['a screen of 1800 x 1920'],
  ['the nineteenth century and the 21st-century city', ['nineteenth century', '18XX'], ['21st-century', '20XX']],
  ['built in 44 BC', ['44 BC', '-0043']],
  ['at 4 a.m. and 3.15pm', ['4 a.m.', 'T04:00'], ['3.15pm', 'T15:15']],
  [
    'from 9 to 11 am, then 18:30 and 0900 GMT',
    ['9', 'T09:00'],
    ['11 am', 'T11:00'],
    ['18:30', 'T18:30'],
    ['0900', 'T09:00'],
  ],
  ['due by noon', ['noon', 'T12:00']],
  ['dated 2021-03-02 and 25/12/2020', ['2021-03-02', '2021-03-02'], ['25/12/2020', '2020-12-25']],
  ['dated 03/02/2020', ['03/02/2020', '2020']],
  ['About 2000 refugees and 1500 km in 2000', ['2000', '2000']],
  ['Good Friday, Black Friday and the Sunday Times'],
  ['Resolution 1973 and Boeing 1900 jets'],
  ['The ferry runs again from early May.', ['May', '2021-05']],
  ['She resigned in May.', ['May', '2020-05']],
  ['in May of last year', ['May', '2020-05']],
  ['The museum opens its doors in August.', ['August', '2021-08']],
  ['The bridge was shut in November.', ['November', '2020-11']],
  ['He sold the Friday Arts section and the Sunday edition.'],
  [
    'They left at two or three a.m. and were home by six o’clock.',
    ['two', 'T02:00'],
    ['three a.m.', 'T03:00'],
    ['six o’clock', 'T06:00'],
  ],
];

describe('dates of an article of 7 April 2021', () => {
  for (const [text, ...wanted] of SENTENCES) {
    test(text, () => {
      const found = findDates(text, '2021-04-07').map(({ start, end, iso }) => [text.slice(start, end), iso]);
      expect(found).toEqual(wanted);
    });
  }

  test('what only the publication date could say stays open without one', () => {
    expect(findDates('on Wednesday, 12 April and in June').map(date => date.iso)).toEqual(['XXXX-04-12', 'XXXX-06']);
    expect(findDates('on Wednesday it rained').map(date => date.iso)).toEqual(['XXXX-WXX-3']);
  });
});
