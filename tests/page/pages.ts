import { JSDOM } from 'jsdom';

/** Three paragraphs of a story made up for the tests: enough to be an article. */
export const STORY = [
  'The harbour council of Port Ellery voted on Tuesday to rebuild the eastern pier, which a storm had torn from its piles in the winter before last, and to pay for it over nine years.',
  'Councillor Maren Holt, who had argued against the plan in spring, said that the new drawings answered most of her questions. “We asked for a pier that lasts,” she said, “and this one should.”',
  'Work is to begin in the autumn, when the ferries change to their winter berths, and the fishermen of the eastern side were promised a temporary landing near the old customs house.',
] as const;

export interface PageParts {
  readonly url?: string;
  readonly head?: string;
  /** Between the headline and the story. */
  readonly under?: string;
  readonly body?: string;
  readonly title?: string;
}

/** A news page around `body`, or around the story. */
export function pageOf(parts: PageParts = {}): Document {
  const { url = 'https://news.example/harbour', head = '', under = '', title = 'Council votes for a new pier' } = parts;
  const body = parts.body ?? STORY.map(text => `<p>${text}</p>`).join('');
  const html = `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>
    <nav><a href="/">Home</a> <a href="/world">World</a></nav>
    <main><article><header><h1>${title}</h1>${under}</header><div class="story">${body}</div></article></main>
    <footer>Harbour News</footer></body></html>`;
  return new JSDOM(html, { url }).window.document;
}
