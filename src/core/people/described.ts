import type { Person } from '../../shared/model';
import type { Bearer } from './bearer';
import type { Finding } from './evidence';
import type { Question } from './question';
import { type Trade, tradesIn } from './trades';

/** What the words beside the name say against what somebody is known for. */
export function ofWords({ text, bearer, context }: Question, person: Person): readonly Finding[] {
  const found: Finding[] = [];
  const shared = descriptionWords(person).filter(word => bearer.words.has(word));
  if (shared.length > 0)
    found.push({
      feature: 'described',
      value: Math.min(2, shared.length),
      reason: { kind: 'described', words: shared.slice(0, 3) },
    });
  found.push(...ofTrade(bearer, person));
  const known = person.kind === 'official' ? (['politics'] as const) : tradesIn(person.description);
  if (known.some(trade => context.topics.has(trade))) found.push({ feature: 'topic', value: 1 });
  if (person.party && person.party.length > 3 && text.includes(person.party))
    found.push({ feature: 'party', value: 1, reason: { kind: 'party', party: person.party } });
  return found;
}

function ofTrade({ trades }: Bearer, person: Person): readonly Finding[] {
  const theirs = new Set(tradesIn([person.description, ...person.offices.map(({ title }) => title)].join(' ')));
  if (person.kind === 'official') theirs.add('politics');
  const said = [...trades];
  const shared = said.find(trade => theirs.has(trade));
  if (shared) return [{ feature: 'trade', value: 1, reason: { kind: 'trade', trade: shared } }];
  if (trades.has('private')) return [{ feature: 'privateTrade', value: 1, reason: { kind: 'private-trade' } }];
  if (said.every(trade => isNoOther(trade, theirs)) || theirs.size === 0) return [];
  return said.slice(0, 1).map(trade => ({ feature: 'otherTrade', value: 1, reason: { kind: 'other-trade', trade } }));
}

/** Fields in which one makes oneself heard, or runs what one worked in: they do not contradict another. */
function isNoOther(trade: Trade, theirs: ReadonlySet<Trade>): boolean {
  return trade === 'campaign' || (trade === 'press' && (theirs.has('business') || theirs.has('writing')));
}

/** The fields in which somebody without an office is known: what others of the same article may be known in too. */
export function fieldsOf({ kind, description }: Person): readonly Trade[] {
  return kind === 'public' ? tradesIn(description).filter(trade => !EVERYWHERE.has(trade)) : [];
}

/** Named together in news of every kind. */
const EVERYWHERE: ReadonlySet<Trade> = new Set([
  'politics',
  'business',
  'campaign',
  'press',
  'private',
  'staff',
  'local',
]);

/** What they are, without the countries and dates that are weighed elsewhere. */
function descriptionWords({ description }: Person): readonly string[] {
  const words =
    description
      .toLowerCase()
      .replace(/\(.*?\)/g, '')
      .match(/\p{L}{4,}/gu) ?? [];
  return [...new Set(words)].filter(word => !EMPTY_WORDS.has(word));
}

const EMPTY_WORDS = new Set(
  `former current member about with from that first second third general national state united north south east west
   republic kingdom party under affairs president minister prime head chief leader chair chairman director secretary
   governor representative deputy vice office international foreign finance defence interior justice spokesperson`.split(
    /\s+/,
  ),
);
