/** The look of the options page; goes with `theme` and the wordmark of `briefStyle`. */
export const optionsStyle = `
body { margin: 0; background: var(--sheet); }
.options { max-width: 780px; margin: 0 auto; padding: 28px 20px 64px; color: var(--ink); font: 15px/1.5 var(--sans); overflow-wrap: anywhere; }
.options > header { display: flex; align-items: baseline; gap: 12px; margin-bottom: 20px; }
.options > header .wordmark { font-size: 22px; align-self: center; }
.options > header .wordmark svg { width: 28px; height: 28px; }
.options > header h1 { color: var(--soft); font: 400 22px/1.2 var(--serif); }
.options main { display: grid; gap: 18px; }
.options main > section { display: grid; gap: 12px; justify-items: start; padding: 20px 22px 22px; border: 1px solid var(--line); border-radius: 14px; background: var(--paper); }
.options h2 { font: 600 19px/1.25 var(--serif); }
.settings { display: grid; gap: 18px; width: 100%; }
.settings fieldset { display: grid; gap: 4px; min-width: 0; margin: 0; padding: 0; border: 0; }
.settings legend { margin-bottom: 4px; padding: 0; color: var(--accent); font-weight: 600; font-size: 13px; }
.line { display: flex; gap: 10px; align-items: baseline; padding: 4px 0; line-height: 1.4; }
.line .fine { display: block; }
.line input { flex: none; width: 16px; height: 16px; margin: 0; accent-color: var(--accent); transform: translateY(2px); }
.line select { min-height: 32px; padding: 3px 8px; border: 1px solid var(--edge); border-radius: 8px; background: var(--paper); }
.receipt { display: grid; gap: 10px; width: 100%; min-width: 0; }
.receipt .row { display: flex; flex-wrap: wrap; gap: 8px; }
.table { max-height: 420px; overflow: auto; border: 1px solid var(--line); border-radius: 10px; }
table { width: 100%; min-width: 560px; border-collapse: collapse; font-size: 13px; line-height: 1.4; overflow-wrap: normal; }
th { position: sticky; top: 0; padding: 8px 12px; background: var(--sheet); color: var(--soft); font-weight: 600; text-align: start; white-space: nowrap; }
td { padding: 8px 12px; border-top: 1px solid var(--line); vertical-align: top; }
.corrections-list { width: 100%; }
.corrections-list li { display: flex; gap: 12px; align-items: center; justify-content: space-between; padding: 8px 0; }
.corrections-list li + li { border-top: 1px solid var(--line); }
.corrections-list .fine { display: block; }
.said { position: sticky; bottom: 14px; width: fit-content; margin: 16px auto 0; padding: 7px 14px; border-radius: 9px; background: var(--ink); color: var(--paper); font-size: 13px; }
.said:empty { visibility: hidden; }
`;
