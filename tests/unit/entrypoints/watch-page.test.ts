import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPage } from '../../../entrypoints/shared/page/watch/watch-page';

const REPORT = '<p>各位代表：过去一年，地区生产总值增长6.1%，新增就业1.4万人，改造老旧小区31个。</p>'.repeat(12);
const MINUTE = 60_000;

let page: Document;
/** Observers that are connected at the moment. */
let connected = 0;

beforeEach(() => {
  vi.useFakeTimers();
  const { window } = new JSDOM('<title>页面</title><main></main>');
  page = window.document;
  connected = 0;
  class CountedObserver extends window.MutationObserver {
    #on = false;
    override observe(target: Node, options: MutationObserverInit): void {
      if (!this.#on) connected++;
      this.#on = true;
      super.observe(target, options);
    }
    override disconnect(): void {
      if (this.#on) connected--;
      this.#on = false;
      super.disconnect();
    }
  }
  vi.stubGlobal('MutationObserver', CountedObserver);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const main = () => page.querySelector('main')!;

describe('watchPage', () => {
  test('asks nobody about a page that is no report, and leaves nothing behind', async () => {
    const tell = vi.fn(async () => false);
    watchPage(page, tell);
    expect(connected).toBe(1);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(tell).not.toHaveBeenCalled();
    expect(connected).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('asks once about a report, and is done when it was recognised', async () => {
    main().innerHTML = REPORT;
    const tell = vi.fn(async () => true);
    watchPage(page, tell);
    await vi.advanceTimersByTimeAsync(0);
    expect(tell).toHaveBeenCalledOnce();
    expect(connected).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('finds text that comes two seconds late', async () => {
    const tell = vi.fn(async () => true);
    watchPage(page, tell);
    await vi.advanceTimersByTimeAsync(2000);
    main().innerHTML = REPORT;
    await vi.advanceTimersByTimeAsync(1000);
    expect(tell).toHaveBeenCalledOnce();
  });

  test('looks a few times at a page that never rests', async () => {
    main().innerHTML = REPORT;
    const tell = vi.fn(async () => false);
    watchPage(page, tell);
    for (let tick = 0; tick < 600; tick++) {
      main().append(String(tick));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(tell.mock.calls.length).toBeGreaterThan(2);
    expect(tell.mock.calls.length).toBeLessThanOrEqual(7);
    expect(connected).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('sees what changed while the worker was asked', async () => {
    main().innerHTML = REPORT;
    const tell = vi.fn(
      () => new Promise<boolean>((resolve) => setTimeout(() => resolve(tell.mock.calls.length > 1), 200)),
    );
    watchPage(page, tell);
    await vi.advanceTimersByTimeAsync(100);
    main().append('又来了一段');
    await vi.advanceTimersByTimeAsync(2000);
    expect(tell).toHaveBeenCalledTimes(2);
    expect(connected).toBe(0);
  });

  test('stops where the extension is gone', async () => {
    main().innerHTML = REPORT;
    vi.spyOn(console, 'debug').mockImplementation(() => undefined);
    watchPage(page, async () => {
      throw new Error('Extension context invalidated.');
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(connected).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    expect(console.debug).toHaveBeenCalledOnce();
  });
});
