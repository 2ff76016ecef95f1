/** Words of notes while they are being written: kept until they are saved or thrown away. */

import { channel } from './channel';
import type { NoteDraft, NoteId } from './notes';

export interface KeptDraft {
  /** Names the draft: the note that is edited, or the passage of a new one. */
  readonly key: string;
  readonly draft: NoteDraft;
  /** The note that is edited; absent for a new one. */
  readonly note?: NoteId;
  /** The revision of that note that the words were typed over. */
  readonly base?: number;
  /** What the editor's fields hold, as the editor wrote it. */
  readonly form: string;
}

export interface DraftsForPage {
  /** Keeps a draft in the place of the one with its key. */
  keepDraft(draft: KeptDraft): void;
  /** With a form, only where that is still what is kept: another window may have typed over it. */
  dropDraft(key: string, form?: string): void;
  /** Those of an article's address, latest first. */
  draftsOn(address: string): readonly KeptDraft[];
}

export interface DraftsForExtension {
  /** As from a page; the tab tells whether its window is private. */
  keepDraft(tabId: number, draft: KeptDraft): void;
  /** Drops it, and lets the tab's page know. */
  dropDraft(tabId: number, draft: KeptDraft): void;
  /** Those of an article's address, latest first. */
  draftsOn(tabId: number, address: string): readonly KeptDraft[];
}

export const draftsForPage = channel<DraftsForPage>('drafts-for-page', 'page');
export const draftsForExtension = channel<DraftsForExtension>('drafts-for-extension', 'extension');
