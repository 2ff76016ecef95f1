import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newHypothesis, SENT_AT_ONCE } from '../../../src/background/hypothesis/hypothesis';
import type { SentLine } from '../../../src/background/receipt';
import { mergeNotes } from '../../../src/core/exports';
import type { Note } from '../../../src/shared/notes';
import { told } from '../../../src/ui/words';
import { BARE, FULL, NOW, noteWith } from '../../core/exports/samples';
import { createHypothesis, fetchFrom, TOKEN } from '../../fakes/hypothesis/hypothesis';

beforeEach(() => void vi.useFakeTimers({ now: Date.parse(NOW) }));
afterEach(() => void vi.useRealTimers());

function stage(token = TOKEN) {
  const fake = createHypothesis();
  const receipt: (SentLine & { status?: number; bytes?: number })[] = [];
  const hypothesis = newHypothesis({
    token,
    fetch: fetchFrom(fake),
    now: Date.now,
    record: async line => {
      const written: (typeof receipt)[number] = { ...line };
      receipt.push(written);
      return async (status, bytes) => void Object.assign(written, { status, bytes });
    },
  });
  return { fake, receipt, hypothesis };
}

/** Lets pauses and time-outs pass. */
async function settled<Value>(promise: Promise<Value>): Promise<Value> {
  void promise.catch(() => {});
  await vi.advanceTimersByTimeAsync(60_000);
  return promise;
}

test('nothing leaves without a token', async () => {
  const { fake, hypothesis } = stage('');
  expect(await hypothesis.groups()).toMatchObject({ ok: false, problem: 'no-token' });
  expect(await hypothesis.send([FULL], 'Desk42')).toMatchObject({ ok: false, problem: 'no-token' });
  expect(await hypothesis.fetchFor([FULL.article.address])).toMatchObject({ ok: false, problem: 'no-token' });
  expect(fake.requests).toEqual([]);
});

test('groups are the account’s own, the public one last', async () => {
  const { hypothesis } = stage();
  expect(await settled(hypothesis.groups())).toEqual({
    ok: true,
    value: [
      { id: 'Desk42', name: 'Our desk' },
      { id: '__world__', name: 'Public' },
    ],
  });
});

test('a note goes to its group, which alone may read it, with the token in the header and nowhere else', async () => {
  const { fake, receipt, hypothesis } = stage();
  expect(await settled(hypothesis.send([FULL], 'Desk42'))).toEqual({ ok: true, value: { done: 1, refused: [] } });
  const [asked] = fake.requests;
  const body = JSON.parse(asked!.body);
  expect(body).toMatchObject({
    uri: 'https://www.harbour-times.example/budget',
    group: 'Desk42',
    permissions: { read: ['group:Desk42'] },
  });
  expect(body.tags).toEqual([...FULL.tags, 'verdict:lacks-context', 'status:in-review']);
  expect(asked!.headers.authorization).toBe(`Bearer ${TOKEN}`);
  expect(asked!.path + asked!.body + JSON.stringify(receipt)).not.toContain(TOKEN);
  expect(receipt).toMatchObject([{ host: 'api.hypothes.is', status: 200, asked: { values: { group: 'Desk42' } } }]);
});

test('what was sent comes back as the same note', async () => {
  const { hypothesis } = stage();
  await settled(hypothesis.send([FULL, BARE], 'Desk42'));
  const found = await settled(hypothesis.fetchFor([FULL.article.address]));
  if (!found.ok) throw new Error(told(found.message));
  const [note] = found.value.notes;
  const { id: _id, created: _created, modified: _modified, revision: _revision, article, passage, ...words } = FULL;
  expect(note).toMatchObject(words);
  expect(note!.article.address).toBe(article.address);
  expect(note!.passage).toMatchObject({ exact: passage.exact, prefix: passage.prefix, element: passage.element });
  expect(mergeNotes([FULL], found.value.notes, NOW).added).toEqual([]);
});

test('a text that was edited there keeps what was sent along, and all its words', async () => {
  const { fake, hypothesis } = stage();
  await settled(hypothesis.send([FULL], 'Desk42'));
  fake.annotations[0]!.text = `${fake.annotations[0]!.text}\nSeen by Mira.`;
  const found = await settled(hypothesis.fetchFor([FULL.article.url]));
  if (!found.ok) throw new Error(told(found.message));
  expect(found.value.notes[0]).toMatchObject({ sources: FULL.sources, claimant: FULL.claimant });
  expect(found.value.notes[0]!.text).toContain('Seen by Mira.');
});

test('an article is asked for with and without www., each annotation comes once', async () => {
  const { hypothesis } = stage();
  await settled(hypothesis.send([FULL], 'Desk42'));
  const found = await settled(hypothesis.fetchFor([FULL.article.address, FULL.article.address, FULL.article.url]));
  expect(found.ok && found.value.notes).toHaveLength(1);
});

test('more than a page is fetched page by page', async () => {
  const { hypothesis } = stage();
  const notes = Array.from({ length: 150 }, (_, at) => noteWith({ id: `n${at}` as Note['id'], text: `Note ${at}` }));
  await settled(hypothesis.send(notes, 'Desk42'));
  const found = await settled(hypothesis.fetchFor([FULL.article.address]));
  expect(found.ok && found.value.notes).toHaveLength(150);
});

test.each([
  [{ kind: 'status', status: 401 }, 'not-allowed'],
  [{ kind: 'status', status: 403 }, 'not-allowed'],
  [{ kind: 'status', status: 500 }, 'server'],
  [{ kind: 'status', status: 429, retryAfter: '600' }, 'rate-limited'],
  [{ kind: 'refuse' }, 'offline'],
  [{ kind: 'silence' }, 'timeout'],
  [{ kind: 'html' }, 'malformed'],
  [{ kind: 'body', text: '{"groups":[]}' }, 'malformed'],
  [{ kind: 'body', text: '[{"id":"../../x","name":"x"}]' }, 'malformed'],
  [{ kind: 'huge' }, 'malformed'],
] as const)('%j is told as %s, and stands on the receipt', async (fault, problem) => {
  const { fake, receipt, hypothesis } = stage();
  fake.fail(fault);
  const reply = await settled(hypothesis.groups());
  expect(reply).toMatchObject({ ok: false, problem });
  expect(receipt).toHaveLength(1);
});

test('a short silence that Hypothesis asks for is kept, and the note is sent after it', async () => {
  const { fake, receipt, hypothesis } = stage();
  fake.fail({ kind: 'status', status: 429, retryAfter: '2' });
  const sent = hypothesis.send([FULL], 'Desk42');
  await vi.advanceTimersByTimeAsync(1_900);
  expect(fake.requests).toHaveLength(1);
  expect(await settled(sent)).toEqual({ ok: true, value: { done: 1, refused: [] } });
  expect(receipt.map(({ status }) => status)).toEqual([429, 200]);
});

test('one refused note does not keep the others, and the reason is told', async () => {
  const { hypothesis } = stage();
  const reply = await settled(hypothesis.send([FULL], 'Nowhere'));
  expect(reply).toMatchObject({
    ok: true,
    value: { done: 0, refused: [{ why: { values: { reason: expect.stringContaining('Invalid group') } } }] },
  });
});

test('what stands in the way of all ends it: the rest is named as not sent, and nothing is sent twice', async () => {
  const { fake, hypothesis } = stage();
  const notes = [FULL, noteWith({ text: 'second' }), noteWith({ text: 'third' })];
  await settled(hypothesis.send(notes.slice(0, 1), 'Desk42'));
  fake.fail({ kind: 'silence' });
  const reply = await settled(hypothesis.send(notes, 'Desk42'));
  expect(fake.requests).toHaveLength(2);
  expect(reply).toMatchObject({ ok: true, value: { done: 0 } });
  const refused = reply.ok ? reply.value.refused.map(({ why }) => told(why)) : [];
  expect(refused[0]).toContain('may have arrived');
  expect(refused.slice(1).every(why => why.startsWith('Not sent'))).toBe(true);
});

test('one press sends so many notes and no more', async () => {
  const { fake, hypothesis } = stage();
  const reply = await settled(hypothesis.send(Array(SENT_AT_ONCE + 2).fill(BARE), 'Desk42'));
  expect(fake.requests).toHaveLength(SENT_AT_ONCE);
  expect(reply).toMatchObject({ ok: true, value: { done: SENT_AT_ONCE, refused: [{}, {}] } });
});
