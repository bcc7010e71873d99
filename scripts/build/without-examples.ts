import { parseAst } from 'vite';

/** A node of the syntax tree, as far as it is looked at. */
interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

const EXAMPLES: ReadonlySet<unknown> = new Set(['examples', 'counterExamples']);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** The values of properties named for examples, outermost first. */
function* examplesIn(node: Node): Generator<Node> {
  const { key, value } = node as { key?: { name?: string }; value?: unknown };
  if (node.type === 'Property' && EXAMPLES.has(key?.name) && isNode(value)) {
    yield value;
    return;
  }
  for (const field of Object.values(node)) {
    for (const child of Array.isArray(field) ? field : [field]) if (isNode(child)) yield* examplesIn(child);
  }
}

/**
 * A module of the core (JavaScript, its types stripped) with an empty list in the place of the examples and counter-examples of its
 * rules: tests and the docs read them, the extension never does.
 */
export function withoutExamples(code: string): string {
  if (!code.includes('xamples')) return code;
  let out = '';
  let from = 0;
  for (const { type, start, end } of examplesIn(parseAst(code) as unknown as Node)) {
    // `{ examples }` has no value to replace
    if (type === 'Identifier' || start < from) continue;
    out += `${code.slice(from, start)}[]`;
    from = end;
  }
  return out + code.slice(from);
}
