/** Of the page's time at most a twentieth is spent on looking what has become of it. */
const SHARE = 20;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * How long to leave a changing page alone. Looking whether marked text still stands is followed by twenty times the time that
 * it took; reading anew as well, and by a pause that doubles as long as the page goes on asking for it. So a page whose
 * script rewrites its text without end costs ever less.
 */
export class LookPause {
  #until = 0;
  #pause = 0;
  #readAt = Number.NEGATIVE_INFINITY;

  /** True where the page may be looked at again. */
  isOver(now: number): boolean {
    return now >= this.#until;
  }

  /** Says what was done from `start` to `end`. */
  begin(start: number, end: number, didRead: boolean): void {
    const share = SHARE * (end - start);
    if (!didRead) {
      this.#until = end + share;
      return;
    }
    // A page that was quiet for longer than it was left alone begins anew
    const restless = start - this.#readAt < 4 * this.#pause;
    const doubled = restless ? Math.min(2 * this.#pause, LONGEST_PAUSE_MS) : FIRST_PAUSE_MS;
    this.#pause = Math.max(share, doubled);
    this.#readAt = end;
    this.#until = end + this.#pause;
  }
}
