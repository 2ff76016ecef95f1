/** The look of what the popup and the panel show; goes with `theme` and `cardStyle`. */
export const briefStyle = `
.brief { display: flex; flex-direction: column; background: var(--paper); color: var(--ink); font: 14px/1.45 var(--sans); overflow-wrap: anywhere; }
.brief main { flex: 1; min-height: 0; overflow: auto; scrollbar-width: thin; display: flex; flex-direction: column; }
.brief-head { flex: none; border-bottom: 1px solid var(--line); }
.brief-line { display: flex; align-items: center; justify-content: space-between; gap: 12px; min-height: 50px; padding: 8px 16px; }

.study { display: grid; justify-items: start; gap: 4px; padding: 14px 16px; }
.sites { padding: 0 16px; border-top: 1px solid var(--line); background: var(--sheet); }
.sites summary { display: flex; align-items: center; gap: 8px; min-height: 30px; color: var(--soft); font-size: 12.5px; cursor: pointer; list-style: none; }
.sites summary::-webkit-details-marker { display: none; }
.sites summary::after { content: ''; width: 6px; height: 6px; margin-inline-start: auto; margin-inline-end: 12px; margin-top: -3px; border: solid currentColor; border-width: 0 1.5px 1.5px 0; transform: rotate(45deg); }
.sites[open] summary::after { margin-top: 3px; transform: rotate(225deg); }
.sites summary:hover { color: var(--accent); }
.sites .switch { display: flex; justify-content: space-between; width: 100%; text-align: start; }
.sites .fine { padding: 4px 0 10px; }
.sites .fine:empty { display: none; }
.brief-foot { flex: none; display: flex; align-items: center; gap: 2px; padding-block: 5px; padding-inline: 16px 10px; border-top: 1px solid var(--line); background: var(--sheet); }
.brief-foot .fine { flex: 1; padding-inline-end: 10px; }
.brief-foot .icon-button:hover { background: var(--paper); }

.wordmark { flex: none; display: flex; align-items: center; gap: 8px; font: 600 18px/1 var(--serif); letter-spacing: 0.005em; }
.wordmark svg { flex: none; width: 22px; height: 22px; }
.wordmark .face { fill: var(--accent); }
.wordmark .feature { fill: var(--paper); }

.switch { display: inline-flex; align-items: center; gap: 9px; text-align: end; min-height: 32px; padding: 2px 4px; border: 0; background: none; font-size: 13px; cursor: pointer; }
.switch:disabled { opacity: 0.5; cursor: default; }
.switch-track { flex: none; position: relative; width: 34px; height: 20px; border: 1.5px solid var(--edge); border-radius: 999px; background: var(--paper); }
.switch-track::after { content: ''; position: absolute; top: 2.5px; inset-inline-start: 3px; width: 12px; height: 12px; border-radius: 50%; background: var(--edge); }
.switch[aria-checked='true'] .switch-track { border-color: var(--accent); background: var(--accent); }
.switch[aria-checked='true'] .switch-track::after { inset-inline-start: 16px; background: var(--on-accent); }

.article { padding: 12px 16px 10px; }
.article h1 { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; font: 600 16px/1.3 var(--serif); }
.article .fine { margin-top: 3px; }
/* A headline in another direction than the view's stands on its side, above the date. */
.article h1, .article .fine { text-align: match-parent; }
.names-only { margin-top: 8px; padding: 7px 10px; border-inline-start: 3px solid var(--accent); border-radius: 3px; background: var(--wash); font-size: 12.5px; line-height: 1.4; }

.article-date summary { color: var(--soft); font-size: 12.5px; }
.article .article-date summary { width: fit-content; text-decoration: underline dotted; text-underline-offset: 3px; list-style: none; }
.article .article-date summary::-webkit-details-marker { display: none; }
.article .article-date summary:hover { color: var(--accent); }

[role='tablist'] { position: sticky; top: 0; z-index: 2; display: flex; gap: 2px; padding: 0 10px; border-bottom: 1px solid var(--line); background: var(--paper); }
[role='tab'] { min-height: 36px; padding: 6px 7px 5px; border: 0; border-bottom: 2px solid transparent; background: none; color: var(--soft); font-size: 13px; cursor: pointer; white-space: nowrap; }
[role='tab'] .count { margin-inline-start: 5px; font-size: 12px; font-variant-numeric: tabular-nums; }
[role='tab']:hover { color: var(--ink); }
[role='tab'][aria-selected='true'] { border-bottom-color: var(--accent); color: var(--ink); font-weight: 600; }
[role='tab']:focus-visible, [role='tabpanel']:focus-visible { outline-offset: -2px; }

.search { padding: 10px 16px 4px; }
.search input { width: 100%; min-height: 32px; padding: 4px 10px; border: 1px solid var(--edge); border-radius: 8px; background: var(--paper); color: var(--ink); }
.search input::placeholder { color: var(--soft); opacity: 1; }

.people { padding: 4px 0; }
.person + .person { border-top: 1px solid var(--line); }
.person-line { display: flex; align-items: center; gap: 6px; padding-block: 8px; padding-inline: 16px 10px; }
.person-words { flex: 1; min-width: 0; }
.person-name { padding: 0; border: 0; background: none; font: 600 15px/1.3 var(--serif); text-align: start; cursor: pointer; }
.person-name:hover { color: var(--accent); text-decoration: underline; text-underline-offset: 3px; text-decoration-thickness: 1px; }
.person-words .badge { margin-inline-start: 7px; }
.person-office { color: var(--soft); font-size: 13px; line-height: 1.35; }
.role-only .person-name { font-weight: 400; font-style: italic; }
.times { color: var(--soft); font-size: 12px; font-variant-numeric: tabular-nums; }
.chevron { width: 8px; height: 8px; margin-top: -4px; border: solid currentColor; border-width: 0 1.5px 1.5px 0; transform: rotate(45deg); }
.turn[aria-expanded='true'] .chevron { margin-top: 4px; transform: rotate(225deg); }
.person[data-open='true'] { background: var(--sheet); }
:is(.person, .passages) .card { overflow: clip; max-width: none; max-height: none; width: auto; margin: 0 10px 12px; box-shadow: none; }
/* The line above has the name, and closes the card. */
.person .card-head { padding-block: 10px 0; }
.person .card-head:not(:has(p)) { padding-block: 0; }
:is(.person, .passages) .card-head .icon-button { display: none; }
/* What the figure comes to is read before what can be done with it. */
.passages .card-foot { position: static; }
.person .card-body { padding-top: 9px; }
.person .card-name h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }

.passages { padding: 4px 0; }
.passages li + li { border-top: 1px solid var(--line); }
.passage { display: block; width: 100%; padding: 9px 16px; border: 0; background: none; text-align: start; cursor: pointer; }
.passage-line { display: flex; align-items: center; gap: 4px; padding-inline-end: 10px; }
.passage-line .passage { flex: 1; min-width: 0; padding-inline-end: 4px; }
.passages [data-open='true'] { background: var(--sheet); }
.passage:hover { background: var(--sheet); }
.passage:focus-visible { outline-offset: -2px; }
.passage .figure-value { display: block; font: 600 15px/1.35 var(--serif); }
.passage .passage-words { display: block; color: var(--soft); font-size: 13px; line-height: 1.4; }
.passage.direct .passage-words { color: var(--ink); font-family: var(--serif); font-size: 14px; }
.passage.indirect .passage-words { color: var(--ink); }
.passage mark { background: var(--wash); color: var(--ink); font-weight: 600; }
.passage.note > * { display: block; }
.passage.note .passage-words { font-family: var(--serif); font-size: 14px; color: var(--ink); }
.passage.note .verdict { margin-bottom: 2px; color: var(--accent); font-weight: 600; font-size: 12.5px; }
.passage.note.unfinished .verdict { color: var(--soft); font-style: italic; }
.passage.note .note-text { margin-top: 3px; font-size: 13px; line-height: 1.4; }
.passage.note .fine { margin-top: 3px; }
.passage.note .state { padding-inline-start: 8px; border-inline-start: 2px solid var(--accent); color: var(--ink); }
.speakers h3 { padding: 12px 16px 0; color: var(--accent); font: 600 13px/1.3 var(--sans); }
.speakers h3 + .fine { padding-inline: 16px; }
.speakers .badge { margin-inline-start: 7px; }
.speakers .passages { padding-top: 0; }
.speakers .passage { padding-block: 4px 9px; }
.speakers section + section { border-top: 1px solid var(--line); }

.empty, .notice { padding: 28px 24px; }
.notice { display: grid; gap: 8px; justify-items: start; align-content: center; flex: 1; }
.notice :is(h1, h2) { font: 600 18px/1.3 var(--serif); }
.notice p { color: var(--soft); }
.notice .button { margin-top: 4px; }
.working p { display: flex; align-items: center; gap: 9px; }
/* Shown only when it lasts, so that a quick answer does not flicker. */
.working { animation: appear 0s 200ms both; }
@keyframes appear { from { visibility: hidden; } to { visibility: visible; } }

/* One note alone: head and foot stay, its body scrolls. */
.note-cover .card { flex: 1; width: auto; min-height: 0; max-height: none; border: 0; border-radius: 0; box-shadow: none; }
.note-cover .note-gone { flex: none; }

@media (forced-colors: active) {
  .switch-track::after { background: ButtonText; }
  .switch[aria-checked='true'] .switch-track { forced-color-adjust: none; background: Highlight; border-color: Highlight; }
  .switch[aria-checked='true'] .switch-track::after { background: HighlightText; }
  [role='tab'] { border-bottom-color: Canvas; }
  [role='tab'][aria-selected='true'] { border-bottom-color: Highlight; }
  .wordmark .face { fill: CanvasText; }
  .wordmark .feature { fill: Canvas; }
}
`;

/** A popup is as high as its content within the browser's limits. */
export const popupStyle = `
body { margin: 0; width: 380px; background: var(--paper); }
.brief { min-height: 200px; max-height: 600px; }
`;

/** A panel fills the height that the browser gives it. */
export const panelStyle = `
body { margin: 0; background: var(--paper); }
.brief { height: 100vh; }
`;
