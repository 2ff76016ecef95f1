import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Rooms that a reader sees: their words come from src/_locales. */
const ROOMS = ['ui', 'page', 'popup', 'panel', 'notebook', 'options', 'welcome'];

/** Attributes that are read out or shown. */
const SAID = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'alt',
  'placeholder',
  'label',
]);

const files = ROOMS.flatMap(room =>
  readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => `src/${room}/${file}`),
);

test.each(files)('%s says nothing in English of its own', file => {
  expect(englishIn(readFileSync(file, 'utf8'))).toEqual([]);
});

test.each([
  ['h("p", {}, "Two words")', ['Two words']],
  ['h("p", {}, isOpen ? "Open it now" : say("x"), " · ")', ['Open it now']],
  [`h("p", {}, \`\${count} names found\`)`, ['names found']],
  ['h("p", {}, ...(isOn ? [h("b"), "still in English"] : []))', ['still in English']],
  ['h("button", { "aria-label": "Close the card", "data-act": "look up" })', ['Close the card']],
  ['line.textContent = "Nothing found";', ['Nothing found']],
  ['line.append("Nothing found", say("y"));', ['Nothing found']],
  ['button.setAttribute("title", "Close the card");', ['Close the card']],
  ['h("p", { class: "two words" }, say("a_b"), "—", h("b", {}, name))', []],
] as const)('%s is seen through', (code, found) => {
  expect(englishIn(code)).toEqual(found);
});

/** Literals of two words or more that a view shows or has read out. */
function englishIn(code: string): readonly string[] {
  const found: string[] = [];

  /** Looks at what may become the value, and not into what is called for it. */
  const value = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) keep(node.text);
    else if (ts.isTemplateExpression(node)) {
      keep(node.head.text);
      for (const { literal, expression } of node.templateSpans) {
        keep(literal.text);
        value(expression);
      }
    } else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(value);
    else if (ts.isBinaryExpression(node)) [node.left, node.right].forEach(value);
    else if (ts.isParenthesizedExpression(node) || ts.isSpreadElement(node)) value(node.expression);
    else if (ts.isArrayLiteralExpression(node)) node.elements.forEach(value);
  };
  const keep = (text: string): void => {
    if (/\p{L}{2,}\S?\s+\S?\p{L}{2,}/u.test(text)) found.push(text.trim());
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && SAID.has(nameOf(node.name))) value(node.initializer);
    if (ts.isBinaryExpression(node) && ts.isPropertyAccessExpression(node.left) && isAssigned(node))
      if (['textContent', 'title', 'placeholder'].includes(node.left.name.text)) value(node.right);
    if (ts.isCallExpression(node)) shownBy(node).forEach(value);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('view.ts', code, ts.ScriptTarget.Latest, true));
  return found;
}

/** Arguments of a call that become words on the screen. */
function shownBy({ expression, arguments: given }: ts.CallExpression): readonly ts.Expression[] {
  if (ts.isIdentifier(expression) && /^(?:h|svg)$/.test(expression.text)) return given.slice(2);
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const called = expression.name.text;
  if (called === 'setAttribute') return given[0] && SAID.has(nameOf(given[0])) ? given.slice(1) : [];
  return ['append', 'prepend', 'replaceChildren', 'announce'].includes(called) ? given : [];
}

function nameOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) || ts.isIdentifier(node) ? node.text : '';
}

function isAssigned({ operatorToken }: ts.BinaryExpression): boolean {
  return operatorToken.kind === ts.SyntaxKind.EqualsToken;
}
