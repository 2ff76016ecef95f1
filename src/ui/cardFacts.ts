import type { PersonCard } from '../shared/model';
import { dateWords, rangeWords } from './dates';
import { type Child, h } from './element';
import { packWords } from './packWords';
import { placeName } from './places';
import { listed, say } from './words';

/** Country, party and life dates. */
export function cardFacts(card: PersonCard): HTMLElement | undefined {
  const all: readonly (readonly [string, Child])[] = [
    [say('card_country'), listed(card.countries.map(placeName))],
    [say('card_party'), card.party !== undefined && packWords(card.party)],
    [say(card.died ? 'card_life' : 'card_born'), life(card)],
  ];
  const rows = all.filter(([, value]) => value);
  if (rows.length === 0) return undefined;
  return h('dl', { class: 'facts' }, ...rows.flatMap(([term, value]) => [h('dt', {}, term), h('dd', {}, value)]));
}

function life({ born, died }: PersonCard): string | undefined {
  if (born && died) return rangeWords(born, died);
  if (died) return say('card_died', { date: dateWords(died) });
  return born && dateWords(born);
}
