import { bareSpan } from '../../src/core/people/boundaries';
import { describeLine, describeVotes, type FeatureList } from '../../src/core/people/features';
import { Label } from '../../src/core/people/labels';
import type { Line } from '../../src/core/people/lines';
import { readLines } from '../../src/core/people/lines';
import { lookAround } from '../../src/core/people/sightings';
import type { Opinion } from '../../src/core/people/votes';
import { countVotes } from '../../src/core/people/votes';
import type { Vocabulary } from '../../src/core/people/wordType';
import { tokenize } from '../../src/core/text/tokens';
import type { Annotated } from './corpora';

/** Feature hashes (or, later, indexes) of a line's words; `ends[word]` is where a word's features end. */
export interface Features {
  readonly ids: Int32Array;
  readonly ends: Int32Array;
}

/** One line to learn from. */
export interface Example {
  readonly base: Features;
  /** Features from votes, for the second pass. */
  readonly votes?: Features;
  readonly labels: Int8Array;
}

/** A text as the tagger reads it, with the labels it should give. */
export interface Lesson {
  readonly lines: readonly Line[];
  readonly examples: readonly Example[];
}

export function lesson({ text, entities }: Annotated, vocabulary: Vocabulary, list: FeatureList): Lesson {
  const lines = readLines(text, tokenize(text), vocabulary);
  const sightings = lookAround(lines);
  const bare = entities.map(entity => (entity.type === 'PER' ? { ...entity, ...bareSpan(text, entity) } : entity));
  const examples = lines.map(line => {
    list.clear();
    describeLine(line, sightings, list);
    return { base: taken(list), labels: labelsOf(line, bare) };
  });
  return { lines, examples };
}

/** The same lesson as the second pass sees it, with the first pass's opinion of each line. */
export function withVotes({ lines, examples }: Lesson, first: readonly Opinion[], list: FeatureList): Lesson {
  const votes = countVotes(lines, first);
  return {
    lines,
    examples: examples.map((example, index) => {
      list.clear();
      describeVotes(lines[index]!, votes, first[index]!, list);
      return { ...example, votes: taken(list) };
    }),
  };
}

function taken({ hashes, length, ends, words }: FeatureList): Features {
  return { ids: hashes.slice(0, length), ends: ends.slice(0, words) };
}

function labelsOf({ tokens }: Line, entities: readonly Annotated['entities'][number][]): Int8Array {
  const labels = new Int8Array(tokens.length);
  const lineStart = tokens[0]!.start;
  let next = entities.findIndex(entity => entity.end > lineStart);
  if (next < 0) return labels;
  let before: number | undefined;
  tokens.forEach((token, at) => {
    while (next < entities.length && entities[next]!.end <= token.start) next++;
    const entity = entities[next];
    if (!entity || token.start < entity.start || token.end > entity.end) {
      before = undefined;
      return;
    }
    const goesOn = before === next;
    const isPerson = entity.type === 'PER';
    if (isPerson) labels[at] = goesOn ? Label.PersonGoesOn : Label.PersonBegins;
    else labels[at] = goesOn ? Label.OtherGoesOn : Label.OtherBegins;
    before = next;
  });
  return labels;
}
