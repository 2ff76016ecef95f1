import { hashText } from '../../src/core/people/hash';
import type { Annotated } from './corpora';

export interface Split {
  readonly train: readonly Annotated[];
  readonly development: readonly Annotated[];
}

/** Sets aside about a tenth of the documents, whole ones, by a hash of their ids. */
export function split(documents: readonly Annotated[]): Split {
  const isHeldOut = ({ id }: Annotated) => (hashText(`held out ${id}`) >>> 0) % 10 === 0;
  return { train: documents.filter(document => !isHeldOut(document)), development: documents.filter(isHeldOut) };
}
