import type { Figure, Population, Span } from '../../shared/model';
import type { Pack } from '../pack/pack';
import { contextOf } from '../people/context';
import { sentencesOf } from '../text/sentences';
import { scaleOf } from './scale';

interface Surroundings {
  readonly text: string;
  /** Where people are named: "Jordan Smith" is no country. */
  readonly names: readonly Span[];
  readonly pack: Pack;
}

/** The figures with what gives them scale; the country is the one that the sentence names, else the one the article is about. */
export function withComparisons(figures: readonly Figure[], { text, names, pack }: Surroundings): readonly Figure[] {
  if (figures.length === 0) return figures;
  const plain = without(text, names);
  const sentences = sentencesOf(text);
  let home: Population | undefined | null = null;
  let at = 0;
  /** Of the sentence at `at`: a sentence of many figures is read once. */
  let inSentence: Population | undefined | null = null;
  return figures.map(figure => {
    for (; at < sentences.length - 1 && sentences[at]!.end <= figure.start; at++) inSentence = null;
    const sentence = sentences[at];
    if (inSentence === null && sentence && mayBeShared(figure))
      inSentence = concerned(plain.slice(sentence.start, sentence.end));
    const comparisons = scaleOf(figure, mayBeShared(figure) ? (inSentence ?? undefined) : undefined);
    return comparisons.length > 0 ? { ...figure, comparisons } : figure;
  });

  function concerned(sentence: string): Population | undefined {
    if (WHOLE_WORLD.test(sentence)) return undefined;
    const [code, ...others] = contextOf(sentence, pack, undefined).countries.keys();
    if (others.length > 0) return undefined;
    if (code) return populationOf(pack, code);
    if (home === null) home = populationOf(pack, contextOf(plain, pack, undefined).home);
    return home;
  }
}

const WHOLE_WORLD = /\b(?:world(?:wide)?|global(?:ly)?|planet|humanity|international(?:ly)?)\b/i;

/** Money, and counts: only they are compared with how many people live somewhere. */
function mayBeShared({ type }: Figure): boolean {
  return type === 'money' || type === 'count';
}

/** Every population in the pack is the World Factbook's. */
const POPULATIONS_FROM = 'fb';

function populationOf(pack: Pack, code: string | undefined): Population | undefined {
  const country = code === undefined ? undefined : pack.country(code);
  if (!country?.population || !country.populationYear) return undefined;
  const { name: place, population: inhabitants, populationYear } = country;
  return { place, inhabitants, asOf: String(populationYear), source: POPULATIONS_FROM };
}

/** The text with blanks where the spans are, so that every offset stays. */
function without(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < end) continue;
    parts.push(text.slice(end, span.start), ' '.repeat(span.end - span.start));
    end = span.end;
  }
  return parts.join('') + text.slice(end);
}
