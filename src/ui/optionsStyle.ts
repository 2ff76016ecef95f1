/** The look of the options page; goes with `theme` and the wordmark of `briefStyle`. */
export const optionsStyle = `
body { margin: 0; background: var(--sheet); }
.options { display: grid; grid-template-columns: 170px minmax(0, 660px); gap: 0 36px; justify-content: center; max-width: 940px; margin: 0 auto; padding: 36px 24px 96px; color: var(--ink); font: 15px/1.5 var(--sans); overflow-wrap: anywhere; }
.options > header { grid-column: 1 / -1; display: flex; align-items: baseline; gap: 12px; margin-bottom: 28px; }
.options > header .wordmark { font-size: 22px; align-self: center; }
.options > header .wordmark svg { width: 28px; height: 28px; }
.options > header h1 { color: var(--soft); font: 400 22px/1.2 var(--serif); }
.options nav { position: sticky; top: 24px; align-self: start; }
.options nav li { margin-bottom: 2px; }
.options nav a { display: block; padding: 5px 12px; border-inline-start: 2px solid var(--line); color: var(--soft); font-size: 14px; text-decoration: none; }
.options nav a:hover { border-color: var(--accent); color: var(--accent); }
.options main { display: grid; gap: 20px; }
.options main > section { display: grid; gap: 14px; min-width: 0; padding: 22px 24px 24px; border: 1px solid var(--line); border-radius: 14px; background: var(--paper); scroll-margin-top: 16px; }
.options h2 { font: 600 20px/1.25 var(--serif); }
.options h2:focus { outline: none; }
.options legend, .options h3 { padding: 0; color: var(--accent); font: 600 13px/1.4 var(--sans); }
.settings { display: grid; gap: 20px; width: 100%; min-width: 0; }
.looks { grid-template-columns: repeat(auto-fit, minmax(min(190px, 100%), 1fr)); }
.looks .sample { grid-column: 1 / -1; }
.settings fieldset { display: grid; gap: 2px; align-content: start; min-width: 0; margin: 0; padding: 0; border: 0; }
.settings legend { margin-bottom: 5px; }
.part { display: grid; gap: 8px; min-width: 0; justify-items: start; }
.row { display: flex; flex-wrap: wrap; gap: 8px; }
.row:empty { display: none; }

.line { display: flex; gap: 10px; align-items: baseline; padding: 4px 0; line-height: 1.4; }
.line .fine { display: block; margin-top: 1px; }
.line input { flex: none; width: 16px; height: 16px; margin: 0; accent-color: var(--accent); transform: translateY(2px); }
.line select { min-height: 32px; max-width: 100%; padding: 3px 8px; }
.field { display: grid; gap: 4px; width: 100%; max-width: 440px; line-height: 1.4; }
.field input, .field textarea { width: 100%; min-height: 34px; margin-top: 2px; padding: 6px 10px; font: inherit; }
.field textarea { min-height: 84px; resize: vertical; }
.line select, .field input, .field textarea { border: 1px solid var(--edge); border-radius: 8px; background: var(--paper); color: var(--ink); }
.field ::placeholder { color: var(--soft); opacity: 1; }
.add { display: flex; flex-wrap: wrap; gap: 8px; align-items: end; width: 100%; max-width: 440px; }
.add .field { flex: 1 1 200px; }
.add .button { min-height: 34px; }

.sample { padding: 16px 18px; border: 1px solid var(--line); border-radius: 10px; background: var(--paper); font: 18px/1.7 var(--serif); }
.sample-mark { text-decoration-skip-ink: none; text-underline-offset: 3px; }

.rows { width: 100%; }
.rows li { display: flex; gap: 12px; align-items: center; justify-content: space-between; padding: 8px 0; }
.rows li + li { border-top: 1px solid var(--line); }
.rows .button { flex: none; }

.receipt { display: grid; gap: 10px; width: 100%; min-width: 0; }
.table { max-height: 420px; overflow: auto; border: 1px solid var(--line); border-radius: 10px; }
table { width: 100%; min-width: 560px; border-collapse: collapse; font-size: 13px; line-height: 1.4; overflow-wrap: normal; }
th { position: sticky; top: 0; padding: 8px 12px; background: var(--sheet); color: var(--soft); font-weight: 600; text-align: start; white-space: nowrap; }
td { padding: 8px 12px; border-top: 1px solid var(--line); text-align: start; vertical-align: top; }

.button.file { position: relative; }
.button.file:focus-within { outline: 2px solid var(--accent); outline-offset: 2px; }
.options .problem { padding: 10px 14px; border-inline-start: 3px solid var(--accent); background: var(--wash); }
.danger { padding-top: 16px; border-top: 1px solid var(--line); }
.danger summary { width: fit-content; color: var(--accent); font-weight: 600; font-size: 14px; cursor: pointer; }
.danger p { margin: 10px 0 12px; }

.said { position: fixed; inset-block-end: 24px; inset-inline: 0; width: fit-content; max-width: min(520px, 90vw); margin: 0 auto; padding: 9px 16px; border-radius: 10px; background: var(--ink); color: var(--paper); font: 14px/1.4 var(--sans); box-shadow: var(--shadow); }
.said:empty { visibility: hidden; }

@media (max-width: 760px) {
  .options { display: block; padding: 20px 14px 96px; }
  .options > header { margin-bottom: 14px; }
  .options nav { position: static; margin-bottom: 18px; }
  .options nav ul { display: flex; flex-wrap: wrap; gap: 4px 14px; }
  .options nav a { padding: 2px 0; border: 0; color: var(--accent); text-decoration: underline; }
  .options main > section { padding: 18px 16px 20px; }
}
@media (forced-colors: active) {
  .sample-mark { background: Mark; color: MarkText; }
  .said { border: 1px solid; }
}
`;
