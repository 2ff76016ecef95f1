import type { ClusterId, Figure, Span, Statement } from '../../src/shared/model';

/** A made-up article; spans are found in it, so it can be edited. */
export const ARTICLE = [
  'The two ministers met for nearly three hours on Wednesday and agreed on a pipeline worth about $2.5bn, of which more than 40 per cent is to be paid by 2024.',
  '“We shall meet again in the autumn,” Qureshi said. Lavrov said the talks had been useful.',
  'Between 50,000 and 150,000 doses of vaccine are to be delivered in May.',
].join('\n');

export const figures: readonly Figure[] = [
  { ...at('three hours'), type: 'duration', value: 3, unit: 'hours', approx: true },
  { ...at('$2.5bn'), type: 'money', value: 2.5e9, unit: 'USD', approx: true },
  { ...at('40 per cent'), type: 'percent', value: 40, unit: '%', approx: false, bound: 'gt' },
  { ...at('50,000 and 150,000 doses'), type: 'count', value: 50_000, valueMax: 150_000, unit: 'doses', approx: false },
];

/** One direct and one reported statement. */
export function statements(first: ClusterId, second: ClusterId): readonly Statement[] {
  return [
    { ...at('“We shall meet again in the autumn,”'), kind: 'direct', speaker: first },
    { ...at('the talks had been useful'), kind: 'indirect', speaker: second },
    { ...at('agreed on a pipeline worth about $2.5bn'), kind: 'indirect', speakerName: 'The ministry' },
  ];
}

function at(words: string): Span {
  const start = ARTICLE.indexOf(words);
  if (start < 0) throw new Error(`the article does not say “${words}”`);
  return { start, end: start + words.length };
}
