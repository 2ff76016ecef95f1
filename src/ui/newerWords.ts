import type { Newer } from '../shared/protocol';
import { dateWords, sinceWords } from './dates';
import { officeWords, termWords } from './offices';
import { packWords } from './packWords';
import { say, sayWith } from './words';

/** "No longer Minister of Foreign Affairs of Pakistan since 10 April 2022", "Minister of Health of Chad: since 2021". */
export function newerWords(newer: Newer): readonly (Node | string)[] {
  if (newer.kind === 'died') return [say('lookup_newerDied', { date: dateWords(newer.on) })];
  const office = packWords(officeWords(newer.office));
  return newer.kind === 'office'
    ? sayWith<Node>('office_withTerm', { office, term: termWords(newer.office) })
    : sayWith<Node>('lookup_newerNoLonger', { office, since: sinceWords(newer.since) });
}
