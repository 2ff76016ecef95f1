import { h } from './element';
import { httpsOnly } from './sources';

/** A link out of the extension; text alone when the address is not https. */
export function outward(label: string, url: string | undefined): HTMLElement {
  const href = url === undefined ? undefined : httpsOnly(url);
  if (href === undefined) return h('span', {}, label);
  return h('a', { href, target: '_blank', rel: 'noopener noreferrer' }, label);
}
