import type { KeptDraft } from '../../src/shared/drafts';
import { success } from '../../src/shared/result';
import type { Drafts, Notebook } from '../../src/ui/tabNotes';
import { noteOf } from '../gallery/noteCases';
import { ARTICLE } from '../gallery/text';

/** A worker's notes that answer well, unless a test says otherwise. */
export function notebookOf(part: Partial<Notebook> = {}): Notebook {
  const { article } = noteOf();
  return {
    notesOnTab: async () => [],
    draftNote: async (_, { start, end }) => {
      const exact = ARTICLE.slice(start, end);
      return success({
        article,
        passage: { exact, prefix: '', suffix: '', position: { start, end }, paragraph: 'p' },
      });
    },
    writeNote: async (draft, words) => success({ change: 'c1', notes: [noteOf({ ...draft, ...words })] }),
    editNote: async (id, base, words) =>
      success({ change: 'c2', notes: [noteOf({ ...words, id, revision: base + 1 })] }),
    removeNotes: async () => success({ change: 'c3', notes: [] }),
    undo: async () => success({ change: 'c4', notes: [noteOf()] }),
    tags: async () => [],
    note: async () => noteOf(),
    findNotes: async () => ({ notes: [], total: 0, sites: [], verdicts: [], tags: [], statuses: [] }),
    exportCast: async () => ({ name: 'cast.txt', type: 'text/plain', text: 'cards', remarks: [] }),
    ...part,
  };
}

/** A worker's keeping of unfinished notes, in memory. */
export function draftsOf(kept: KeptDraft[] = []): Drafts {
  const without = ({ key }: KeptDraft): KeptDraft[] => kept.filter(other => other.key !== key);
  return {
    async keepDraft(_, draft) {
      kept = [draft, ...without(draft)];
    },
    async dropDraft(_, draft) {
      kept = without(draft);
    },
    draftsOn: async () => kept,
  };
}
