/** The one store of notes of this worker, and who is told when they change. */

import { remote } from '../../platform/rpc';
import { notesOnExtension } from '../../shared/notes';
import { database } from '../database';
import { notesDatabase } from './database';
import { tellPages } from './open';
import { noteSearch } from './search';
import { noteStore } from './store';

export const notes = noteStore({
  open: notesDatabase(),
  now: Date.now,
  newId: () => crypto.randomUUID(),
  // Kept answers can be asked for again; a person's words cannot.
  makeRoom: async () => (await database()).clear('lookups'),
  changed(steps, state) {
    search.follow(steps, state);
    if (steps.some(({ before, after }) => after && !before)) askToStay();
    tellEverybody();
  },
});

export const search = noteSearch(notes);

/** Tells every open page, of the browser and of the extension, that notes or what was begun of them have changed. */
export function tellEverybody(): void {
  void tellPages().catch(error => console.error(error));
  void remote(notesOnExtension)
    .notesChanged()
    .catch(() => undefined); // No page of the extension is open.
}

/** The browser then does not clear the notes by itself. Workers of some browsers cannot ask; the notebook asks as well. */
function askToStay(): void {
  void navigator.storage?.persist?.()?.catch(() => undefined);
}
