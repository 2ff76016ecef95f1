import { LANGUAGES, type Words } from '../../src/shared/protocol';
import { adopt } from '../../src/ui/adopt';
import { briefStyle } from '../../src/ui/briefStyle';
import { cardStyle } from '../../src/ui/cardStyle';
import { h } from '../../src/ui/element';
import { notebookStyle } from '../../src/ui/notebookStyle';
import { noteStyle } from '../../src/ui/noteStyle';
import { optionsStyle } from '../../src/ui/optionsStyle';
import { speakOn } from '../../src/ui/speakOn';
import { theme } from '../../src/ui/theme';
import { welcomeStyle } from '../../src/ui/welcomeStyle';

import type { State } from './drawing';
import { states } from './states';

/** Of every language; put in by what bundles this. */
declare const CATALOGUES: Readonly<Record<string, Words['messages']>>;

const galleryStyle = `
body { margin: 0; padding: 24px; background: var(--sheet); color: var(--ink); font: 14px/1.4 var(--sans); }
.gallery { display: flex; flex-wrap: wrap; gap: 28px; align-items: flex-start; }
.state { width: min(380px, 100%); }
.state.wide { width: 100%; }
.state > h2 { margin-bottom: 8px; color: var(--soft); font: 500 12px/1.4 var(--sans); }
.state > .brief { min-height: 200px; max-height: 600px; border: 1px solid var(--line); box-shadow: var(--shadow); }
.state > .card { max-height: none; }
.said { position: static !important; }
.state > .notebook { contain: layout; }
.state > dialog { position: static; width: 100%; min-width: 0; max-width: none; box-sizing: border-box; }
`;

const asked = new URLSearchParams(location.search);
const language = LANGUAGES.find(each => each === asked.get('language')) ?? 'en';
speakOn(document, { language, messages: CATALOGUES[language]! });
adopt(document, theme, cardStyle, noteStyle, briefStyle, optionsStyle, welcomeStyle, notebookStyle, galleryStyle);
const only = asked.get('only');
document.body.append(
  h('div', { class: 'gallery' }, ...states.filter(({ name }) => !only || name.startsWith(only)).map(framed)),
);

function framed({ name, wide, draw }: State): HTMLElement {
  return h(
    'section',
    { class: wide ? 'state wide' : 'state', 'aria-label': `State: ${name}` },
    h('h2', { dir: 'ltr' }, name),
    draw(),
  );
}
