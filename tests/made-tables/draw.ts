/** Draws by a seed: the same seed draws the same. */
export class Draw {
  private state: number;
  private readonly drawn = new Set<string>();

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 up to 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.next() * items.length)]!;
  }

  /** So many of the items, in their order. */
  some<T>(items: readonly T[], count: number): T[] {
    const left = items.map((item, i) => ({ item, i, lot: this.next() }));
    return left
      .sort((a, b) => a.lot - b.lot)
      .slice(0, count)
      .sort((a, b) => a.i - b.i)
      .map(({ item }) => item);
  }

  /** A number between two, evenly over their magnitudes, rounded to so many decimals; never drawn before and no year. */
  amount(least: number, most: number, decimals: number): number {
    return this.fresh(() => least * (most / least) ** this.next(), decimals);
  }

  /** A number between two, evenly; never drawn before. */
  rate(least: number, most: number, decimals: number): number {
    return this.fresh(() => least + (most - least) * this.next(), decimals);
  }

  /** True where the number's digits stand nowhere yet; they do from now on. */
  claim(text: string): boolean {
    const digits = text.replace(/^[-−+]/, '').replaceAll(',', '');
    if (this.drawn.has(digits) || /^(?:19|20)\d\d$/.test(digits)) return false;
    this.drawn.add(digits);
    return true;
  }

  private fresh(make: () => number, decimals: number): number {
    for (let tried = 0; tried < 1000; tried++) {
      const text = make().toFixed(decimals);
      if (this.claim(text)) return Number(text);
    }
    throw new Error('no number is left to draw');
  }
}
