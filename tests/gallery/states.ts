import { cardStates, figureStates, officeStates } from './cardStates';
import type { State } from './drawing';
import { lookupStates } from './lookupStates';
import { notebookStates } from './notebookStates';
import { noteStates } from './noteStates';
import { optionsStates } from './optionsStates';
import { popupStates } from './popupStates';
import { welcomeStates } from './welcomeStates';

/** Every state of every view. */
export const states: readonly State[] = [
  ...cardStates,
  ...officeStates,
  ...lookupStates,
  ...figureStates,
  ...noteStates,
  ...notebookStates,
  ...popupStates,
  ...welcomeStates,
  ...optionsStates,
];
