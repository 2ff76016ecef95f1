import { notebookDialogStyle } from './notebookDialogStyle';

/** The look of the notebook; goes with `theme`, `cardStyle`, `briefStyle` (wordmark) and `noteStyle` (verdicts, editor). */
export const notebookStyle = `
body { margin: 0; background: var(--sheet); }
.notebook { min-height: 100vh; color: var(--ink); font: 14px/1.45 var(--sans); overflow-wrap: anywhere; }
.notebook.dropping { outline: 3px dashed var(--accent); outline-offset: -10px; }
.notebook-head {
  position: sticky; top: 0; z-index: 3; display: flex; flex-wrap: wrap; gap: 10px 24px; align-items: center;
  padding: 12px 28px; border-bottom: 1px solid var(--line); background: var(--paper);
}
.notebook-title { display: flex; align-items: baseline; gap: 10px; }
.notebook-title .wordmark { align-self: center; font-size: 20px; }
.notebook-title h1 { color: var(--soft); font: 400 20px/1.2 var(--serif); }
.search-box { position: relative; flex: 1 1 260px; max-width: 620px; margin-inline: auto; }
.search-box svg {
  position: absolute; inset-inline-start: 12px; top: 11px; width: 16px; height: 16px; fill: none; stroke: var(--soft);
  stroke-width: 1.75; stroke-linecap: round; pointer-events: none;
}
.notebook-search {
  width: 100%; min-height: 38px; padding: 6px 12px 6px 38px; border: 1px solid var(--edge); border-radius: 10px;
  background: var(--paper); color: var(--ink); font-size: 15px;
}
[dir='rtl'] .notebook-search { padding: 6px 38px 6px 12px; }
.notebook ::placeholder { color: var(--soft); opacity: 1; }
.notebook .row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.dot { flex: none; display: inline-block; width: 9px; height: 9px; margin-inline-end: 6px; border-radius: 50%; background: var(--verdict, var(--edge)); }
[data-group='none'] > .dot, [data-group='none'] .row-verdict .dot { background: none; border: 1.5px solid var(--edge); }

.columns {
  display: grid; grid-template-columns: 216px minmax(0, 1fr); gap: 28px; align-items: start; max-width: 1480px;
  margin: 0 auto; padding: 22px 28px 90px;
}
.columns:has(.slot-note > *) { grid-template-columns: 216px minmax(0, 1fr) minmax(340px, 430px); }
.column-note:not(:has(.slot-note > *)) { display: none; }
.column-note { position: sticky; top: 84px; }
.column-filters { position: sticky; top: 84px; max-height: calc(100vh - 100px); overflow: auto; scrollbar-width: thin; padding: 2px; }
.fold { display: none; }

.filters { display: grid; gap: 20px; justify-items: stretch; }
.filters > .button { justify-self: start; }
.filters h2 { margin-bottom: 4px; color: var(--soft); font: 600 12px/1.4 var(--sans); letter-spacing: 0.02em; }
.facet {
  display: flex; align-items: center; width: 100%; min-height: 28px; padding: 3px 9px; border: 1px solid transparent;
  border-radius: 7px; background: none; color: var(--ink); font-size: 13.5px; line-height: 1.35; text-align: start; cursor: pointer;
}
.facet-words { flex: 1; min-width: 0; }
.facet .count { margin-inline-start: 8px; color: var(--soft); font-size: 12px; font-variant-numeric: tabular-nums; }
.facet:hover { background: var(--paper); }
.facet[aria-pressed='true'] { border-color: var(--accent); background: var(--wash); font-weight: 600; }
.filters summary { padding: 3px 9px; font-size: 13px; list-style: none; cursor: pointer; }
.filters summary::-webkit-details-marker { display: none; }
.facet-rest { max-height: 240px; overflow: auto; scrollbar-width: thin; }
.filter-field { display: grid; gap: 3px; font-size: 13px; }
.filter-field + .filter-field { margin-top: 8px; }
.filter-field input, .sort-line select, .bulk :is(input, select), .hypothesis :is(input, select) {
  min-width: 0; min-height: 32px; padding: 4px 9px; border: 1px solid var(--edge); border-radius: 8px; background: var(--paper); color: var(--ink); font-size: 13.5px;
}

.sort-line { display: flex; justify-content: flex-end; margin-bottom: -26px; font-size: 13px; }
.found-count { min-height: 26px; margin-bottom: 14px; padding-inline-end: 190px; font-size: 13px; }
.rows { overflow: hidden; border: 1px solid var(--line); border-radius: 14px; background: var(--paper); }
.row-note { display: flex; border-inline-start: 3px solid transparent; }
.row-note + .row-note { border-top: 1px solid var(--line); }
.row-box { flex: none; display: grid; align-items: start; padding: 17px 4px 0 13px; cursor: pointer; }
[dir='rtl'] .row-box { padding: 17px 13px 0 4px; }
.row-box input { width: 16px; height: 16px; margin: 0; accent-color: var(--accent); }
.row-words {
  flex: 1; min-width: 0; display: grid; gap: 4px; padding: 13px 18px 13px 10px; border: 0;
  background: none; color: var(--ink); text-align: start; cursor: pointer;
}
[dir='rtl'] .row-words { padding: 13px 10px 13px 18px; }
.row-note:hover { background: var(--sheet); }
.row-words:focus-visible { outline-offset: -3px; border-radius: 12px; }
.row-note:has([aria-current]) { border-inline-start-color: var(--accent); background: var(--wash); }
.row-quote { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; font: 500 16px/1.4 var(--serif); }
.row-text { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
.row-line { display: flex; flex-wrap: wrap; gap: 2px 12px; align-items: center; margin-top: 1px; color: var(--soft); font-size: 12.5px; }
.row-verdict { display: inline-flex; align-items: center; color: var(--ink); font-weight: 600; }
.row-when { margin-inline-start: auto; }
.more { display: flex; margin: 18px auto 0; }
.article-group { margin-bottom: 26px; }
.article-group > header { display: flex; gap: 16px; align-items: end; justify-content: space-between; margin: 0 4px 9px; }
.article-group h2 { font: 600 18px/1.3 var(--serif); }
.notebook-empty { display: grid; gap: 8px; justify-items: center; padding: 72px 24px; text-align: center; }
.notebook-empty h2 { font: 600 21px/1.3 var(--serif); }
.notebook-empty p { max-width: 46ch; }

.slot-notices:has(.notebook-notice) { max-width: 1480px; margin: 16px auto -6px; padding: 0 28px; }
.notices { display: grid; gap: 8px; }
.notebook-notice { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; justify-content: space-between; padding: 10px 16px; border: 1px solid var(--line); border-inline-start: 3px solid var(--accent); border-radius: 10px; background: var(--wash); }
.bulk { position: sticky; top: 70px; z-index: 2; display: flex; flex-wrap: wrap; gap: 8px 10px; align-items: center; margin: 30px 0 12px; padding: 10px 14px; border: 1px solid var(--accent); border-radius: 12px; background: var(--paper); box-shadow: var(--shadow); font-size: 13px; }
.bulk input { width: 130px; }
.bulk .text-button { margin-inline-start: auto; }

.one-note { display: flex; flex-direction: column; max-height: calc(100vh - 172px); border: 1px solid var(--line); border-radius: 14px; background: var(--paper); overflow: hidden; }
.one-note > header { display: flex; gap: 8px; align-items: start; justify-content: space-between; padding: 15px 14px 6px 20px; }
[dir='rtl'] .one-note > header { padding: 15px 20px 6px 14px; }
.one-note h2 { font: 600 19px/1.3 var(--serif); }
.one-note h2:focus { outline: none; }
.one-note > footer { padding: 12px 20px 14px; border-top: 1px solid var(--line); background: var(--sheet); }
.one-body { min-height: 0; overflow: auto; scrollbar-width: thin; display: grid; gap: 12px; padding: 6px 20px 18px; }
.one-body blockquote, .report blockquote { padding-inline-start: 13px; border-inline-start: 3px solid var(--verdict, var(--line)); font: 16px/1.5 var(--serif); white-space: pre-line; }
.one-text { white-space: pre-line; }
.said-words { display: grid; gap: 9px; }
.one-sources li { padding-block: 3px; }
.one-sources q { display: block; margin-top: 2px; color: var(--soft); font: 13.5px/1.45 var(--serif); }
.one-tags { display: flex; flex-wrap: wrap; gap: 3px 10px; color: var(--soft); font-size: 13px; }
.one-article { margin-top: 2px; padding-top: 12px; border-top: 1px solid var(--line); font: 600 15px/1.35 var(--serif); }
.one-article + .fine { margin-top: -8px; }
.one-body summary { width: fit-content; color: var(--accent); font-size: 13px; cursor: pointer; }
.revisions { display: grid; gap: 12px; margin-top: 10px; padding-inline-start: 12px; border-inline-start: 2px solid var(--line); }
.revisions li { display: grid; gap: 3px; justify-items: start; }
.column-note .note-editor { width: 100%; max-height: calc(100vh - 172px); box-shadow: none; }

.slot-said { position: fixed; inset: auto 0 18px; z-index: 5; display: flex; justify-content: center; padding: 0 16px; pointer-events: none; }
.snack { pointer-events: auto; display: flex; gap: 14px; align-items: center; max-width: 620px; padding: 6px 8px 6px 18px; border-radius: 11px; background: var(--ink); color: var(--paper); box-shadow: var(--shadow); font-size: 13.5px; }
[dir='rtl'] .snack { padding: 6px 18px 6px 8px; }
.snack .text-button, .snack .icon-button { color: inherit; }
.snack .text-button { font-weight: 600; }
.snack .icon-button:hover { background: none; }
.snack :focus-visible { outline-color: var(--paper); }

.report { max-width: 760px; margin: 0 auto; padding: 28px 28px 80px; color: var(--ink); font: 15px/1.5 var(--sans); overflow-wrap: anywhere; }
.report-tools { display: flex; gap: 8px; margin-bottom: 26px; }
.report h1 { margin-bottom: 6px; font: 600 28px/1.25 var(--serif); }
.report h1:focus { outline: none; }
.report header { display: grid; gap: 3px; padding-bottom: 18px; border-bottom: 1px solid var(--line); }
.report-notes > li { display: grid; gap: 9px; padding: 20px 0; break-inside: avoid; }
.report-notes > li + li { border-top: 1px solid var(--line); }

@media (max-width: 1120px) {
  .columns, .columns:has(.slot-note > *) { grid-template-columns: 200px minmax(0, 1fr); gap: 22px; }
  .column-note { position: fixed; inset: 84px 16px auto auto; z-index: 4; width: min(430px, calc(100vw - 32px)); box-shadow: var(--shadow); border-radius: 14px; }
  [dir='rtl'] .column-note { inset: 84px auto auto 16px; }
}
@media (max-width: 720px) {
  .notebook-head { position: static; padding: 12px 14px; }
  .columns, .columns:has(.slot-note > *) { grid-template-columns: minmax(0, 1fr); gap: 14px; padding: 14px 14px 80px; }
  .column-filters { position: static; max-height: none; }
  .fold { display: inline-flex; }
  .fold[aria-expanded='false'] + .slot-filters { display: none; }
  .fold[aria-expanded='true'] + .slot-filters { margin-top: 14px; }
  .column-note, [dir='rtl'] .column-note { inset: auto 8px 8px; width: auto; max-height: 80vh; }
  .one-note, .column-note .note-editor { max-height: 80vh; }
  .sort-line { margin-bottom: 8px; justify-content: flex-start; }
  .found-count { padding: 0; }
  .bulk { position: static; margin-top: 0; }
  .slot-notices:has(.notebook-notice) { padding: 0 14px; }
  .row-when { margin-inline-start: 0; }
}
@media (forced-colors: active) {
  .dot { forced-color-adjust: none; }
  .facet[aria-pressed='true'], .row-words[aria-current] { border-color: Highlight; outline: 1px solid Highlight; outline-offset: -3px; }
  .snack { border: 1px solid ButtonText; }
}
@media print {
  body { background: none; }
  .report { max-width: none; padding: 0; font-size: 11pt; color: #000; }
  .report-tools { display: none; }
  .report a { color: inherit; }
  .report .fine, .report .soft { color: #444; }
  .one-sources a::after { content: ' (' attr(href) ')'; color: #444; font-size: 9.5pt; }
  .dot { print-color-adjust: exact; }
}
${notebookDialogStyle}`;
