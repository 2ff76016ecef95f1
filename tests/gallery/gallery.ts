import { adopt } from '../../src/ui/adopt';
import { briefStyle } from '../../src/ui/briefStyle';
import { cardStyle } from '../../src/ui/cardStyle';
import { h } from '../../src/ui/element';
import { optionsStyle } from '../../src/ui/optionsStyle';
import { theme } from '../../src/ui/theme';
import type { State } from './drawing';
import { states } from './states';

const galleryStyle = `
body { margin: 0; padding: 24px; background: var(--sheet); color: var(--ink); font: 14px/1.4 var(--sans); }
.gallery { display: flex; flex-wrap: wrap; gap: 28px; align-items: flex-start; }
.state { width: min(380px, 100%); }
.state.wide { width: 100%; }
.state > h2 { margin-bottom: 8px; color: var(--soft); font: 500 12px/1.4 var(--sans); }
.state > .brief { min-height: 200px; max-height: 600px; border: 1px solid var(--line); box-shadow: var(--shadow); }
.state > .card { max-height: none; }
.said { position: static !important; }
`;

adopt(document, theme, cardStyle, briefStyle, optionsStyle, galleryStyle);
const only = new URLSearchParams(location.search).get('only');
document.body.append(
  h('div', { class: 'gallery' }, ...states.filter(({ name }) => !only || name.startsWith(only)).map(framed)),
);

function framed({ name, wide, draw }: State): HTMLElement {
  return h(
    'section',
    { class: wide ? 'state wide' : 'state', 'aria-label': `State: ${name}` },
    h('h2', {}, name),
    draw(),
  );
}
