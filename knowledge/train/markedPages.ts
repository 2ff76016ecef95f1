import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../../src/shared/model';
import type { Annotated, Entity } from './corpora';

interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly optional?: unknown;
}

interface MarkedPage {
  readonly page: string;
  readonly people: readonly { readonly mentions: readonly Quote[] }[];
  readonly role_mentions: readonly Quote[];
  readonly not_people: readonly Quote[];
  /** Stretches of page furniture, by their first and last words. */
  readonly ignore: readonly { readonly from: string; readonly to: string }[];
}

/** Pages whose names were marked by hand: `NAME.json` with quotes, `text/NAME.txt` with the text they are from. */
export function readMarkedPages(folder: string): readonly Annotated[] {
  const files = readdirSync(folder).filter(file => file.endsWith('.json'));
  return files.map(file => {
    const marked = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as MarkedPage;
    const text = readFileSync(path.join(folder, 'text', file.replace('.json', '.txt')), 'utf8');
    const mentions = marked.people.flatMap(person => person.mentions);
    const spans = (quotes: readonly Quote[]) => quotes.flatMap(quote => locate(text, quote) ?? []);
    const people = spans(mentions.filter(mention => !mention.optional));
    const others = spans(marked.not_people).filter(
      span => !people.some(person => person.start < span.end && span.start < person.end),
    );
    const entities: Entity[] = [
      ...people.map(span => ({ ...span, type: 'PER' as const })),
      ...others.map(span => ({ ...span, type: 'MISC' as const })),
    ];
    const neutral = [
      ...spans(mentions.filter(mention => mention.optional)),
      ...spans(marked.role_mentions),
      ...marked.ignore.flatMap(({ from, to }) => stretch(text, from, to) ?? []),
    ];
    return { id: `page/${marked.page}`, text, entities: entities.sort((a, b) => a.start - b.start), neutral };
  });
}

function stretch(text: string, from: string, to: string): Span | undefined {
  const first = spaced(from).exec(text);
  if (!first) return undefined;
  const last = spaced(to).exec(text.slice(first.index));
  return last ? { start: first.index, end: first.index + last.index + last[0].length } : undefined;
}

/** Matches the words whatever blanks stand between them. */
function spaced(words: string): RegExp {
  const parts = words.split(/\s+/).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('\\s+'), 'u');
}

/** The occurrence of `exact` whose surroundings agree with the quote for the most characters. */
function locate(text: string, { exact, prefix, suffix }: Quote): Span | undefined {
  let best: Span | undefined;
  let most = -1;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    const agreement =
      shared([...squeeze(text.slice(Math.max(0, start - 60), start))].reverse(), [...squeeze(prefix)].reverse()) +
      shared([...squeeze(text.slice(end, end + 60))], [...squeeze(suffix)]);
    if (agreement > most) {
      most = agreement;
      best = { start, end };
    }
  }
  return best;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

function shared(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((character, at) => character !== b[at]);
  return differs < 0 ? a.length : differs;
}
