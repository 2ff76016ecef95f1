/**
 * Colours, type and the parts that every view shares. Adopted as a sheet by the card's shadow root and by the
 * extension's own pages, so that there is one source. Sizes are in px: a page's root size must not reach the card.
 */
export const theme = `
:host, :root {
  color-scheme: light dark;
  --paper: #ffffff;
  --sheet: #f8f5f3;
  --ink: #221c20;
  --soft: #655b61;
  --line: #e5dedf;
  --edge: #918489;
  --accent: #8c1d4f;
  --on-accent: #ffffff;
  --wash: #faf0f4;
  --shadow: 0 1px 2px rgb(40 20 30 / 12%), 0 8px 28px rgb(40 20 30 / 18%);
  --sans: -apple-system, 'Segoe UI', Roboto, Cantarell, 'Noto Sans', 'Liberation Sans', system-ui, sans-serif;
  --serif: 'Iowan Old Style', 'Charter', 'Source Serif 4', 'Noto Serif', Cambria, Georgia, 'Liberation Serif', serif;
}
@media (prefers-color-scheme: dark) {
  :host, :root {
    --paper: #1e1a1d;
    --sheet: #282327;
    --ink: #f3eef1;
    --soft: #bcb0b7;
    --line: #3d353a;
    --edge: #85797f;
    --accent: #f5a3c7;
    --on-accent: #2b0c1b;
    --wash: #33222b;
    --shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 8px 28px rgb(0 0 0 / 55%);
  }
}
*, *::before, *::after { box-sizing: border-box; }
h1, h2, h3, h4, p, ol, ul, dl, dd, figure, blockquote { margin: 0; padding: 0; }
ol, ul { list-style: none; }
button, input, select { font: inherit; color: inherit; letter-spacing: inherit; }
a { color: var(--accent); text-underline-offset: 2px; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
[hidden] { display: none !important; }

.button {
  display: inline-flex; align-items: center; justify-content: center; gap: 6px;
  min-height: 32px; padding: 4px 12px; border: 1px solid var(--edge); border-radius: 8px;
  background: var(--paper); color: var(--ink); font-size: 13px; line-height: 1.3; cursor: pointer;
}
.button:hover { background: var(--sheet); border-color: var(--ink); }
.button.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
.button.main:hover { filter: brightness(1.08); }
.button[aria-disabled='true'] { opacity: 0.75; cursor: default; }
.button.small { min-height: 26px; padding: 2px 9px; font-size: 12px; border-radius: 7px; }
.icon-button {
  display: inline-grid; place-items: center; flex: none; width: 28px; height: 28px; padding: 0;
  border: 1px solid transparent; border-radius: 7px; background: none; color: var(--soft); cursor: pointer;
}
.icon-button:hover { background: var(--sheet); color: var(--ink); }
.icon-button svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
[dir='rtl'] .turning svg { transform: scaleX(-1); }
.text-button {
  display: inline; padding: 0; border: 0; background: none; color: var(--accent); cursor: pointer;
  line-height: inherit; text-decoration: underline; text-underline-offset: 2px; text-decoration-thickness: 1px; text-align: start;
}
.text-button:hover { text-decoration-thickness: 2px; }
.badge {
  display: inline-block; padding: 1px 7px; border: 1px solid var(--edge); border-radius: 999px;
  color: var(--soft); font: 500 11px/1.4 var(--sans); letter-spacing: 0.01em; white-space: nowrap; vertical-align: middle;
}
.soft { color: var(--soft); }
.fine { color: var(--soft); font-size: 12px; line-height: 1.4; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

@media (prefers-reduced-motion: no-preference) {
  .button, .icon-button { transition: background-color 120ms, border-color 120ms; }
}
@media (forced-colors: active) {
  .badge, .icon-button { border-color: ButtonText; }
  .button.main { forced-color-adjust: none; background: Highlight; border-color: Highlight; color: HighlightText; }
}
`;
