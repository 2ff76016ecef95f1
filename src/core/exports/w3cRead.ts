import type { Note, NoteSource, Refused } from '../../shared/notes';
import { isWebAddress, parseAddress } from '../passages/address';
import { canonicalAddress } from '../passages/articleIdentity';
import { checkNote, NOTE_LIMITS } from './check';
import { idFromContents, idFromIri } from './ids';
import { UNDATED } from './merge';
import { annotationAt, NO_QUOTE, type Reading } from './reading';
import { isType, type Selected, selected } from './selectors';
import { isObject, own } from './shape';

/** Most annotations of one file. */
const MOST = 100_000;

/** Reads any W3C Web Annotations that mark words of a page by a quote; `undefined` when it has no annotations. */
export function readW3c(json: unknown): Reading | undefined {
  const refused: Refused[] = [];
  const annotations = annotationsIn(json, refused);
  if (annotations.length === 0 && refused.length === 0) return undefined;
  const notes: Note[] = [];
  for (const [index, annotation] of annotations.entries()) {
    const what =
      text(own(annotation, 'id') ?? own(annotation, '@id')).slice(0, NOTE_LIMITS.label) || annotationAt(index);
    const targets = listOf(own(annotation, 'target')).slice(0, NOTE_LIMITS.sources);
    const marked = targets.filter(target => selected(own(target, 'selector')).exact !== undefined);
    if (marked.length === 0) refused.push({ what, why: NO_QUOTE });
    for (const [at, target] of marked.entries()) {
      const checked = checkNote(noteOf(annotation, target, at));
      if (checked.ok) notes.push(checked.value);
      else refused.push({ what, why: checked.message });
    }
  }
  return { format: 'w3c', notes, refused };
}

// ── Finding annotations ──────────────────────────────────────────────────────

type Annotation = Readonly<Record<string, unknown>>;

/** Of a single one, a list, a page, a collection or a graph. */
function annotationsIn(json: unknown, refused: Refused[], depth = 0): readonly Annotation[] {
  if (depth > 4) return [];
  if (Array.isArray(json)) return json.slice(0, MOST).flatMap(one => annotationsIn(one, refused, depth + 1));
  if (!isObject(json)) return [];
  const type = own(json, 'type') ?? own(json, '@type');
  if (isType(type, 'Annotation')) return [json];
  if (isType(type, 'AnnotationPage')) return annotationsIn(own(json, 'items'), refused, depth + 1);
  if (isType(type, 'AnnotationCollection')) {
    const first = own(json, 'first') ?? own(json, 'items');
    if (typeof first === 'string')
      refused.push({
        what: { key: 'noteFile_collection' },
        why: { key: 'noteFile_elsewhere', values: { address: first.slice(0, 200) } },
      });
    return annotationsIn(first, refused, depth + 1);
  }
  return annotationsIn(own(json, '@graph'), refused, depth + 1);
}

// ── One annotation ───────────────────────────────────────────────────────────

/** A note as far as the annotation tells; it is not checked yet. */
function noteOf(annotation: Annotation, target: unknown, at: number): unknown {
  const url = addressIn(own(target, 'source') ?? own(target, 'id'));
  const found = selected(own(target, 'selector'));
  const bodies = bodiesOf(annotation);
  const created = time(own(annotation, 'created')) ?? UNDATED;
  const id = own(annotation, 'id') ?? own(annotation, '@id');
  const words = {
    ...wordsOf(bodies, own(annotation, 'dramatis:status') !== undefined || isAssessing(annotation)),
    ...optional('claimant', own(annotation, 'dramatis:claimant')),
    ...optional('claimDate', own(annotation, 'dramatis:claimDate')),
    ...optional('author', nameOf(own(annotation, 'creator'))),
    status: own(annotation, 'dramatis:status') ?? 'open',
  };
  const draft = { article: articleOf(target, url), passage: passageOf(target, found) };
  const named =
    typeof id === 'string' && id !== '' ? idFromIri(id) : idFromContents(url, found.exact ?? '', JSON.stringify(words));
  return {
    ...draft,
    ...words,
    sources: withCopy(words.sources, url, target),
    id: at === 0 ? named : `${named}#${at + 1}`,
    created,
    modified: time(own(annotation, 'modified')) ?? created,
    revision: own(annotation, 'dramatis:revision') ?? 1,
  };
}

function articleOf(target: unknown, url: string) {
  return {
    address: own(target, 'dramatis:address') ?? canonicalAddress(url),
    url,
    title: own(target, 'dramatis:title') ?? text(own(own(target, 'source'), 'label')),
    site: own(target, 'dramatis:site') ?? parseAddress(url)?.hostname ?? '',
    ...optional('date', own(target, 'dramatis:date')),
    fingerprint: own(target, 'dramatis:fingerprint') ?? '',
  };
}

function passageOf(target: unknown, { exact = '', prefix = '', suffix = '', start = 0, end, css }: Selected) {
  return {
    exact,
    prefix: prefix.slice(-NOTE_LIMITS.context),
    suffix: suffix.slice(0, NOTE_LIMITS.context),
    position: {
      start: own(target, 'dramatis:start') ?? start,
      end: own(target, 'dramatis:end') ?? end ?? start + exact.length,
    },
    paragraph: own(target, 'dramatis:paragraph') ?? '',
    ...optional('element', css),
    ...optional('pairsBefore', own(target, 'dramatis:pairsBefore')),
  };
}

interface Body {
  readonly purpose: string;
  readonly value: string;
  readonly source?: NoteSource;
}

function bodiesOf(annotation: Annotation): readonly Body[] {
  const plain = own(annotation, 'bodyValue');
  if (typeof plain === 'string') return [{ purpose: 'commenting', value: plain }];
  return listOf(own(annotation, 'body'))
    .slice(0, 500)
    .flatMap(body => bodyOf(body) ?? []);
}

function bodyOf(body: unknown): Body | undefined {
  const value = own(body, 'value');
  const purpose = text(own(body, 'purpose')).replace(/^.*[:#/]/, '') || 'commenting';
  if (typeof value === 'string')
    return { purpose, value: own(body, 'format') === 'text/html' ? withoutMarkup(value) : value };
  const url = addressIn(typeof body === 'string' ? body : (own(body, 'source') ?? own(body, 'id')));
  if (!isWebAddress(url)) return undefined;
  const quote = own(own(body, 'selector'), 'exact');
  return {
    purpose: 'linking',
    value: url,
    source: {
      url,
      title: text(own(body, 'label')),
      ...copyOf(body),
      ...(typeof quote === 'string' && { quote }),
    },
  };
}

/** In an assessment a class is the verdict; elsewhere it is one more tag. */
function wordsOf(bodies: readonly Body[], assessing: boolean) {
  const values = (...purposes: readonly string[]) =>
    bodies.filter(({ purpose, source }) => !source && purposes.includes(purpose)).map(({ value }) => value);
  const classes = values('classifying');
  const [verdict] = assessing ? classes : [];
  const tags = [...values('tagging'), ...(assessing ? classes.slice(1) : classes)].filter(tag => tag.trim() !== '');
  const remarks = bodies.filter(({ purpose, source }) => !source && !['tagging', 'classifying'].includes(purpose));
  return {
    ...optional('verdict', verdict),
    tags,
    text: remarks.map(({ value }) => value).join('\n\n'),
    sources: bodies.flatMap(({ source }) => source ?? []),
  };
}

/** An archived copy of the article becomes a source, where it is none yet. */
function withCopy(sources: readonly NoteSource[], url: string, target: unknown): readonly NoteSource[] {
  const { archive } = copyOf(target);
  if (archive === undefined || sources.some(source => source.archive === archive)) return sources;
  return [...sources, { url, title: text(own(target, 'dramatis:title')), archive }];
}

function copyOf(resource: unknown): { readonly archive?: string } {
  const copies = listOf(own(resource, 'state')).flatMap(state => listOf(own(state, 'cached')));
  const archive = copies.find((copy): copy is string => typeof copy === 'string' && isWebAddress(copy));
  return archive === undefined ? {} : { archive };
}

// ── Values ───────────────────────────────────────────────────────────────────

function isAssessing(annotation: Annotation): boolean {
  return listOf(own(annotation, 'motivation')).some(one => isType(one, 'assessing'));
}

function nameOf(creator: unknown): string | undefined {
  const [first] = listOf(creator);
  const name = typeof first === 'string' ? first : (own(first, 'name') ?? own(first, 'nickname'));
  return typeof name === 'string' && name.trim() !== '' ? name.slice(0, NOTE_LIMITS.author) : undefined;
}

function addressIn(resource: unknown): string {
  const [first] = listOf(resource);
  return text(typeof first === 'string' ? first : (own(first, 'id') ?? own(first, '@id')));
}

/** Readable as a time, or absent; what a note needs is checked later. */
function time(value: unknown): string | undefined {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? new Date(value).toISOString() : undefined;
}

function optional<Key extends string>(key: Key, value: unknown): Partial<Record<Key, unknown>> {
  return value === undefined || value === null ? {} : ({ [key]: value } as Record<Key, unknown>);
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The words of a body that is HTML; they stay text, whatever they look like. */
function withoutMarkup(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[ \t]+/g, ' ')
    .trim();
}
