/** Parts that extraction leaves in and that are not the article: bars to share, lists to read on, forms to sign up. */
export function isClutter(element: Element): boolean {
  const words = textLength(element);
  if (words === 0) return false;
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (words < NAMED_LIMIT && NAMED.test(name)) return true;
  if (!LISTS.has(element.tagName.toUpperCase())) return false;
  const links = [...element.querySelectorAll('a[href]')];
  const linked = links.reduce((sum, link) => sum + textLength(link), 0);
  return links.length > 1 && linked / words > LINKED_SHARE;
}

/** UTF-16 units; a longer part of such a name holds article text. */
const NAMED_LIMIT = 800;
const LINKED_SHARE = 0.8;
const LISTS = new Set(['UL', 'OL', 'NAV', 'ASIDE']);
const NAMED =
  /(?:^|[\s_-])(?:share|sharing|sharebar|sharetools|social-?(?:bar|links|icons|buttons|share|media)?|addtoany|related|recirc|recirculation|read-?more|more-?stories|also-?read|see-?also|recommended|newsletter|subscribe|sign-?up|most-?(?:read|popular)|trending|outbrain|taboola|sponsored|advertisement|promo)(?:$|[\s_-])/i;

function textLength(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, '').length;
}
