import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChromiumView } from '../../scripts/browser/chromium-view';
import { until } from '../../scripts/browser/extension-view';
import { byTestId, saveReport } from '../../scripts/browser/popup';
import { PAGES } from './corrections-pages';
import { openReport, readStored, type Session, startSession } from './session';
import { violations } from './violations';

let session: Session;
let popup: ChromiumView;
let library: Page;
beforeAll(async () => {
  session = await startSession(PAGES);
  const page = await session.open('/report-2024.html');
  popup = (await openReport(session, page)).popup;
});
afterAll(() => session.close());

/** What the heading says of the report. */
const heading = (view: { evaluate(code: () => string): Promise<string> }) =>
  view.evaluate(() =>
    ['kind', 'place', 'year']
      .map((id) => document.querySelector<HTMLElement>(`[data-testid="report-${id}"]`)?.dataset)
      .map((data) => data?.kind ?? data?.code ?? data?.year)
      .join(' '),
  );
const untilSaid = (view: { evaluate(code: () => string): Promise<string> }, wanted: string) =>
  until(`the heading to say ${wanted}`, async () => (await heading(view)) === wanted);

/** Writes into a field of the popup as a person does, as far as its page can tell. */
const write = (field: string, value: string) =>
  popup.evaluate(
    (id, text) => {
      const input = document.querySelector<HTMLInputElement>(`[data-testid="put-right-${id}"]`)!;
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    field,
    value,
  );

test('in the popup: what is no place is refused, namesakes are asked about, and the page is read anew', async () => {
  expect(await heading(popup)).toBe('work-report 440303 2024');
  await popup.click(byTestId('report-year'));
  await write('year', '2022');
  await popup.click(byTestId('put-right-submit'));
  await untilSaid(popup, 'work-report 440303 2022');
  await popup.click(byTestId('report-place'));
  await until('the field of the place', () =>
    popup.evaluate(() => document.querySelector('[data-testid="put-right-place"]') !== null),
  );
  await write('place', '某某开发小镇');
  await popup.click(byTestId('put-right-submit'));
  expect(await popup.waitForText(byTestId('put-right-fault'))).toMatch(/易县/);
  expect(await violations(popup)).toEqual([]);
  await write('place', '鼓楼区');
  await popup.click(byTestId('put-right-submit'));
  await popup.waitForText(byTestId('put-right-namesake'));
  await popup.evaluate(() => {
    document.querySelector<HTMLSelectElement>('[data-testid="put-right-namesake"]')!.value = '350102';
  });
  await popup.click(byTestId('put-right-submit'));
  await untilSaid(popup, 'work-report 350102 2022');
  expect(await popup.waitForText(byTestId('put-right-given'))).not.toBe('');
});

test('what was put right is kept with the report, its results by the year before', async () => {
  await saveReport(popup);
  const { captures, figures } = await readStored(session);
  expect(captures.at(-1)?.recognition).toMatchObject({ kind: 'work-report', year: 2022, place: { code: '350102' } });
  const output = figures.find(({ figure }) => figure.text.includes('2808.19'));
  expect(output?.figure.period).toBe('2021');
  await session.browser.closePopup();
});

test('in the library: a kept report is read anew by what is put right, and by the program’s own again', async () => {
  library = await session.browser.context.newPage();
  await library.goto(session.browser.url('library.html#/capture/1'));
  await library.locator(byTestId('put-right-open')).click();
  await library.locator(byTestId('put-right-place')).fill('深圳罗湖区');
  await library.locator(byTestId('put-right-kind')).selectOption('budget-report');
  await library.locator(byTestId('put-right-year')).fill('2023');
  await library.locator(byTestId('put-right-submit')).click();
  await untilSaid(library, 'budget-report 440303 2023');
  const { captures, figures } = await readStored(session);
  expect(captures).toHaveLength(1);
  // A budget report is called by the year that it reports
  expect(figures.find(({ figure }) => figure.text.includes('2808.19'))?.figure.period).toBe('2023');
  await library.locator(byTestId('put-right-undo')).click();
  await untilSaid(library, 'work-report 440303 2024');
  await library.locator(byTestId('put-right-undo')).waitFor({ state: 'detached' });
});

test('a report that is deleted is gone from the library and can be taken back, there or from the list', async () => {
  const before = await readStored(session);
  await library.bringToFront();
  await library.locator(byTestId('delete-capture')).click();
  await library.locator(byTestId('capture-deleted')).waitFor();
  await until('the focus to be where the report was', () =>
    library.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.testid === 'capture-deleted'),
  );
  expect(await readStored(session)).toEqual({ captures: [], texts: [], figures: [] });
  await library.locator(byTestId('restore')).click();
  await library.locator(byTestId('figures')).waitFor();
  expect(await readStored(session)).toEqual(before);

  await library.locator(byTestId('delete-capture')).click();
  await library.locator(byTestId('capture-deleted')).waitFor();
  await library.goto(session.browser.url('library.html#/bin'));
  expect((await new AxeBuilder({ page: library }).analyze()).violations).toEqual([]);
  await library.locator(`${byTestId('binned')} ${byTestId('restore')}`).click();
  await library.locator(byTestId('binned')).waitFor({ state: 'detached' });
  expect((await readStored(session)).captures).toEqual(before.captures);
});
