import { type WelcomeView, welcomeView } from '../../src/ui/welcomeView';
import { lavrov, qureshi } from './cast';
import { nothing, type State } from './drawing';
import { briefOf } from './people';
import { ARTICLE, figures, scaledFigures, statements } from './text';

const brief = briefOf([qureshi, lavrov], { figures: scaledFigures, statements: statements(qureshi.id, lavrov.id) });
const shown = { brief, text: ARTICLE, mapped: 1 };
const actions = { open: nothing, close: nothing, lookUp: nothing, openOptions: nothing };

export const welcomeStates: readonly State[] = [
  welcome('welcome', {}),
  welcome('welcome: example', { shown }),
  welcome('welcome: a person', { shown, open: qureshi.mentions[0], saidOfLookup: true }),
  welcome('welcome: a figure', { shown, open: figures[1] }),
];

function welcome(name: string, view: WelcomeView): State {
  return { name, wide: true, draw: () => welcomeView(view, actions) };
}
