import type { Span } from '../../src/shared/model';

export interface Detokenised {
  readonly text: string;
  /** Where each token of each sentence stands in the text. */
  readonly spans: readonly (readonly Span[])[];
}

/** Running text from a corpus's tokens, spaced as a page would be. */
export function detokenise(sentences: readonly (readonly string[])[], hyphensWereSplit: boolean): Detokenised {
  let text = '';
  const spans = sentences.map(tokens => {
    if (text !== '') text += /[.!?]["'”’)]*$/.test(text) ? ' ' : '\n';
    const marks = { double: false, single: false };
    let isGlued = true;
    return tokens.map((_token, at) => {
      const { written, before, after } = spacing(tokens, at, marks, hyphensWereSplit);
      if (!isGlued && before) text += ' ';
      const start = text.length;
      text += written;
      isGlued = !after;
      return { start, end: text.length };
    });
  });
  return { text, spans };
}

interface Spacing {
  readonly written: string;
  readonly before: boolean;
  readonly after: boolean;
}

const NONE_BEFORE = /^(?:[,.;:!?%)\]}…”]|['’]s|['’]S|n['’]t|['’](?:re|ve|ll|d|m)|-RRB-|\.{2,})$/i;
const NONE_AFTER = /^(?:[([{$£€₹#“‘`]|-LRB-|[A-Z]{1,3}\$)$/;
const BRACKETS: Readonly<Record<string, string>> = { '-LRB-': '(', '-RRB-': ')', '``': '"', "''": '"', "'\"'": '"' };

function spacing(
  tokens: readonly string[],
  at: number,
  open: { double: boolean; single: boolean },
  hyphensWereSplit: boolean,
): Spacing {
  const token = tokens[at]!;
  const written = BRACKETS[token] ?? token;
  if (written === '"') {
    open.double = token === '``' || (token !== "''" && !open.double);
    return { written, before: open.double, after: !open.double };
  }
  if (written === "'" || written === '’') {
    const closes = open.single || /[sS]$/.test(tokens[at - 1] ?? '') || at === tokens.length - 1;
    open.single = !closes;
    return { written, before: !closes, after: closes };
  }
  if (hyphensWereSplit && /^[-–/]$/.test(token) && joins(tokens[at - 1], tokens[at + 1], token)) {
    return { written, before: false, after: false };
  }
  return { written, before: !NONE_BEFORE.test(token), after: !NONE_AFTER.test(token) };
}

function joins(before: string | undefined, after: string | undefined, mark: string): boolean {
  if (!before || !after || !/[\p{L}\p{N}]$/u.test(before) || !/^[\p{L}\p{N}]/u.test(after)) return false;
  return !(mark === '-' && /^\d/.test(before) && /^[A-Z]/.test(after)); // a score: "3 - Arsenal"
}
