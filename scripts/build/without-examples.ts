import { parseAst } from 'vite';

/** A node of the syntax tree, as far as it is looked at. */
interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/** What tests and docs alone read of a rule, and what stands in its place. */
const TOLD = new Map<unknown, string>([
  ['examples', '[]'],
  ['counterExamples', '[]'],
  ['means', "''"],
]);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** The values of an object's properties that tell of a rule, with what takes their place, in order; a shorthand has none of its own. */
function* toldIn(node: Node): Generator<{ value: Node; place: string }> {
  for (const field of Object.values(node)) {
    for (const child of Array.isArray(field) ? field : [field]) {
      if (!isNode(child)) continue;
      const { key, value, shorthand } = child as { key?: { name?: string }; value?: unknown; shorthand?: boolean };
      const place = node.type === 'ObjectExpression' && !shorthand ? TOLD.get(key?.name) : undefined;
      if (place !== undefined && isNode(value)) yield { value, place };
      else yield* toldIn(child);
    }
  }
}

/**
 * A module of the core (JavaScript, its types stripped) with nothing in the place of the examples and counter-examples of its rules and
 * of what they mean: tests and the docs read them, the extension never does.
 */
export function withoutExamples(code: string): string {
  if (!code.includes('xamples') && !code.includes('means')) return code;
  let out = '';
  let from = 0;
  for (const { value, place } of toldIn(parseAst(code) as unknown as Node)) {
    const { start, end } = value;
    out += code.slice(from, start) + place;
    from = end;
  }
  return out + code.slice(from);
}
