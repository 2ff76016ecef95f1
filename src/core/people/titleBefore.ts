import type { Span } from '../../shared/model';
import { titlePrefix } from './titles';

/** The title that ends right before `end`: "Secretary of State" before "Blinken". */
export function titleBefore(text: string, end: number): Span | undefined {
  const reach = Math.max(0, end - LONGEST_TITLE);
  const line = text.slice(reach, end);
  const words = [...line.slice(line.lastIndexOf('\n') + 1).matchAll(/[^\s,;:.!?"“”]+\.?/gu)];
  const from = reach + line.lastIndexOf('\n') + 1;
  for (let at = Math.max(0, words.length - MOST_WORDS); at < words.length; at++) {
    const part = words.slice(at).map(word => word[0]);
    const start = from + words[at]!.index;
    if (titlePrefix([...part, 'Name']) < part.length) continue;
    const last = words.at(-1)!;
    const titleEnd = from + last.index + last[0].length;
    if (/^\p{Ll}\p{L}{4,}\.$/u.test(last[0])) return undefined; // the end of a sentence
    if (!/^\s{1,3}$/.test(text.slice(titleEnd, end)) || /[,;:!?"“”]/.test(text.slice(start, titleEnd))) continue;
    return { start, end: titleEnd };
  }
  return undefined;
}

const LONGEST_TITLE = 80;
const MOST_WORDS = 7;
