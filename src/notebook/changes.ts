import type { Change, WriteReply } from '../shared/notes';
import { failure } from '../shared/result';
import { notebookSaid } from '../ui/notebookSaid';
import { say, sayCount, told } from '../ui/words';
import type { NotesBackground } from './notebook';
import type { Slot } from './slot';

/** What the reader changes here, each with what is said of it and the way back. */
export interface Changes {
  /** Waits for a change and says what it did; answers whether it was made. */
  run(change: Promise<WriteReply>, words: (changed: number, spared: number) => string): Promise<boolean>;
  /** Says what was done; with a change, it can be taken back. */
  say(words: string, change?: string): void;
  failed(words: string): void;
  /** The worker gave no answer. */
  unanswered(error: unknown): void;
}

interface Means {
  readonly notes: Pick<NotesBackground, 'undo'>;
  readonly place: Slot;
  /** Draws what is seen of the notes. */
  changed(): Promise<void>;
}

export function changesIn({ notes, place, changed }: Means): Changes {
  const close = (): void => place.draw(undefined);
  const changes: Changes = {
    async run(change, words) {
      const reply = await change.catch(noAnswer);
      if (!reply.ok) changes.failed(told(reply.message));
      else {
        const { change: made, notes: all, more = 0, spared = 0 }: Change = reply.value;
        changes.say(words(all.length + more, spared), made);
      }
      await changed();
      return reply.ok;
    },
    say(words, change) {
      const undone = (_: number, spared: number): string =>
        [say('note_undone'), spared > 0 && sayCount('notebook_spared', spared)].filter(Boolean).join(' ');
      const undo = () => void changes.run(notes.undo(change ?? ''), undone);
      place.draw(notebookSaid({ words, close, ...(change !== undefined && { undo }) }));
    },
    failed: words => place.draw(notebookSaid({ words, isProblem: true, close })),
    unanswered: error => changes.failed(told(noAnswer(error).message)),
  };
  return changes;
}

/** What went wrong is for whoever mends it; the reader is told what to do. */
export function noAnswer(error: unknown) {
  console.error(error);
  return failure('not-kept', { key: 'notebook_noAnswer' });
}
