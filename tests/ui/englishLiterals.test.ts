import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { catalogue } from '../catalogue';

/** Rooms that a reader sees: their words come from src/_locales. */
const ROOMS = ['ui', 'page', 'popup', 'panel', 'notebook', 'options', 'welcome'];

/** Rooms that say things to a reader by way of a view: as a `Message`, never in words. */
const TELLING = ['core', 'background', 'shared'];

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

const files = filesOf(ROOMS);
const telling = filesOf(TELLING);

test.each(files)('%s says nothing in English of its own', file => {
  expect(englishIn(readFileSync(file, 'utf8'))).toEqual([]);
});

test.each(telling)('%s tells nothing in English of its own', file => {
  // What is wrong with the pack or the tagger is said at a terminal, to whoever builds them.
  const isForBuilders = file === 'src/core/pack/open.ts' || file === 'src/core/people/model.ts';
  expect(isForBuilders ? [] : englishIn(readFileSync(file, 'utf8'))).toEqual([]);
});

test.each(filesOf([...ROOMS, ...TELLING, 'platform', 'cli']))('%s says what there are words for', file => {
  const known = Object.keys(catalogue('en').messages);
  const begins = new Set(known.flatMap(key => [key, key.replace(/_(?:one|other)$/, '')]));
  const isKnown = (key: string, isWhole: boolean) =>
    isWhole ? begins.has(key) : known.some(one => one.startsWith(key));
  const unknown = keysIn(readFileSync(file, 'utf8')).filter(({ key, isWhole }) => !isKnown(key, isWhole));
  expect(unknown).toEqual([]);
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
  ['return failure("gone", "It is gone.");', ['It is gone.']],
  [`return { what, why: isBig ? \`\${n} are too many\` : 'It is wrong' };`, ['are too many', 'It is wrong']],
  ['return failure("gone", { key: "noteStore_gone" });', []],
] as const)('%s is seen through', (code, found) => {
  expect(englishIn(code)).toEqual(found);
});

/** Fields of what a worker or core tells. */
const TOLD = new Set(['message', 'why', 'what', 'asked', 'remark', 'reason']);

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
    if (ts.isPropertyAssignment(node) && (SAID.has(nameOf(node.name)) || TOLD.has(nameOf(node.name))))
      value(node.initializer);
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
  if (ts.isIdentifier(expression) && expression.text === 'failure') return given.slice(1);
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const called = expression.name.text;
  if (called === 'setAttribute') return given[0] && SAID.has(nameOf(given[0])) ? given.slice(1) : [];
  return ['append', 'prepend', 'replaceChildren', 'announce'].includes(called) ? given : [];
}

/** Keys of messages in a file: whole, or as far as a template tells them. */
function keysIn(code: string): readonly { readonly key: string; readonly isWhole: boolean }[] {
  const found: { key: string; isWhole: boolean }[] = [];
  const take = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push({ key: node.text, isWhole: true });
    else if (ts.isTemplateExpression(node)) found.push({ key: node.head.text, isWhole: false });
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(take);
  };
  const visit = (node: ts.Node): void => {
    const called = ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? node.expression.text : '';
    if (ts.isCallExpression(node) && /^say(?:With|Count|CountWith)?$/.test(called) && node.arguments[0])
      take(node.arguments[0]);
    if (ts.isPropertyAssignment(node) && nameOf(node.name) === 'key') take(node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('view.ts', code, ts.ScriptTarget.Latest, true));
  // Other things have keys too: a message's begins with its room.
  return found.filter(({ key }) => ROOM.test(key));
}

const ROOM = new RegExp(
  `^(?:${readdirSync('src/_locales/en')
    .map(file => file.replace('.json', ''))
    .join('|')})_`,
);

function filesOf(rooms: readonly string[]): readonly string[] {
  return rooms.flatMap(room =>
    readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.ts'))
      .map(file => `src/${room}/${file}`),
  );
}

function nameOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) || ts.isIdentifier(node) ? node.text : '';
}

function isAssigned({ operatorToken }: ts.BinaryExpression): boolean {
  return operatorToken.kind === ts.SyntaxKind.EqualsToken;
}
