import type { Passage } from '../../shared/model';

/** The address of a page that opens at a passage, by a text fragment (`#:~:text=`). */
export function fragmentLink(url: string, { exact }: Passage): string {
  return `${url.replace(/#.*$/s, '')}#:~:text=${encodeURIComponent(exact)}`;
}
