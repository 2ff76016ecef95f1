import type { NoteId } from '../../shared/notes';

/** The note's id as an IRI, from which `idFromIri` makes the same id again. */
export function iriOf(id: NoteId): string {
  if (UUID.test(id)) return `urn:uuid:${id}`;
  return /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(id) && !OURS.test(id)
    ? id
    : `urn:dramatis:note:${encodeURIComponent(id)}`;
}

export function idFromIri(iri: string): NoteId {
  const plain = iri.startsWith('urn:uuid:') ? iri.slice('urn:uuid:'.length) : ownId(iri);
  return plain as NoteId;
}

/** An id made from what a note says, for files that give none: the same contents have the same id. A UUID of version 8. */
export function idFromContents(...contents: readonly string[]): NoteId {
  const text = JSON.stringify(contents);
  const digits = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35].map(seed => hash(text, seed)).join('');
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
    digits.slice(20),
  ];
  return parts.join('-') as NoteId;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const OURS = /^urn:(?:uuid|dramatis):/;

function ownId(iri: string): string {
  const [, written] = /^urn:dramatis:note:(.+)$/.exec(iri) ?? [];
  try {
    return written === undefined ? iri : decodeURIComponent(written);
  } catch {
    return iri;
  }
}

/** FNV-1a from a seed of its own, with a last mixing; 8 hexadecimal digits. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  value ^= value >>> 15;
  return (value >>> 0).toString(16).padStart(8, '0');
}
