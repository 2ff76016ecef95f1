import type { PersonCard } from '../shared/model';
import { dateWords } from './dates';
import { h } from './element';

/** Country, party and life dates. */
export function cardFacts(card: PersonCard): HTMLElement | undefined {
  const rows = [
    ['Country', card.countries.map(({ name }) => name).join(', ')],
    ['Party', card.party ?? ''],
    [card.died ? 'Life' : 'Born', life(card)],
  ].filter(([, value]) => value !== '');
  if (rows.length === 0) return undefined;
  return h(
    'dl',
    { class: 'facts' },
    ...rows.flatMap(([term = '', value = '']) => [h('dt', {}, term), h('dd', {}, value)]),
  );
}

function life({ born, died }: PersonCard): string {
  if (born && died) return `${dateWords(born)} to ${dateWords(died)}`;
  if (died) return `died ${dateWords(died)}`;
  return born ? dateWords(born) : '';
}
