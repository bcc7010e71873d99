import type { DomNode } from './dom';

/** A stretch of a text node that stands character for character in the document's text. */
interface Run {
  start: number;
  end: number;
  node: DomNode;
  offset: number;
}

/** A part of a text node. */
export interface NodeRange {
  node: DomNode;
  startOffset: number;
  endOffset: number;
}

const SPACE = /\s/;
const NEXT_SPACE = /\s/g;

/** Where the next white space of a text stands, from `at` on. */
function spaceFrom(text: string, at: number): number {
  NEXT_SPACE.lastIndex = at;
  return NEXT_SPACE.test(text) ? NEXT_SPACE.lastIndex - 1 : text.length;
}

/** The text of a page as it is gathered: white space made single spaces, with the way back to the text nodes. */
export class PageText {
  private readonly chunks: string[] = [];
  private readonly runs: Run[] = [];
  /** Length so far. */
  length = 0;
  private lineStart = 0;
  private lineChunk = 0;
  private lineRun = 0;
  private pendingSpace: { node: DomNode | null; offset: number } | null = null;
  private widestIndent = 0;

  /** Adds a text node, or a part of it, to the current line. */
  append(node: DomNode, from = 0, to = (node.nodeValue ?? '').length): void {
    const value = node.nodeValue ?? '';
    let at = from;
    while (at < to) {
      if (SPACE.test(value[at]!)) {
        if (this.length > this.lineStart) this.pendingSpace ??= { node, offset: at };
        else if (value[at] === '\u3000' || value[at] === '\u00a0' || value[at] === '\u2003') this.widestIndent++;
        at++;
        continue;
      }
      const end = Math.min(to, spaceFrom(value, at));
      if (this.pendingSpace !== null) {
        this.push(' ', this.pendingSpace.node, this.pendingSpace.offset);
        this.pendingSpace = null;
      }
      this.push(value.slice(at, end), node, at);
      at = end;
    }
  }

  /** Parts words where the page has an element's edge and no white space. */
  space(): void {
    if (this.length > this.lineStart) this.pendingSpace ??= { node: null, offset: 0 };
  }

  private push(text: string, node: DomNode | null, offset: number): void {
    const last = this.runs[this.runs.length - 1];
    const end = this.length + text.length;
    if (node === null) {
      // A space of ours stands nowhere in the page
    } else if (
      last !== undefined &&
      last.node === node &&
      this.runs.length > this.lineRun &&
      last.end === this.length &&
      last.offset + (last.end - last.start) === offset
    ) {
      last.end = end;
    } else {
      this.runs.push({ start: this.length, end, node, offset });
    }
    this.chunks.push(text);
    this.length = end;
  }

  /** Ends the line and says where it stood (trimmed), or null where it held nothing. The next one begins behind `separator`. */
  endLine(separator: '\n' | '\t'): { start: number; end: number; indented: boolean } | null {
    const start = this.lineStart;
    const indented = this.widestIndent >= 2;
    this.widestIndent = 0;
    this.pendingSpace = null;
    if (this.length === start && separator === '\n') return null;
    const end = this.length;
    this.chunks.push(separator);
    this.length += 1;
    this.lineStart = this.length;
    this.lineChunk = this.chunks.length;
    this.lineRun = this.runs.length;
    return end > start ? { start, end, indented } : null;
  }

  /** The current line so far. */
  line(): string {
    return this.chunks.slice(this.lineChunk).join('');
  }

  /** Takes the current line back. */
  discardLine(): void {
    this.chunks.length = this.lineChunk;
    this.runs.length = this.lineRun;
    this.length = this.lineStart;
  }

  /** Ends a row of cells: what parted its last cell from a next one parts the rows. */
  endRow(): void {
    if (this.chunks[this.chunks.length - 1] === '\t') this.chunks[this.chunks.length - 1] = '\n';
  }

  toString(): string {
    return this.chunks.join('');
  }

  /** The parts of text nodes that show `start..end`; separators between blocks have none. */
  locate(start: number, end: number): NodeRange[] {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.runs[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    const out: NodeRange[] = [];
    for (let i = low; i < this.runs.length && this.runs[i]!.start < end; i++) {
      const run = this.runs[i]!;
      const from = run.offset + Math.max(start, run.start) - run.start;
      const to = run.offset + Math.min(end, run.end) - run.start;
      const last = out[out.length - 1];
      if (last !== undefined && last.node === run.node && from >= last.endOffset) last.endOffset = to;
      else out.push({ node: run.node, startOffset: from, endOffset: to });
    }
    return out;
  }
}
