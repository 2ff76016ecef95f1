import { h } from './element';
import { freshId } from './freshId';
import { icon } from './icons';
import { tagsIn } from './noteForm';
import { say } from './words';

export interface TagField {
  readonly element: HTMLElement;
  /** The tags so far, and what is being typed. */
  value(): { readonly tags: readonly string[]; readonly tag: string };
}

/** More suggestions than a person looks through. */
const MOST = 7;

/**
 * Tags as chips, and a combobox that completes from the tags in use: Enter or a comma adds, arrows choose, Escape closes
 * the list, Backspace in the empty field takes the last one back.
 */
export function tagField(
  from: { readonly tags: readonly string[]; readonly tag: string; readonly known: readonly string[] },
  changed: () => void,
): TagField {
  let tags = [...from.tags];
  let active = -1;
  const id = freshId('tags');
  const list = h('ul', {
    class: 'tag-choices',
    role: 'listbox',
    id,
    'aria-label': say('note_tagsInUse'),
  });
  const chips = h('ul', { class: 'tag-chips', 'aria-label': say('note_tags') });
  const told = h('span', { class: 'spoken', role: 'status' });
  const input = h('input', {
    type: 'text',
    class: 'tag-input',
    id: `${id}-input`,
    role: 'combobox',
    maxlength: 100,
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
    'data-act': 'tag',
    input: () => {
      if (/[,،\n]/.test(input.value)) take(input.value);
      suggest();
      changed();
    },
    keydown: event => onKey(event as KeyboardEvent),
    blur: () => close(),
  });
  input.value = from.tag;

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role="option"]')];

  const close = (): void => {
    active = -1;
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const suggest = (): void => {
    close();
    const typed = input.value.trim().toLowerCase();
    const free = from.known.filter(tag => !tags.includes(tag));
    const found = typed === '' ? [] : ranked(free, typed);
    list.replaceChildren(...found.slice(0, MOST).map(choice));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
  };

  const choice = (tag: string, index: number): HTMLElement =>
    h(
      'li',
      {
        role: 'option',
        id: `${id}-${index}`,
        'aria-selected': 'false',
        // Before the field loses the focus, which would close the list.
        pointerdown: event => {
          event.preventDefault();
          add(tag);
        },
      },
      tag,
    );

  const move = (by: 1 | -1): void => {
    const all = options();
    if (all.length === 0) return;
    active = active < 0 ? (by === 1 ? 0 : all.length - 1) : (active + by + all.length) % all.length;
    for (const [index, option] of all.entries()) option.setAttribute('aria-selected', String(index === active));
    input.setAttribute('aria-activedescendant', `${id}-${active}`);
  };

  const add = (typed: string): void => {
    take(typed);
    suggest();
    changed();
  };

  /** Takes what is typed into the tags, and empties the field. */
  const take = (typed: string): void => {
    const fresh = tagsIn(typed).filter(tag => !tags.includes(tag));
    tags = [...tags, ...new Set(fresh)];
    input.value = '';
    draw();
    if (fresh.length > 0) told.textContent = say('note_tagAdded', { tag: fresh.join(', ') });
  };

  const remove = (tag: string): void => {
    tags = tags.filter(other => other !== tag);
    draw();
    told.textContent = say('note_tagRemoved', { tag });
    input.focus();
    changed();
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const isOpen = !list.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!isOpen) return;
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      add(options()[active]?.textContent ?? input.value);
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      // Else a popup would close as a whole.
      event.preventDefault();
      close();
    } else if (event.key === 'Backspace' && input.value === '' && tags.length > 0) remove(tags.at(-1)!);
  };

  const draw = (): void => {
    chips.hidden = tags.length === 0;
    chips.replaceChildren(
      ...tags.map(tag =>
        h(
          'li',
          { class: 'tag-chip' },
          h('span', {}, tag),
          h(
            'button',
            { type: 'button', 'aria-label': say('note_removeTag', { tag }), click: () => remove(tag) },
            icon('close'),
          ),
        ),
      ),
    );
  };

  draw();
  close();
  return {
    element: h(
      'div',
      { class: 'note-field tag-field' },
      h('label', { for: `${id}-input` }, say('note_tags')),
      h('div', { class: 'tag-box' }, chips, input),
      list,
      told,
    ),
    value: () => ({ tags, tag: input.value }),
  };
}

/** Those that begin so come first; among equals, the more frequent. */
function ranked(tags: readonly string[], typed: string): readonly string[] {
  const at = (tag: string): number => tag.toLowerCase().indexOf(typed);
  const found = tags.filter(tag => at(tag) >= 0);
  return [...found.filter(tag => at(tag) === 0), ...found.filter(tag => at(tag) > 0)];
}
