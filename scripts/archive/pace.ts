/** How fast documents are read, and how long the others will take at that rate. */
export class Pace {
  private read = 0;
  private readonly begun: number;

  constructor(
    private left: number,
    private readonly now: () => number = Date.now,
  ) {
    this.begun = now();
  }

  /** Documents that were read. */
  add(documents: number): void {
    this.read += documents;
    this.left -= documents;
  }

  /** Documents that need no reading here. */
  passOver(documents: number): void {
    this.left -= documents;
  }

  told(): string {
    if (this.left === 0 || this.read === 0) return `${this.left} documents left`;
    return `${this.rate()}, ${this.left} left, ${duration(this.left / this.perSecond())}`;
  }

  /** How fast alone, where others read as well. */
  rate(): string {
    return `${this.perSecond().toFixed(1)} documents a second`;
  }

  private perSecond(): number {
    return this.read / Math.max(0.001, (this.now() - this.begun) / 1000);
  }
}

/** `2 h 5 min`, `3 min 20 s`, `41 s`. */
export function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
}
