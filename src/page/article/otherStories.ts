/** Parts of a page that speak of other stories, or of nothing. */
const OTHER_PARTS =
  'nav, aside, footer, [class*="related" i], [class*="comment" i], [class*="teaser" i], [class*="promo" i], [class*="sidebar" i], [class*="recommend" i], [class*="more-stories" i], [class*="trending" i]';
/** UTF-16 units; a link this long is a headline. */
const HEADLINE_LENGTH = 25;

/** True when the element stands in a part of the page that is about another story than the one under the headline. */
export function isOfOtherStory(element: Element, headline: Element | undefined): boolean {
  if (isOfOtherThing(element)) return true;
  const { body } = element.ownerDocument;
  for (let part: Element | null = element; part && part !== body; part = part.parentElement) {
    if (headline && part.contains(headline)) return false;
    if (part.matches(OTHER_PARTS) && part !== element) return true;
    if (part.matches('a[href]') && length(part) > length(element) + HEADLINE_LENGTH) return true;
    if (part.matches('li, table') && [...part.querySelectorAll('a[href]')].some(link => length(link) > HEADLINE_LENGTH))
      return true;
  }
  return false;
}

const OTHER_THINGS = /(?:Video|Image|Audio|Media)Object$|Comments?$|ListItem$|Event$|Clip$|Rating$|Product$/;

/** Microdata of a video, a picture, a comment. */
function isOfOtherThing(element: Element): boolean {
  const type = element.closest('[itemscope][itemtype]')?.getAttribute('itemtype')?.trim();
  return type !== undefined && OTHER_THINGS.test(type);
}

function length(element: Element): number {
  return element.textContent?.trim().length ?? 0;
}
