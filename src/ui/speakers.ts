import type { Brief, Cluster, Span, Statement } from '../shared/model';
import { officeWords } from './offices';
import { say } from './words';

/** Who says a statement, in words, and the cluster where it is somebody of the article. */
export interface Speaker {
  readonly name: string;
  readonly cluster?: Cluster;
  /** The office on the article's date. */
  readonly office?: string;
}

export function speakerOf(brief: Brief, { speaker, speakerName }: Statement): Speaker {
  const cluster = brief.people.find(({ id }) => id === speaker);
  if (!cluster) return { name: speakerName ?? say('popup_speakerUnclear') };
  const { card } = cluster;
  const office = card?.offices[card.then[0] ?? -1];
  return { name: card?.name ?? cluster.label, cluster, ...(office && { office: officeWords(office) }) };
}

/** The statement that a span is part of: the innermost, so that a quotation comes before what reports it. */
export function statementAround({ statements }: Brief, { start, end }: Span): Statement | undefined {
  return statements
    .filter(one => one.start <= start && end <= one.end)
    .reduce<Statement | undefined>((inner, one) => (inner && length(inner) <= length(one) ? inner : one), undefined);
}

function length({ start, end }: Span): number {
  return end - start;
}
