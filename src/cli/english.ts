import article from '../_locales/en/article.json';
import evidence from '../_locales/en/evidence.json';
import type { Evidence } from '../shared/model';
import { reasonWords } from '../ui/evidence';
import { speak } from '../ui/words';

/** The command line speaks English, in the same words as the extension. */
export function speakEnglish(): void {
  const rooms = { article, evidence };
  const messages = Object.entries(rooms).flatMap(([room, texts]) =>
    Object.entries(texts).map(([key, text]) => [`${room}_${key}`, text]),
  );
  speak({ language: 'en', messages: Object.fromEntries(messages) });
}

/** "Called “foreign minister”; in office 2018–2022". */
export function evidenceInWords({ reason }: Evidence): string {
  const asItIs = (words: string): string => words;
  return reasonWords(reason, { ofPack: asItIs, ofArticle: asItIs }).join('');
}
