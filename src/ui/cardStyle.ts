/** The look of the person card and the figure card; goes with `theme`. */
export const cardStyle = `
.card {
  display: flex; flex-direction: column; width: 360px; max-width: 100%; max-height: min(70vh, 560px); overflow: hidden;
  border: 1px solid var(--line); border-radius: 14px; background: var(--paper); color: var(--ink);
  box-shadow: var(--shadow); font: 14px/1.45 var(--sans); text-align: start; overflow-wrap: anywhere;
}
/* Scrolls inside, since Firefox gives what scrolls itself no round corners. */
.card-body { min-height: 0; overflow: auto; overscroll-behavior: contain; scrollbar-width: thin; }
.card-head, .card-body > *, .card-foot { padding-inline: 16px; }
.card-head { flex: none; display: flex; gap: 8px; align-items: flex-start; padding-block: 13px 8px; }
.card-name { flex: 1; min-width: 0; }
.card-name h2 { font: 600 20px/1.2 var(--serif); letter-spacing: -0.005em; }
.card [tabindex='-1']:focus { outline: none; }
.card-name h2 .badge { margin-inline-start: 6px; }
.card-name p { margin-top: 2px; color: var(--soft); font-size: 13px; line-height: 1.35; }
.steps { display: flex; align-items: center; justify-content: space-between; min-height: 28px; padding-block: 6px 0; font-size: 13px; color: var(--soft); }
.card-steps { display: flex; align-items: center; margin-inline-end: -7px; }
.card-steps .count:not(:empty) { min-width: 46px; text-align: center; font-variant-numeric: tabular-nums; }

.then { margin: 2px 16px 0; padding: 10px 12px 11px !important; border-inline-start: 3px solid var(--accent); border-radius: 3px; border-start-end-radius: 10px; border-end-end-radius: 10px; background: var(--wash); }
.then h3 { color: var(--accent); font: 600 12px/1.35 var(--sans); }
.then .office { margin-top: 3px; font-weight: 600; font-size: 15px; line-height: 1.3; }
.then .office + .term { margin-top: 1px; }
.then .also { margin-top: 7px; }
.then .state { margin-top: 4px; font-size: 12.5px; }
.term { font-size: 13px; color: var(--soft); }
.since, .facts { display: grid; grid-template-columns: 70px 1fr; gap: 2px 8px; padding-block: 9px 0; font-size: 13px; }
.since + .facts { padding-top: 3px; }
:is(.since, .say, .then) + .lookup { margin-top: 10px; }
.since dd, .facts dd { grid-column: 2; }
.since dt, .facts dt { color: var(--soft); }

.card .steps + details, .card .say + details { margin-top: 8px; }
.card details { padding-block: 0; border-top: 1px solid var(--line); }
.card summary {
  display: flex; align-items: center; gap: 7px; min-height: 36px; margin-inline: -4px; padding-inline: 4px;
  font-size: 13px; font-weight: 500; cursor: pointer; list-style: none;
}
.card summary::-webkit-details-marker { display: none; }
.card summary::after {
  content: ''; width: 7px; height: 7px; margin-inline-start: auto; margin-inline-end: 3px; margin-top: -4px;
  border: solid var(--soft); border-width: 0 1.5px 1.5px 0; transform: rotate(45deg);
}
.card details[open] > summary::after { margin-top: 4px; transform: rotate(225deg); }
.card summary .count { color: var(--soft); font-weight: 400; }
.card summary:hover { color: var(--accent); }
.card details > :not(summary) { margin-bottom: 10px; }

.terms { display: grid; gap: 9px; }
.terms li { font-size: 13px; line-height: 1.35; }
.terms .title { font-weight: 500; }
.terms .fine { margin-top: 1px; }
.bar { display: block; width: 100%; height: 9px; margin-top: 3px; overflow: visible; color: var(--accent); }
.bar .rail { fill: var(--line); }
.bar .span { fill: currentColor; opacity: 0.55; }
.bar .span.now { opacity: 1; }
.bar .day { fill: var(--ink); }
.scale { direction: ltr; display: flex; justify-content: space-between; margin-top: 3px; color: var(--soft); font-size: 11px; font-variant-numeric: tabular-nums; }
.key-mark { display: inline-block; width: 2px; height: 10px; margin-inline-end: 5px; background: var(--ink); vertical-align: -1px; }

.card-passages { display: grid; gap: 2px; margin-inline: -6px; }
.card-passages + .card-passages { margin-top: 6px; padding-top: 6px; border-top: 1px dashed var(--line); }
.card-passages button, .card-passages p {
  display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 3; width: 100%; padding: 4px 6px;
  border: 0; border-radius: 6px; background: none; color: var(--soft); font-size: 13px; line-height: 1.4; text-align: start;
}
.card-passages button { cursor: pointer; }
.card-passages button:hover, .card-passages [aria-current='true'] > * { background: var(--sheet); }
.card-passages mark { background: none; color: var(--ink); font-weight: 600; }
.card-passages q { color: var(--ink); font: 14px/1.4 var(--serif); }

.why { display: grid; gap: 4px; font-size: 13px; }
.why li { display: grid; grid-template-columns: 14px 1fr; gap: 5px; line-height: 1.35; }
.why .sign { color: var(--accent); font-weight: 600; text-align: center; }
.why .against { color: var(--soft); }

.say { padding-block: 2px 4px; font-size: 13px; }
.say p + p { margin-top: 6px; }
.candidates { display: grid; gap: 1px; padding-block: 6px 0; }
.candidates li { display: flex; gap: 10px; align-items: center; justify-content: space-between; padding: 7px 0; border-top: 1px solid var(--line); font-size: 13px; line-height: 1.3; }
.candidates li:first-child { border-top: 0; }
.candidates .title { font-weight: 600; }
.candidates .button { flex: none; }

.corrections { display: grid; gap: 8px; font-size: 13px; }
.corrections .row { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; }
.corrections select { min-width: 0; max-width: 100%; min-height: 28px; padding: 2px 6px; border: 1px solid var(--edge); border-radius: 7px; background: var(--paper); }

.article-date summary { cursor: pointer; }
.article-date .row { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; margin-block: 4px; }
.article-date input { min-height: 28px; padding: 2px 6px; border: 1px solid var(--edge); border-radius: 7px; background: var(--paper); color: var(--ink); font: 13px/1.4 var(--sans); }

.lookup { padding-block: 12px; border-top: 1px solid var(--line); font-size: 13px; }
.lookup h3 { font: 600 13px/1.4 var(--sans); }
.lookup .newer { display: grid; gap: 3px; margin: 4px 0 6px; }
.lookup .newer li { padding-inline-start: 12px; border-inline-start: 2px solid var(--accent); line-height: 1.35; }
.lookup .extract { margin: 6px 0 4px; line-height: 1.5; }
.lookup .candidates { padding-block: 2px; }
.photo { display: flex; gap: 12px; align-items: flex-end; margin: 8px 0; }
.photo canvas { flex: none; width: 72px; height: 90px; border-radius: 8px; background: var(--sheet); }
.photo figcaption { display: grid; gap: 1px; min-width: 0; }
.lookup:has([role='status']:is(:empty, :has(> .spoken))) { margin: 0; padding: 0; border: 0; }
.lookup .remember { margin-top: 8px; }
.lookup .remember .button { white-space: normal; text-align: start; }
.lookup .problem { padding-inline-start: 10px; border-inline-start: 3px solid var(--ink); }
.spinner { width: 13px; height: 13px; border: 2px solid currentColor; border-inline-end-color: transparent; border-radius: 50%; }

/* Within reach however far the body is scrolled. */
.card-foot { flex: none; position: sticky; bottom: 0; padding-block: 9px 10px; border-top: 1px solid var(--line); background: var(--sheet); }
.card-foot .row { display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; font-size: 13px; }
.card-foot .row + .links { margin-top: 7px; }
.card-foot .links { display: flex; flex-wrap: wrap; gap: 2px 14px; font-size: 13px; }
.card-foot .fine { margin-top: 4px; }

.checks .button { margin-bottom: 4px; }
.check-list { display: grid; gap: 10px; margin-top: 8px; font-size: 13px; }
.check-list .rating { margin-top: 1px; font-weight: 600; line-height: 1.35; }
.checks .problem { padding-inline-start: 10px; border-inline-start: 3px solid var(--ink); }

.value { padding-block: 0 2px; font: 600 26px/1.2 var(--serif); letter-spacing: -0.01em; }
.value .soft { font-size: 17px; font-weight: 400; }
.scales { display: grid; gap: 7px; margin: 6px 16px 2px; padding: 9px 12px !important; border-radius: 8px; background: var(--wash); font-size: 13.5px; line-height: 1.35; }
.scales .worked { color: var(--soft); font-size: 12.5px; font-variant-numeric: tabular-nums; }
.said-by { margin: -6px 0 12px; font-size: 13px; }
.card blockquote { margin: 8px 16px 14px; padding: 0 0 0 12px; border-inline-start: 2px solid var(--line); font: 14px/1.5 var(--serif); color: var(--soft); }
.card blockquote mark { background: var(--wash); color: var(--ink); font-weight: 600; }

@media (prefers-reduced-motion: no-preference) {
  .spinner { animation: turn 0.9s linear infinite; }
  @keyframes turn { to { transform: rotate(1turn); } }
}
@media (forced-colors: active) {
  .bar .rail { fill: GrayText; }
  .bar .day, .key-mark { fill: Highlight; background: Highlight; forced-color-adjust: none; }
  .then { border: 1px solid CanvasText; border-inline-start-width: 3px; }
}
`;
