import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browser/extension-view';
import { pressMark } from '../../scripts/browser/popup';
import { CARD_PAGES, LONG_INDICATOR } from './card-pages';
import { type CardView, figurePoint, hover, openMarked } from './card-view';
import { openReport, type Session, startSession } from './session';

let session: Session;
let page: Page;
let card: CardView;

beforeAll(async () => {
  session = await startSession(CARD_PAGES);
});
afterAll(() => session.close());
afterEach(() => page.close());

const marked = async (address: string): Promise<void> => {
  ({ page, card } = await openMarked(session, address));
};

/** Sends a message to the page's content script, as the worker does for a keyboard command. */
async function command(type: 'step' | 'enterCard', data: object): Promise<unknown> {
  const sender = await session.browser.context.newPage();
  await sender.goto(session.browser.url('welcome.html'));
  await page.bringToFront();
  const answers = await sender.evaluate(
    async (message) => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: ChromeTabs } }).chrome;
      const open = await tabs.query({});
      const sent = open.map(({ id }) =>
        tabs.sendMessage(id, message).then(
          (answer) => answer?.res,
          () => undefined,
        ),
      );
      return (await Promise.all(sent)).filter((answer) => answer !== undefined);
    },
    { id: 1, type, data, timestamp: 0 },
  );
  await sender.close();
  return answers[0];
}
interface ChromeTabs {
  query(of: object): Promise<{ id: number }[]>;
  sendMessage(id: number, message: object): Promise<{ res?: unknown } | undefined>;
}

const wholePage = () => page.evaluate(() => document.documentElement.outerHTML);
const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);

describe('on hover', () => {
  test('the card says what the figure under the pointer is, and leaves the page as it was', async () => {
    await marked('/report.html');
    const before = await wholePage();
    const expected = [
      ['512.3亿元', '地区生产总值', /51,230,000,000元|¥51\.23bn/, 'actual'],
      ['36.5亿元', '一般公共预算收入', /3,650,000,000元|¥3\.65bn/, 'estimate'],
      ['9.75亿元', LONG_INDICATOR, /975,000,000元|¥975m/, 'actual'],
      ['18座', '口袋公园', /^$|\D18$/, 'actual'],
      ['108座', '口袋公园', /^$|\D108$/, 'target'],
    ] as const;
    for (const [mention, name, base, status] of expected) {
      await page.mouse.move(0, 0);
      await card.closed();
      await hover(page, mention);
      await card.opened();
      expect(await card.text('card-name')).toContain(name);
      expect(await card.text('card-value')).toContain(mention);
      // All digits on a Chinese screen; on an English one the English reading, even where it is the number alone
      expect((await card.text('card-base-value')) ?? '').toMatch(base);
      expect(await card.on((open) => open.querySelector<HTMLElement>('[data-status]')?.dataset.status)).toBe(status);
      expect(await focused()).toBe('body');
    }
    await page.keyboard.press('Escape');
    await card.closed();
    expect(await wholePage()).toBe(before);
  });

  test('a pointer that passes opens none; one that goes into the card keeps it; one that leaves both closes it', async () => {
    await marked('/report.html');
    await hover(page, '512.3亿元');
    await page.mouse.move(2, 2);
    await hover(page, '36.5亿元');
    await card.opened();
    expect(await card.text('card-value')).toContain('36.5亿元');
    const inside = (await card.middle())!;
    const { x, y } = await figurePoint(page, '36.5亿元');
    await page.mouse.move((x + inside.x) / 2, (y + inside.y) / 2, { steps: 4 });
    await page.mouse.move(inside.x, inside.y, { steps: 4 });
    await card.explained();
    // Longer than the grace that a pointer outside has
    await page.waitForTimeout(600);
    expect(await card.isOpen()).toBe(true);
    await page.mouse.move(2, 2);
    await card.closed();
  });

  test('scrolling away closes it, and so does a page that takes the text away', async () => {
    await marked('/report.html');
    await hover(page, '512.3亿元');
    await card.opened();
    await page.mouse.wheel(0, 500);
    await card.closed();
    await hover(page, '512.3亿元');
    await card.opened();
    await page.evaluate(() => document.querySelector('article')?.replaceChildren());
    await card.closed();
  });

  test('Escape is the page’s own again once no card is open', async () => {
    await marked('/report.html');
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => document.body.setAttribute('data-key', key));
    });
    const heard = () => page.evaluate(() => document.body.dataset.key ?? null);
    await hover(page, '512.3亿元');
    await card.opened();
    await page.keyboard.press('Escape');
    await card.closed();
    expect(await heard()).toBeNull();
    await page.keyboard.press('Escape');
    expect(await heard()).toBe('Escape');
  });

  test('without marks there is no card', async () => {
    await marked('/report.html');
    const { popup } = await openReport(session, page);
    await pressMark(popup);
    await session.browser.closePopup();
    await hover(page, '512.3亿元');
    await page.waitForTimeout(500);
    expect(await card.isOpen()).toBe(false);
  });
});

describe('in a page that hinders it', () => {
  test.each(['strict', 'hostile', 'dialog'])('%s: the card is seen, in its own colours and size', async (name) => {
    await marked(`/${name}.html`);
    const before = await wholePage();
    await hover(page, '512.3亿元');
    await card.opened();
    // Whatever is drawn topmost in the middle of the card is the card: its host, seen from outside
    const at = (await card.middle())!;
    const top = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.getAttribute('popover'), at);
    expect(top).toBe('manual');
    const looks = await card.on((open) => {
      const { backgroundColor, color, fontSize, width } = getComputedStyle(open);
      return { backgroundColor, color, fontSize, width };
    });
    expect(looks).toEqual({
      backgroundColor: 'rgb(255, 255, 255)',
      color: 'rgb(27, 34, 38)',
      fontSize: '14px',
      width: '320px',
    });
    await page.keyboard.press('Escape');
    await card.closed();
    expect(await wholePage()).toBe(before);
  });
});

describe('by touch, by focus and by keyboard', () => {
  test('a tap opens it, a tap elsewhere closes it', async () => {
    await marked('/report.html');
    const touch = await page.context().newCDPSession(page);
    const tap = async (x: number, y: number) => {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    const { x, y } = await figurePoint(page, '512.3亿元');
    await tap(x, y);
    await card.opened();
    expect(await card.text('card-value')).toContain('512.3亿元');
    await tap(5, 5);
    await card.closed();
  });

  test('a link around a figure shows its card while it has the keyboard’s focus, and keeps the focus', async () => {
    await marked('/report.html');
    await page.keyboard.press('Tab');
    await card.opened();
    expect(await card.text('card-value')).toContain('18座');
    expect(await focused()).toBe('link');
    await page.evaluate(() => document.querySelector<HTMLElement>('#link')?.blur());
    await card.closed();
  });

  test('stepping goes from figure to figure, says them, and takes no focus; entering does, and gives it back', async () => {
    await marked('/report.html');
    await page.evaluate(() => document.querySelector<HTMLElement>('#link')?.focus());
    await page.keyboard.press('Escape');
    expect(await command('step', { by: 1 })).toEqual({ done: true });
    await card.opened();
    const first = await card.text('card-value');
    expect(await focused()).toBe('link');
    const announced = () => card.on((open) => open.querySelector('[role="status"]')?.textContent ?? '');
    await until('the figure to be said', async () => (await announced()).includes(first!));
    expect(await command('step', { by: 1 })).toEqual({ done: true });
    await until('the next figure', async () => (await card.text('card-value')) !== first);
    expect(await command('step', { by: -1 })).toEqual({ done: true });
    await until('the figure before', async () => (await card.text('card-value')) === first);

    expect(await command('enterCard', {})).toEqual({ done: true });
    const inside = () =>
      card.on((open) => {
        const active = (open.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
        return active?.dataset.testid ?? active?.localName ?? null;
      });
    expect(await inside()).toBe('figure-card');
    const walked: (string | null)[] = [];
    for (let i = 0; i < 7; i++) {
      await page.keyboard.press('Tab');
      walked.push(await inside());
    }
    expect(walked).toEqual(['summary', 'copy-text', 'copy-citation', 'copy-bibtex', 'correct', 'dismiss', 'summary']);
    await page.keyboard.press('Shift+Tab');
    expect(await inside()).toBe('dismiss');
    await page.keyboard.press('Escape');
    await card.closed();
    expect(await focused()).toBe('link');
  });

  test('stepping back from the first figure leads to the last, which is scrolled to', async () => {
    await marked('/report.html');
    await command('step', { by: 1 });
    await card.opened();
    const first = await card.text('card-value');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await command('step', { by: -1 });
    await until('another figure', async () => (await card.text('card-value')) !== first);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    const last = await page.evaluate(() =>
      [...(CSS.highlights.get('baoshu-current') ?? [])].map((range) => (range as Range).toString()).join(''),
    );
    expect(await card.text('card-value')).toContain(last);
    // Out of the window the card has nothing to stand beside
    await page.evaluate(() => window.scrollTo(0, 0));
    await card.closed();
  });
});
