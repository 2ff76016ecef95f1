/**
 * The look of the note's editor and card; goes with `theme` and `cardStyle`. A verdict's colour is a small dot beside its
 * words: muted, never green against red, and never alone.
 */
export const noteStyle = `
:host, :root {
  --holds: #1f7a82;
  --doubt: #8a6410;
  --fails: #b0452c;
  --opinion: #6a58a8;
  --own: #4f6b8f;
}
@media (prefers-color-scheme: dark) {
  :host, :root {
    --holds: #6fc3c9;
    --doubt: #dcb65f;
    --fails: #ee9580;
    --opinion: #b6a6ea;
    --own: #9dbbe0;
  }
}
[data-group='holds'] { --verdict: var(--holds); }
[data-group='doubt'] { --verdict: var(--doubt); }
[data-group='fails'] { --verdict: var(--fails); }
[data-group='opinion'] { --verdict: var(--opinion); }
[data-group='own'] { --verdict: var(--own); }
[data-group='none'] { --verdict: var(--edge); }

.card blockquote.noted {
  display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 4;
  margin: 0 16px 12px; padding: 0 0 0 12px; border-inline-start: 3px solid var(--line);
  color: var(--soft); font: 14px/1.5 var(--serif); white-space: pre-line;
}
.note-card blockquote.noted { -webkit-line-clamp: 8; }

.note-restored { margin-bottom: 10px; color: var(--soft); font-size: 12.5px; }
.note-fields { display: grid; gap: 14px; padding-bottom: 14px; }
.note-field { display: grid; gap: 5px; min-width: 0; margin: 0; padding: 0; border: 0; }
.note-field > label, .note-label { padding: 0; color: var(--soft); font: 500 12px/1.35 var(--sans); }

.note-editor textarea, .note-editor input:not([type='radio']), .note-editor select, .tag-box {
  width: 100%; min-width: 0; padding: 6px 9px; border: 1px solid var(--edge); border-radius: 8px;
  background: var(--paper); color: var(--ink); font: 14px/1.45 var(--sans);
}
.note-editor textarea { display: block; resize: vertical; min-height: 62px; max-height: 240px; field-sizing: content; }
.note-editor textarea.note-text { min-height: 92px; }
.note-editor :is(textarea, input, select):focus-visible, .tag-box:focus-within {
  outline: 2px solid var(--accent); outline-offset: -1px; border-color: transparent; border-radius: 8px;
}
.note-editor [aria-invalid='true'] { border-color: var(--fails); }
.note-editor .problem, .note-notice.problem { color: var(--fails); font-size: 12.5px; line-height: 1.4; }
.note-editor .problem:empty { display: none; }
.note-editor ::placeholder { color: var(--soft); opacity: 1; }

.verdicts legend { margin-bottom: 5px; }
.chips { display: flex; flex-wrap: wrap; gap: 6px; }
.chip { position: relative; display: inline-flex; cursor: pointer; }
.chip input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.chip span {
  display: inline-flex; align-items: center; gap: 6px; min-height: 28px; padding: 3px 11px 3px 9px;
  border: 1px solid var(--line); border-radius: 999px; color: var(--ink); font-size: 13px; line-height: 1.2;
}
.chip span::before { content: ''; flex: none; width: 8px; height: 8px; border-radius: 50%; background: var(--verdict); }
.chip[data-group='none'] span::before { background: none; border: 1.5px solid var(--edge); }
.chip:hover span { border-color: var(--edge); }
.chip input:checked + span {
  border-color: var(--verdict); font-weight: 600;
  background: color-mix(in srgb, var(--verdict) 12%, var(--paper)); box-shadow: inset 0 0 0 1px var(--verdict);
}
.chip input:focus-visible + span { outline: 2px solid var(--accent); outline-offset: 2px; }
.note-editor input.own-verdict { flex: 1 0 116px; width: 116px; min-height: 28px; padding: 3px 11px; border-color: var(--line); border-radius: 999px; font-size: 13px; }

.tag-field { position: relative; }
.tag-box { display: flex; flex-wrap: wrap; gap: 5px; padding: 4px 6px; }
.note-editor input.tag-input { flex: 1; width: auto; min-width: 90px; padding: 2px 4px; border: 0; outline: none !important; background: none; }
.tag-chips { display: flex; flex-wrap: wrap; gap: 5px; }
.tag-chip {
  display: inline-flex; align-items: center; gap: 3px; max-width: 100%; padding: 1px 9px; border-radius: 999px;
  background: var(--sheet); color: var(--ink); font-size: 12.5px; line-height: 1.6;
}
.tag-chip button { display: inline-grid; place-items: center; width: 24px; height: 24px; margin: -2px -9px -2px 0; padding: 0; border: 0; border-radius: 50%; background: none; color: var(--soft); cursor: pointer; }
.tag-chip button:hover { color: var(--ink); }
.tag-chip svg { width: 10px; height: 10px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; }
.tag-choices { padding: 4px; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); box-shadow: var(--shadow); }
.tag-choices li { padding: 5px 9px; border-radius: 6px; font-size: 13px; cursor: pointer; }
.tag-choices li:hover { background: var(--sheet); }
.tag-choices [aria-selected='true'] { background: var(--wash); color: var(--accent); }

.source { display: grid; gap: 8px; min-width: 0; margin: 0 0 8px; padding: 10px 12px 12px; border: 1px solid var(--line); border-radius: 10px; background: var(--sheet); }
.pair { display: grid; gap: 3px; min-width: 0; }
.pair label { color: var(--soft); font-size: 12px; line-height: 1.35; }
.note-field > .button { justify-self: start; }
.note-editor .row { display: flex; flex-wrap: wrap; gap: 6px 12px; align-items: center; }
.note-claim { margin-inline: -16px; padding-inline: 16px !important; }
.note-claim summary .count { overflow: hidden; max-width: 190px; white-space: nowrap; text-overflow: ellipsis; }
.note-claim .pairs { display: grid; gap: 8px; }
.note-status { display: flex; align-items: center; gap: 6px; margin-inline-start: auto; font-size: 13px; }
.note-editor .note-status select { width: auto; min-height: 32px; padding: 3px 6px; font-size: 13px; }
.note-editor .text-button { color: var(--soft); font-size: 13px; }
.note-editor .text-button:hover { color: var(--ink); }
.note-notice { font-size: 13px; line-height: 1.4; }
.note-notice:not(:empty) { margin-bottom: 8px; }
.note-notice:empty { min-height: 0; }

.note-conflict { display: grid; gap: 10px; padding-bottom: 14px; }
.note-conflict h3 { font: 600 15px/1.3 var(--serif); }
.versions { display: grid; grid-template-columns: 1fr 1fr; gap: 6px; min-width: 0; margin: 0; padding: 0; border: 0; }
.versions legend { margin-bottom: 4px; }
.version { display: flex; gap: 7px; align-items: flex-start; min-width: 0; padding: 8px 9px; border: 1px solid var(--line); border-radius: 9px; font-size: 13px; cursor: pointer; }
.version.both { grid-column: 1 / -1; }
.version:has(:checked) { border-color: var(--accent); background: var(--wash); }
.version input { flex: none; margin: 3px 0 0; accent-color: var(--accent); }
.version > span { min-width: 0; }
.version strong { display: block; font-weight: 600; }
.version-words { display: block; color: var(--ink); white-space: pre-line; }

.note-card .note-verdict { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
.note-verdict::before { content: ''; flex: none; width: 10px; height: 10px; border-radius: 50%; background: var(--verdict); }
.note-verdict[data-group='none']::before { background: none; border: 2px solid var(--edge); }
.note-card .note-verdict .badge { margin: 0; }
.note-words { padding-bottom: 12px; font-size: 14.5px; line-height: 1.5; white-space: pre-line; }
.note-card .card-body > .tag-chips { padding-bottom: 12px; }
.note-card .facts { grid-template-columns: 92px 1fr; padding-block: 9px 12px; border-top: 1px solid var(--line); }
.note-sources { padding-block: 9px 12px; border-top: 1px solid var(--line); font-size: 13px; }
.note-sources h3 { margin-bottom: 3px; color: var(--soft); font: 500 12px/1.35 var(--sans); }
.note-sources ul { display: grid; gap: 7px; }
.note-sources q { display: block; margin-top: 2px; color: var(--soft); font: 13.5px/1.45 var(--serif); }
.note-state { display: grid; gap: 8px; margin: 0 16px 12px; padding: 10px 12px !important; border-radius: 10px; background: var(--sheet); font-size: 13px; line-height: 1.4; }
.note-state .row { display: flex; flex-wrap: wrap; gap: 6px; }
.note-sides { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
.note-sides h3 { margin-bottom: 3px; color: var(--soft); font: 500 12px/1.35 var(--sans); }
.card .note-sides blockquote { margin: 0; padding: 0; border: 0; color: var(--ink); font: 13.5px/1.5 var(--serif); white-space: pre-line; }
.note-sides del, .note-sides ins { border-radius: 2px; background: color-mix(in srgb, var(--edge) 16%, transparent); text-decoration-thickness: 1px; }
.note-sides ins { text-decoration: underline dotted 1px; text-underline-offset: 2px; }
.note-sides .matters { background: color-mix(in srgb, var(--doubt) 24%, transparent); font-weight: 600; }
.note-gone .card-head { align-items: center; padding-block: 11px; }
.note-gone .card-name { color: var(--ink); font-size: 14px; }

.also-here { display: flex; gap: 8px; align-items: baseline; padding: 0 16px 9px; font-size: 12.5px; }
.also-here > span { flex: none; }
.also-here ul { display: flex; flex-wrap: wrap; gap: 4px 6px; min-width: 0; }
.also-here li { max-width: 100%; }
.also {
  max-width: 100%; min-height: 24px; padding: 2px 9px; overflow: hidden; border: 1px solid var(--line); border-radius: 999px;
  background: none; color: var(--ink); font-size: 12.5px; line-height: 1.4; text-overflow: ellipsis; white-space: nowrap; cursor: pointer;
}
.also:hover { border-color: var(--edge); background: var(--sheet); }

@media (max-width: 340px) {
  .versions, .note-sides { grid-template-columns: 1fr; }
}
@media (forced-colors: active) {
  .chip input:checked + span { outline: 2px solid Highlight; }
  .note-verdict::before, .chip span::before { forced-color-adjust: none; }
}
`;
