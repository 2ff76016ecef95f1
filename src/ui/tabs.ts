import { h } from './element';
import { direction } from './words';

/** One tab of a row of tabs. */
export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly count: number;
}

export interface Tabs<Name extends string> {
  /** What the tabs are parts of. */
  readonly label: string;
  readonly chosen: Name;
  readonly panel: HTMLElement;
  choose(name: Name): void;
}

/** A row of tabs over one panel; arrow keys, Home and End move between them. */
export function tabs<Name extends string>(
  row: readonly Tab<Name>[],
  { label, chosen, panel, choose }: Tabs<Name>,
): HTMLElement {
  const step = (event: Event): void => {
    const to = target(
      (event as KeyboardEvent).key,
      row.findIndex(({ name }) => name === chosen),
      row.length,
    );
    if (to === undefined) return;
    event.preventDefault();
    (event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
    choose(row[to]!.name);
  };
  return h(
    'div',
    { class: 'tabs' },
    h(
      'div',
      { role: 'tablist', 'aria-label': label, keydown: step },
      ...row.map(({ name, label: words, count }) =>
        h(
          'button',
          {
            type: 'button',
            role: 'tab',
            id: `tab-${name}`,
            'aria-selected': String(name === chosen),
            'aria-controls': 'tab-panel',
            tabindex: name === chosen ? 0 : -1,
            'data-act': `tab ${name}`,
            click: () => choose(name),
          },
          words,
          h('span', { class: 'count' }, count),
        ),
      ),
    ),
    h('div', { role: 'tabpanel', id: 'tab-panel', 'aria-labelledby': `tab-${chosen}`, tabindex: 0 }, panel),
  );
}

function target(key: string, from: number, length: number): number | undefined {
  const [onward, back] = direction() === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === onward) return (from + 1) % length;
  if (key === back) return (from + length - 1) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : undefined;
}
