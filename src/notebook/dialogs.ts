import { FILE_LIMIT, type NoteId } from '../shared/notes';
import { openDialog } from '../ui/notebookDialog';
import { notebookExport } from '../ui/notebookExport';
import { notebookHypothesis } from '../ui/notebookHypothesis';
import { notebookImport } from '../ui/notebookImport';
import { say, sayCount, told } from '../ui/words';
import { type Changes, noAnswer } from './changes';
import type { NotebookMeans } from './notebook';

/** What the notebook asks before notes go out or come in. */
export interface Dialogs {
  exportDialog(ids: readonly NoteId[] | 'all', count: number): Promise<void>;
  /** Reads a file and shows what it would do; nothing is changed before the reader says so. */
  importDialog(file: File): Promise<void>;
  hypothesisDialog(ids: readonly NoteId[], address: string): void;
  /** Hands the reader a full backup without a question. */
  backUp(): Promise<void>;
}

interface Means extends Pick<NotebookMeans, 'notes' | 'download'> {
  /** Where dialogs are put. */
  readonly host: HTMLElement;
  readonly changes: Changes;
}

export function dialogs({ notes, download, host, changes }: Means): Dialogs {
  return {
    async exportDialog(ids, count) {
      const publisher = await notes.publisher().catch(() => undefined);
      const view = { count, isAll: ids === 'all', ...(publisher && { publisher }) };
      const body = notebookExport(view, async (format, by) => {
        const file = await notes.exportNotes(ids, format, by);
        download(file);
        return file.remarks;
      });
      openDialog(host, { title: say('notebook_export'), body });
    },
    async importDialog(file) {
      if (file.size > FILE_LIMIT) return changes.failed(say('notebook_tooLarge', { file: file.name }));
      const text = await file.text().catch(() => undefined);
      if (text === undefined) return changes.failed(say('notebook_notRead', { file: file.name }));
      const report = await notes.previewImport(file.name, text).catch(noAnswer);
      if (!report.ok) return changes.failed(told(report.message));
      const body = notebookImport(file.name, report.value, {
        cancel: () => close(),
        async go() {
          close();
          const done = await notes.importNotes(file.name, text).catch(noAnswer);
          if (!done.ok) return changes.failed(told(done.message));
          const { added, changed, change } = done.value;
          changes.say(sayCount('notebook_imported', added + changed), change);
        },
      });
      const close = openDialog(host, { title: say('notebook_import'), body });
    },
    hypothesisDialog(ids, address) {
      const body = notebookHypothesis(
        { count: ids.length, address },
        {
          groups: () => notes.hypothesisGroups(),
          send: group => notes.sendToHypothesis(ids, group),
          async fetch(from) {
            const reply = await notes.fetchFromHypothesis(from);
            if (!reply.ok || reply.value.change === undefined || reply.value.done === 0) return reply;
            changes.say(sayCount('notebook_fetchedCount', reply.value.done), reply.value.change);
            return reply;
          },
        },
      );
      openDialog(host, { title: 'Hypothesis', body });
    },
    async backUp() {
      const file = await notes.exportNotes('all', 'dramatis').catch(changes.unanswered);
      if (!file) return;
      download(file);
      changes.say(say('notebook_backupMade', { file: file.name }));
    },
  };
}
