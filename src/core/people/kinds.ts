import type { PersonKind } from '../../shared/model';
import type { Recognised } from './personage';

/**
 * What kind of person a group is: what the pack says of whom it is linked to; else an official where the text gives an
 * office; private where the pack knows nobody of a full name; unknown where it knows somebody and is not sure.
 */
export function kindOf({ person, group, decision }: Pick<Recognised, 'person' | 'group' | 'decision'>): PersonKind {
  if (person) return person.kind;
  if (group.sightings.some(sighting => sighting.clues.some(clue => clue.phrase.role))) return 'official';
  const isFull = group.name.words.length > 1;
  return isFull && !group.several && decision.candidates.length === 0 ? 'private' : 'unknown';
}
