/** What pages and the extension's own pages may do with notes. */

import { exportCast } from '../../core/exports';
import { describeNote } from '../../core/passages/articleIdentity';
import { type Caller, forCaller, remote, serve } from '../../platform/rpc';
import {
  type Facet,
  type NoteDraft,
  type NoteId,
  notesForExtension,
  notesForPage,
  notesOnPage,
  type WriteReply,
} from '../../shared/notes';
import { failure, success } from '../../shared/result';
import { checkArticle } from '../checks';
import { shownFrame } from '../pages';
import { isNoteOfSite, isOfSite } from './access';
import { articleNotes } from './articleNotes';
import { fetched, hypothesis } from './fetched';
import { chosen, damagedFile, exported, imported, lastPublisher, preview } from './files';
import { notes, search } from './notes';
import { openNote } from './open';
import { PAGE_LIMIT } from './search';
import { facets } from './tally';

/** Registers the listeners: to be called while the worker's script first runs. */
export function serveNotes(): void {
  serve(notesForPage, {
    notesOn: forCaller(async (caller, article) => {
      const checked = checkArticle(article);
      return isOfSite(caller.url, checked.url) ? articleNotes(notes, checked) : [];
    }),
    draftNote: forCaller((caller, article, span, element) => {
      const checked = checkArticle(article);
      if (!isOfSite(caller.url, checked.url)) throw new Error('the article is of another site');
      return describeNote(checked, span, element);
    }),
    writeNote: forCaller(async (caller, draft, words) =>
      isDraftOfSite(caller, draft) ? notes.write(draft, words) : NOT_OF_SITE,
    ),
    editNote: forCaller(async (caller, id, base, words, given) => {
      const draft = given ?? undefined; // What is left out arrives as null.
      if (draft && !isDraftOfSite(caller, draft)) return NOT_OF_SITE;
      return (await mayChange(caller, id, draft)) ? notes.edit(id, base, words, draft) : NOT_OF_SITE;
    }),
    removeNote: forCaller(async (caller, id) => ((await mayChange(caller, id)) ? notes.remove([id]) : NOT_OF_SITE)),
    undo: change => notes.undo(change),
    tags,
  });

  serve(notesForExtension, {
    notesOnTab: async tabId => (await onTab(tabId)).notes(),
    async draftNote(tabId, span) {
      const draft = await onTab(tabId)
        .then(page => page.draftNote(span))
        .catch(() => undefined);
      return draft ? success(draft) : failure('gone', { key: 'noteStore_otherArticle' });
    },
    writeNote: (draft, words) => notes.write(draft, words),
    editNote: (id, base, words, draft) => notes.edit(id, base, words, draft ?? undefined),
    removeNotes: ids => notes.remove(ids),
    changeNotes: async (ids, change) => inBounds(await notes.changeMany(ids, change)),
    undo: async change => inBounds(await notes.undo(change)),
    tags,
    findNotes: query => search.find(query),
    prepareSearch: () => search.prepare(),
    findNoteIds: query => search.findIds(query),
    note: id => notes.note(id),
    noteHistory: id => notes.history(id),
    exportNotes: (ids, format, publisher) =>
      exported(notes, ids, format, { now: now(), ...(publisher && { publisher }) }),
    exportCast: (brief, text) => exportCast(brief, text, now()),
    publisher: () => lastPublisher(notes),
    previewImport: (name, text) => preview(notes, { name, text }, now()),
    importNotes: (name, text) => imported(notes, { name, text }),
    async backup() {
      const [{ tally, changesSince, last }, damaged] = await Promise.all([notes.state(), notes.damaged()]);
      return { notes: tally.notes, changesSince, damaged: damaged.length, ...(last !== undefined && { last }) };
    },
    damagedNotes: () => damagedFile(notes, now()),
    async openNote(id) {
      const note = await notes.note(id);
      return note !== undefined && openNote(note);
    },
    hypothesisGroups: async () => (await hypothesis()).groups(),
    sendToHypothesis: async (ids, group) => (await hypothesis()).send(await chosen(notes, ids), group),
    fetchFromHypothesis: async address => fetched(await hypothesis(), notes, address),
  });
}

async function tags(): Promise<readonly Facet[]> {
  return facets((await notes.state()).tally.tags);
}

/** The page of a tab whose article the tab shows. */
async function onTab(tabId: number) {
  return remote(notesOnPage, tabId, await shownFrame(tabId));
}

function isDraftOfSite({ url }: Caller, draft: NoteDraft): boolean {
  return typeof draft?.article?.url === 'string' && isOfSite(url, draft.article.url);
}

/** A page may change the notes of its site, and take over a note of the same text; what is gone, the store says. */
async function mayChange(caller: Caller, id: NoteId, draft?: NoteDraft): Promise<boolean> {
  const note = await notes.note(id);
  if (!note || isNoteOfSite(caller.url, note)) return true;
  return (
    draft !== undefined && note.article.fingerprint !== '' && draft.article.fingerprint === note.article.fingerprint
  );
}

/** A change of thousands of notes tells of the first and how many more there are: a message has its limit. */
function inBounds(reply: WriteReply): WriteReply {
  if (!reply.ok || reply.value.notes.length <= PAGE_LIMIT) return reply;
  const { notes: all } = reply.value;
  return success({ ...reply.value, notes: all.slice(0, PAGE_LIMIT), more: all.length - PAGE_LIMIT });
}

function now(): string {
  return new Date().toISOString();
}

const NOT_OF_SITE: WriteReply = failure('not-valid', { key: 'noteStore_otherSite' });
