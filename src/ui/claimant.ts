import type { Brief, Span, Statement } from '../shared/model';
import { speakerOf, statementAround } from './speakers';

/** Less of a passage than this was said by its speaker: then they did not claim it. */
const ENOUGH = 0.5;

/**
 * Who claims a passage: the speaker of the statement around it, or of the one that most of it is, with the office held
 * on the article's date. Nobody when the article does not say.
 */
export function claimantOf(brief: Brief, span: Span): string | undefined {
  const statement = statementAround(brief, span) ?? mostOf(brief, span);
  if (!statement || (statement.speaker === undefined && statement.speakerName === undefined)) return undefined;
  const { name, office } = speakerOf(brief, statement);
  return office === undefined ? name : `${name}, ${office}`;
}

/** A selection often takes "he said" with it, or stops short of the closing quotation mark. */
function mostOf({ statements }: Brief, span: Span): Statement | undefined {
  const shared = ({ start, end }: Span): number => Math.min(end, span.end) - Math.max(start, span.start);
  return statements
    .filter(one => shared(one) >= ENOUGH * (span.end - span.start))
    .sort((one, other) => shared(other) - shared(one))[0];
}
