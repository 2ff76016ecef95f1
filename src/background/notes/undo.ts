import type { Note } from '../../shared/notes';
import type { KeptStep } from './database';
import { contentsOf, isSame, threeWay } from './threeWay';
import type { Reading, Step } from './transaction';

/**
 * The step that takes another back. What was changed since stays where the two touch different fields; `conflict` where
 * they touch the same, `gone` where the note was removed since, `done` where it is taken back already: whoever got no
 * answer asks again.
 */
export async function stepBack(
  reading: Reading,
  step: KeptStep,
  now: string,
): Promise<Step | 'conflict' | 'gone' | 'done'> {
  const { id, before, revision } = step;
  const current = await reading.note(id);
  if (revision === undefined) {
    if (!before) return 'conflict';
    if (current) return isSame(contentsOf(current), contentsOf(before)) ? 'done' : 'conflict';
    return { id, after: { ...before, modified: now, revision: before.revision + 1 } };
  }
  if (!current) return before ? 'gone' : 'done';
  const made = current.revision === revision ? current : await reading.revision(id, revision);
  if (!made) return 'conflict';
  if (!before) return isSame(contentsOf(made), contentsOf(current)) ? { id, before: current } : 'conflict';
  const merged = threeWay(contentsOf(made), contentsOf(before), contentsOf(current));
  if (!merged) return 'conflict';
  return isSame(merged, contentsOf(current))
    ? 'done'
    : { id, before: current, after: stateAfter(current, merged, now) };
}

function stateAfter(current: Note, contents: ReturnType<typeof contentsOf>, now: string): Note {
  const { id, created, revision } = current;
  return { ...contents, id, created, modified: now, revision: revision + 1 };
}
