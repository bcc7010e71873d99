import { writeFile } from 'node:fs/promises';
import { ExtensionView, type Key, type Point } from './extension-view';
import type { Marionette } from './marionette';

/** What is used of Marionette's half in the browser's own process; the other half stands in every page, whatever its process. */
interface Actor {
  executeScript(script: string, args: unknown[], options: { async: boolean; timeout: number }): Promise<string>;
  dispatchEvent(name: string, details: object): Promise<void>;
}
interface WindowGlobal {
  getActor(name: 'MarionetteCommands'): Actor;
  /** Draws what is in sight. */
  drawSnapshot(part: null, scale: number, background: string): Promise<ImageBitmap>;
}

/** Firefox's own names as far as they are used here. */
declare const BrowsingContext: {
  getCurrentTopByBrowserId(
    id: number,
  ): { currentWindowGlobal: WindowGlobal | null; embedderElement: HTMLElement | null } | null;
};

const SCRIPT_TIMEOUT_MS = 20_000;

/**
 * Anything that shows a page in Firefox: a tab, the toolbar popup, the sidebar. Marionette's commands know tabs only, but its
 * actors stand in all of them.
 */
export class FirefoxView extends ExtensionView {
  readonly #marionette: Marionette;
  /** Firefox's number of what shows the page; stays when the page moves to another process. */
  readonly id: number;

  constructor(marionette: Marionette, id: number) {
    super();
    this.#marionette = marionette;
    this.id = id;
  }

  async evaluate<R, A extends unknown[]>(code: string | ((...args: A) => R), ...args: A): Promise<Awaited<R>> {
    const given = args.map((value) => JSON.stringify(value)).join(', ');
    const expression = typeof code === 'string' ? code : `(${code})(${given})`;
    const script = `const answer = arguments[arguments.length - 1];
      (async () => (${expression}))().then(
        (value) => answer(JSON.stringify({ value })),
        (error) => answer(JSON.stringify({ error: String(error) })),
      );`;
    const reply = await this.#marionette.run(
      (id, script, timeout) => {
        const page = BrowsingContext.getCurrentTopByBrowserId(id)?.currentWindowGlobal;
        if (!page) throw new Error('The view has closed.');
        return page.getActor('MarionetteCommands').executeScript(script, [], { async: true, timeout });
      },
      this.id,
      script,
      SCRIPT_TIMEOUT_MS,
    );
    const { value, error } = JSON.parse(reply) as { value: Awaited<R>; error?: string };
    if (error !== undefined) throw new Error(error);
    return value;
  }

  async clickAt({ x, y }: Point): Promise<void> {
    for (const type of ['mousemove', 'mousedown', 'mouseup']) {
      const eventData = { type, button: 0, buttons: type === 'mousedown' ? 1 : 0, clickCount: 1 };
      await this.#dispatch('synthesizeMouseAtPoint', { x, y, eventData }, type === 'mouseup');
    }
  }

  async press(key: Key): Promise<void> {
    // Keys go to what has the browser's focus, which a press of the mouse inside the page does not give it
    await this.#marionette.run((id) => BrowsingContext.getCurrentTopByBrowserId(id)?.embedderElement?.focus(), this.id);
    const details = { eventData: { key, code: key, location: 0, printable: false } };
    await this.#dispatch('synthesizeKeyDown', details, true);
    await this.#dispatch('synthesizeKeyUp', details, true);
  }

  /** @param mayClose what is pressed may close the view before the event is answered, or before it is let go */
  async #dispatch(name: string, details: object, mayClose: boolean): Promise<void> {
    await this.#marionette.run(
      async (id, name, details, mayClose) => {
        const page = BrowsingContext.getCurrentTopByBrowserId(id)?.currentWindowGlobal;
        if (!page && !mayClose) throw new Error('The view has closed.');
        const dispatched = page?.getActor('MarionetteCommands').dispatchEvent(name, details);
        await dispatched?.catch((error: Error) => {
          if (!mayClose || error.name !== 'AbortError') throw error;
        });
      },
      this.id,
      name,
      details,
      mayClose,
    );
  }

  async screenshot(file: string): Promise<void> {
    const picture = await this.#marionette.run(async (id) => {
      const page = BrowsingContext.getCurrentTopByBrowserId(id)?.currentWindowGlobal;
      if (!page) throw new Error('The view has closed.');
      const bitmap = await page.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    }, this.id);
    await writeFile(file, Buffer.from(picture, 'base64'));
  }
}
