import type { Note, NoteWords } from '../shared/notes';
import { instantWords } from './dates';
import { h } from './element';
import { freshId } from './freshId';
import { differingFields, type NoteField } from './noteForm';
import { sourceCount } from './noteSources';
import { statusWords } from './noteWords';
import { verdictWords } from './verdicts';
import { say } from './words';

/** Which version of a field is kept; only text, tags and sources can keep both. */
export type Choice = 'mine' | 'theirs' | 'both';

/** Both versions of a note that was changed in two places, field by field; the reader chooses, and nothing is lost before. */
export function noteConflict(
  mine: NoteWords,
  theirs: Note,
  actions: { use(words: NoteWords): void; back(): void },
): HTMLElement {
  const choices = new Map<NoteField, Choice>();
  const fields = differingFields(mine, theirs);
  const id = freshId('keep');
  for (const field of fields) choices.set(field, canKeepBoth(field) ? 'both' : 'mine');
  return h(
    'section',
    { class: 'note-conflict', 'aria-label': say('note_conflictTitle') },
    h('h3', { tabindex: -1 }, say('note_conflictTitle')),
    h('p', { class: 'fine' }, say('note_conflictSay', { when: instantWords(theirs.modified) })),
    ...fields.map(field =>
      h(
        'fieldset',
        { class: 'versions' },
        h('legend', { class: 'note-label' }, say(FIELD_WORDS[field])),
        ...(['mine', 'theirs', ...(canKeepBoth(field) ? (['both'] as const) : [])] as const).map(choice =>
          h(
            'label',
            { class: `version ${choice}` },
            h('input', {
              type: 'radio',
              name: `${id}-${field}`,
              value: choice,
              checked: choices.get(field) === choice,
              change: () => choices.set(field, choice),
            }),
            h(
              'span',
              {},
              h('strong', {}, say(CHOICE_WORDS[choice])),
              choice !== 'both' &&
                h('span', { class: 'version-words' }, fieldWords(field, choice === 'mine' ? mine : theirs)),
            ),
          ),
        ),
      ),
    ),
    h(
      'div',
      { class: 'row' },
      h(
        'button',
        {
          type: 'button',
          class: 'button main',
          'data-act': 'use versions',
          click: () => actions.use(merged(mine, theirs, choices)),
        },
        say('note_conflictUse'),
      ),
      h('button', { type: 'button', class: 'text-button', click: () => actions.back() }, say('note_conflictBack')),
    ),
  );
}

/** One note of two versions, as chosen field by field; fields without a choice keep mine. */
export function merged(mine: NoteWords, theirs: NoteWords, choices: ReadonlyMap<NoteField, Choice>): NoteWords {
  const pick = <Field extends NoteField>(field: Field): NoteWords[Field] =>
    (choices.get(field) === 'theirs' ? theirs : mine)[field];
  const keepsBoth = (field: NoteField): boolean => choices.get(field) === 'both';
  const verdict = pick('verdict');
  const claimant = pick('claimant');
  const claimDate = pick('claimDate');
  const author = pick('author');
  const kept = new Set(mine.sources.map(source => JSON.stringify(source)));
  return {
    ...(verdict && { verdict }),
    tags: keepsBoth('tags') ? [...new Set([...mine.tags, ...theirs.tags])].sort() : pick('tags'),
    text: keepsBoth('text') ? bothTexts(mine.text, theirs.text) : pick('text'),
    sources: keepsBoth('sources')
      ? [...mine.sources, ...theirs.sources.filter(source => !kept.has(JSON.stringify(source)))]
      : pick('sources'),
    ...(claimant && { claimant }),
    ...(claimDate && { claimDate }),
    status: pick('status'),
    ...(author && { author }),
  };
}

/** Two versions under each other; one that holds the other says it all. */
function bothTexts(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine;
  if (theirs.includes(mine)) return theirs;
  return `${mine}\n\n${theirs}`;
}

function canKeepBoth(field: NoteField): boolean {
  return field === 'text' || field === 'tags' || field === 'sources';
}

const FIELD_WORDS: Record<NoteField, string> = {
  verdict: 'note_verdict',
  text: 'note_text',
  tags: 'note_tags',
  sources: 'note_sources',
  claimant: 'note_claimant',
  claimDate: 'note_claimDate',
  status: 'note_status',
  author: 'note_author',
};

const CHOICE_WORDS: Record<Choice, string> = {
  mine: 'note_keepMine',
  theirs: 'note_keepTheirs',
  both: 'note_keepBoth',
};

function fieldWords(field: NoteField, words: NoteWords): string {
  const nothing = say('note_empty');
  if (field === 'verdict') return words.verdict ? verdictWords(words.verdict) : nothing;
  if (field === 'status') return statusWords(words.status);
  if (field === 'tags') return words.tags.join(', ') || nothing;
  if (field === 'sources')
    return words.sources.map(({ title, url }) => title || url).join('\n') || sourceCount(words.sources.length);
  return words[field] || nothing;
}
