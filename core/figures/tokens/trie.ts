/** A trie as plain text, a UTF-16 unit a node, breadth first: the children of a node stand side by side. */
export interface TrieText {
  /** By node the character that it is gone on to by. */
  codes: string;
  /** By node how many children it has, and the value of the word that ends there, 0 for none; both from `ZERO` on. */
  children: string;
  values: string;
}

/** What stands for 0 in a text, so that small numbers are characters that need no escape. */
const ZERO = 0x30;
/** The values of words are below this. */
export const VALUES = 0x100;

interface Growing {
  value: number;
  readonly next: Map<number, Growing>;
}

/** Lays words out with their values, from 1 on. */
export function trieOf(words: ReadonlyMap<string, number>): TrieText {
  const root: Growing = { value: 0, next: new Map() };
  for (const [word, value] of words) {
    if (value <= 0 || value >= VALUES) throw new RangeError(`${word} has the value ${value}`);
    let node = root;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      let next = node.next.get(code);
      if (next === undefined) {
        next = { value: 0, next: new Map() };
        node.next.set(code, next);
      }
      node = next;
    }
    node.value = value;
  }
  const nodes = [{ code: 0x20, node: root }];
  for (let at = 0; at < nodes.length; at++) for (const [code, node] of nodes[at]!.node.next) nodes.push({ code, node });
  if (nodes.length > 0xffff) throw new RangeError(`${nodes.length} nodes are more than a trie's numbers hold`);
  const textOf = (numbers: readonly number[]): string => numbers.map((number) => String.fromCharCode(number)).join('');
  return {
    codes: textOf(nodes.map(({ code }) => code)),
    children: textOf(nodes.map(({ node }) => ZERO + node.next.size)),
    values: textOf(nodes.map(({ node }) => ZERO + node.value)),
  };
}

/** A trie in arrays of numbers: to go on by a character costs a look at a few neighbours, and nothing is allocated. */
export class Trie {
  /** By the code of a first character its node, 0 for none. */
  private readonly first = new Uint16Array(0x10000);
  /** By node where its children begin; they end where those of the next begin. */
  private readonly children: Uint16Array;
  private readonly codes: Uint16Array;
  private readonly values: Uint8Array;

  constructor({ codes, children, values }: TrieText) {
    const count = codes.length;
    this.children = new Uint16Array(count + 1);
    this.codes = new Uint16Array(count);
    this.values = new Uint8Array(count);
    let child = 1;
    for (let node = 0; node < count; node++) {
      this.children[node] = child;
      child += children.charCodeAt(node) - ZERO;
      this.codes[node] = codes.charCodeAt(node);
      this.values[node] = values.charCodeAt(node) - ZERO;
    }
    this.children[count] = child;
    for (let node = 1; node < this.children[1]!; node++) this.first[this.codes[node]!] = node;
  }

  /** The longest word that stands in `text` at `at`: its length times `VALUES`, and its value; 0 where none does. */
  longestAt(text: string, at: number): number {
    let node = this.first[text.charCodeAt(at)]!;
    let word = 0;
    for (let behind = at + 1; node !== 0; behind++) {
      if (this.values[node] !== 0) word = (behind - at) * VALUES + this.values[node]!;
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
