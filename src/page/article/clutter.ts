import { CLUTTER_LEADS, CLUTTER_LINES, CLUTTER_NAMES, NETWORKS } from './clutterWords';

/** Parts that extraction leaves in and that are not the article: bars to share, lists to read on, forms to sign up. */
export function isClutter(element: Element): boolean {
  const name = element.tagName.toUpperCase();
  const whole = element.textContent ?? '';
  if (whole.length > LONGEST && !LISTS.has(name)) return false;
  const text = whole.replace(/\s+/g, ' ').trim();
  if (text === '') return false;
  if (text.length <= LINE_LIMIT && CLUTTER_LINES.test(text)) return true;
  if (text.length <= NAMED_LIMIT && CLUTTER_NAMES.test(namesOf(element)) && !isSentence(text)) return true;
  if (LISTS.has(name)) return isListOfLinks(element, text);
  if (!LINES.has(name) || text.length > NAMED_LIMIT) return false;
  const linked = linkedLength(element) / text.length;
  if (linked > MOSTLY && CLUTTER_LEADS.test(text)) return true;
  return isHeadlineLink(element) && [element.previousElementSibling, element.nextElementSibling].some(isHeadlineLink);
}

/** UTF-16 units, with the white space of markup: what is longer is not looked at, for each part around it would be. */
const LONGEST = 20_000;
/** UTF-16 units. */
const LINE_LIMIT = 80;
/** UTF-16 units; a longer part of such a name holds article text. */
const NAMED_LIMIT = 400;
/** Shares of a text that is links. */
const MOSTLY = 0.5;
const WHOLLY = 0.9;
/** Words of a link's text from which it is a headline rather than a name. */
const HEADLINE_WORDS = 4;
const LISTS = new Set(['UL', 'OL', 'NAV', 'ASIDE']);
const LINES = new Set(['P', 'DIV', 'SECTION', 'SPAN', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** A list of headlines or of networks; a list of linked names is part of the article. */
function isListOfLinks(list: Element, text: string): boolean {
  const links = linkTexts(list);
  if (links.length < 2 || linkedLength(list) / text.length < MOSTLY) return false;
  const headlines = links.filter(link => wordsIn(link) >= HEADLINE_WORDS).length;
  const networks = links.filter(link => NETWORKS.test(link)).length;
  return Math.max(headlines, networks) / links.length > MOSTLY;
}

/** A line that is one link to another story, no sentence of this one. */
function isHeadlineLink(element: Element | null): boolean {
  if (!element || !LINES.has(element.tagName.toUpperCase())) return false;
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return wordsIn(text) >= HEADLINE_WORDS && !isSentence(text) && linkedLength(element) / text.length > WHOLLY;
}

function isSentence(text: string): boolean {
  return /[.!?…]["”’»)]?(?:\s|$)/.test(text) && wordsIn(text) > HEADLINE_WORDS;
}

function linkTexts(element: Element): readonly string[] {
  return [...element.querySelectorAll('a[href]')].map(link => (link.textContent ?? '').replace(/\s+/g, ' ').trim());
}

function linkedLength(element: Element): number {
  return linkTexts(element).reduce((sum, link) => sum + link.length, 0);
}

function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
}

function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
