import type {
  Brief,
  Candidate,
  Cluster,
  ClusterId,
  OfficeOnDay,
  OfficeState,
  PersonCard,
  PersonId,
} from '../../src/shared/model';

/** An office with everything that a case does not care about filled in. */
export function office(
  part: Partial<OfficeOnDay> & { readonly title: string; readonly state: OfficeState },
): OfficeOnDay {
  return { class: 'minister', jurisdiction: 'pk', place: 'Pakistan', asOf: '2025-06-12', source: 'wd', ...part };
}

/** A card with everything that a case does not care about filled in; `then` has the offices on the article's date. */
export function card(part: Partial<PersonCard> & { readonly name: string }, then: readonly number[] = []): PersonCard {
  return {
    person: 'Q1' as PersonId,
    description: '',
    kind: 'official',
    countries: [],
    offices: [],
    now: [],
    source: 'wd',
    asOf: '2025-06-12',
    ...part,
    then,
  };
}

/** A cluster named `times` times; spans are made up. */
export function cluster(part: Partial<Cluster> & { readonly label: string }, times = 1): Cluster {
  const mentions = Array.from({ length: times }, (_, index) => ({
    start: index * 40,
    end: index * 40 + part.label.length,
    form: 'full' as const,
    confidence: 0.99,
  }));
  return {
    id: part.label.toLowerCase().replaceAll(' ', '-') as ClusterId,
    kind: 'unknown',
    mentions,
    candidates: [],
    ...part,
  };
}

/** A brief about nobody but those given, on a day of 2021. */
export function briefOf(people: readonly Cluster[], part: Partial<Brief> = {}): Brief {
  return {
    title: 'Foreign ministers agree to meet again in Islamabad',
    url: 'https://news.example/2021/04/07/ministers',
    site: 'The Example',
    language: 'en',
    date: { iso: '2021-04-07', source: 'json-ld' },
    packAsOf: '2025-06-12',
    words: 640,
    people,
    roleMentions: [],
    figures: [],
    dates: [],
    statements: [],
    ...part,
  };
}

/** Two whom one name may mean. */
export const candidates: readonly Candidate[] = [
  {
    person: 'Q10' as PersonId,
    name: 'David Davis',
    description: 'Secretary of State for Exiting the European Union 2016 to 2018',
    confidence: 0.48,
    why: [],
  },
  {
    person: 'Q11' as PersonId,
    name: 'David T. C. Davies',
    description: 'Secretary of State for Wales 2022 to 2024',
    confidence: 0.44,
    why: [],
  },
];
