import type { Cluster, IsoDate } from '../shared/model';
import type { LookupQuestion } from '../shared/protocol';

/**
 * What to ask about a cluster: by number where the link has one, by the title of the Wikipedia article where the pack
 * knows that alone, else by name.
 */
export function lookupQuestion(
  { card, label, link }: Pick<Cluster, 'card' | 'label' | 'link'>,
  { day, asked }: { readonly day: IsoDate; readonly asked: LookupQuestion['asked'] },
): LookupQuestion {
  const question = { name: card?.name ?? label, day, asked };
  if (link && /^Q\d+$/.test(link.person)) return { by: 'person', person: link.person, ...question };
  if (card?.enwiki) return { by: 'title', title: card.enwiki, ...question };
  return { by: 'name', ...question };
}
