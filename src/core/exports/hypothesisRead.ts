import type { Message } from '../../shared/message';
import type { Note, NoteWords, Refused } from '../../shared/notes';
import { parseAddress } from '../passages/address';
import { canonicalAddress } from '../passages/articleIdentity';
import { checkNote, checkWords, NOTE_LIMITS } from './check';
import { parseCsv } from './csvText';
import { OWN_SELECTOR, trailerOf } from './hypothesis';
import { idFromContents, idFromIri } from './ids';
import { UNDATED } from './merge';
import { annotationAt, IS_REPLY, NO_QUOTE, type Reading } from './reading';
import { selected } from './selectors';
import { isObject, own } from './shape';

/** Reads what the API of Hypothesis answers (`rows`) and what its client exports (`annotations`); else `undefined`. */
export function readHypothesis(json: unknown): Reading | undefined {
  const isExport = own(json, 'export_date') !== undefined || own(json, 'client_version') !== undefined;
  const rows = own(json, 'rows') ?? (isExport ? own(json, 'annotations') : undefined);
  const list = Array.isArray(rows)
    ? rows
    : isRow(json)
      ? [json]
      : Array.isArray(json) && json.every(isRow)
        ? json
        : undefined;
  if (!list || list.length === 0)
    return Array.isArray(rows) ? { format: 'hypothesis', notes: [], refused: [] } : undefined;
  return readAll('hypothesis', list, (row, index) => [text(own(row, 'id')) || annotationAt(index), noteOfRow(row)]);
}

/** Reads the CSV that the Hypothesis client exports; `undefined` when the columns are others. */
export function readHypothesisCsv(source: string): Reading | undefined {
  const [header = [], ...records] = parseCsv(source);
  const column = (name: string) => header.findIndex(cell => cell.trim().toLowerCase() === name);
  const columns = { url: column('url'), quote: column('quote'), comment: column('comment'), tags: column('tags') };
  if (columns.url < 0 || columns.quote < 0) return undefined;
  const [created, author, type] = [column('created at'), column('author'), column('annotation/reply type')];
  return readAll('hypothesis-csv', records, (record, index) => {
    const cell = (at: number) => (at < 0 ? '' : (record[at] ?? ''));
    const what: Message = { key: 'noteFile_line', values: { at: index + 2 } };
    if (/^reply$/i.test(cell(type))) return [what, { refused: IS_REPLY }];
    return [
      what,
      {
        note: noteFrom({
          url: cell(columns.url),
          title: '',
          exact: cell(columns.quote),
          text: cell(columns.comment),
          tags: cell(columns.tags).split(','),
          author: cell(author),
          created: minuteOf(cell(created)),
        }),
      },
    ];
  });
}

// ── Rows ─────────────────────────────────────────────────────────────────────

/** What every source tells about an annotation. */
interface Told {
  readonly id?: string;
  readonly url: string;
  readonly title: string;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly css?: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly author: string;
  readonly created: string;
  readonly modified?: string;
}

function isRow(json: unknown): boolean {
  return (
    typeof own(json, 'uri') === 'string' && Array.isArray(own(json, 'target')) && own(json, '@context') === undefined
  );
}

/** A note that is not checked yet, or why it can be none. */
type Read = { readonly note: unknown } | { readonly refused: Message };

function noteOfRow(row: unknown): Read {
  const references = own(row, 'references');
  if (Array.isArray(references) && references.length > 0) return { refused: IS_REPLY };
  const target = listOf(own(row, 'target'))[0];
  const selectors = listOf(own(target, 'selector'));
  const found = selected(selectors);
  if (found.exact === undefined) return { refused: NO_QUOTE };
  const id = text(own(row, 'id'));
  const created = time(own(row, 'created'));
  const note = noteFrom({
    ...(id !== '' && { id: `https://hypothes.is/a/${id}` }),
    url: text(own(row, 'uri')),
    title: text(listOf(own(own(row, 'document'), 'title'))[0]),
    exact: found.exact,
    prefix: found.prefix ?? '',
    suffix: found.suffix ?? '',
    ...(found.start !== undefined && { start: found.start }),
    ...(found.css !== undefined && { css: found.css }),
    text: text(own(row, 'text')),
    tags: listOf(own(row, 'tags')).map(text),
    author: authorOf(row),
    created,
    modified: time(own(row, 'updated'), created),
  });
  const sent = selectors.find(selector => own(selector, 'type') === OWN_SELECTOR);
  return { note: withOwn(note, sent) };
}

function noteFrom(told: Told) {
  const { url, exact, prefix = '', suffix = '', start = 0, created } = told;
  const fields = fieldsOf(told.tags);
  return {
    id:
      told.id === undefined
        ? idFromContents(url, exact, told.text, told.tags.join(','), told.author, created)
        : idFromIri(told.id),
    article: {
      address: canonicalAddress(url),
      url,
      title: told.title.slice(0, NOTE_LIMITS.title),
      site: parseAddress(url)?.hostname ?? '',
      fingerprint: '',
    },
    passage: {
      exact,
      prefix: prefix.slice(-NOTE_LIMITS.context),
      suffix: suffix.slice(0, NOTE_LIMITS.context),
      position: { start, end: start + exact.length },
      ...(told.css !== undefined && { element: told.css }),
      paragraph: '',
    },
    ...fields,
    text: told.text,
    sources: [],
    ...(told.author !== '' && { author: told.author }),
    created,
    modified: told.modified ?? created,
    revision: 1,
  };
}

/** Verdict and status travel as tags. */
function fieldsOf(all: readonly string[]) {
  const tags = all.map(tag => tag.trim()).filter(tag => tag !== '');
  const field = (name: string) => tags.find(tag => tag.startsWith(`${name}:`))?.slice(name.length + 1);
  const [verdict, status] = [field('verdict'), field('status')];
  return {
    tags: tags.filter(tag => !/^(?:verdict|status):/.test(tag)),
    ...(verdict && { verdict }),
    status: status === 'done' || status === 'in-review' ? status : 'open',
  };
}

/** What we sent along is taken back; the text and the tags may have been edited there since, and are taken as they are now. */
function withOwn(note: ReturnType<typeof noteFrom>, selector: unknown): unknown {
  const checked = checkWords(own(selector, 'words'));
  if (!checked.ok) return note;
  const words: NoteWords = checked.value;
  const trailer = trailerOf(words);
  const { claimant, claimDate, author, sources } = words;
  return {
    ...note,
    text: trailer !== '' && note.text.endsWith(trailer) ? note.text.slice(0, -trailer.length) : note.text,
    sources,
    ...(claimant !== undefined && { claimant }),
    ...(claimDate !== undefined && { claimDate }),
    ...(author !== undefined && { author }),
  };
}

function authorOf(row: unknown): string {
  const shown = text(own(own(row, 'user_info'), 'display_name'));
  return (shown || text(own(row, 'user')).replace(/^acct:|@.*$/g, '')).slice(0, NOTE_LIMITS.author);
}

// ── Values ───────────────────────────────────────────────────────────────────

/** Reads each one alone: what it is called, and what is read of it. */
function readAll<Row>(
  format: Reading['format'],
  rows: readonly Row[],
  read: (row: Row, index: number) => readonly [what: string | Message, read: Read],
): Reading {
  const notes: Note[] = [];
  const refused: Refused[] = [];
  for (const [index, row] of rows.entries()) {
    const [what, found] = read(row, index);
    if ('refused' in found) refused.push({ what, why: found.refused });
    else {
      const checked = checkNote(found.note);
      if (checked.ok) notes.push(checked.value);
      else refused.push({ what, why: checked.message });
    }
  }
  return { format, notes, refused };
}

function time(value: unknown, otherwise = UNDATED): string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? new Date(value).toISOString() : otherwise;
}

/** "2026-11-25 09:30" tells no time zone; it is taken for UTC. */
function minuteOf(cell: string): string {
  return time(cell.trim().replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d)$/, '$1T$2:00Z'));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : isObject(value) || typeof value === 'string' ? [value] : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
