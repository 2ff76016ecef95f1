import type { Note } from '../../shared/notes';
import { verdictInWords } from './verdictWords';

/** One card to learn: plain text, line feeds allowed. */
export interface StudyCard {
  /** Stable, so that another import changes the card and adds none. */
  readonly guid: string;
  readonly front: string;
  readonly back: string;
  readonly tags: readonly string[];
}

/**
 * Cards as text that Anki imports (its manual, "Text files"): tab-separated, with headers that say which column is what.
 * Fields are HTML there, so text is escaped; it holds no tab, line break or quotation mark that could end a field.
 */
export function writeAnki(cards: readonly StudyCard[]): string {
  const head = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#deck:Dramatis',
    '#guid column:1',
    '#tags column:4',
  ];
  const lines = cards.map(({ guid, front, back, tags }) =>
    [field(guid), field(front), field(back), tags.map(tag).join(' ')].join('\t'),
  );
  return `${[...head, '#columns:guid\tFront\tBack\tTags', ...lines].join('\n')}\n`;
}

/** A card of a note: the passage, and what was found about it. */
export function noteCard(note: Note): StudyCard {
  const { id, article, passage, verdict, text, sources, claimant, claimDate, tags } = note;
  const said = claimant === undefined ? '' : `${claimant}${claimDate === undefined ? '' : ` (${claimDate})`}:`;
  const where = [article.title, article.site, article.date].filter(Boolean).join(', ');
  return {
    guid: `dramatis-${id}`,
    front: [said, `“${passage.exact}”`, where].filter(Boolean).join('\n'),
    back: [
      verdict === undefined ? '' : verdictInWords(verdict),
      text,
      ...sources.map(({ title, url }) => `${title} ${url}`.trim()),
    ]
      .filter(Boolean)
      .join('\n'),
    tags: ['dramatis', ...tags],
  };
}

function field(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll(/\r\n?|\n/g, '<br>')
      .replaceAll('\t', ' ')
      // Braces would make a gap of a cloze, brackets a sound.
      .replaceAll('{{', '{&#123;')
      .replaceAll('[sound:', '&#91;sound:')
  );
}

/** Anki's tags are words; `::` makes a tree of them. */
function tag(text: string): string {
  return text.trim().replaceAll(/[\s"]+/g, '_');
}
