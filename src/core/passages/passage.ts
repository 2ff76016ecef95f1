import type { Passage, Span } from '../../shared/model';

/** UTF-16 units kept before and after a passage. */
export const CONTEXT_LENGTH = 64;

/** What has to be kept of a span so that its words are found again. Throws on a span outside the text. */
export function describe(text: string, { start, end }: Span): Passage {
  if (start < 0 || end > text.length || start >= end)
    throw new RangeError(`no passage at ${start}-${end} of ${text.length}`);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
    position: { start, end },
  };
}
