import { NOTE_STATUSES, type Note, type NoteDraft, type NoteId, type NoteWords } from '../../shared/notes';
import { failure, type Result, success } from '../../shared/result';
import { isWebAddress, parseAddress } from '../passages/address';
import {
  instant,
  isoDate,
  line,
  list,
  oneOf,
  type Reader,
  Refusal,
  record,
  text,
  verbatim,
  wholeNumber,
} from './shape';

/** How much a note may hold; lengths in UTF-16 units. */
export const NOTE_LIMITS = {
  text: 20_000,
  tags: 50,
  tag: 100,
  sources: 50,
  address: 4_000,
  title: 2_000,
  quote: 20_000,
  label: 100,
  claimant: 500,
  author: 200,
  context: 1_000,
  element: 4_000,
} as const;

/**
 * Checks a note from outside: shapes, bounds, addresses (http and https only). What comes back has the known fields and no
 * others, tags sorted and each once, no control characters. The message names the field.
 */
export function checkNote(value: unknown): Result<Note, 'not-valid'> {
  return checked(note, value);
}

/** Like `checkNote`, for what a person writes in a note. */
export function checkWords(value: unknown): Result<NoteWords, 'not-valid'> {
  return checked(words, value);
}

/** Like `checkNote`, for where a note belongs. */
export function checkDraft(value: unknown): Result<NoteDraft, 'not-valid'> {
  return checked(draft, value);
}

const L = NOTE_LIMITS;

/** Longest text that is read as an article; offsets stay below. */
const OFFSET = wholeNumber(10_000_000);

const webAddress: Reader<string> = (value, where) => {
  const address = line(L.address, 1)(value, where);
  if (isWebAddress(address)) return address;
  throw new Refusal('noWebAddress', where);
};

/** Saved pages have notes as well. */
const pageAddress: Reader<string> = (value, where) => {
  const address = line(L.address, 1)(value, where);
  if (isWebAddress(address) || parseAddress(address)?.protocol === 'file:') return address;
  throw new Refusal('noPageAddress', where);
};

const tags: Reader<readonly string[]> = (value, where) =>
  [...new Set(list(line(L.tag, 1), L.tags)(value, where))].sort();

const WORDS = {
  needed: {
    tags,
    text: text(L.text),
    sources: list(
      record({ url: webAddress, title: line(L.title) }, { archive: webAddress, quote: text(L.quote) }),
      L.sources,
    ),
    status: oneOf(NOTE_STATUSES),
  },
  optional: { verdict: line(L.label, 1), claimant: line(L.claimant, 1), claimDate: isoDate, author: line(L.author, 1) },
};

const DRAFT = {
  article: record(
    { address: pageAddress, url: pageAddress, title: line(L.title), site: line(L.title), fingerprint: line(64) },
    { date: isoDate },
  ),
  passage: record(
    {
      exact: verbatim(L.quote, 1),
      prefix: verbatim(L.context),
      suffix: verbatim(L.context),
      position: record({ start: OFFSET, end: OFFSET }, {}),
      paragraph: line(64),
    },
    { element: line(L.element, 1), pairsBefore: OFFSET },
  ),
};

const noteId: Reader<NoteId> = (value, where) => line(300, 1)(value, where) as NoteId;

const words: Reader<NoteWords> = record(WORDS.needed, WORDS.optional);
const draft = record(DRAFT, {});
const note: Reader<Note> = record(
  {
    id: noteId,
    ...DRAFT,
    ...WORDS.needed,
    created: instant,
    modified: instant,
    revision: wholeNumber(Number.MAX_SAFE_INTEGER, 1),
  },
  WORDS.optional,
);

function checked<Value>(reader: Reader<Value>, value: unknown): Result<Value, 'not-valid'> {
  try {
    return success(reader(value, ''));
  } catch (error) {
    if (error instanceof Refusal) return failure('not-valid', error.said);
    throw error;
  }
}
