import type { LocatedNote, Note, NoteStatus } from '../shared/notes';
import { h } from './element';
import { say } from './words';

export function statusWords(status: NoteStatus): string {
  return say({ open: 'note_statusOpen', 'in-review': 'note_statusInReview', done: 'note_statusDone' }[status]);
}

/** Where the passage stands now, as a sentence; nothing for words that stand as they stood. */
export function stateWords({ located }: Pick<LocatedNote, 'located'>): string | undefined {
  if (located.state === 'moved') return say('note_stateMoved');
  if (located.state === 'orphan') return say('note_stateOrphan');
  if (located.state === 'changed') return say(located.verdictHolds ? 'note_stateTouched' : 'note_stateChanged');
  return undefined;
}

/** True when the note's verdict may be shown over the words that stand there now. */
export function verdictStands({ located }: Pick<LocatedNote, 'located'>): boolean {
  return (
    located.state === 'exact' || located.state === 'moved' || (located.state === 'changed' && located.verdictHolds)
  );
}

/** A note in few words, for lists and labels: its text's first line, else its passage. */
export function noteLabel({ text, passage }: Pick<Note, 'text' | 'passage'>): string {
  const words = text.trim().split('\n')[0] || passage.exact;
  const characters = [...words.replace(/\s+/g, ' ')];
  return characters.length > LABEL ? `${characters.slice(0, LABEL).join('')}…` : characters.join('');
}

/** Plain text as a person reads it: lines as they stand, addresses of the web as links. */
export function linkedText(text: string): readonly (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { 0: match, index } of text.matchAll(/\bhttps?:\/\/[^\s<>"“”„«»]+/gi)) {
    const url = withoutTrailingMarks(match);
    const link = webLink(url, url);
    if (!link) continue;
    parts.push(text.slice(at, index), link);
    at = index + url.length;
  }
  parts.push(text.slice(at));
  return parts.filter(part => part !== '');
}

/** A link that the reader wrote; nothing where the address is not http(s). */
export function webLink(label: string, url: string): HTMLElement | undefined {
  const href = webAddress(url);
  return href === undefined
    ? undefined
    : h('a', { href, target: '_blank', rel: 'noopener noreferrer nofollow' }, label);
}

/** The address, where it is one of the web. */
export function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** The address under which the Internet Archive would have a copy nearest to a day; asking for it is left to the reader. */
export function archiveAddress(url: string, day: string): string | undefined {
  const address = webAddress(url);
  if (!address) return undefined;
  if (/^https?:\/\/web\.archive\.org\//.test(address)) return address;
  return `https://web.archive.org/web/${day.slice(0, 10).replaceAll('-', '')}/${address}`;
}

/** Characters that tell one note from another in a list. */
const LABEL = 60;

/** A sentence's own marks end it, not the address; a closing bracket belongs to the address only if it opened there. */
function withoutTrailingMarks(url: string): string {
  let end = url.replace(/[.,;:!?'’…*]+$/, '');
  while (end.endsWith(')') && end.split('(').length < end.split(')').length)
    end = end.slice(0, -1).replace(/[.,;:!?]+$/, '');
  return end;
}
