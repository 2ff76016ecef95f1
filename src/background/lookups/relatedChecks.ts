/** Fact-checks about some words, from Google's Fact Check Tools with the reader's own key. */

import * as v from 'valibot';
import { plainText } from '../../core/wikidata/plainText';
import type { Message } from '../../shared/message';
import type { ChecksReply, LookupProblem, RelatedCheck } from '../../shared/protocol';
import { failure, type Result, success } from '../../shared/result';
import { checksUrl } from './addresses';
import type { Answer, Question } from './ask';
import type { Nothing } from './cache';
import type { Remembered } from './remembered';
import { checksShelf } from './shapes';

export interface ChecksNeeds {
  readonly remembered: Remembered;
  ask(question: Question): Promise<Answer>;
  /** The reader's key; '' when there is none. */
  key(): Promise<string>;
}

/** Returns a function that searches fact-checks about words. An empty list: nobody checked that, as far as it is known. */
export function createRelatedChecks({ remembered, ask, key }: ChecksNeeds): (words: string) => Promise<ChecksReply> {
  const find = remembered<readonly RelatedCheck[]>(checksShelf, async (words, reason) => {
    const answer = await ask({
      url: checksUrl(words, await key()),
      asked: { key: 'receipt_checks', values: { words } },
      ...reason,
    });
    if (!answer.ok) return REFUSED.has(answer.status ?? 0) ? failure('server', KEY_REFUSED) : answer;
    return success(readChecks(answer.value) ?? 'malformed');
  });
  return async words => {
    if (!(await key())) return failure('no-key', NO_KEY);
    const asked = plainText(words, WORDS);
    if (!asked) return success([]);
    const found = await find(asked, { why: { key: 'receipt_searchedChecks' }, urgency: 'reader' });
    if (!found.ok) return inOwnWords(found);
    const { value } = found.value;
    return value === 'malformed'
      ? failure('malformed', messageOf('malformed'))
      : success(isNothing(value) ? [] : value);
  };
}

/** Longer questions find nothing. */
const WORDS = 300;
const TEXT = 300;
const CLAIM = 1_000;
const CHECKS = 20;

const publisher = v.object({ name: v.optional(v.unknown()), site: v.optional(v.unknown()) });
const review = v.object({
  publisher: v.fallback(publisher, {}),
  url: v.string(),
  title: v.optional(v.unknown()),
  reviewDate: v.optional(v.unknown()),
  textualRating: v.optional(v.unknown()),
});
const claim = v.object({
  text: v.optional(v.unknown()),
  claimant: v.optional(v.unknown()),
  claimReview: v.fallback(v.array(v.unknown()), []),
});
const answerSchema = v.object({ claims: v.optional(v.array(v.unknown()), []) });

/** Reads the answer; a check that makes no sense costs itself. `undefined` when it is no answer. */
export function readChecks(json: unknown): readonly RelatedCheck[] | undefined {
  const read = v.safeParse(answerSchema, json);
  if (!read.success || Array.isArray(json)) return undefined;
  const checks = read.output.claims.flatMap(one => {
    const checked = v.safeParse(claim, one);
    return checked.success ? checked.output.claimReview.flatMap(entry => checkOf(checked.output, entry)) : [];
  });
  return checks.slice(0, CHECKS);
}

function checkOf({ text, claimant }: v.InferOutput<typeof claim>, entry: unknown): readonly RelatedCheck[] {
  const read = v.safeParse(review, entry);
  if (!read.success) return [];
  const { url, title, reviewDate, textualRating, publisher } = read.output;
  const claimed = plainText(text, CLAIM);
  const by = plainText(publisher.name, TEXT) ?? plainText(publisher.site, TEXT);
  const rating = plainText(textualRating, TEXT);
  const who = plainText(claimant, TEXT);
  const date = typeof reviewDate === 'string' ? /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(reviewDate)?.[0] : undefined;
  // Without its publisher, its verdict and its address it cannot be judged by whoever reads it.
  if (!claimed || !by || !rating || !isAddress(url)) return [];
  return [
    {
      claim: claimed,
      ...(who && { claimant: who }),
      publisher: by,
      title: plainText(title, TEXT) ?? '',
      url,
      ...(date && { date }),
      rating,
    },
  ];
}

function isAddress(url: string): boolean {
  return url.length <= 2_000 && URL.canParse(url) && new URL(url).protocol === 'https:';
}

function isNothing(value: readonly RelatedCheck[] | Nothing): value is Nothing {
  return typeof value === 'string';
}

/** A key that is wrong, not allowed to ask, or used up for good. */
const REFUSED: ReadonlySet<number> = new Set([400, 401, 403]);

const NO_KEY: Message = { key: 'lookup_checksKeyNeeded' };
const KEY_REFUSED: Message = { key: 'lookup_checksKeyRefused' };

/** The general words speak of Wikidata. */
function inOwnWords(failed: Extract<Result<unknown, LookupProblem>, { ok: false }>): ChecksReply {
  if (failed.message.key === KEY_REFUSED.key) return failed;
  return failure(failed.problem, messageOf(failed.problem));
}

function messageOf(problem: LookupProblem): Message {
  return { key: `lookup_checksProblem_${problem.replaceAll('-', '_')}` };
}
