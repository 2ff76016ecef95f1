import type { Note, NoteSource } from '../../shared/notes';
import { canonicalAddress } from '../passages/articleIdentity';
import { charactersIn, wholeCharacters } from './characters';
import { idFromContents, iriOf } from './ids';

/** The terms of our own in a file; the address names them and leads nowhere. */
export const NAMESPACE = 'https://dramatis.invalid/ns#';

/**
 * Notes as a W3C Web Annotation collection (Recommendation of 23 February 2017), in JSON-LD.
 *
 * The standard counts Unicode characters, not UTF-16 units: `TextPositionSelector` does, and counts them in the article's text
 * as it was isolated from the page, so that it differs from a count over all of the page; the quote comes first for that reason.
 * What the standard has no term for is under `dramatis:` and lets a file be read back without loss.
 */
export function writeW3c(notes: readonly Note[], now: string): string {
  const id = idFromContents('collection', ...notes.map(note => note.id));
  const collection = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { dramatis: NAMESPACE }],
    id: `urn:uuid:${id}`,
    type: 'AnnotationCollection',
    label: 'Notes',
    created: now,
    total: notes.length,
    first: {
      id: `urn:uuid:${idFromContents('page', id)}`,
      type: 'AnnotationPage',
      partOf: `urn:uuid:${id}`,
      startIndex: 0,
      items: notes.map(annotation),
    },
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function annotation(note: Note): object {
  const bodies = bodiesOf(note);
  return {
    id: iriOf(note.id),
    type: 'Annotation',
    motivation: motivationOf(note),
    created: note.created,
    modified: note.modified,
    ...(note.author !== undefined && { creator: { type: 'Person', name: note.author } }),
    ...(bodies.length > 0 && { body: bodies }),
    target: targetOf(note),
    'dramatis:status': note.status,
    'dramatis:revision': note.revision,
    ...(note.claimant !== undefined && { 'dramatis:claimant': note.claimant }),
    ...(note.claimDate !== undefined && { 'dramatis:claimDate': note.claimDate }),
  };
}

function motivationOf({ verdict, text, tags, sources }: Note): string {
  if (verdict !== undefined) return 'assessing';
  if (text !== '') return 'commenting';
  if (sources.length > 0) return 'linking';
  return tags.length > 0 ? 'tagging' : 'highlighting';
}

function bodiesOf({ verdict, text, tags, sources }: Note): readonly object[] {
  const textual = (value: string, purpose: string) => ({ type: 'TextualBody', value, format: 'text/plain', purpose });
  return [
    ...(verdict === undefined ? [] : [textual(verdict, 'classifying')]),
    ...(text === '' ? [] : [textual(text, 'commenting')]),
    ...tags.map(tag => textual(tag, 'tagging')),
    ...sources.map(sourceBody),
  ];
}

function sourceBody({ url, title, archive, quote }: NoteSource): object {
  return {
    type: 'SpecificResource',
    source: url,
    purpose: 'linking',
    ...(title !== '' && { label: title }),
    ...(quote !== undefined && { selector: { type: 'TextQuoteSelector', exact: quote } }),
    ...(archive !== undefined && { state: { type: 'TimeState', cached: archive } }),
  };
}

function targetOf({ article, passage, sources, created }: Note): object {
  const { exact, prefix, suffix, position, element, paragraph, pairsBefore } = passage;
  const start = position.start - (pairsBefore ?? 0);
  // An archived copy of the article itself shows the words as they were.
  const copy = sources.find(({ url, archive }) => archive && canonicalAddress(url) === article.address)?.archive;
  return {
    type: 'SpecificResource',
    source: article.url,
    state: { type: 'TimeState', sourceDate: created, ...(copy !== undefined && { cached: copy }) },
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: wholeCharacters(exact),
        prefix: wholeCharacters(prefix),
        suffix: wholeCharacters(suffix),
      },
      { type: 'TextPositionSelector', start, end: start + charactersIn(exact) },
      ...(element === undefined ? [] : [{ type: 'CssSelector', value: element }]),
    ],
    'dramatis:address': article.address,
    'dramatis:title': article.title,
    'dramatis:site': article.site,
    ...(article.date !== undefined && { 'dramatis:date': article.date }),
    'dramatis:fingerprint': article.fingerprint,
    'dramatis:paragraph': paragraph,
    'dramatis:start': position.start,
    'dramatis:end': position.end,
    ...(pairsBefore !== undefined && { 'dramatis:pairsBefore': pairsBefore }),
  };
}
