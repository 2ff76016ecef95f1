import type { Person } from '../../shared/model';
import type { Bearer } from './bearer';
import type { Clue } from './clues';
import type { Group } from './clusters';
import type { Decision } from './link';

/** A group of names and who it was found to be. */
export interface Recognised {
  readonly group: Group<Clue>;
  readonly bearer: Bearer;
  readonly decision: Decision;
  readonly person?: Person;
  readonly corrected: boolean;
}

/** Somebody of the article, under all their names, as role phrases look for them. */
export interface Personage extends Recognised {
  /** Offsets at which they are named. */
  readonly starts: readonly number[];
  readonly clues: readonly Clue[];
}

/** One personage for each person: two names that turned out to be one person's are brought together. */
export function mergePersonages(recognised: readonly Recognised[]): readonly Personage[] {
  const personages: Personage[] = [];
  for (const one of recognised) {
    const at = one.person ? personages.findIndex(personage => personage.person?.id === one.person?.id) : -1;
    if (at < 0) personages.push(personageOf(one));
    else personages[at] = personageOf(joined(personages[at]!, one));
  }
  return personages;
}

function personageOf(one: Recognised): Personage {
  return {
    ...one,
    starts: one.group.mentions.map(mention => mention.start),
    clues: one.group.sightings.flatMap(sighting => sighting.clues),
  };
}

function joined(a: Recognised, b: Recognised): Recognised {
  const surer = (b.decision.chosen?.confidence ?? 0) > (a.decision.chosen?.confidence ?? 0) ? b : a;
  const fuller = b.group.name.words.length > a.group.name.words.length ? b : a;
  return {
    ...surer,
    group: {
      ...fuller.group,
      mentions: [...a.group.mentions, ...b.group.mentions].sort((x, y) => x.start - y.start),
      sightings: [...a.group.sightings, ...b.group.sightings].sort((x, y) => x.start - y.start),
    },
    corrected: a.corrected || b.corrected,
  };
}
