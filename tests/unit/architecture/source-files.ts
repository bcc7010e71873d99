import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

export const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Paths from the project's root, with `/`, of all files under a folder whose name ends in one of `endings`. */
export function filesUnder(folder: string, endings: string[]): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.parentPath.split(path.sep).includes('node_modules', ROOT.split(path.sep).length))
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

export const readSource = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

interface SyntaxNode {
  type: string;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

function* children(node: SyntaxNode): Generator<SyntaxNode> {
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) yield* value.filter(isNode);
    else if (isNode(value)) yield value;
  }
}

/** Every node of a file's syntax tree, from an explicit stack: long files nest deeply. */
export function syntaxNodes(file: string): SyntaxNode[] {
  const { program, errors } = parseSync(file, readSource(file));
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  const nodes: SyntaxNode[] = [];
  const stack: SyntaxNode[] = [program as unknown as SyntaxNode];
  for (let node = stack.pop(); node; node = stack.pop()) {
    nodes.push(node);
    stack.push(...children(node));
  }
  return nodes;
}

/** What a file imports or exports from, as written, types included. */
export function importsOf(file: string): string[] {
  return syntaxNodes(file)
    .filter(({ type }) =>
      [
        'ImportDeclaration',
        'ExportNamedDeclaration',
        'ExportAllDeclaration',
        'ImportExpression',
        'TSImportType',
      ].includes(type),
    )
    .map(({ source }) => (isNode(source) ? source.value : null))
    .filter((value) => typeof value === 'string');
}

/** The project's file that a relative import means; null for a package. */
export function resolveImport(from: string, name: string): string | null {
  if (!name.startsWith('.')) return null;
  const target = path.posix.join(path.posix.dirname(from), name.replace(/\?.*$/, ''));
  const endings = ['', '.ts', '.tsx', '.mts', '/index.ts', '/index.tsx'];
  const found = endings.map((ending) => target + ending).find((candidate) => isFile(candidate));
  if (!found) throw new Error(`${from} imports ${name}, which is no file.`);
  return found;
}

const isFile = (file: string): boolean => statSync(path.join(ROOT, file), { throwIfNoEntry: false })?.isFile() ?? false;

/** Name of the package that an import of one means: `zod/mini` is zod. */
export const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/');

/** Everything that a file imports, and what that imports: project files and packages. */
export function reach(from: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set([from]);
  const packages = new Set<string>();
  for (const file of files) {
    if (!/\.tsx?$/.test(file)) continue;
    for (const name of importsOf(file)) {
      const target = resolveImport(file, name);
      if (target) files.add(target);
      else packages.add(packageOf(name));
    }
  }
  return { files, packages };
}

/** Names used in a file that it declares nowhere: its globals. Members, keys and types' fields are no uses. */
export function globalsOf(file: string): Set<string> {
  const declared = new Set<string>();
  const used = new Set<string>();
  const member = new Set<unknown>();
  const nodes = syntaxNodes(file);
  for (const node of nodes) {
    if (node.type === 'MemberExpression' && !node.computed) member.add(node.property);
    if (
      ['Property', 'PropertyDefinition', 'MethodDefinition'].includes(node.type) &&
      !node.computed &&
      !node.shorthand
    ) {
      member.add(node.key);
    }
    if (node.type.startsWith('TSPropertySignature') || node.type.startsWith('TSMethodSignature')) member.add(node.key);
    for (const field of ['id', 'local', 'param']) if (isNode(node[field])) collectNames(node[field], declared);
    if (Array.isArray(node.params)) for (const param of node.params) if (isNode(param)) collectNames(param, declared);
  }
  for (const node of nodes) {
    if (node.type === 'Identifier' && !member.has(node) && !declared.has(node.name as string))
      used.add(node.name as string);
  }
  return used;
}

/** Names bound by a pattern: `x`, `{ a, b: [c] }`, `...rest`, `x = 1`. */
function collectNames(pattern: SyntaxNode, into: Set<string>): void {
  const stack: SyntaxNode[] = [pattern];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'Identifier') into.add(node.name as string);
    else if (node.type === 'AssignmentPattern') stack.push(node.left as SyntaxNode);
    else if (node.type === 'RestElement') stack.push(node.argument as SyntaxNode);
    else if (node.type === 'Property') stack.push(node.value as SyntaxNode);
    else if (node.type === 'ArrayPattern' || node.type === 'ObjectPattern') stack.push(...children(node));
    else if (node.type === 'TSParameterProperty') stack.push(node.parameter as SyntaxNode);
  }
}
