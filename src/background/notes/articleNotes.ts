import { canonicalAddress, fingerprint } from '../../core/passages/articleIdentity';
import { locator } from '../../core/passages/locate';
import type { Article } from '../../shared/model';
import type { LocatedNote } from '../../shared/notes';
import type { NoteStore } from './store';

/** The notes of an article, found again in its text, in the order of the text; those that are not found come last. */
export async function articleNotes(
  store: Pick<NoteStore, 'notesOf'>,
  article: Article,
): Promise<readonly LocatedNote[]> {
  const address = canonicalAddress(article.url);
  const notes = await store.notesOf(address, fingerprint(article.text));
  const text = locator(article.text);
  return notes
    .map(note => {
      const isElsewhere = note.article.address !== address;
      return { note, located: text.locate(note.passage), ...(isElsewhere && { elsewhere: true as const }) };
    })
    .sort((left, right) => startOf(left) - startOf(right) || (left.note.created < right.note.created ? -1 : 1));
}

/** Orphans have no place: they stand after the text. */
function startOf({ located }: LocatedNote): number {
  return located.state === 'orphan' ? Number.MAX_SAFE_INTEGER : located.span.start;
}
