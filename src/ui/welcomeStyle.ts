/** The look of the page that is seen after the installation; goes with `theme`, `cardStyle` and `briefStyle`. */
export const welcomeStyle = `
body { margin: 0; background: var(--sheet); }
.welcome { max-width: 1060px; margin: 0 auto; padding: 40px 20px 64px; color: var(--ink); font: 15px/1.55 var(--sans); }
.welcome h1 { margin-top: 26px; font: 600 34px/1.15 var(--serif); letter-spacing: -0.01em; text-wrap: balance; }
.welcome .lead { max-width: 62ch; margin-top: 10px; color: var(--soft); font-size: 17px; }
.welcome-columns h2, .example > h2 { font: 600 18px/1.3 var(--serif); }
.welcome-columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(280px, 100%), 1fr)); gap: 16px; margin-top: 30px; }
.welcome-columns section { padding: 18px 20px; border: 1px solid var(--line); border-top: 3px solid var(--accent); border-radius: 10px; background: var(--paper); }
.welcome-columns ul { display: grid; gap: 9px; margin-top: 10px; font-size: 14px; line-height: 1.5; }
kbd { padding: 1px 5px; border: 1px solid var(--edge); border-radius: 5px; background: var(--sheet); font: 12px/1.4 var(--sans); white-space: nowrap; }
.example { margin-top: 34px; }
.example > .soft { max-width: 70ch; margin-top: 4px; }
.example-columns { display: grid; grid-template-columns: minmax(0, 1fr) 360px; gap: 28px; align-items: start; margin-top: 16px; }
.example article { padding: 24px 28px 28px; border: 1px solid var(--line); border-radius: 10px; background: var(--paper); font: 16.5px/1.65 var(--serif); }
.example article h3 { margin-bottom: 12px; font: 600 23px/1.25 var(--serif); text-wrap: balance; }
.example article p + p { margin-top: 12px; }
.mark { display: inline; padding: 0; border: 0; border-bottom: 2px solid color-mix(in srgb, var(--accent) 55%, transparent); background: var(--wash); font: inherit; color: inherit; line-height: inherit; text-align: start; cursor: pointer; }
.mark.role { border-bottom-style: dotted; }
.mark.figure { border-bottom-style: dashed; background: none; }
.mark:hover { border-bottom-color: var(--accent); color: var(--accent); }
.example-card { position: sticky; top: 16px; display: grid; gap: 8px; min-height: 120px; }
.welcome footer { margin-top: 28px; }
@media (max-width: 820px) {
  .welcome { padding-top: 24px; }
  .welcome h1 { font-size: 27px; }
  .example-columns { grid-template-columns: minmax(0, 1fr); }
  .example-card { top: auto; bottom: 8px; min-height: 0; }
  .example-card .card { width: auto; max-height: 55vh; }
  .example article { padding: 18px; }
}
`;
