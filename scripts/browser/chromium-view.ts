import { writeFile } from 'node:fs/promises';
import type { CDPSession } from 'playwright-core';
import { ExtensionView, type Key, type Point, until } from './extension-view';

/** Key codes, and the text of the key that has one. */
const KEYS: Record<Key, { code: number; text?: string }> = {
  Tab: { code: 9 },
  Enter: { code: 13, text: '\r' },
  End: { code: 35 },
  Home: { code: 36 },
  ArrowUp: { code: 38 },
  ArrowDown: { code: 40 },
};

/** A view that is asked answers within this, or not any more. */
const ANSWER_MS = 20_000;

interface Reply {
  id: number;
  result?: unknown;
  error?: { message: string };
}

/**
 * The toolbar popup or the side panel in Chromium. Playwright does not know them as pages, so they are spoken
 * to through the browser's own session.
 */
export class ChromiumView extends ExtensionView {
  readonly #browser: CDPSession;
  readonly #sessionId: string;
  readonly #waiting = new Map<number, (reply: Reply | null) => void>();
  #count = 0;
  /** Uncaught errors and console errors of the view since it was attached. */
  readonly errors: string[] = [];

  private constructor(browser: CDPSession, sessionId: string) {
    super();
    this.#browser = browser;
    this.#sessionId = sessionId;
    browser.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from !== sessionId) return;
      const reply = JSON.parse(message) as Reply & { method?: string; params?: unknown };
      if (reply.method === 'Runtime.exceptionThrown') this.errors.push(JSON.stringify(reply.params));
      this.#waiting.get(reply.id)?.(reply);
      this.#waiting.delete(reply.id);
    });
    browser.on('Target.detachedFromTarget', ({ sessionId: from }) => {
      if (from !== sessionId) return;
      for (const answer of this.#waiting.values()) answer(null);
      this.#waiting.clear();
    });
  }

  /** Attaches to the target and waits until its document has loaded: the target exists before its body does. */
  static async attach(browser: CDPSession, targetId: string, url: string): Promise<ChromiumView> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    const view = new ChromiumView(browser, sessionId);
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
        reject(new Error(`${method}: no answer in ${ANSWER_MS / 1000} s.`));
      }, ANSWER_MS);
      this.#waiting.set(id, (reply) => {
        clearTimeout(timer);
        if (reply === null) return reject(new Error(`${method}: the view has closed.`));
        const { result, error } = reply;
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

  async clickAt(point: Point): Promise<void> {
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.send('Input.dispatchMouseEvent', { type, ...point, button: 'left', clickCount: 1 });
    }
  }

  async press(key: Key): Promise<void> {
    const { code, text } = KEYS[key];
    const pressed = { key, code: key, windowsVirtualKeyCode: code };
    await this.send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', text, ...pressed });
    const letGo = this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed });
    await letGo.catch((error: Error) => console.debug(`${key} closed the view: ${error.message}`));
  }

  /** Its window may be larger than its page. */
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
