/** Interfaces whose members a page may shadow: `<input name="parentNode">` is its form's `parentNode`, `<img name="body">` the document's `body`. */
const SHADOWED = new Set(['HTMLFormElement', 'Document', 'HTMLDocument', 'XMLDocument']);

/** By prototype, whether what has it may be shadowed: pages have few prototypes and many nodes. */
const shadowed = new WeakMap<object, boolean>();
let lastPrototype: object | null = null;
let lastShadowed = false;

function isShadowed(node: object): boolean {
  const prototype = Object.getPrototypeOf(node) as object | null;
  if (prototype === lastPrototype) return lastShadowed;
  if (prototype === null) return false;
  let known = shadowed.get(prototype);
  if (known === undefined) {
    known = SHADOWED.has((prototype as { [Symbol.toStringTag]?: string })[Symbol.toStringTag] ?? '');
    shadowed.set(prototype, known);
  }
  lastPrototype = prototype;
  lastShadowed = known;
  return known;
}

/** A member as the interface itself has it, from the chain of prototypes and never from the node. */
function unshadowed(node: object, name: PropertyKey): unknown {
  for (let prototype = Object.getPrototypeOf(node); prototype !== null; prototype = Object.getPrototypeOf(prototype)) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found !== undefined) return found.get === undefined ? found.value : found.get.call(node);
  }
  return (node as Record<PropertyKey, unknown>)[name];
}

/** A node's member, whatever the controls and images of its page are named. */
export function member<N extends object, K extends keyof N>(node: N, name: K): N[K] {
  return isShadowed(node) ? (unshadowed(node, name) as N[K]) : node[name];
}

type Method = (...args: never[]) => unknown;
type MethodName<N> = { [K in keyof N]: N[K] extends Method ? K : never }[keyof N];

/** Calls a node's method, whatever the controls and images of its page are named. */
export function invoke<N extends object, K extends MethodName<N>>(
  node: N,
  name: K,
  ...given: Parameters<Extract<N[K], Method>>
): ReturnType<Extract<N[K], Method>> {
  const method = member(node, name) as (this: N, ...given: unknown[]) => unknown;
  return method.apply(node, given) as ReturnType<Extract<N[K], Method>>;
}
