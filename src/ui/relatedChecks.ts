import type { ChecksReply, RelatedCheck } from '../shared/protocol';
import type { CardActions } from './cardView';
import { dateWords } from './dates';
import { h } from './element';
import { outward } from './outward';
import { apart } from './packWords';
import { say, sayWith, told } from './words';

/**
 * Fact-checks about these words, asked for when the reader presses. They are listed as related: which words they check,
 * who checked them, when, and their verdict in their own words; none is tied to the article.
 */
export function relatedChecks(
  words: string,
  { relatedChecks: find }: Pick<CardActions, 'relatedChecks'>,
): HTMLElement | undefined {
  if (!find) return undefined;
  const known = answers.get(words);
  const place = h('div', { role: 'status' }, ...(known ? replyView(known, words) : []));
  const button = h(
    'button',
    {
      type: 'button',
      class: 'button small',
      'data-act': 'find checks',
      click: async () => {
        if (button.getAttribute('aria-disabled') === 'true') return;
        button.setAttribute('aria-disabled', 'true');
        place.replaceChildren(h('p', { class: 'fine' }, say('lookup_checksWorking')));
        const reply = await find(words).catch(lost);
        remember(words, reply);
        place.replaceChildren(...replyView(reply, words));
        button.removeAttribute('aria-disabled');
      },
    },
    say('lookup_checksFind'),
  );
  return h(
    'details',
    { 'data-part': 'checks', class: 'checks' },
    h('summary', {}, say('lookup_checks'), known?.ok && h('span', { class: 'count' }, known.value.length)),
    h('p', { class: 'fine' }, ...sayWith<Node>('lookup_checksAsk', { words: apart(words) })),
    button,
    place,
  );
}

/** A search by these words that the reader may follow. */
export function checkExplorerUrl(words: string): string {
  return `https://toolbox.google.com/factcheck/explorer/search/${encodeURIComponent(words)}`;
}

function replyView(reply: ChecksReply, words: string): readonly HTMLElement[] {
  if (!reply.ok) {
    const isKeyMissing = reply.problem === 'no-key';
    const said = isKeyMissing ? say('lookup_checksNoKey') : told(reply.message);
    const link = outward(say('lookup_checksOpen'), checkExplorerUrl(words));
    return [h('p', { class: isKeyMissing ? 'say' : 'say problem' }, said, ' ', link)];
  }
  if (reply.value.length === 0) return [h('p', { class: 'say' }, say('lookup_checksNone'))];
  return [
    h('p', { class: 'fine' }, say('lookup_checksRelated')),
    h('ol', { class: 'check-list' }, ...reply.value.map(checkRow)),
  ];
}

function checkRow({ claim, claimant, publisher, title, url, date, rating }: RelatedCheck): HTMLElement {
  const claimed = claimant
    ? sayWith<Node>('lookup_checksClaimBy', { claimant: apart(claimant), claim: apart(claim) })
    : sayWith<Node>('lookup_checksClaim', { claim: apart(claim) });
  return h(
    'li',
    {},
    h('p', { class: 'fine' }, ...claimed),
    h(
      'p',
      { class: 'rating' },
      ...sayWith<Node>('lookup_checksRating', { publisher: apart(publisher), rating: apart(rating) }),
    ),
    h('p', { class: 'fine' }, outward(title || publisher, url), date !== undefined && ` · ${dateWords(date)}`),
  );
}

/** Answers found since the page was opened, so that drawing a card again asks nothing again. */
const answers = new Map<string, ChecksReply>();
const MOST_ANSWERS = 40;

function remember(words: string, reply: ChecksReply): void {
  if (!reply.ok) return;
  answers.set(words, reply);
  const [oldest] = answers.keys();
  if (answers.size > MOST_ANSWERS && oldest !== undefined) answers.delete(oldest);
}

function lost(): ChecksReply {
  return { ok: false, problem: 'server', message: { key: 'lookup_lost' } };
}
