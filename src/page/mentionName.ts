import type { Brief, Span } from '../shared/model';
import { appearances, clusterAt } from '../ui/appearances';
import { dateWords } from '../ui/dates';
import { officeWords } from '../ui/offices';
import { say } from '../ui/words';

/**
 * What a screen reader says of a mention: "Sergey Lavrov, Minister of Foreign Affairs of Russia (on 7 April 2021),
 * mention 3 of 12". Undefined where nobody is named.
 */
export function mentionName(brief: Pick<Brief, 'people' | 'roleMentions' | 'date'>, span: Span): string | undefined {
  const cluster = clusterAt(brief, span);
  if (!cluster) return undefined;
  const places = appearances(brief, cluster);
  const values = {
    name: cluster.card?.name ?? cluster.label,
    n: places.findIndex(({ start, end }) => start <= span.start && span.end <= end) + 1,
    count: places.length,
  };
  const office = cluster.card?.offices[cluster.card.then[0] ?? -1];
  if (!office || !brief.date) return say('page_mention', values);
  return say('page_mentionWithOffice', { ...values, office: officeWords(office), date: dateWords(brief.date.iso) });
}
