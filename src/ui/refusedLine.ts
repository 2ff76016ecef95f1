import type { Refused } from '../shared/notes';
import { h } from './element';
import { told } from './words';

/** Something of a file or of a service that was not taken, and why. */
export function refusedLine({ what, why }: Refused): HTMLElement {
  const name = typeof what === 'string' ? h('bdi', {}, what) : told(what);
  return h('li', {}, h('strong', {}, name), ': ', told(why));
}
