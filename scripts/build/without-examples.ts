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

/** The values of an object's properties that are named for examples, in order; a shorthand has none of its own. */
function* examplesIn(node: Node): Generator<Node> {
  for (const field of Object.values(node)) {
    for (const child of Array.isArray(field) ? field : [field]) {
      if (!isNode(child)) continue;
      const { key, value, shorthand } = child as { key?: { name?: string }; value?: unknown; shorthand?: boolean };
      const isExamples = node.type === 'ObjectExpression' && EXAMPLES.has(key?.name) && !shorthand;
      if (isExamples && isNode(value)) yield value;
      else yield* examplesIn(child);
    }
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
  for (const { start, end } of examplesIn(parseAst(code) as unknown as Node)) {
    out += `${code.slice(from, start)}[]`;
    from = end;
  }
  return out + code.slice(from);
}
