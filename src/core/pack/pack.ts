import type { IsoDate, Office, OfficeClass, OfficeState, Person, PersonId } from '../../shared/model';

/** The compiled offline knowledge, opened. Answers are decoded on demand from the shipped bytes. */
export interface Pack {
  /** The day its freshest facts are good to; each office carries its own. */
  readonly asOf: IsoDate;
  /** Version of the format. */
  readonly version: number;
  /** Names the sources it was built from: the same sources give the same hash. */
  readonly sourceHash: string;
  /** How many people it knows. */
  readonly size: number;

  person(id: PersonId): Person | undefined;
  /**
   * Everyone whose name or alias has the same key as `name` (`nameKey` of core/text/fold).
   * Bearers of exactly this spelling first, then by importance; an initial that contradicts is no match.
   */
  named(name: string): readonly PersonId[];
  /** The most important bearers of a family name (with or without its particles), at most `BEARERS`. */
  withSurname(surname: string): readonly PersonId[];
  /** How many people of the pack bear the word as a given name. */
  isGivenName(word: string): number;
  /** How many people of the pack bear the word as a family name. */
  isSurname(word: string): number;
  /** Who held an office of that class there on that day (or may have), best first. */
  holders(query: HolderQuery): readonly Holder[];

  country(code: string): Country | undefined;
  /** The country a name, adjective, demonym, capital or seat of power stands for. */
  countryNamed(words: string): CountryName | undefined;
  organisation(code: string): Organisation | undefined;
  /** The organisation with that name, acronym or other name. */
  organisationNamed(words: string): Organisation | undefined;
  /** A jurisdiction in words: `ru` → "Russia", `gb-sct` → "Scotland", `nato` → "NATO". */
  place(code: string): string;
}

/** The most bearers of one surname that `withSurname` returns. */
export const BEARERS = 200;

export interface HolderQuery {
  readonly class?: OfficeClass;
  readonly classes?: readonly OfficeClass[];
  /** A country's, subdivision's or organisation's code. */
  readonly jurisdiction: string;
  readonly on: IsoDate;
  /** Words the title should have ("defence", "army"): those who lack them come after, or not at all when somebody has them. */
  readonly titleWords?: readonly string[];
}

export interface Holder {
  readonly person: PersonId;
  readonly office: Office;
  /** `held`, `acting`, `perhaps` or `open`; nobody who was not there that day is returned. */
  readonly state: OfficeState;
}

export interface Country {
  /** Lower-case ISO 3166-1 code. */
  readonly code: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly adjectives: readonly string[];
  readonly capital?: string;
  readonly qid?: string;
  readonly population?: number;
  /** The year `population` is of. */
  readonly populationYear?: number;
  /** ISO 4217. */
  readonly currency?: string;
}

export interface CountryName {
  readonly code: string;
  readonly as: 'name' | 'adjective' | 'demonym' | 'capital' | 'metonym';
}

export interface Organisation {
  /** Its own code (`nato`), which is the jurisdiction of its officers. */
  readonly code: string;
  readonly name: string;
  readonly acronym?: string;
  readonly otherNames: readonly string[];
  readonly qid?: string;
  readonly enwiki?: string;
}
