import { h, svg } from './element';

/** The name with its mark: two speech marks that make a mask's eyes. */
export function wordmark(): HTMLElement {
  return h('p', { class: 'wordmark' }, mark(), 'Dramatis');
}

function mark(): SVGSVGElement {
  return svg('svg', { viewBox: '0 0 32 32', 'aria-hidden': 'true', focusable: 'false' });
}
