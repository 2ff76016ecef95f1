/** The look of the notebook's dialogs; part of `notebookStyle`. */
export const notebookDialogStyle = `
.notebook-dialog {
  display: flex; flex-direction: column; width: min(580px, calc(100vw - 24px)); max-height: min(86vh, 760px); padding: 0; overflow: hidden;
  border: 1px solid var(--line); border-radius: 16px; background: var(--paper); color: var(--ink); box-shadow: var(--shadow);
}
.notebook-dialog:not([open]) { display: none; }
.notebook-dialog::backdrop { background: rgb(20 12 16 / 45%); }
.notebook-dialog > header { flex: none; display: flex; align-items: center; justify-content: space-between; padding: 15px 16px 9px 22px; }
[dir='rtl'] .notebook-dialog > header { padding: 15px 22px 9px 16px; }
.notebook-dialog > header h2 { font: 600 20px/1.3 var(--serif); }
.notebook-dialog > :not(header) { min-height: 0; overflow: auto; padding: 0 22px 20px; display: grid; gap: 14px; align-content: start; }
.notebook-dialog footer { padding-top: 4px; }
.notebook-dialog fieldset { display: grid; gap: 2px; min-width: 0; margin: 0; padding: 0; border: 0; }
.notebook-dialog [hidden] { display: none; }
.notebook-dialog legend { margin-bottom: 4px; padding: 0; color: var(--soft); font: 600 12px/1.4 var(--sans); }
.notebook-dialog h3 { font: 600 15px/1.35 var(--sans); }
.format { display: flex; gap: 11px; align-items: baseline; padding: 8px 10px; border: 1px solid transparent; border-radius: 9px; cursor: pointer; }
.format:hover { background: var(--sheet); }
.format:has(:checked) { border-color: var(--accent); background: var(--wash); }
.format input { flex: none; width: 15px; height: 15px; margin: 0; accent-color: var(--accent); transform: translateY(2px); }
.format .fine { display: block; }
.publisher { padding: 12px 14px !important; border: 1px solid var(--line) !important; border-radius: 10px; }
.remarks { display: grid; gap: 6px; font-size: 13.5px; }
.remarks:empty { display: none; }
.remarks ul, .refused, .import-sample { display: grid; gap: 5px; max-height: 190px; overflow: auto; scrollbar-width: thin; padding: 10px 14px; border: 1px solid var(--line); border-radius: 9px; background: var(--sheet); font-size: 13px; }
.remarks .problem { color: var(--fails); }
.import-counts { display: grid; grid-template-columns: 1fr 1fr; gap: 6px 16px; font-weight: 500; }
.import summary { margin-bottom: 6px; color: var(--accent); font-size: 13px; cursor: pointer; }
.import-sample .fine { display: block; }
.hypothesis section { display: grid; gap: 9px; justify-items: start; }
.hypothesis section + section { padding-top: 16px; border-top: 1px solid var(--line); }
.hypothesis form { width: 100%; }
.hypothesis input { flex: 1 1 220px; }
`;
