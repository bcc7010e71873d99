import { parseAst } from 'vite';

/** A node of the syntax tree, as far as it is looked at. */
interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/** What tests and docs alone read of a rule. */
const TOLD: ReadonlySet<unknown> = new Set(['examples', 'counterExamples', 'means']);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

type Property = { key?: { name?: string }; value?: unknown; shorthand?: boolean };

/** The name of a table of rules, by which tests and docs call it, stands beside its rules. */
const isTable = ({ properties }: Node): boolean =>
  Array.isArray(properties) && properties.some(({ key }: Property) => key?.name === 'rules');

/** The properties that tell of a rule, in order; a shorthand is a variable that the code uses. */
function* toldIn(node: Node): Generator<Node> {
  const told = node.type === 'ObjectExpression' && isTable(node) ? new Set([...TOLD, 'name']) : TOLD;
  for (const field of Object.values(node)) {
    for (const child of Array.isArray(field) ? field : [field]) {
      if (!isNode(child)) continue;
      const { key, value, shorthand } = child as Property;
      if (node.type === 'ObjectExpression' && !shorthand && told.has(key?.name) && isNode(value)) yield child;
      else yield* toldIn(child);
    }
  }
}

/** What parts a property from the next. */
const COMMA = /\s*,?\s*/y;

/**
 * A module of the core (JavaScript, its types stripped) without the examples and counter-examples of its rules and what they mean:
 * tests and the docs read them, the extension never does.
 */
export function withoutExamples(code: string): string {
  if (!code.includes('xamples') && !code.includes('means')) return code;
  let out = '';
  let from = 0;
  for (const { start, end } of toldIn(parseAst(code) as unknown as Node)) {
    out += code.slice(from, start);
    COMMA.lastIndex = end;
    from = end + COMMA.exec(code)![0].length;
  }
  return out + code.slice(from);
}
