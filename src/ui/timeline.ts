import type { IsoDate, OfficeOnDay } from '../shared/model';
import { dateWords, yearOf } from './dates';
import { h, svg } from './element';
import { officeWords, termWords } from './offices';
import { packWords } from './packWords';
import { sourceWords } from './sources';
import { say } from './words';

/** The listed offices as text, each over a bar on one scale of years with the article's date marked. */
export function timeline(
  offices: readonly OfficeOnDay[],
  { listed, day }: { readonly listed: readonly OfficeOnDay[]; readonly day: IsoDate | undefined },
): HTMLElement {
  const scale = scaleOf(offices, day);
  return h(
    'div',
    {},
    h('ol', { class: 'terms' }, ...listed.map(office => row(office, scale, day))),
    scale && axis(scale, day),
  );
}

interface Scale {
  readonly from: number;
  readonly to: number;
}

function row(office: OfficeOnDay, scale: Scale | undefined, day: IsoDate | undefined): HTMLElement {
  const open = !office.end && office.start !== undefined;
  return h(
    'li',
    {},
    h('p', { class: 'title' }, packWords(officeWords(office))),
    h(
      'p',
      { class: 'fine' },
      open ? say('office_termAndEnd', { term: termWords(office), end: say('office_noEnd') }) : termWords(office),
      ` · ${sourceWords(office.source)}, ${dateWords(office.asOf)}`,
    ),
    scale && (office.start || office.end) ? bar(office, scale, day) : undefined,
  );
}

/** 100 units wide whatever its width on the screen; the text above it says the same. */
function bar(office: OfficeOnDay, scale: Scale, day: IsoDate | undefined): SVGSVGElement {
  const x = (iso: IsoDate): number => ((yearOf(iso) - scale.from) / (scale.to - scale.from)) * 100;
  const from = office.start ? x(office.start) : 0;
  const to = x(office.end ?? office.asOf);
  const held = office.state === 'held' || office.state === 'acting' || office.state === 'open';
  return svg(
    'svg',
    { class: 'bar', viewBox: '0 0 100 9', preserveAspectRatio: 'none', 'aria-hidden': 'true', focusable: 'false' },
    svg('rect', { class: 'rail', x: 0, y: 4, width: 100, height: 1 }),
    svg('rect', { class: held ? 'span now' : 'span', x: from, y: 2, width: Math.max(to - from, 1), height: 5 }),
    day && svg('rect', { class: 'day', x: x(day), y: 0, width: 0.6, height: 9 }),
  );
}

function axis(scale: Scale, day: IsoDate | undefined): HTMLElement {
  return h(
    'div',
    { class: 'scale' },
    h('span', {}, Math.floor(scale.from)),
    day && h('span', {}, h('span', { class: 'key-mark' }), dateWords(day)),
    h('span', {}, Math.ceil(scale.to)),
  );
}

/** From the first known year to the last, the article's date included; nothing to draw without dates. */
function scaleOf(offices: readonly OfficeOnDay[], day: IsoDate | undefined): Scale | undefined {
  const dated = offices.filter(office => office.start || office.end);
  if (dated.length === 0) return undefined;
  const years = [...dated.flatMap(({ start, end, asOf }) => [start ?? end!, end ?? asOf]), ...(day ? [day] : [])].map(
    yearOf,
  );
  const from = Math.floor(Math.min(...years));
  return { from, to: Math.max(Math.ceil(Math.max(...years)), from + 1) };
}
