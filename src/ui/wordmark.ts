import { h, svg } from './element';

/** The name beside its mark, a theatre mask whose eyes are quotation marks; the same drawing as icons/icon.svg. */
export function wordmark(): HTMLElement {
  return h('p', { class: 'wordmark' }, mark(), 'Dramatis');
}

const FACE =
  'M5 2.2C8.5 3.5 12 4 16 4s7.5-.5 11-1.8c1.5-.6 3 .4 3 2V14c0 8.5-5.8 15-12.8 17-.8.2-1.6.2-2.4 0C7.8 29 2 22.5 2 14V4.2c0-1.6 1.5-2.6 3-2z';
const EYE =
  'M10.2 8a3.2 3.2 0 0 1 3.3 3.3c0 2.7-1.8 4.6-4.5 5.2-.6.1-.9-.6-.4-.9.9-.6 1.4-1.2 1.5-1.9A2.9 2.9 0 0 1 7 10.9 3 3 0 0 1 10.2 8z';
const MOUTH =
  'M8.3 18.4c4.8 1.9 10.6 1.9 15.4 0 .8-.3 1.6.4 1.3 1.2C23.5 23.7 20 26 16 26s-7.5-2.3-9-6.4c-.3-.8.5-1.5 1.3-1.2z';

function mark(): SVGSVGElement {
  return svg(
    'svg',
    { viewBox: '0 0 32 32', 'aria-hidden': 'true', focusable: 'false' },
    svg('path', { class: 'face', d: FACE }),
    svg('path', { class: 'feature', d: EYE }),
    svg('path', { class: 'feature', d: EYE, transform: 'translate(11.5 0)' }),
    svg('path', { class: 'feature', d: MOUTH }),
  );
}
