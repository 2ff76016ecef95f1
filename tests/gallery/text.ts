import type { ClusterId, Figure, Mention, Span, Statement } from '../../src/shared/model';

/** A made-up article; spans are found in it, so it can be edited. */
export const ARTICLE = [
  'Shah Mahmood Qureshi received Sergey Lavrov for nearly three hours on Wednesday. Qureshi and Lavrov agreed on a pipeline worth about $2.5bn, of which more than 40 per cent is to be paid by 2024.',
  '“We shall meet again in the autumn,” Qureshi said. Lavrov said the talks had been useful.',
  'Mr Qureshi had landed a day before his guest. The Russian foreign minister will go on to Delhi, where Lavrov is expected on Friday.',
  'Between 50,000 and 150,000 doses of vaccine are to be delivered in May, according to Qureshi. Asked about the price, Mr Qureshi gave none; Mr Lavrov left the question to Mr Qureshi.',
].join('\n');

export const figures: readonly Figure[] = [
  { ...at('three hours'), type: 'duration', value: 3, unit: 'hours', approx: true },
  { ...at('$2.5bn'), type: 'money', value: 2.5e9, unit: 'USD', approx: true },
  { ...at('40 per cent'), type: 'percent', value: 40, unit: '%', approx: false, bound: 'gt' },
  { ...at('50,000 and 150,000 doses'), type: 'count', value: 50_000, valueMax: 150_000, unit: 'doses', approx: false },
];

/** The figures with what gives them scale. */
export const scaledFigures: readonly Figure[] = figures.map(figure =>
  figure.type === 'money'
    ? {
        ...figure,
        comparisons: [
          {
            kind: 'each',
            value: 10,
            unit: 'USD',
            population: { place: 'Pakistan', inhabitants: 250_000_000, asOf: '2025', source: 'fb' },
          },
        ],
      }
    : figure,
);

/** One direct and one reported statement. */
export function statements(first: ClusterId, second: ClusterId): readonly Statement[] {
  return [
    { ...at('“We shall meet again in the autumn,”'), kind: 'direct', speaker: first },
    { ...at('the talks had been useful'), kind: 'indirect', speaker: second },
    { ...at('agreed on a pipeline worth about $2.5bn'), kind: 'indirect', speakerName: 'The ministry' },
  ];
}

/** Every place where a name stands. */
export function mentionsOf(name: string): readonly Mention[] {
  return [...ARTICLE.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    form: 'surname',
    confidence: 0.99,
  }));
}

function at(words: string): Span {
  const start = ARTICLE.indexOf(words);
  if (start < 0) throw new Error(`the article does not say “${words}”`);
  return { start, end: start + words.length };
}
