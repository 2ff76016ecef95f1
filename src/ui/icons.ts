import { svg } from './element';

const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  next: 'M6 3.5L10.5 8 6 12.5',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM11 11l3.5 3.5',
  notebook:
    'M4.5 2h7.5a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4.5A1.5 1.5 0 0 1 3 12.5V3.5A1.5 1.5 0 0 1 4.5 2zM6 5.5h4.5M6 8h4.5',
  note: 'M3 13l.6-2.7L11 2.9l2.1 2.1-7.4 7.4zM9.4 4.5l2.1 2.1',
  settings: 'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M10 2.75v3.5M6 9.75v3.5',
} as const;

/** A small line drawing in the colour of the text around it; the button that holds it has the label. */
export function icon(name: keyof typeof PATHS): SVGSVGElement {
  return svg(
    'svg',
    { viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' },
    svg('path', { d: PATHS[name] }),
  );
}
