const POLL_MS = 50;
/** Times that an element may move away under a click. */
const CLICKS = 5;
/** Looks at a view whose mouse button is on its way up. */
const LOOKS = 40;

/** Waits until `ready` gives something true; throws a sentence that names `what` after `timeout` milliseconds. */
export async function until<T>(what: string, ready: () => Promise<T>, timeout = 30_000): Promise<T> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const result = await ready();
      if (result) return result;
      last = result;
    } catch (error) {
      last = error; // a page on its way in or out refuses to be asked; asked again until the time is up
    }
    if (Date.now() > end) throw new Error(`Waited ${timeout / 1000} s for ${what} in vain (last: ${String(last)}).`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** A place in a view, in CSS pixels from its upper left corner. */
export interface Point {
  x: number;
  y: number;
}

/** Keys that tests press. */
export type Key = 'Tab' | 'Enter' | 'End' | 'Home' | 'ArrowUp' | 'ArrowDown';

/**
 * A page as it stands in a browser – the toolbar popup, the side panel –, seen and pressed as a person would. How it is reached is
 * each browser's own way.
 */
export abstract class ExtensionView {
  /** Runs a function, or an expression, in the view; arguments and result pass as JSON. */
  abstract evaluate<R, A extends unknown[]>(code: string | ((...args: A) => R), ...args: A): Promise<Awaited<R>>;

  /** Presses and releases the left button of the mouse. */
  abstract clickAt(point: Point): Promise<void>;

  /** Presses a key as on a keyboard; a key that closes the view is let go elsewhere. */
  abstract press(key: Key): Promise<void>;

  /** Writes a PNG of what the view shows. */
  abstract screenshot(file: string): Promise<void>;

  /** Visible text of the first element that matches; null where none does. */
  text(selector: string): Promise<string | null> {
    return this.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? null, selector);
  }

  /** Waits for an element and gives its visible text. */
  async waitForText(selector: string, timeout?: number): Promise<string> {
    let text: string | null = null;
    const shown = async () => {
      text = await this.text(selector);
      return text !== null;
    };
    await until(`${selector} to appear`, shown, timeout).catch(async (error: Error) => {
      throw new Error(`${error.message} The view shows: ${await this.text('body')}`);
    });
    return text ?? '';
  }

  /**
   * Clicks the middle of an element with the mouse, as a person would; waits until it is there, enabled, uncovered and at rest. A
   * page that has just unfolded something still grows: where the element moved away under the mouse, it is clicked again.
   */
  async click(selector: string): Promise<void> {
    for (let attempt = 0; attempt < CLICKS; attempt++) {
      await this.clickAt(await this.#pointOf(selector));
      if (await this.#wasClicked()) return;
    }
    throw new Error(`${selector} moved away under ${CLICKS} clicks.`);
  }

  /** The middle of an element that can be clicked; from then on the page remembers whether it was. */
  async #pointOf(selector: string): Promise<Point> {
    let before = '';
    const point = await until(`${selector} to be clickable`, async () => {
      const at = await this.evaluate((wanted) => {
        const element = document.querySelector<HTMLButtonElement>(wanted);
        if (!element || element.disabled) return null;
        const { x, y, width, height } = element.getBoundingClientRect();
        const at = { x: x + width / 2, y: y + height / 2 };
        if (!element.contains(document.elementFromPoint(at.x, at.y))) {
          // Only what cannot be clicked where it is: scrolled at each look, Firefox moves some by one pixel to and fro for ever
          element.scrollIntoView({ block: 'center' });
          return null;
        }
        // Noted in the page itself: what a script of Firefox's driver leaves on its globals is gone with it
        const { dataset } = document.documentElement;
        dataset.testPress = 'held';
        addEventListener('mouseup', () => (dataset.testPress = 'missed'), { capture: true, once: true });
        element.addEventListener('click', () => (dataset.testPress = 'clicked'), { capture: true, once: true });
        return { ...at, width: innerWidth, height: innerHeight };
      }, selector);
      const atRest = at !== null && JSON.stringify(at) === before;
      before = JSON.stringify(at);
      return atRest ? { x: at.x, y: at.y } : null;
    });
    return point!;
  }

  /** Whether the element was clicked. A view that answers no more was closed by its click, or went to another page. */
  async #wasClicked(): Promise<boolean> {
    try {
      for (let look = 0; look < LOOKS; look++) {
        const press = await this.evaluate(() => document.documentElement.dataset.testPress);
        if (press !== 'held') return press !== 'missed';
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      }
      return false;
    } catch (error) {
      console.debug(`the click closed the view: ${String(error)}`);
      return true;
    }
  }
}
