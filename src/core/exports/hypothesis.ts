import type { Note, NoteSource, NoteWords } from '../../shared/notes';
import { plainAddress } from '../passages/articleIdentity';
import { wholeCharacters } from './characters';
import { markdownAddress, markdownText } from './markdownText';

/** A selector that only Dramatis reads: what Hypothesis has no field for. Its own client passes over it. */
export const OWN_SELECTOR = 'DramatisNote';

/**
 * A note as the API of Hypothesis takes it (`POST /api/annotations`). Whoever may read the group may read it; nobody else.
 * Verdict and status are tags, claimant and sources stand below the text. No position: Hypothesis counts over all of the page.
 */
export function hypothesisAnnotation(note: Note, group: string): Readonly<Record<string, unknown>> {
  const { article, passage, verdict, tags, text, status, sources, claimant, claimDate, author } = note;
  const words: NoteWords = {
    tags,
    text: '',
    sources,
    status,
    ...(claimant !== undefined && { claimant }),
    ...(claimDate !== undefined && { claimDate }),
    ...(author !== undefined && { author }),
  };
  return {
    uri: plainAddress(article.url),
    document: { title: [article.title] },
    group,
    permissions: { read: [`group:${group}`] },
    text: text + trailerOf(words),
    tags: [
      ...tags,
      ...(verdict === undefined ? [] : [`verdict:${verdict}`]),
      ...(status === 'open' ? [] : [`status:${status}`]),
    ],
    target: [
      {
        source: plainAddress(article.url),
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: wholeCharacters(passage.exact),
            prefix: wholeCharacters(passage.prefix),
            suffix: wholeCharacters(passage.suffix),
          },
          ...(passage.element === undefined ? [] : [{ type: 'CssSelector', value: passage.element }]),
          { type: OWN_SELECTOR, words },
        ],
      },
    ],
  };
}

/** What stands below the text for readers in Hypothesis, in its Markdown. */
export function trailerOf({ claimant, claimDate, sources }: NoteWords): string {
  const claim =
    claimant === undefined ? [] : [`Claimed by ${markdownText(claimant)}${claimDate ? ` (${claimDate})` : ''}`];
  const lines = [...claim, ...(sources.length > 0 ? ['Sources:', ...sources.map(sourceLine)] : [])];
  return lines.length > 0 ? `\n\n${lines.join('\n')}` : '';
}

function sourceLine({ url, title, archive, quote }: NoteSource): string {
  const copy = archive === undefined ? '' : ` ([archived copy](${markdownAddress(archive)}))`;
  const words = quote ? `: “${markdownText(quote)}”` : '';
  return `- [${markdownText(title || url)}](${markdownAddress(url)})${copy}${words}`;
}
