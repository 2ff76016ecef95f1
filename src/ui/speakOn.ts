import type { Words } from '../shared/protocol';
import { speak, tongue } from './words';

/** Sets the language of a whole page of the extension: of its views, and of the document for screen readers. */
export function speakOn(document: Document, words: Words): void {
  speak(words);
  const { lang, dir } = tongue();
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
}
