/** Wires the page: answers the worker, and makes sure that one script alone does so. */

import { serve } from '../platform/rpc';
import { notesOnPage } from '../shared/notes';
import { backgroundToPage } from '../shared/protocol';
import { HOST_NAME } from './cardHost';
import { hasRoomForArticle } from './frames';
import { isOrphan } from './orphan';
import { canPaint, eraseLeftovers } from './painter';
import { whenSeen } from './seen';
import { newSession } from './session';

/** Tells a script that an older installation left behind to take its things off the page. */
const TAKE_OVER = 'dramatis-take-over';

const world = globalThis as { dramatisIsHere?: boolean };
if (!world.dramatisIsHere && hasRoomForArticle(window)) {
  world.dramatisIsHere = true;
  run();
}

function run(): void {
  document.dispatchEvent(new CustomEvent(TAKE_OVER));
  for (const host of document.querySelectorAll(HOST_NAME)) host.remove();
  if (canPaint()) eraseLeftovers(document);

  const session = newSession(document);
  const stopServing = serve(backgroundToPage, session);
  const stopServingNotes = serve(notesOnPage, session.notes);
  const onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) session.cameBack().catch(console.error);
  };
  window.addEventListener('pageshow', onPageShow);
  document.addEventListener(TAKE_OVER, () => {
    // A page can send this too: only who really was left behind goes.
    if (!isOrphan()) return;
    stopServing();
    stopServingNotes();
    window.removeEventListener('pageshow', onPageShow);
    session.leave();
  });
  // Quiet where it may not: the page is as it would be without Dramatis.
  whenSeen(document)
    .then(() => session.startAlone())
    .catch(() => undefined);
}
