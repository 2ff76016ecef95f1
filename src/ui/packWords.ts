import type { Brief } from '../shared/model';
import { h } from './element';
import { direction, locale } from './words';

/** Words of the pack and of its sources, which are English: marked so where the words around them are not. */
export function packWords(words: string): Node | string {
  return locale().startsWith('en') ? words : h('span', { lang: 'en', dir: 'ltr' }, words);
}

/** A name or other words whose direction only they tell: set apart where the words around them may run the other way. */
export function apart(words: string): Node | string {
  return direction() === 'ltr' ? words : h('bdi', {}, words);
}

/** Attributes of what shows the article's own words: their language where the page says it, and the way they run. */
export function articleTongue({ language }: Pick<Brief, 'language'>): { readonly lang: string; readonly dir: 'auto' } {
  return { lang: language, dir: 'auto' };
}
