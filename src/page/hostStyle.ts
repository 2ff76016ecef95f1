/** The page's own rules cannot reach in: important rules of a shadow tree win over those outside. */
export const hostStyle = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  display: block !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
}
.frame { position: fixed; width: max-content; max-width: min(360px, calc(var(--window, 100vw) - 16px)); }
.frame[hidden] { display: none; }
.frame > .card { max-height: var(--room, 560px); }
/* Too low for a body between head and foot: the whole card scrolls. */
.frame.low > .card { display: block; overflow: auto; }
.frame.low .card-body { overflow: visible; }
.frame.low .card-foot { position: static; }
.select-note {
  position: fixed; min-height: 30px; padding: 4px 13px; border: 1px solid var(--edge); border-radius: 999px;
  background: var(--paper); color: var(--accent); box-shadow: var(--shadow); font: 600 13px/1.3 var(--sans); cursor: pointer;
}
.select-note:hover { background: var(--wash); }
.select-note[hidden] { display: none; }
.mention {
  position: fixed; margin: 0; padding: 0; border: 0; background: none; color: transparent; font-size: 1px;
  pointer-events: none;
}
.mention:focus { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.notice {
  display: flex; align-items: flex-start; gap: 8px; padding: 10px 12px; border: 1px solid var(--edge); border-radius: 10px;
  background: var(--paper); color: var(--ink); box-shadow: var(--shadow); font: 14px/1.45 var(--sans);
}
@media print { :host { display: none !important; } }
`;
