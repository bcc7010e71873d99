/** Shorter texts are looked through each time. */
const LONG = 2000;

/**
 * Where a text has UTF-16 units of a set. A long text is gone through once, and what is asked of its stretches is then told by
 * halving: a document is asked about the same lines by each stage that reads it.
 */
export class MarkedUnits {
  /** The long text that was asked about last. */
  private text = '';
  /** Offsets of its marked units, in order; `count` of them. */
  private at = new Uint32Array(0);
  private count = 0;

  /** @param marks 1 for each unit of the set, by its code */
  constructor(private readonly marks: Uint8Array) {}

  /** True where a unit of the set stands in `start..end` of `text`. */
  isAny(text: string, start: number, end: number): boolean {
    if (text.length < LONG) {
      for (let i = start; i < end; i++) if (this.marks[text.charCodeAt(i)] === 1) return true;
      return false;
    }
    if (text !== this.text) this.goThrough(text);
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at[middle]! < start) low = middle + 1;
      else high = middle;
    }
    return low < this.count && this.at[low]! < end;
  }

  private goThrough(text: string): void {
    const at = new Uint32Array(text.length);
    let count = 0;
    for (let i = 0; i < text.length; i++) if (this.marks[text.charCodeAt(i)] === 1) at[count++] = i;
    this.text = text;
    this.at = at.slice(0, count);
    this.count = count;
  }
}
