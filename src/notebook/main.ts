import { browser } from '../platform/browser';
import { remote, serve } from '../platform/rpc';
import { type NoteId, notesForExtension, notesOnExtension } from '../shared/notes';
import { extensionToBackground } from '../shared/protocol';
import { adopt } from '../ui/adopt';
import { briefStyle } from '../ui/briefStyle';
import { cardStyle } from '../ui/cardStyle';
import { download } from '../ui/download';
import { notebookStyle } from '../ui/notebookStyle';
import { noteStyle } from '../ui/noteStyle';
import { speakOn } from '../ui/speakOn';
import { theme } from '../ui/theme';
import { say } from '../ui/words';
import { chooseFile, onDrop } from './files';
import { firstQuery, type Notebook, notebook } from './notebook';
import { keepReady } from './readiness';

adopt(document, theme, cardStyle, briefStyle, noteStyle, notebookStyle);

const background = remote(extensionToBackground);
const notes = remote(notesForExtension);
let view: Notebook | undefined;
const asked = new URLSearchParams(location.search);
const start = {
  address: asked.get('address') ?? undefined,
  note: (asked.get('note') ?? undefined) as NoteId | undefined,
};
const first = notes.findNotes(firstQuery(start));
first.catch(() => undefined); // The list says what is wrong, once it is there.

serve(notesOnExtension, { notesChanged: () => view?.notesChanged() });

background.words().then(async words => {
  speakOn(document, words);
  document.title = say('notebook_pageTitle');
  view = notebook({
    root: document.getElementById('root')!,
    notes,
    settings: background.settings,
    now: Date.now,
    download,
    chooseFile,
    print: () => window.print(),
    drafts: sessionStorage,
    isPrivate: browser.extension?.inIncognitoContext === true,
  });
  onDrop(document.body, file => void view?.importFile(file));
  await view.show(start, first);
  keepReady(window, notes.prepareSearch);
  // The worker cannot ask in every browser; once there are notes, they are to stay.
  if ((await notes.backup()).notes > 0) await navigator.storage?.persist?.();
});
