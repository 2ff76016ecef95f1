/** Notes to and from Hypothesis, with the reader's own token. Nothing is sent but when the reader presses for it. */

import * as v from 'valibot';
import { canonicalAddress, hypothesisAnnotation, plainAddress, type Reading, readHypothesis } from '../../core/exports';
import type { Message } from '../../shared/message';
import type { HypothesisGroup, HypothesisProblem, HypothesisReport, Note, Refused } from '../../shared/notes';
import { failure, type Result, success } from '../../shared/result';
import { type HypothesisNeeds, problem, type RequestProblem, request } from './request';
import { createdShape, groupsShape, rowTimeShape, searchShape } from './shapes';

export interface Hypothesis {
  /** The groups the account is a member of; those that the world can read come last. */
  groups(): Promise<Result<readonly HypothesisGroup[], HypothesisProblem>>;
  /**
   * Sends notes, one by one, to a group of the account; only its members can read them. A note that is refused does not
   * keep the others; what stands in the way of all ends it, and those that were not sent are in the report.
   */
  send(notes: readonly Note[], group: string): Promise<Result<HypothesisReport, HypothesisProblem>>;
  /** The annotations of an article that the account can read, as notes to be merged. Addresses that are one are asked once. */
  fetchFor(addresses: readonly string[]): Promise<Result<Pick<Reading, 'notes' | 'refused'>, HypothesisProblem>>;
}

/** Most notes of one press: more would outlive the worker. */
export const SENT_AT_ONCE = 200;
const ROWS = 100;
const PAGES = 10;

export function newHypothesis(needs: HypothesisNeeds): Hypothesis {
  return {
    async groups() {
      const answer = await request({ path: 'profile/groups', asked: { key: 'receipt_groups' }, why: PRESSED }, needs);
      if (!answer.ok) return general(answer);
      const read = v.safeParse(groupsShape, answer.value);
      if (!read.success) return problem('malformed');
      const isPublic = ({ id }: HypothesisGroup) => Number(id === WORLD);
      return success([...read.output].sort((left, right) => isPublic(left) - isPublic(right)));
    },

    async send(notes, group) {
      const refused: Refused[] = notes.slice(SENT_AT_ONCE).map(note => ({
        what: nameOf(note),
        why: { key: 'hypothesis_tooMany', values: { most: SENT_AT_ONCE } },
      }));
      const sending = notes.slice(0, SENT_AT_ONCE);
      let done = 0;
      for (const [index, note] of sending.entries()) {
        const asked = { key: 'receipt_keepNote', values: { address: plainAddress(note.article.url), group } };
        const body = hypothesisAnnotation(note, group);
        const answer = await request({ path: 'annotations', body, asked, why: PRESSED }, needs);
        if (answer.ok && v.is(createdShape, answer.value)) done++;
        else if (answer.ok || answer.problem === 'refused')
          refused.push({ what: nameOf(note), why: answer.ok ? problem('malformed').message : answer.message });
        else {
          if (done === 0 && answer.problem !== 'timeout') return general(answer);
          const isDoubtful = answer.problem === 'timeout';
          const why = isDoubtful
            ? { key: 'hypothesis_perhapsSent', values: { reason: answer.message } }
            : answer.message;
          refused.push({ what: nameOf(note), why });
          for (const left of sending.slice(index + 1))
            refused.push({
              what: nameOf(left),
              why: { key: 'hypothesis_notSent', values: { reason: answer.message } },
            });
          break;
        }
      }
      return success({ done, refused });
    },

    async fetchFor(addresses) {
      const asked = [...new Set(addresses.flatMap(variants))];
      const readings: Reading[] = [];
      for (const address of asked) {
        const found = await search(address, needs);
        if (!found.ok) return found;
        readings.push(found.value);
      }
      const notes = new Map(readings.flatMap(reading => reading.notes).map(note => [note.id, note]));
      const refused = new Map(
        readings.flatMap(reading => reading.refused).map(entry => [JSON.stringify(entry.what), entry]),
      );
      return success({ notes: [...notes.values()], refused: [...refused.values()] });
    },
  };
}

const PRESSED: Message = { key: 'receipt_pressedHypothesis' };
/** The group that all the world reads. */
const WORLD = '__world__';

/** All pages of a search, up to a bound. */
async function search(address: string, needs: HypothesisNeeds): Promise<Result<Reading, HypothesisProblem>> {
  const rows: unknown[] = [];
  let after: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const query = new URLSearchParams({ uri: address, limit: String(ROWS), sort: 'created', order: 'asc' });
    if (after !== undefined) query.set('search_after', after);
    const answer = await request(
      { path: `search?${query}`, asked: { key: 'receipt_annotations', values: { address } }, why: PRESSED },
      needs,
    );
    if (!answer.ok) return general(answer);
    const read = v.safeParse(searchShape, answer.value);
    if (!read.success) return problem('malformed');
    rows.push(...read.output.rows);
    const last = v.safeParse(rowTimeShape, read.output.rows.at(-1));
    if (read.output.rows.length < ROWS || !last.success || last.output.created === after)
      return success(readingOf(rows));
    after = last.output.created;
  }
  const reading = readingOf(rows);
  const more = { what: address, why: { key: 'hypothesis_moreRows', values: { most: ROWS * PAGES } } };
  return success({ ...reading, refused: [...reading.refused, more] });
}

function readingOf(rows: readonly unknown[]): Reading {
  return readHypothesis({ rows }) ?? { format: 'hypothesis', notes: [], refused: [] };
}

/** Our addresses have no `www.`; Hypothesis tells the two apart. */
function variants(address: string): readonly string[] {
  const plain = canonicalAddress(address);
  const { host } = new URL(plain);
  return [
    ...new Set([
      plainAddress(address),
      plain,
      ...(host.startsWith('www.') ? [] : [plain.replace(host, `www.${host}`)]),
    ]),
  ];
}

/** What stops one request stops the question where there is only one. */
function general({ problem, message }: { readonly problem: RequestProblem; readonly message: Message }) {
  return failure<HypothesisProblem>(problem === 'refused' ? 'not-allowed' : problem, message);
}

function nameOf({ passage }: Note): string {
  return passage.exact.length > 60 ? `${passage.exact.slice(0, 60)}…` : passage.exact;
}
