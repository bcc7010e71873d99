/** A part of a text node. */
export interface Stretch<Node> {
  node: Node;
  startOffset: number;
  endOffset: number;
}

interface Entry<Item> {
  start: number;
  end: number;
  item: Item;
}

/** Finds what stands at a place in a page by the text node alone, so that no page has to be searched under the pointer. */
export class HitIndex<Node extends object, Item> {
  readonly #byNode = new Map<Node, Entry<Item>[]>();

  /** Items in the order of the page, each with the stretches that it stands on. */
  constructor(items: Iterable<readonly [Item, readonly Stretch<Node>[]]>) {
    for (const [item, stretches] of items) {
      for (const { node, startOffset, endOffset } of stretches) {
        const entry = { start: startOffset, end: endOffset, item };
        const known = this.#byNode.get(node);
        if (known === undefined) this.#byNode.set(node, [entry]);
        else known.push(entry);
      }
    }
  }

  /**
   * Items whose text has the caret at `offset` in or beside it, the shortest first: the caret of a click stands before or
   * behind the character under it, and the figures of a ratio share their characters.
   */
  at(node: Node, offset: number): Item[] {
    return (this.#byNode.get(node) ?? [])
      .filter(({ start, end }) => start <= offset && offset <= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))
      .map(({ item }) => item);
  }

  /** All items on a text node, in order. */
  of(node: Node): Item[] {
    return (this.#byNode.get(node) ?? []).map(({ item }) => item);
  }
}
