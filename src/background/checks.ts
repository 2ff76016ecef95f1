/** What a content script sends is checked like anything that comes from a web page: shapes, and sizes. */

import * as v from 'valibot';
import type { Article, Correction, DateCorrection } from '../shared/model';
import type { LookupQuestion } from '../shared/protocol';

/** UTF-16 units; a long novel. Longer texts are refused rather than read for minutes. */
const TEXT_LIMIT = 2_000_000;
const BLOCK_LIMIT = 50_000;
const LINE_LIMIT = 2_000;

const line = v.pipe(v.string(), v.maxLength(LINE_LIMIT));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const personId = v.pipe(v.string(), v.regex(/^(?:Q[1-9]\d{0,9}|x-[\p{L}\p{N}.'-]{1,120})$/u));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(TEXT_LIMIT));

const article = v.object({
  url: line,
  title: line,
  site: line,
  byline: line,
  language: line,
  date: v.optional(v.object({ iso: day, source: v.picklist(['json-ld', 'meta', 'time', 'url', 'byline', 'reader']) })),
  text: v.pipe(v.string(), v.maxLength(TEXT_LIMIT)),
  blocks: v.pipe(
    v.array(
      v.object({
        start: offset,
        end: offset,
        kind: v.picklist(['heading', 'paragraph', 'quote', 'item', 'caption', 'byline', 'post']),
      }),
    ),
    v.maxLength(BLOCK_LIMIT),
  ),
  firstPart: v.optional(v.literal(true)),
});

const scope = v.variant('on', [
  v.object({ on: v.picklist(['article', 'site']), where: line }),
  v.object({ on: v.literal('everywhere') }),
]);
const correction = v.variant('kind', [
  v.object({ kind: v.literal('is'), name: line, person: personId, personName: v.optional(line), scope }),
  v.object({ kind: v.literal('is-not'), name: line, person: personId, personName: v.optional(line), scope }),
  v.object({ kind: v.literal('not-a-person'), name: line, scope }),
]);

/** A day that the calendar has, in the centuries of newspapers. */
const readerDay = v.pipe(
  day,
  v.check(iso => iso >= '1600' && iso < '2200' && isDay(iso), 'no day of the calendar'),
);
const dateCorrection = v.object({ where: line, iso: v.optional(readerDay) });

/** Of an article of Wikipedia: at most 255 bytes there, and none of the signs that no title has. */
const title = v.pipe(v.string(), v.regex(/^[^\p{Cc}#<>[\]|{}]{1,255}$/u));
const searchWords = v.pipe(v.string(), v.maxLength(LINE_LIMIT));

const asked = v.picklist(['pressed', 'opened']);
const askName = v.pipe(v.string(), v.maxLength(100));
const question = v.variant('by', [
  v.object({ by: v.literal('person'), person: personId, name: line, day, asked }),
  v.object({ by: v.literal('name'), name: line, day, asked, near: v.optional(line) }),
  v.object({ by: v.literal('title'), title, name: line, day, asked }),
]);

/** Each returns the value it was given, typed, or throws with what is wrong with it. */
export const checkArticle = (value: unknown): Article => v.parse(article, value) as Article;
export const checkCorrection = (value: unknown): Correction => v.parse(correction, value) as Correction;
export const checkDateCorrection = (value: unknown): DateCorrection => v.parse(dateCorrection, value) as DateCorrection;
export const checkSearchWords = (value: unknown): string => v.parse(searchWords, value);
export const checkAsk = (value: unknown): string => v.parse(askName, value);
export const checkQuestion = (value: unknown): LookupQuestion => v.parse(question, value) as LookupQuestion;

function isDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
