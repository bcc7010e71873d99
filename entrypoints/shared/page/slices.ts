import type { Steps } from '../../../core/document/steps';

/** So long the page's thread may be held at a time: what is longer is felt when one scrolls or types. */
const SLICE_MS = 25;

/** What stops work between two of its slices, with how far it has come. */
export class Slices {
  /** How many slices were begun since this was made. */
  begun = 0;
  #stopped = false;

  /**
   * @param now a clock in milliseconds
   * @param pause lets the page have its turn
   */
  constructor(
    private readonly now: () => number = () => performance.now(),
    private readonly pause: () => Promise<void> = turn,
  ) {}

  /** Leaves the work that runs where it is. */
  stop(): void {
    this.#stopped = true;
  }

  /** Runs work in slices; null where it was stopped. */
  async run<Result>(steps: Steps<Result>): Promise<Result | null> {
    this.#stopped = false;
    for (;;) {
      this.begun++;
      const until = this.now() + SLICE_MS;
      do {
        const { done, value } = steps.next();
        if (done) return value;
      } while (this.now() < until);
      await this.pause();
      if (this.#stopped) return null;
    }
  }
}

/** Walks of a page that its scripts change meanwhile: what was gathered of two states of it may be in neither. */
const MOST_WALKS = 3;

/** Walks a page, and again where it changed while it was walked; one that never stands still is taken as it comes. */
export async function walkStill<Result>(page: Document, walk: () => Promise<Result | null>): Promise<Result | null> {
  for (let walks = 1; ; walks++) {
    let changed = false;
    const observer = new MutationObserver(() => {
      changed = true;
      observer.disconnect();
    });
    observer.observe(page, { childList: true, subtree: true, characterData: true });
    const result = await walk();
    changed ||= observer.takeRecords().length > 0;
    observer.disconnect();
    if (result === null || !changed || walks === MOST_WALKS) return result;
  }
}

/** A turn of the page's thread. A timer's would come once a second in a page that is hidden. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
