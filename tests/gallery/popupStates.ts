import type { Brief } from '../../src/shared/model';
import type { BriefView } from '../../src/ui/briefView';
import { BLINKEN } from './cards';
import { lavrov, likely, privatePerson, qureshi, unknown, unsure } from './cast';
import { metByRole, popup, type State } from './drawing';
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

export const popupStates: readonly State[] = [
  popup('popup: cast', { state: shown() }),
  popup('popup: cast with a card open', { state: shown(), open: qureshi.id, at: 0 }),
  popup('popup: many people', { state: shown({ people: [...cast, ...crowd] }) }),
  popup('popup: search', { state: shown({ people: [...cast, ...crowd] }), search: 'qur' }),
  popup('popup: figures', { state: shown(), tab: 'figures' }),
  popup('popup: who says what', { state: shown(), tab: 'statements' }),
  popup('popup: no figures', { state: shown({ figures: [] }), tab: 'figures' }),
  popup('popup: nobody found', { state: shown({ people: [], language: 'fr' }) }),
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
    permissionHint: 'On a news article, click the Dramatis button in the toolbar once: that lets it read this page.',
  }),
  problem('brief-failed', 'The knowledge pack could not be opened. Install Dramatis again.'),
  problem(
    'unexpected',
    'Dramatis did not get an answer (nobody answers extension-to-background.start). Try again, or load the page again.',
  ),
];

function shown(part: Partial<Brief> = {}): BriefView['state'] {
  return { is: 'shown', shown: { brief: { ...brief, ...part }, text: ARTICLE, mapped: 1 } };
}

function problem(name: 'page-not-allowed' | 'not-an-article' | 'brief-failed' | 'unexpected', message: string): State {
  return popup(`popup: ${name}`, { state: { is: 'problem', problem: name, message } });
}
