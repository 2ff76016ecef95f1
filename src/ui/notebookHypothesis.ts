import type { HypothesisGroup, HypothesisReport } from '../shared/notes';
import type { Result } from '../shared/result';
import { h } from './element';
import { refusedLine } from './refusedLine';
import { say, sayCount, told } from './words';

export interface HypothesisView {
  /** How many notes are selected. */
  readonly count: number;
  /** The address to begin with, where the list shows one article. */
  readonly address: string;
}

export interface HypothesisActions {
  groups(): Promise<Result<readonly HypothesisGroup[], string>>;
  send(group: string): Promise<Result<HypothesisReport, string>>;
  fetch(address: string): Promise<Result<HypothesisReport, string>>;
}

/** Sends notes to Hypothesis and fetches from it. Each button says what leaves this computer; nothing leaves before. */
export function notebookHypothesis(view: HypothesisView, actions: HypothesisActions): HTMLElement {
  const said = h('div', { class: 'remarks', role: 'status' });
  const tell = (...lines: readonly (HTMLElement | string)[]) => said.replaceChildren(...lines);
  const run = async <Value>(ask: () => Promise<Result<Value, string>>, then: (value: Value) => void) => {
    tell(say('notebook_asking'));
    const reply = await ask().catch((error: unknown) => {
      console.error(error);
      return { ok: false as const, message: { key: 'notebook_noAnswer' } };
    });
    if (reply.ok) then(reply.value);
    else tell(h('p', { class: 'problem' }, told(reply.message)));
  };
  const report = (key: 'notebook_sentCount' | 'notebook_fetchedCount') => (done: HypothesisReport) =>
    tell(
      h('p', {}, sayCount(key, done.done)),
      ...(done.refused.length > 0 ? [h('ul', {}, ...done.refused.map(refusedLine))] : []),
    );

  const groups = h('select', { 'aria-label': say('notebook_group'), 'data-act': 'group' });
  const send = h(
    'div',
    { class: 'row', hidden: true },
    groups,
    h(
      'button',
      {
        type: 'button',
        class: 'button main',
        'data-act': 'send',
        click: () => void run(() => actions.send(groups.value), report('notebook_sentCount')),
      },
      sayCount('notebook_send', view.count),
    ),
  );
  const askGroups = h(
    'button',
    {
      type: 'button',
      class: 'button',
      'data-act': 'ask groups',
      click: () =>
        void run(actions.groups, found => {
          groups.replaceChildren(...found.map(({ id, name }) => h('option', { value: id }, name)));
          send.hidden = false;
          askGroups.hidden = true;
          tell();
          groups.focus();
        }),
    },
    say('notebook_askGroups'),
  );
  const address = h('input', { type: 'url', 'data-act': 'address', 'aria-label': say('notebook_fetchAddress') });
  address.value = view.address;
  return h(
    'div',
    { class: 'hypothesis' },
    h(
      'section',
      {},
      h('h3', {}, say('notebook_sendTitle')),
      h('p', { class: 'soft' }, say(view.count > 0 ? 'notebook_sendSay' : 'notebook_sendNone')),
      view.count > 0 && askGroups,
      send,
    ),
    h(
      'section',
      {},
      h('h3', {}, say('notebook_fetchTitle')),
      h('p', { class: 'soft' }, say('notebook_fetchSay')),
      h(
        'form',
        {
          class: 'row',
          novalidate: true,
          submit: event => {
            event.preventDefault();
            void run(() => actions.fetch(address.value.trim()), report('notebook_fetchedCount'));
          },
        },
        address,
        h('button', { type: 'submit', class: 'button', 'data-act': 'fetch' }, say('notebook_fetch')),
      ),
    ),
    said,
  );
}
