/** An article of ours, passages in it, and what may happen to a page between two visits. */

export const ARTICLE = [
  'The finance ministry said on Monday that public spending will fall by 92 billion over the next five years.',
  '“We will not raise income tax in this parliament,” Anna Holm, the finance minister, told reporters in the capital.',
  'Unemployment rose to 6.4 per cent in March, up from 5.9 per cent a year earlier, according to the statistics office.',
  'The opposition leader, Peter Vance, denied that his party had agreed to the plan before the vote on 12 May.',
  'A spokeswoman for the central bank declined to comment on the exchange rate of the crown against the euro.',
  'Holm received a delegation of 14 mayors who had asked for $2.5bn to repair bridges, schools and clinics.',
  'The committee will publish its report on the defence programme before the end of the year, officials said.',
  'Exports of timber to Norway grew faster than exports to Sweden, while imports of steel were unchanged.',
  'Share this story with your friends and sign up for our morning newsletter.',
  'The minister’s office confirmed that the talks with Iran were held in Geneva and lasted three hours.',
  'Vance said he would vote against the budget unless the government withdrew the cuts to child benefit.',
  'Economists at the university expect growth of between 1.2 and 1.5 per cent, which is less than the forecast of last autumn.',
].join('\n');

/** Passages a person might mark: sentences, clauses, single words, figures. */
export const PASSAGES: readonly string[] = [
  'public spending will fall by 92 billion over the next five years',
  '“We will not raise income tax in this parliament,”',
  'Unemployment rose to 6.4 per cent in March, up from 5.9 per cent a year earlier',
  'Peter Vance, denied that his party had agreed to the plan',
  'A spokeswoman for the central bank declined to comment on the exchange rate of the crown against the euro.',
  'a delegation of 14 mayors who had asked for $2.5bn to repair bridges, schools and clinics',
  'The committee will publish its report on the defence programme before the end of the year',
  'Exports of timber to Norway grew faster than exports to Sweden',
  'the talks with Iran were held in Geneva and lasted three hours',
  'he would vote against the budget unless the government withdrew the cuts to child benefit',
  'Economists at the university expect growth of between 1.2 and 1.5 per cent',
  'Anna Holm',
];

/** `same`: exact or moved, the verdict stays. `harmless`: found, the verdict stays. `withheld`: found or not, no verdict. */
export type Expected = 'exact' | 'same' | 'harmless' | 'withheld' | 'orphan';

/** What may happen to the whole page, with what must become of every passage above. */
export const PAGE_CHANGES: readonly (readonly [string, (text: string) => string, Expected])[] = [
  ['nothing', text => text, 'exact'],
  ['a paragraph is put in front', text => `Updated at noon with a statement of the ministry.\n${text}`, 'exact'],
  ['an advertisement is put between all paragraphs', text => text.replaceAll('\n', '\nAdvertisement\n'), 'exact'],
  ['quotation marks are straightened', text => text.replaceAll(/[“”]/g, '"').replaceAll('’', "'"), 'same'],
  ['all spaces become no-break spaces', text => text.replaceAll(' ', '\u00a0'), 'same'],
  ['spaces are doubled', text => text.replaceAll(' ', '  '), 'same'],
  ['lines are broken elsewhere', text => text.replaceAll(/ (\w{5})/g, '\n$1'), 'same'],
  ['soft hyphens are put into long words', text => text.replaceAll(/(\p{L}{5})(\p{L}{4})/gu, '$1\u00ad$2'), 'same'],
  ['hyphens become no-break hyphens and dashes', text => text.replaceAll('-', '\u2011'), 'same'],
  ['per cent is written as a sign', text => text.replaceAll(' per cent', '%'), 'same'],
  ['the text is decomposed', text => text.normalize('NFD'), 'same'],
  ['the paragraphs stand in reverse order', text => text.split('\n').reverse().join('\n'), 'same'],
  ['the article stands in a long page', text => `${filler(400)}\n${text}\n${filler(400)}`, 'exact'],
  [
    'the page repeats its boilerplate fifty times',
    text => text.replaceAll('\n', `\n${'Read more stories like this one in our archive.\n'.repeat(50)}`),
    'same',
  ],
  ['the article is gone', () => filler(200), 'orphan'],
  ['the article is translated', () => TRANSLATED, 'orphan'],
];

/** Edits inside one passage: the passage, what stood there, what stands there now, what must come of it. */
export const EDITS: readonly (readonly [passage: number, was: string, is: string, expected: Expected])[] = [
  // numbers and units
  [0, 'fall by 92 billion', 'rise by 12 million', 'withheld'],
  [0, '92 billion', '93 billion', 'withheld'],
  [0, '92 billion', '92 million', 'withheld'],
  [0, '92 billion', '9.2 billion', 'withheld'],
  [0, 'five years', 'four years', 'withheld'],
  [0, 'five years', 'five months', 'withheld'],
  [2, '6.4 per cent', '6.5 per cent', 'withheld'],
  [2, '6.4 per cent', '64 per cent', 'withheld'],
  [2, '6.4 per cent', '6.4 points', 'withheld'],
  [2, 'in March', 'in April', 'withheld'],
  [5, '14 mayors', '40 mayors', 'withheld'],
  [5, '$2.5bn', '€2.5bn', 'withheld'],
  [5, '$2.5bn', '$2.5m', 'withheld'],
  [5, '$2.5bn', '$25bn', 'withheld'],
  [8, 'three hours', 'thirteen hours', 'withheld'],
  [8, 'three hours', 'three days', 'withheld'],
  [10, '1.2 and 1.5', '1.5 and 1.8', 'withheld'],
  [10, 'growth of between', 'growth of', 'withheld'],
  // negations and their kin
  [1, 'will not raise', 'will raise', 'withheld'],
  [1, 'will not raise', 'will never raise', 'withheld'],
  [3, 'denied', 'confirmed', 'withheld'],
  [3, 'denied', 'said', 'withheld'],
  [3, 'had agreed', 'had not agreed', 'withheld'],
  [3, 'had agreed', 'hadn’t agreed', 'withheld'],
  [4, 'declined to comment', 'agreed to comment', 'withheld'],
  [9, 'unless', 'if', 'withheld'],
  [9, 'unless', 'even if', 'withheld'],
  [6, 'will publish', 'will not publish', 'withheld'],
  [6, 'will publish', 'may publish', 'withheld'],
  [7, 'grew faster', 'did not grow faster', 'withheld'],
  // words that turn the meaning
  [0, 'will fall', 'will rise', 'withheld'],
  [0, 'will fall', 'would fall', 'withheld'],
  [2, 'rose', 'fell', 'withheld'],
  [2, 'rose to', 'rose by', 'withheld'],
  [2, 'up from', 'down from', 'withheld'],
  [7, 'faster', 'slower', 'withheld'],
  [9, 'vote against', 'vote for', 'withheld'],
  [9, 'withdrew', 'increased', 'withheld'],
  [6, 'before the end', 'after the end', 'withheld'],
  // names
  [3, 'Peter Vance', 'Paula Vance', 'withheld'],
  [3, 'Peter Vance', 'Peter Vanek', 'withheld'],
  [8, 'Iran', 'Iraq', 'withheld'],
  [8, 'Geneva', 'Vienna', 'withheld'],
  [7, 'Norway grew faster than exports to Sweden', 'Sweden grew faster than exports to Norway', 'withheld'],
  [11, 'Anna Holm', 'Anna Berg', 'withheld'],
  [11, 'Anna Holm', 'Peter Berg', 'withheld'],
  // what is said becomes what is claimed
  [
    1,
    '“We will not raise income tax in this parliament,”',
    'We will not raise income tax in this parliament,',
    'withheld',
  ],
  [7, 'grew faster than exports to Sweden', 'grew faster than exports to Sweden?', 'exact'],
  [4, 'the central bank declined', 'the “central bank” declined', 'withheld'],
  // mended typos, spellings, articles
  [6, 'committee', 'commitee', 'harmless'],
  [6, 'defence', 'defense', 'harmless'],
  [6, 'programme', 'program', 'harmless'],
  [6, 'publish its report on the', 'publish its report on', 'harmless'],
  [4, 'spokeswoman', 'spokeswomen', 'harmless'],
  [4, 'the exchange rate', 'exchange rate', 'harmless'],
  [4, 'exchange rate', 'exchange-rate', 'same'],
  [5, 'asked for $2.5bn', 'asked for $2.5bn,', 'same'],
  [9, 'government', 'goverment', 'harmless'],
  [9, 'government', 'govenrment', 'harmless'],
  [8, 'lasted three hours', 'lasted  three\u00a0hours', 'same'],
  [10, 'Economists', 'ECONOMISTS', 'same'],
  [10, 'Economists', 'Ecònomists', 'same'],
  [3, 'denied that his', 'denied his', 'harmless'],
  [8, 'were held in', 'took place in', 'withheld'],
  // whole passages gone
  [0, 'public spending will fall by 92 billion over the next five years', 'nothing had been decided', 'withheld'],
  [
    2,
    'Unemployment rose to 6.4 per cent in March, up from 5.9 per cent a year earlier',
    'No figures were given',
    'withheld',
  ],
];

const TRANSLATED = [
  'Finansministeriet sade i måndags att de offentliga utgifterna kommer att minska under de kommande fem åren.',
  '”Vi kommer inte att höja inkomstskatten”, sade ministern till journalister i huvudstaden.',
  'Arbetslösheten steg i mars jämfört med ett år tidigare, enligt statistikbyrån.',
].join('\n');

function filler(sentences: number): string {
  const subjects = ['The weather', 'A local choir', 'The harbour festival', 'A new bakery', 'The library'];
  const verbs = ['drew', 'pleased', 'surprised', 'brought together', 'kept busy'];
  const objects = ['many visitors', 'the neighbours', 'a small crowd', 'families from the valley', 'the volunteers'];
  return Array.from(
    { length: sentences },
    (_, at) => `${subjects[at % 5]} ${verbs[(at * 3) % 5]} ${objects[(at * 7 + 2) % 5]} in week ${at}.`,
  ).join('\n');
}
