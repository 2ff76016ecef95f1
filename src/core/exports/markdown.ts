import type { Note, NotedArticle, NoteSource } from '../../shared/notes';
import { fragmentLink } from './fragment';
import { markdownAddress, markdownText } from './markdownText';
import { verdictInWords } from './verdictWords';

/** A report by article, in the order in which the notes come; the words of a page and of a person stay text. */
export function writeMarkdown(notes: readonly Note[], now: string): string {
  const byArticle = new Map<string, Note[]>();
  for (const note of notes) byArticle.set(note.article.address, [...(byArticle.get(note.article.address) ?? []), note]);
  const count = `${notes.length} ${notes.length === 1 ? 'note' : 'notes'}, ${byArticle.size} ${byArticle.size === 1 ? 'article' : 'articles'}`;
  const parts = [`# Notes\n\n${count}, ${now.slice(0, 10)}`, ...[...byArticle.values()].map(articlePart)];
  return `${parts.join('\n\n')}\n`;
}

function articlePart(notes: readonly Note[]): string {
  const { article } = notes[0]!;
  const inText = [...notes].sort((left, right) => left.passage.position.start - right.passage.position.start);
  return [articleHead(article), ...inText.map(notePart)].join('\n\n');
}

function articleHead({ title, url, site, date }: NotedArticle): string {
  const line = [markdownText(site), date, markdownText(url)].filter(Boolean).join(' · ');
  return `## [${markdownText(title || url)}](${markdownAddress(url)})\n\n${line}`;
}

function notePart(note: Note): string {
  const { article, passage, verdict, text, tags, sources, claimant, claimDate, status, author, modified } = note;
  const facts = [
    claimant === undefined
      ? ''
      : `- Claimant: ${markdownText(claimant)}${claimDate === undefined ? '' : ` (${claimDate})`}`,
    claimant === undefined && claimDate !== undefined ? `- Claim date: ${claimDate}` : '',
    tags.length > 0 ? `- Tags: ${tags.map(markdownText).join(', ')}` : '',
    `- Status: ${status}`,
    `- Last change: ${modified.slice(0, 10)}${author === undefined ? '' : `, ${markdownText(author)}`}`,
    `- [Passage](${markdownAddress(fragmentLink(article.url, passage))})`,
    ...sources.map(source => `- Source: ${sourceLine(source)}`),
  ];
  return [
    `### ${verdict === undefined ? 'Note' : markdownText(verdictInWords(verdict))}`,
    `> ${paragraphs(passage.exact).join('\n>\n> ')}`,
    ...paragraphs(text),
    facts.filter(Boolean).join('\n'),
  ].join('\n\n');
}

function sourceLine({ url, title, archive, quote }: NoteSource): string {
  const copy = archive === undefined ? '' : ` ([archived copy](${markdownAddress(archive)}))`;
  return `[${markdownText(title || url)}](${markdownAddress(url)})${copy}${quote ? `: “${markdownText(quote)}”` : ''}`;
}

/** Lines as paragraphs, so that no line break joins or splits anything. */
function paragraphs(text: string): readonly string[] {
  return text.split(/\n+/).map(markdownText).filter(Boolean);
}
