import type { Note } from '../../shared/notes';
import { csvRecord } from './csvText';
import { verdictInWords } from './verdictWords';

/** One line for each note, for spreadsheets. Lists are joined by "; ", addresses and dates stand in columns of their own. */
export function writeCsv(notes: readonly Note[]): string {
  // The mark in front tells spreadsheets that this is UTF-8.
  return `\ufeff${csvRecord(COLUMNS.map(([name]) => name))}${notes.map(note => csvRecord(COLUMNS.map(([, of]) => of(note)))).join('')}`;
}

const COLUMNS: readonly (readonly [name: string, of: (note: Note) => string])[] = [
  ['Article', ({ article }) => article.title],
  ['Site', ({ article }) => article.site],
  ['Published', ({ article }) => article.date ?? ''],
  ['URL', ({ article }) => article.url],
  ['Passage', ({ passage }) => passage.exact],
  ['Verdict', ({ verdict }) => (verdict === undefined ? '' : verdictInWords(verdict))],
  ['Note', ({ text }) => text],
  ['Tags', ({ tags }) => tags.join('; ')],
  ['Claimant', ({ claimant }) => claimant ?? ''],
  ['Claim date', ({ claimDate }) => claimDate ?? ''],
  ['Status', ({ status }) => status],
  ['Sources', ({ sources }) => sources.map(({ title, url }) => (title ? `${title} ${url}` : url)).join('; ')],
  ['Archived copies', ({ sources }) => sources.flatMap(({ archive }) => archive ?? []).join('; ')],
  ['Author', ({ author }) => author ?? ''],
  ['Created', ({ created }) => created],
  ['Modified', ({ modified }) => modified],
  ['Id', ({ id }) => id],
];
