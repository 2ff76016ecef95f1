import type { Brief, Cluster, IsoDate } from '../shared/model';
import type { LookupQuestion } from '../shared/protocol';

interface Asking {
  readonly brief: Brief;
  /** The article's text. */
  readonly text: string;
  readonly day: IsoDate;
  readonly asked: LookupQuestion['asked'];
}

/**
 * What to ask about a cluster: by number where the link has one, by the title of the Wikipedia article where the pack
 * knows that alone, else by name.
 */
export function lookupQuestion(cluster: Cluster, { brief, text, day, asked }: Asking): LookupQuestion {
  const { card, label, link } = cluster;
  const question = { name: card?.name ?? label, day, asked };
  if (link && /^Q\d+$/.test(link.person)) return { by: 'person', person: link.person, ...question };
  if (card?.enwiki) return { by: 'title', title: card.enwiki, ...question };
  return { by: 'name', near: near(cluster, brief, text), ...question };
}

/** UTF-16 units on either side of a mention. */
const AROUND = 120;
const MENTIONS = 6;
const LONGEST = 2_000;

/** Countries of the others who are named, and the words around the name. They rank who is found, here on this computer. */
function near({ id, mentions }: Cluster, { people }: Brief, text: string): string {
  const others = people.filter(other => other.id !== id).flatMap(({ card }) => card?.countries ?? []);
  const places = [...new Set(others.map(({ name }) => name))];
  const words = mentions
    .slice(0, MENTIONS)
    .map(({ start, end }) => text.slice(Math.max(0, start - AROUND), end + AROUND));
  return [...places, ...words].join(' ').slice(0, LONGEST);
}
