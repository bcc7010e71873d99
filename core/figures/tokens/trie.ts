/**
 * Words as a trie in three arrays of numbers, so that going on by a character costs a look at a few neighbours and nothing is
 * allocated while a text is gone through.
 */
export class Trie {
  /** By the code of a first character its node, 0 for none. */
  private readonly first = new Uint16Array(0x10000);
  /** By node where its children begin; they end where those of the next begin. */
  private readonly children: Uint16Array;
  /** By node the character that it is gone on to by. */
  private readonly codes: Uint16Array;
  /** By node the number of the word that ends there, 0 for none. */
  private readonly words: Uint16Array;

  /** @param words each by its place, counted from 1 */
  constructor(words: readonly string[]) {
    const root: Growing = { word: 0, next: new Map() };
    words.forEach((word, index) => {
      let node = root;
      for (let at = 0; at < word.length; at++) {
        const code = word.charCodeAt(at);
        let next = node.next.get(code);
        if (next === undefined) {
          next = { word: 0, next: new Map() };
          node.next.set(code, next);
        }
        node = next;
      }
      node.word = index + 1;
    });
    // Breadth first: the children of a node stand side by side, and a child's number is its place
    const order = [root];
    for (let at = 0; at < order.length; at++) order.push(...order[at]!.next.values());
    if (order.length > 0xffff) throw new RangeError(`${order.length} nodes are more than a trie's numbers hold`);
    this.children = new Uint16Array(order.length + 1);
    this.words = Uint16Array.from(order, ({ word }) => word);
    this.codes = new Uint16Array(order.length);
    let child = 1;
    order.forEach((node, at) => {
      this.children[at] = child;
      for (const code of node.next.keys()) {
        this.codes[child] = code;
        if (at === 0) this.first[code] = child;
        child++;
      }
    });
    this.children[order.length] = child;
  }

  /** The number of the longest word that stands in `text` at `at`; 0 where none does. */
  longestAt(text: string, at: number): number {
    let node = this.first[text.charCodeAt(at)]!;
    let word = 0;
    for (let behind = at + 1; node !== 0; behind++) {
      if (this.words[node] !== 0) word = this.words[node]!;
      if (behind >= text.length) break;
      node = this.child(node, text.charCodeAt(behind));
    }
    return word;
  }

  private child(node: number, code: number): number {
    const end = this.children[node + 1]!;
    for (let child = this.children[node]!; child < end; child++) if (this.codes[child] === code) return child;
    return 0;
  }
}

interface Growing {
  word: number;
  readonly next: Map<number, Growing>;
}
