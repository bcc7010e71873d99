import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChromiumView } from '../../scripts/browser/chromium-view';
import { type ExtensionView, until } from '../../scripts/browser/extension-view';
import { byTestId, readPopup, saveReport } from '../../scripts/browser/popup';
import { paragraphs } from '../unit/recognise/writing';
import { openReport, readStored, type Session, startSession } from './session';
import { violations } from './violations';

/** A work report whose title and speech line name no year; `past` opens its review. */
const reportTelling = (past: string) => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<title>河北区政府工作报告</title></head><body><article><h1>河北区政府工作报告</h1>
<p>各位代表：</p><p>现在，我代表天津市河北区人民政府，向大会报告工作，请予审议。</p>
<p>一、过去一年工作回顾</p>
<p>${past}，一般公共预算收入22.7亿元，国家级高新技术企业达到123家。</p>
${paragraphs(4)
  .split('\n')
  .map((text) => `<p>${text}</p>`)
  .join('\n')}
<p>二、今年工作安排</p>
<p>今年主要目标是：地区生产总值增长5%，一般公共预算收入24亿元，国家级高新技术企业达到130家。</p>
${paragraphs(3, 11)
  .split('\n')
  .map((text) => `<p>${text}</p>`)
  .join('\n')}
</article></body></html>`;
/** Nothing says when it was delivered. */
const NO_YEAR = reportTelling('过去一年，实现地区生产总值500亿元');
/** One sentence names the years of two results, which is too little to tell which of them it reviews. */
const TWO_YEARS = reportTelling('地区生产总值由2021年的480亿元提高到2022年的500亿元。一年来');

let session: Session;
let page: Page;
let panel: ChromiumView;
beforeAll(async () => {
  session = await startSession({
    '/no-year.html': { body: NO_YEAR, type: 'text/html' },
    '/two-years.html': { body: TWO_YEARS, type: 'text/html' },
  });
  page = await session.open('/no-year.html');
});
afterAll(() => session.close());

const shownYear = (view: ExtensionView) =>
  view.evaluate(() => document.querySelector<HTMLElement>('[data-testid="report-year"]')?.dataset.year ?? null);
const isThere = async (view: ExtensionView, id: string) => (await view.text(byTestId(id))) !== null;
/** The years of the popup's columns, the one that the page reports before the one that it plans; none without a row. */
const told = (view: ExtensionView) =>
  view.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-testid="leading-figures"] :is(th.now, th.next) b')].map(
      (year) => year.innerText,
    ),
  );

async function giveYear(view: ExtensionView, year: string): Promise<void> {
  await view.evaluate((written) => {
    document.querySelector<HTMLInputElement>('[data-testid="year-field"]')!.value = written;
  }, year);
  await view.click(byTestId('year-give'));
}

test('a report without a year is asked for it, and heads no row', async () => {
  const { popup, report } = await openReport(session, page);
  expect(report).toMatchObject({ kind: 'work-report', year: null });
  expect(report.figures).toBeGreaterThan(10);
  expect(await isThere(popup, 'year-choice')).toBe(true);
  expect(await isThere(popup, 'save-without-year')).toBe(true);
  expect(await told(popup)).toEqual([]);
  expect(await violations(popup)).toEqual([]);
});

test('what is no year is refused in words', async () => {
  const popup = await session.browser.view('popup.html');
  await giveYear(popup, '24');
  expect(await popup.waitForText(byTestId('year-fault'))).toMatch(/1949/);
  expect(await shownYear(popup)).toBeNull();
});

test('with the year that the reader gives, the page is read anew', async () => {
  const popup = await session.browser.view('popup.html');
  await giveYear(popup, '2024');
  await until('the year', async () => (await shownYear(popup)) === '2024');
  expect(await isThere(popup, 'year-choice')).toBe(false);
  // The columns find their widths after they are drawn
  await until('the years of the columns', async () => (await told(popup)).filter((year) => year !== '').length > 1);
  expect(await told(popup)).toEqual([expect.stringContaining('2023'), expect.stringContaining('2024')]);
  expect(await isThere(popup, 'save-without-year')).toBe(false);
});

test('the saved capture holds the year', async () => {
  await saveReport(await session.browser.view('popup.html'));
  const { captures, figures } = await readStored(session);
  expect(captures.map(({ recognition }) => recognition.year)).toEqual([2024]);
  expect(figures.filter(({ figure }) => figure.text === '123家').map(({ figure }) => figure.period)).toEqual(['2023']);
});

test('the year is kept for the tab’s page when it is loaded again, and for no other tab', async () => {
  await session.browser.closePopup();
  await page.reload();
  const { popup, report } = await openReport(session, page);
  expect(report.year).toBe(2024);
  expect(await isThere(popup, 'year-given')).toBe(true);
  const other = await session.open('/no-year.html');
  expect((await openReport(session, other)).report.year).toBeNull();
  await session.browser.closePopup();
  await other.close();
});

test('another choice in the side panel holds for both', async () => {
  const { popup } = await openReport(session, page);
  await popup.click(byTestId('open-side-panel'));
  panel = await session.browser.view('sidepanel.html');
  await until('the panel to list the page', async () => (await shownYear(panel)) === '2024');
  await panel.click(byTestId('year-again'));
  await until('the question', () => isThere(panel, 'year-choice'));
  expect(await violations(panel)).toEqual([]);
  await giveYear(panel, '2022年');
  await until('the new year', async () => (await shownYear(panel)) === '2022');
  const again = await session.browser.openPopup(page);
  const shown = await readPopup(again);
  expect(shown.view === 'read' && shown.report.year).toBe(2022);
});

describe('years that a report leaves open between them', () => {
  let open: Page;
  beforeAll(async () => {
    await page.close();
    open = await session.open('/two-years.html');
  });

  const candidates = (view: ExtensionView) =>
    view.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-testid="year-candidate"]')].map(({ dataset }) => dataset.year),
    );
  /** Chooses a year; the figures of the part that looks back and of the part that plans then have it or the next. */
  async function choose(popup: ExtensionView, year: number): Promise<void> {
    await popup.click(`${byTestId('year-candidate')}[data-year="${year}"]`);
    await until('the year', async () => (await shownYear(popup)) === String(year));
    await until('the main figures', async () => (await told(popup)).some((period) => period.includes(String(year))));
  }

  test('are offered, earlier first, and nothing is said of either', async () => {
    const { popup, report } = await openReport(session, open);
    expect(report).toMatchObject({ kind: 'work-report', year: null });
    expect(report.warnings).not.toContain('year-uncertain');
    expect(await candidates(popup)).toEqual(['2022', '2023']);
    expect(await told(popup)).toEqual([]);
    expect(await violations(popup)).toEqual([]);
  });

  test('give figures their periods once one is chosen', async () => {
    const popup = await session.browser.view('popup.html');
    await choose(popup, 2023);
    expect(await isThere(popup, 'year-choice')).toBe(false);
    await saveReport(popup);
    const { captures, figures } = await readStored(session);
    const { id } = captures.find(({ url }) => url.includes('two-years'))!;
    const periodOf = (text: string) =>
      figures.find(({ captureId, figure }) => captureId === id && figure.text === text)?.figure.period;
    expect(['123家', '22.7亿元', '130家', '24亿元'].map(periodOf)).toEqual(['2022', '2022', '2023', '2023']);
    // What names its own year has it whichever is chosen
    expect(['480亿元', '500亿元'].map(periodOf)).toEqual(['2021', '2022']);
  });

  test('can be chosen among again', async () => {
    const { popup, report } = await openReport(session, open);
    expect(report.year).toBe(2023);
    await popup.click(byTestId('year-again'));
    await until('the question', () => isThere(popup, 'year-choice'));
    expect(await candidates(popup)).toEqual(['2022', '2023']);
    await choose(popup, 2022);
    // What was told of the year before stays until the page has been read anew
    await until('the figures of the other year', async () => {
      const periods = await told(popup);
      return periods.length > 0 && periods.every((period) => !period.includes('2023'));
    });
    expect((await told(popup)).some((period) => period.includes('2021'))).toBe(true);
  });
});
