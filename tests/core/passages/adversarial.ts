/** Every way in which a page may change under a note, as one list: what stood there, what stands there, what must come of it. */

import { describe } from '../../../src/core/passages/passage';
import type { Passage } from '../../../src/shared/model';
import { ARTICLE, EDITS, type Expected, PAGE_CHANGES, PASSAGES } from './cases';
import { LIVE_BLOG, LIVE_EDITS, LIVE_PASSAGES } from './liveBlog';

export interface Case {
  readonly name: string;
  readonly passage: Passage;
  /** What the page says now. */
  readonly text: string;
  readonly expected: Expected;
}

export function allCases(): readonly Case[] {
  return [
    ...PASSAGES.flatMap(words => PAGE_CHANGES.map(change => pageCase(ARTICLE, words, change))),
    ...LIVE_PASSAGES.flatMap(words =>
      PAGE_CHANGES.filter(([, , expected]) => expected !== 'orphan').map(change => pageCase(LIVE_BLOG, words, change)),
    ),
    ...EDITS.flatMap(([at, was, is, expected]) => editCases(ARTICLE, PASSAGES[at]!, was, is, expected)),
    ...LIVE_EDITS.flatMap(([at, was, is, expected]) => editCases(LIVE_BLOG, LIVE_PASSAGES[at]!, was, is, expected)),
    ...[...PASSAGES].flatMap(words => wordByWord(ARTICLE, words)),
    ...[...LIVE_PASSAGES].flatMap(words => wordByWord(LIVE_BLOG, words)),
  ];
}

export function passageOf(article: string, words: string): Passage {
  const start = article.indexOf(words);
  if (start < 0) throw new Error(`no “${words}” in the article`);
  return describe(article, { start, end: start + words.length });
}

function pageCase(article: string, words: string, [name, change, expected]: (typeof PAGE_CHANGES)[number]): Case {
  return { name: `${name}: “${words}”`, passage: passageOf(article, words), text: change(article), expected };
}

/** The edit alone, and with other text before and after it. */
function editCases(article: string, words: string, was: string, is: string, expected: Expected): readonly Case[] {
  const text = article.replace(was, is);
  if (text === article) throw new Error(`“${was}” is not in the article`);
  const passage = passageOf(article, words);
  const around: readonly (readonly [string, string])[] = [
    ['', text],
    [', text above', `Corrected this morning.\n${text}`],
    [', text below', `${text}\nAn editor’s note was added below.`],
  ];
  return around.map(([where, now]) => ({ name: `“${was}” → “${is}”${where}`, passage, text: now, expected }));
}

/** Each word left out, and each word another one; a passage without its articles says the same. */
function wordByWord(article: string, words: string): readonly Case[] {
  const passage = passageOf(article, words);
  return [...words.matchAll(/[\p{L}\p{N}$€%][\p{L}\p{N}.,’'-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu)].flatMap(
    ({ 0: word, index }) => {
      const at = passage.position.start + index;
      const edited = (now: string) => article.slice(0, at) + now + article.slice(at + word.length);
      const without = /^(?:a|an|the|that)$/i.test(word) ? 'harmless' : 'withheld';
      return [
        { name: `“${word}” left out of “${words}”`, passage, text: edited(''), expected: without },
        {
          name: `“${word}” another word in “${words}”`,
          passage,
          text: edited(/\p{N}/u.test(word) ? '77' : 'zebra'),
          expected: 'withheld',
        },
      ] satisfies readonly Case[];
    },
  );
}
