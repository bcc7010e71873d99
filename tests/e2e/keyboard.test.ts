import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionView, until } from '../../scripts/browser/extension-view';
import { byTestId, readPopup } from '../../scripts/browser/popup';
import { markedText, readStored, type Session, startSession } from './session';

/** More stops than any screen has before what is looked for. */
const MOST_STOPS = 150;

/** What has the focus, and whether a reader can see that it does. */
interface Focus {
  id: string;
  text: string;
  visible: boolean;
}

/** Runs in the page: null where nothing has the focus. */
function focusNow(): Focus | null {
  const element = document.activeElement as HTMLElement | null;
  if (element === null || element === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  // A mark of a chart is drawn thick instead: an outline around it would be a square
  const thick = [...element.children].some((child) => Number.parseFloat(getComputedStyle(child).strokeWidth) >= 5);
  const { top, bottom, width } = element.getBoundingClientRect();
  return {
    id: element.dataset?.testid ?? element.localName,
    text: element.innerText ?? element.getAttribute('aria-label') ?? '',
    visible: element.matches(':focus-visible') && (outlined || thick) && width > 0 && bottom > 0 && top < innerHeight,
  };
}

/** A screen that is used by its keyboard alone. */
interface Screen {
  press(key: 'Tab' | 'Enter' | 'ArrowDown' | 'End'): Promise<void>;
  focus(): Promise<Focus | null>;
}

const ofView = (view: ExtensionView): Screen => ({
  press: (key) => view.press(key),
  focus: () => view.evaluate(focusNow),
});
const ofPage = (page: Page): Screen => ({
  press: (key) => page.keyboard.press(key),
  focus: () => page.evaluate(focusNow),
});

/** Presses Tab until something is reached; every stop on the way has to be seen. */
async function tabTo(screen: Screen, wanted: (focus: Focus) => boolean): Promise<Focus> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await screen.press('Tab');
    const focus = await screen.focus();
    if (focus === null) continue;
    passed.push(focus.id);
    expect(focus, `the focus is seen on ${focus.id} “${focus.text}”`).toMatchObject({ visible: true });
    if (wanted(focus)) return focus;
  }
  throw new Error(`not reached by Tab; passed ${passed.join(', ')}`);
}
const tabToId = (screen: Screen, id: string) => tabTo(screen, (focus) => focus.id === id);
const focusIs = (screen: Screen, id: string) =>
  until(`the focus to be on ${id}`, async () => (await screen.focus())?.id === id, 5_000);
const focusIsSomewhere = (screen: Screen) =>
  until('the focus to be somewhere', async () => (await screen.focus()) !== null, 5_000);

let session: Session;
let downloads: string;
beforeAll(async () => {
  downloads = await mkdtemp(path.join(tmpdir(), 'baoshu-keyboard-'));
  session = await startSession({}, { downloads });
});
afterAll(async () => {
  await session.close();
  await rm(downloads, { recursive: true, force: true, maxRetries: 5 });
});

describe('without a mouse', () => {
  test.each(['plan-outline', 'forum-work-report'])('a report is saved and marked: %s', async (sample) => {
    const page = await session.open(`/${sample}.html`);
    const popup = await session.browser.openPopup(page);
    await readPopup(popup);
    const screen = ofView(popup);
    await tabToId(screen, 'save');
    await screen.press('Enter');
    await popup.waitForText(`${byTestId('save')}[data-state="saved"]`);
    await focusIs(screen, 'save');
    await tabToId(screen, 'mark');
    await screen.press('Enter');
    await until('the marks', async () => (await markedText(page)) !== '');
    await focusIs(screen, 'mark');
    await session.browser.closePopup();
    await page.close();
  });

  test('rows of the popup are walked by arrows and unfolded by Enter; all of them are one stop of Tab', async () => {
    const page = await session.open('/forum-work-report.html');
    const popup = await session.browser.openPopup(page);
    await readPopup(popup);
    await popup.waitForText(byTestId('leading-figure'));
    const screen = ofView(popup);
    await tabToId(screen, 'leading-figure');
    const at = () => popup.evaluate(() => (document.activeElement as HTMLElement).dataset.index);
    expect(await at()).toBe('0');
    await screen.press('ArrowDown');
    await until('the next row', async () => (await at()) === '1');
    await screen.press('Enter');
    expect(await popup.waitForText(byTestId('open-row'))).not.toBe('');
    expect(await at()).toBe('1');
    await screen.press('End');
    const last = await popup.evaluate(() => Number(document.querySelector('table')!.getAttribute('aria-rowcount')) - 2);
    await until('the last row', async () => (await at()) === String(last));
    await tabToId(screen, 'mark');
    await session.browser.closePopup();
    await page.close();
  });

  test('the figures are reached in the side panel, and Enter shows one in the page', async () => {
    const page = await session.open('/forum-work-report.html');
    const popup = await session.browser.openPopup(page);
    await readPopup(popup);
    await tabToId(ofView(popup), 'open-side-panel');
    await ofView(popup).press('Enter');
    const panel = await session.browser.view('sidepanel.html');
    await panel.waitForText(byTestId('figure'));
    const screen = ofView(panel);
    const figure = await tabToId(screen, 'figure');
    await screen.press('Enter');
    const shown = await until('the figure to be shown in the page', () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('baoshu-current') ?? [])].map((range) => (range as Range).toString()).join(''),
      ),
    );
    expect(figure.text.replace(/\s+/g, '')).toContain(shown.replace(/\s+/g, ''));
    await focusIs(screen, 'figure');
    await page.close();
  });

  test('the library is walked: a report, a filter, a chart’s points, an export', async () => {
    const library = await session.browser.context.newPage();
    await library.goto(session.browser.url('library.html#/captures'));
    await library.locator(byTestId('capture')).nth(1).waitFor();
    const screen = ofPage(library);

    // A report: what was pressed is gone, the focus is not
    await tabToId(screen, 'capture');
    await screen.press('Enter');
    await library.locator(byTestId('capture-view')).waitFor();
    await focusIsSomewhere(screen);

    await library.goBack();
    await library.locator(byTestId('filter-kind')).waitFor();
    await tabTo(screen, ({ text }) => text.startsWith('Government work report'));
    await screen.press('Enter');
    await until('one report to be left', async () => (await library.locator(byTestId('capture')).count()) === 1);
    await tabToId(screen, 'select-several');
    await screen.press('Enter');
    await library.locator(byTestId('selection-bar')).waitFor();
    await focusIs(screen, 'select-several');

    await library.goto(session.browser.url('library.html#/indicators?set=all'));
    await tabToId(screen, 'filter-text');
    await library.keyboard.type('gjjgxjs');
    await tabToId(screen, 'row-name');
    await screen.press('Enter');
    await library
      .locator(`${byTestId('chart')} a`)
      .first()
      .waitFor();
    // The chart opens beside the table, and the keyboard goes on in it
    await focusIs(screen, 'chart-drawer');
    const point = await tabTo(screen, ({ id }) => id === 'a');
    expect(await library.locator(byTestId('chart-point')).innerText()).toBe(point.text);
    expect(point.text).toMatch(/100|123|130|150/);
    await screen.press('Enter');
    await library.locator(byTestId('capture-view')).waitFor();
    await focusIsSomewhere(screen);

    await library.goto(session.browser.url('library.html'));
    await tabToId(screen, 'export');
    await screen.press('Enter');
    await tabToId(screen, 'save-export');
    await screen.press('Enter');
    await until('the file', async () => (await readdir(downloads)).some((file) => file.endsWith('.xlsx')));
    await tabToId(screen, 'close-export');
    await screen.press('Enter');
    // Who closes the dialog is back where it was opened
    await focusIs(screen, 'export');
    await library.close();
  });

  test('every stop of the welcome page is seen, and a sample opens', async () => {
    const welcome = await session.browser.context.newPage();
    await welcome.goto(session.browser.url('welcome.html'));
    await welcome.locator(byTestId('shortcuts')).waitFor();
    await tabToId(ofPage(welcome), 'open-sample');
    const [sample] = await Promise.all([session.browser.context.waitForEvent('page'), welcome.keyboard.press('Enter')]);
    await sample.waitForLoadState();
    expect(sample.url()).toContain('/samples/');
    await welcome.bringToFront();
    await tabToId(ofPage(welcome), 'open-library');
    await sample.close();
    await welcome.close();
  });

  test('nothing was kept but what was saved', async () => {
    expect((await readStored(session)).captures).toHaveLength(2);
  });
});
