import { NOTE_STATUSES, type NoteSource, type NoteStatus, type NoteWords } from '../shared/notes';
import { webAddress } from './noteWords';

/** A source as it is typed. */
export type SourceForm = { readonly [Field in keyof NoteSource]-?: string };

/** Everything in the fields of a note's editor as it is typed: not yet valid, and nothing left out. */
export interface NoteForm {
  readonly verdict: string;
  readonly tags: readonly string[];
  /** The tag that is being typed. */
  readonly tag: string;
  readonly text: string;
  readonly sources: readonly SourceForm[];
  readonly claimant: string;
  readonly claimDate: string;
  readonly status: NoteStatus;
  readonly author: string;
}

export const EMPTY_SOURCE: SourceForm = { url: '', title: '', archive: '', quote: '' };

/** What the fields show of words that were written, or that a new note begins with. */
export function formOf(words: Partial<NoteWords>): NoteForm {
  const { verdict = '', tags = [], text = '', sources = [], claimant = '', claimDate = '', author = '' } = words;
  return {
    verdict,
    tags,
    tag: '',
    text,
    sources: sources.map(source => ({ ...EMPTY_SOURCE, ...source })),
    claimant,
    claimDate,
    status: words.status ?? 'open',
    author,
  };
}

/** What is written of the fields: trimmed, empty ones left out, tags sorted and each once. */
export function wordsOf(form: NoteForm): NoteWords {
  const { verdict, claimant, claimDate, author } = trimmed(form);
  return {
    ...(verdict && { verdict }),
    tags: [...new Set([...form.tags, ...tagsIn(form.tag)])].sort(),
    text: form.text.trim(),
    sources: form.sources.map(sourceOf).filter(({ url, title, quote }) => url || title || quote),
    ...(claimant && { claimant }),
    ...(claimDate && { claimDate }),
    status: form.status,
    ...(author && { author }),
  };
}

/** The tags in what somebody typed: commas and line ends part them. */
export function tagsIn(typed: string): readonly string[] {
  return typed
    .split(/[,،\n]/)
    .map(tag => tag.trim().replace(/^#/, '').replace(/\s+/g, ' '))
    .filter(tag => tag !== '');
}

/** A field that cannot be saved as it is. `source` is the index of the source it belongs to. */
export interface FormProblem {
  readonly field: 'url' | 'archive' | 'claimDate';
  readonly source?: number;
}

/** The first field that has to be mended before the note can be saved. */
export function problemOf(form: NoteForm): FormProblem | undefined {
  for (const [source, { url, title, archive, quote }] of form.sources.entries()) {
    const isUsed = [url, title, archive, quote].some(field => field.trim() !== '');
    if (isUsed && !webAddress(url.trim())) return { field: 'url', source };
    if (archive.trim() && !webAddress(archive.trim())) return { field: 'archive', source };
  }
  const date = form.claimDate.trim();
  return date && !isDate(date) ? { field: 'claimDate' } : undefined;
}

/** True when two forms would write the same. */
export function saysTheSame(one: NoteWords, other: NoteWords): boolean {
  return FIELDS.every(field => sameField(field, one, other));
}

/** What a note's words are made of, in the order in which they are shown. */
export const FIELDS = [
  'verdict',
  'text',
  'tags',
  'sources',
  'claimant',
  'claimDate',
  'status',
  'author',
] as const satisfies readonly (keyof NoteWords)[];
export type NoteField = (typeof FIELDS)[number];

/** Fields in which two versions of a note differ. */
export function differingFields(one: NoteWords, other: NoteWords): readonly NoteField[] {
  return FIELDS.filter(field => !sameField(field, one, other));
}

function sameField(field: NoteField, one: NoteWords, other: NoteWords): boolean {
  return JSON.stringify(plain(one[field])) === JSON.stringify(plain(other[field]));
}

/** Order of keys in a source says nothing. */
function plain(value: NoteWords[NoteField]): unknown {
  if (!Array.isArray(value)) return value || undefined;
  return value.map(part => (typeof part === 'string' ? part : Object.entries(part).sort()));
}

/** A form of kept words; `undefined` when there are none that can be read. */
export function readKept(json: string | undefined): NoteForm | undefined {
  if (json === undefined) return undefined;
  try {
    return readForm(JSON.parse(json));
  } catch {
    return undefined;
  }
}

/** A form kept as JSON and read again; `undefined` when it is none. */
export function readForm(json: unknown): NoteForm | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const form = json as Readonly<Record<string, unknown>>;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  const sources = list(form.sources).map(source => (source ?? {}) as Readonly<Record<string, unknown>>);
  return {
    verdict: text(form.verdict),
    tags: list(form.tags).filter(tag => typeof tag === 'string'),
    tag: text(form.tag),
    text: text(form.text),
    sources: sources.map(({ url, title, archive, quote }) => ({
      url: text(url),
      title: text(title),
      archive: text(archive),
      quote: text(quote),
    })),
    claimant: text(form.claimant),
    claimDate: text(form.claimDate),
    status: NOTE_STATUSES.find(status => status === form.status) ?? 'open',
    author: text(form.author),
  };
}

function trimmed({ verdict, claimant, claimDate, author }: NoteForm) {
  return { verdict: verdict.trim(), claimant: claimant.trim(), claimDate: claimDate.trim(), author: author.trim() };
}

function sourceOf(source: SourceForm): NoteSource {
  const [url, title, archive, quote] = [source.url, source.title, source.archive, source.quote].map(field =>
    field.trim(),
  ) as [string, string, string, string];
  return { url, title, ...(archive && { archive }), ...(quote && { quote }) };
}

function isDate(iso: string): boolean {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(iso)) return false;
  const whole = `${iso}-01-01`.slice(0, 10);
  const date = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole);
}
