import type { Brief } from '../../src/shared/model';
import type { BriefView } from '../../src/ui/briefView';
import { h } from '../../src/ui/element';
import { type NoteCardActions, noteCard } from '../../src/ui/noteCard';
import { formOf } from '../../src/ui/noteForm';
import type { SiteView } from '../../src/ui/siteChoice';
import { BLINKEN } from './cards';
import { lavrov, likely, privatePerson, qureshi, unknown, unsure } from './cast';
import { metByRole, nothing, opened, popup, type State } from './drawing';
import { changed, FLIPPED, located, noteOf } from './noteCases';
import { editorOf } from './noteStates';
import { briefOf, cluster } from './people';
import { ARTICLE, figures, statements } from './text';

const role = metByRole(BLINKEN);
const cast = [lavrov, qureshi, likely, unsure, role.cluster, unknown, privatePerson];
const crowd = Array.from({ length: 12 }, (_, index) =>
  cluster({ label: `Witness Number ${index + 1}` }, (index % 3) + 1),
);
const brief = briefOf(cast, {
  figures,
  statements: statements(qureshi.id, lavrov.id),
  roleMentions: role.brief.roleMentions,
});

const notes = [
  located({ text: 'Both ministries published the same sentence.' }),
  located({ verdict: 'supported', text: '', tags: [] }, { state: 'moved', span: { start: 40, end: 60 } }),
  changed(FLIPPED),
  { ...located({ verdict: 'disputed' }, { state: 'orphan' }), elsewhere: true as const },
];

const UNFINISHED = {
  key: 'new 0',
  draft: noteOf(),
  form: JSON.stringify(formOf({ text: 'Ask the ministry whether' })),
};

export const popupStates: readonly State[] = [
  popup('popup: cast', { state: shown() }),
  popup('popup: cast with a card open', { state: shown(), open: qureshi.id, at: 0 }),
  popup('popup: many people', { state: shown({ people: [...cast, ...crowd] }) }),
  popup('popup: search', { state: shown({ people: [...cast, ...crowd] }), search: 'qur' }),
  popup('popup: figures', { state: shown(), tab: 'figures' }),
  popup('popup: who says what', { state: shown(), tab: 'statements' }),
  popup('popup: figures with a card open', { state: shown(), tab: 'figures', figure: figures[1]!.start }),
  popup('popup: no figures', { state: shown({ figures: [] }), tab: 'figures' }),
  popup('popup: nobody found', { state: shown({ people: [] }) }),
  popup('popup: names only', { state: shown({ language: 'fr', namesOnly: true, figures: [], statements: [] }) }),
  popup('popup: search finds nothing here', { state: shown(), search: 'delhi', tab: 'statements' }),
  popup('popup: notes', { state: shown(), tab: 'notes', notes }),
  popup('popup: notes and an unfinished one', {
    state: shown(),
    tab: 'notes',
    notes: notes.slice(0, 1),
    unfinished: [UNFINISHED],
  }),
  covered('popup: a note being written', () => editorOf({ text: 'Checked with the ministry.' })),
  covered('popup: a changed note', () => noteCard({ ...changed(FLIPPED), text: FLIPPED.text }, reading)),
  covered('popup: a lost note', () => noteCard(located({}, { state: 'orphan' }), reading)),
  popup('popup: no notes', { state: shown(), tab: 'notes' }),
  opening('popup: where it runs', { host: 'news.example', allowed: false, all: false, never: false }),
  opening('popup: runs on this site', { host: 'news.example', allowed: true, all: false, never: false }),
  opening('popup: runs everywhere, refused', {
    host: 'news.example',
    allowed: true,
    all: true,
    never: false,
    isRefused: true,
  }),
  opening('popup: never on this site', { host: 'news.example', allowed: false, all: false, never: true }),
  popup('popup: working', { state: { is: 'working' } }),
  popup('popup: off', { state: { is: 'off' } }),
  problem(
    'not-an-article',
    'Nothing on this page reads like an article: there is a list of links, but no longer text. Open one of the articles.',
  ),
  problem(
    'page-not-allowed',
    'The browser lets no extension run on its own pages and in its store. Open a news article in a tab.',
  ),
  popup('panel: page-not-allowed', {
    state: {
      is: 'problem',
      problem: 'page-not-allowed',
      message: 'The browser does not let extensions read this page.',
    },
    needsClick: true,
    site: undefined,
  }),
  problem('brief-failed', 'The knowledge pack could not be opened. Install Dramatis again.'),
  problem(
    'unexpected',
    'Dramatis did not get an answer (nobody answers extension-to-background.start). Try again, or load the page again.',
  ),
];

/** What may be done with a note outside of its page. */
const reading: NoteCardActions = { close: nothing, edit: nothing, remove: nothing, confirm: nothing, reveal: nothing };

/** What lies over the whole popup. */
function covered(name: string, draw: () => HTMLElement): State {
  return { name, draw: () => h('main', { class: 'brief note-cover' }, draw()) };
}

function opening(name: string, site: SiteView): State {
  const { draw } = popup(name, { state: { is: 'off' }, site });
  return { name, draw: () => opened(draw()) };
}

function shown(part: Partial<Brief> = {}): BriefView['state'] {
  return { is: 'shown', shown: { brief: { ...brief, ...part }, text: ARTICLE, mapped: 1 } };
}

function problem(name: 'page-not-allowed' | 'not-an-article' | 'brief-failed' | 'unexpected', message: string): State {
  return popup(`popup: ${name}`, { state: { is: 'problem', problem: name, message } });
}
