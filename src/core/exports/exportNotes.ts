import type { Message } from '../../shared/message';
import type { ExportedFile, ExportFormat, Note, Publisher } from '../../shared/notes';
import { noteCard, writeAnki } from './anki';
import { writeClaimReview } from './claimReview';
import { writeCsv } from './csv';
import { writeDramatis } from './dramatis';
import { fileName } from './fileName';
import { writeMarkdown } from './markdown';
import { writeW3c } from './w3c';

export interface ExportOptions {
  /** ISO 8601 instant: names the file and stands in it. */
  readonly now: string;
  /** For `claimreview`: who publishes the check, and the address of the page that it stands on. */
  readonly publisher?: Publisher;
}

/** Writes notes as a file. The remarks say what is missing or was left out. */
export function exportNotes(notes: readonly Note[], format: ExportFormat, options: ExportOptions): ExportedFile {
  const { kind, ending, type } = FILES[format];
  const { text, remarks } = contents(notes, format, options);
  return { name: fileName([kind], options.now, ending), type, text, remarks };
}

const FILES: Readonly<Record<ExportFormat, { readonly kind: string; readonly ending: string; readonly type: string }>> =
  {
    dramatis: { kind: 'backup', ending: 'json', type: 'application/json' },
    w3c: { kind: 'annotations', ending: 'jsonld', type: 'application/ld+json' },
    claimreview: { kind: 'claimreview', ending: 'json', type: 'application/ld+json' },
    markdown: { kind: 'report', ending: 'md', type: 'text/markdown' },
    csv: { kind: 'notes', ending: 'csv', type: 'text/csv' },
    anki: { kind: 'cards', ending: 'txt', type: 'text/plain' },
  };

interface Contents {
  readonly text: string;
  readonly remarks: readonly Message[];
}

function contents(notes: readonly Note[], format: ExportFormat, { now, publisher }: ExportOptions): Contents {
  switch (format) {
    case 'dramatis':
      return complete(writeDramatis(notes, now));
    case 'w3c':
      return complete(writeW3c(notes, now));
    case 'claimreview':
      return writeClaimReview(notes, publisher);
    case 'markdown':
      return complete(writeMarkdown(notes, now));
    case 'csv':
      return complete(writeCsv(notes));
    case 'anki':
      return complete(writeAnki(notes.map(noteCard)));
  }
}

function complete(text: string): Contents {
  return { text, remarks: [] };
}
