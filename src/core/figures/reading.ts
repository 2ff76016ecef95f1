import type { FigureType } from '../../shared/model';
import type { Lexeme } from './lexemes';
import type { Numeral } from './numerals';

/** What the grammar reads: an article's text and its lexemes, and what "rupees" means in it. */
export interface Reading {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  readonly rupees: string;
}

/** A number with its unit, as lexemes `from` to `to` (exclusive). */
export interface Quantity {
  readonly type: FigureType;
  readonly value: number;
  readonly valueMax?: number;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  readonly numeral: Numeral;
  /** Whether a unit was read; a bare count still looks for its noun. */
  readonly whole: boolean;
}

/** The written form of lexemes `from` to `to` (exclusive), which touch each other. */
export function written({ text, lexemes }: Reading, from: number, to: number): string {
  return text.slice(lexemes[from]!.start, lexemes[to - 1]!.end);
}

/** Whether lexeme `i` exists and touches the one before. */
export function touches(lexemes: readonly Lexeme[], i: number): boolean {
  return lexemes[i]?.gap === 'none';
}

/** Whether lexeme `i` is a hyphen or dash. */
export function isDash(lexemes: readonly Lexeme[], i: number): boolean {
  const mark = lexemes[i];
  return (
    mark?.kind === 'mark' &&
    (mark.text === '-' || mark.text === '–' || mark.text === '—' || mark.text === '‑' || mark.text === '‐')
  );
}

/** Whether a sentence, a quotation or a line begins at lexeme `i`. */
export function beginsSentence(lexemes: readonly Lexeme[], i: number): boolean {
  const before = lexemes[i - 1];
  if (!before || lexemes[i]!.gap === 'line') return true;
  return before.kind === 'mark' && /^[.?!:;“"‘'(—–•|]$/.test(before.text);
}
