import type { PersonKind } from '../../shared/model';
import { isPrivate } from './bearer';
import type { Recognised } from './personage';

/**
 * What kind of person a group is: what the pack says of whom it is linked to; else an official where the text gives an
 * office; private where nobody in the pack bears the full name and the text gives an age or a trade that makes no news.
 */
export function kindOf({
  person,
  group,
  decision,
  bearer,
}: Pick<Recognised, 'person' | 'group' | 'decision' | 'bearer'>): PersonKind {
  if (person) return person.kind;
  if (group.sightings.some(sighting => sighting.clues.some(clue => clue.phrase.role))) return 'official';
  const isUnheardOf = group.name.words.length > 1 && !group.several && decision.candidates.length === 0;
  return isUnheardOf && (bearer.age !== undefined || isPrivate(bearer)) ? 'private' : 'unknown';
}
