import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Who may import whom: the table of docs/architecture.md. */
const mayImport: Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }> = {
  'src/shared': { rooms: [], packages: [] },
  'src/core': { rooms: ['src/shared'], packages: [] },
  'src/platform': { rooms: ['src/shared'], packages: ['webextension-polyfill'] },
  'src/ui': { rooms: ['src/shared'], packages: [] },
  'src/page': { rooms: ['src/shared', 'src/platform', 'src/ui'], packages: ['@mozilla/readability'] },
  'src/background': {
    rooms: ['src/shared', 'src/core', 'src/platform'],
    packages: ['idb', 'valibot'],
  },
  'src/popup': { rooms: ['src/shared', 'src/platform', 'src/ui'], packages: [] },
  'src/panel': { rooms: ['src/shared', 'src/platform', 'src/ui'], packages: [] },
  'src/notebook': { rooms: ['src/shared', 'src/platform', 'src/ui'], packages: [] },
  'src/welcome': { rooms: ['src/shared', 'src/platform', 'src/ui'], packages: [] },
  'src/options': { rooms: ['src/shared', 'src/platform', 'src/ui'], packages: [] },
  'src/cli': { rooms: ['src/shared', 'src/core', 'src/ui', 'src/page/article', 'src/_locales'], packages: ['jsdom'] },
  knowledge: { rooms: ['src/shared', 'src/core'], packages: [] },
};

const files = ['src', 'knowledge'].flatMap(top =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => path.posix.join(top, name.split(path.sep).join('/'))),
);

test.each(files)('%s imports only what its room may', file => {
  const room = roomOf(file);
  const allowed = mayImport[room];
  expect(allowed, `${room} has no rule in the table of tests/rooms.test.ts`).toBeDefined();
  const mayUseNode = room === 'src/cli' || room === 'knowledge';
  for (const target of importsOf(file)) {
    if (target.startsWith('.')) {
      const into = path.posix.join(path.posix.dirname(file), target);
      const ok = [room, ...allowed!.rooms].some(
        allowedRoom => into === allowedRoom || into.startsWith(`${allowedRoom}/`),
      );
      expect(ok, `${file} imports ${target}`).toBe(true);
    } else if (target.startsWith('node:')) expect(mayUseNode, `${file} imports ${target}`).toBe(true);
    else
      expect(allowed!.packages, `${file} imports ${target}`).toContain(target.replace(/^((?:@[^/]+\/)?[^/]+).*/, '$1'));
  }
});

function roomOf(file: string): string {
  const parts = file.split('/');
  return parts[0] === 'src' ? parts.slice(0, 2).join('/') : parts[0]!;
}

/** Every module a file names: static, re-exported, dynamic, and as a type. */
function importsOf(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isDeclaration = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    if (isDeclaration && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
      found.push(node.moduleSpecifier.text);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments;
      found.push(target && ts.isStringLiteral(target) ? target.text : 'a computed import');
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      found.push(node.argument.literal.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
