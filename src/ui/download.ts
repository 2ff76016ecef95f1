import type { ExportedFile } from '../shared/notes';

/** Hands the reader a file. */
export function download({ name, type, text }: Pick<ExportedFile, 'name' | 'type' | 'text'>): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the address only after the click has ended.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
