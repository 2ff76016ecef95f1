import type { BackupState } from '../shared/notes';
import { instantWords } from './dates';
import { h } from './element';
import { say, sayCount } from './words';

export interface NoticesActions {
  backUp(): void;
  saveDamaged(): void;
}

export interface NoticesView extends BackupState {
  /** Whether the notebook is open in a private window. */
  readonly isPrivate: boolean;
}

/** What the reader should know about where the notes are: no backup for long, records that cannot be read, a private window. */
export function notebookNotices(backup: NoticesView, now: number, actions: NoticesActions): HTMLElement {
  return h(
    'div',
    { class: 'notices' },
    isBackupDue(backup, now) &&
      notice(
        say(backup.last === undefined ? 'notebook_neverBackedUp' : 'notebook_backedUp', {
          when: backup.last === undefined ? '' : instantWords(backup.last),
        }),
        sayCount('notebook_changesSince', backup.changesSince),
        { act: 'back up', label: say('notebook_backUp'), click: () => actions.backUp() },
      ),
    backup.isPrivate && notice(say('note_private'), say('note_privateKept')),
    backup.damaged > 0 &&
      notice(say('notebook_damagedTitle'), sayCount('notebook_damaged', backup.damaged), {
        act: 'damaged',
        label: say('notebook_saveDamaged'),
        click: () => actions.saveDamaged(),
      }),
  );
}

/** After this many changes, or days with any, a backup is asked for. */
const CHANGES = 20;
const DAYS = 14;

/** Whether it is time for a backup; never where nothing would be lost. */
export function isBackupDue({ notes, changesSince, last }: BackupState, now: number): boolean {
  if (notes === 0 || changesSince === 0) return false;
  if (changesSince >= CHANGES) return true;
  return last !== undefined && now - Date.parse(last) > DAYS * 86_400_000;
}

function notice(
  title: string,
  words: string,
  way?: { readonly act: string; readonly label: string; click(): void },
): HTMLElement {
  return h(
    'section',
    { class: 'notebook-notice', 'aria-label': title },
    h('p', {}, h('strong', {}, title), ' ', words),
    way &&
      h('button', { type: 'button', class: 'button small', 'data-act': way.act, click: () => way.click() }, way.label),
  );
}
