import { writeFile } from 'node:fs/promises';
import type { CDPSession } from 'playwright-core';

const POLL_MS = 50;

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

interface Reply {
  id: number;
  result?: unknown;
  error?: { message: string };
}

/**
 * The toolbar popup or the side panel as it stands in the browser. Playwright does not know them as pages, so they are spoken
 * to through the browser's own session.
 */
export class ExtensionView {
  readonly #browser: CDPSession;
  readonly #sessionId: string;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #count = 0;
  /** Uncaught errors and console errors of the view since it was attached. */
  readonly errors: string[] = [];

  private constructor(browser: CDPSession, sessionId: string) {
    this.#browser = browser;
    this.#sessionId = sessionId;
    browser.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from !== sessionId) return;
      const reply = JSON.parse(message) as Reply & { method?: string; params?: unknown };
      if (reply.method === 'Runtime.exceptionThrown') this.errors.push(JSON.stringify(reply.params));
      this.#waiting.get(reply.id)?.(reply);
      this.#waiting.delete(reply.id);
    });
  }

  /** Attaches to the target and waits until its document has loaded: the target exists before its body does. */
  static async attach(browser: CDPSession, targetId: string, url: string): Promise<ExtensionView> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    const view = new ExtensionView(browser, sessionId);
    await view.send('Runtime.enable');
    await until(`${url} to load`, () =>
      view.evaluate((expected) => location.href.startsWith(expected) && document.readyState === 'complete', url),
    );
    return view;
  }

  /** Sends a DevTools command; throws its error, or a sentence where the view has closed meanwhile. */
  send(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.#count;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error(`${method}: no answer; the view has probably closed.`));
      }, 20_000);
      this.#waiting.set(id, ({ result, error }) => {
        clearTimeout(timer);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result);
      });
      this.#browser
        .send('Target.sendMessageToTarget', {
          sessionId: this.#sessionId,
          message: JSON.stringify({ id, method, params }),
        })
        .catch((error) => {
          clearTimeout(timer);
          this.#waiting.delete(id);
          reject(error);
        });
    });
  }

  /** Runs a function, or an expression, in the view; arguments and result pass as JSON. */
  async evaluate<R, A extends unknown[]>(code: string | ((...args: A) => R), ...args: A): Promise<Awaited<R>> {
    const given = args.map((value) => JSON.stringify(value)).join(', ');
    const { result, exceptionDetails } = (await this.send('Runtime.evaluate', {
      expression: typeof code === 'string' ? code : `(${code})(${given})`,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as {
      result: { value: Awaited<R> };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Visible text of the first element that matches; null where none does. */
  text(selector: string): Promise<string | null> {
    return this.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? null, selector);
  }

  /** Waits for an element and gives its visible text. */
  async waitForText(selector: string, timeout?: number): Promise<string> {
    await until(`${selector} to appear`, async () => (await this.text(selector)) !== null, timeout);
    return (await this.text(selector)) ?? '';
  }

  /**
   * Clicks the middle of an element with the mouse, as a person would; waits until it is there, enabled, uncovered and at rest:
   * a popup that has just unfolded something still grows, and a click would fall beside.
   */
  async click(selector: string): Promise<void> {
    let before = '';
    const point = await until(`${selector} to be clickable`, async () => {
      const at = await this.evaluate((wanted) => {
        const element = document.querySelector<HTMLButtonElement>(wanted);
        if (!element || element.disabled) return null;
        element.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = element.getBoundingClientRect();
        const at = { x: x + width / 2, y: y + height / 2 };
        return element.contains(document.elementFromPoint(at.x, at.y))
          ? { ...at, width: innerWidth, height: innerHeight }
          : null;
      }, selector);
      const atRest = at !== null && JSON.stringify(at) === before;
      before = JSON.stringify(at);
      return atRest ? { x: at.x, y: at.y } : null;
    });
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.send('Input.dispatchMouseEvent', { type, ...point, button: 'left', clickCount: 1 });
    }
  }

  /** Writes a PNG of what the view shows; its window may be larger than its page. */
  async screenshot(file: string): Promise<void> {
    const size = await this.evaluate(() => {
      const { width, height } = document.body.getBoundingClientRect();
      return { y: scrollY, width: Math.ceil(width), height: Math.min(Math.ceil(height), innerHeight) };
    });
    const clip = { x: 0, ...size, scale: 1 };
    const { data } = (await this.send('Page.captureScreenshot', { clip })) as { data: string };
    await writeFile(file, Buffer.from(data, 'base64'));
  }
}
