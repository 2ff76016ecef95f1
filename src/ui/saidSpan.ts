import type { Span, Statement } from '../shared/model';

/**
 * What is shown of a statement: of indirect speech with the words that attribute it, where they stand before it, since
 * "denied that the road is open" is not "the road is open".
 */
export function saidSpan({ kind, cue, start, end }: Statement): Span {
  return kind === 'indirect' && cue && cue.end <= start ? { start: cue.start, end } : { start, end };
}
