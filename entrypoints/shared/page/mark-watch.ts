import { LookPause } from './look-pause';

const EVERY_MS = 1_000;
const LATEST_MS = 1_000;

/** What the watch asks of those it keeps watch for. */
export interface Watched {
  /** False once the extension is gone: this script stays in the page, but has nothing to say any more. */
  alive(): boolean;
  /** Puts marks back that the page took away. */
  restore(): void;
  /** The smallest element that holds everything of interest. */
  root(): Element;
  /** Looks at a page that has changed, and reads it anew where that is needed; answers whether it was. */
  follow(): Promise<boolean>;
}

/**
 * Keeps marks in step with the page while they are shown: about once a second, when the browser has nothing better to do, and
 * never while the page is hidden. Between two looks a changing page costs one call, however much it changes: the observer
 * takes itself off at the first change.
 */
export class MarkWatch {
  #turn = 0;
  #changed = false;
  #pause = new LookPause();
  readonly #observer = new MutationObserver(() => {
    this.#changed = true;
    this.#observer.disconnect();
  });

  constructor(private readonly watched: Watched) {}

  /** Begins, or begins anew with the page as it stands. */
  start(): void {
    this.#observe();
    this.#turn++;
    this.#wait(this.#turn);
  }

  stop(): void {
    this.#observer.disconnect();
    this.#turn++;
  }

  #observe(): void {
    this.#changed = false;
    this.#observer.disconnect();
    this.#observer.observe(this.watched.root(), { childList: true, characterData: true, subtree: true });
  }

  #wait(turn: number): void {
    const ifStillOn = (next: () => void) => () => {
      if (turn === this.#turn) next();
    };
    // A hidden page has no animation frames. `visibilitychange` would tell the same, if the page let it pass
    setTimeout(
      ifStillOn(() =>
        requestAnimationFrame(
          ifStillOn(() =>
            requestIdleCallback(
              ifStillOn(() => this.#look(turn)),
              { timeout: LATEST_MS },
            ),
          ),
        ),
      ),
      EVERY_MS,
    );
  }

  async #look(turn: number): Promise<void> {
    if (!this.watched.alive()) {
      this.stop();
      return;
    }
    try {
      this.watched.restore();
      await this.#follow(turn);
    } catch (error) {
      console.warn('the marks do not follow the page:', error);
    } finally {
      if (turn === this.#turn) this.#wait(turn);
    }
  }

  async #follow(turn: number): Promise<void> {
    const start = performance.now();
    if ((!this.#changed && this.watched.root().isConnected) || !this.#pause.isOver(start)) return;
    // What changes while the page is read must be looked at as well
    this.#observe();
    let didRead = true; // what fails may have cost as much
    try {
      didRead = await this.watched.follow();
    } finally {
      this.#pause.begin(start, performance.now(), didRead);
      if (turn === this.#turn && !this.#changed) this.#observe();
    }
  }
}
