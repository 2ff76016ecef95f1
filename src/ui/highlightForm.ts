import type { Settings } from '../shared/protocol';
import { h } from './element';
import { check, group, radios } from './formParts';
import { markLook } from './markLook';
import { say } from './words';

type Highlight = Settings['highlight'];

/** What is highlighted on a page, and how; with a paragraph that shows it. */
export function highlightForm(highlight: Highlight, save: (highlight: Highlight) => void): HTMLElement {
  const kind = (name: 'people' | 'roles' | 'figures' | 'notes', hint?: string) =>
    check(name, say(`options_mark_${name}`), highlight[name], on => save({ ...highlight, [name]: on }), hint);
  return h(
    'form',
    { class: 'settings looks', submit: event => event.preventDefault() },
    sample(highlight),
    group(
      say('options_marks'),
      kind('people'),
      kind('roles', say('options_mark_rolesHint')),
      kind('figures'),
      kind('notes'),
    ),
    group(
      say('options_style'),
      ...radios(
        'style',
        (['both', 'tint', 'under'] as const).map(value => ({ value, label: say(`options_style_${value}`) })),
        highlight.style,
        style => save({ ...highlight, style }),
      ),
    ),
    group(
      say('options_palette'),
      ...radios(
        'palette',
        (['calm', 'vivid', 'distinct'] as const).map(value => ({
          value,
          label: say(`options_palette_${value}`),
          ...(value === 'distinct' && { hint: say('options_palette_distinctHint') }),
        })),
        highlight.palette,
        palette => save({ ...highlight, palette }),
      ),
    ),
  );
}

const KINDS = { person: 'people', role: 'roles', figure: 'figures', note: 'notes' } as const;
type Kind = keyof typeof KINDS;

/** Words of the message that stand for a kind are in brackets, after its name: `[person:Ada Silva]`. */
function sample(highlight: Highlight): HTMLElement {
  const parts = say('options_sample').split(/\[(\w+):([^\]]+)\]/);
  const words = parts.map((part, at) => {
    if (at % 3 === 1) return undefined;
    const kind = parts[at - 1];
    return at % 3 === 2 && isKind(kind) ? marked(kind, part, highlight) : part;
  });
  return h('p', { class: 'sample' }, ...words);
}

function marked(kind: Kind, words: string, highlight: Highlight): HTMLElement | string {
  if (!highlight[KINDS[kind]]) return words;
  const { wash, line } = markLook(kind, highlight.palette);
  const mark = h('span', { class: 'sample-mark' }, words);
  // Through the object, since the page's policy forbids style attributes in markup.
  if (highlight.style !== 'under') mark.style.backgroundColor = wash;
  if (highlight.style !== 'tint') mark.style.textDecoration = `underline ${line}`;
  return mark;
}

function isKind(name: string | undefined): name is Kind {
  return name !== undefined && Object.hasOwn(KINDS, name);
}
