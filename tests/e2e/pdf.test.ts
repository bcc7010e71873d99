import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/browser/extension-view';
import { byTestId } from '../../scripts/browser/popup';
import { makePdf, setLines } from '../unit/files/pdf/make-pdf';
import { reportLines } from './import-files';
import { pdfOf } from './pdf-pages';
import { readStored, type Session, startSession } from './session';
import { violations } from './violations';

const PLACE = '天津市河北区';
const REPORT = pdfOf(reportLines(PLACE, 2030), 16);

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession({ '/report.pdf': { body: Buffer.from(REPORT), type: 'application/pdf' } });
  page = await session.browser.context.newPage();
});
afterAll(() => session.close());

const open = async () => {
  await page.goto('about:blank');
  await page.goto(session.browser.url('library.html#/pdf'));
  await page.locator(byTestId('pdf-drop')).waitFor();
};
const give = (name: string, bytes: Uint8Array) =>
  page.setInputFiles(`${byTestId('pdf-drop')} input[type=file]`, {
    name,
    mimeType: 'application/pdf',
    buffer: Buffer.from(bytes),
  });

test('a PDF is shown page by page beside its figures, each leading to the other, and kept as any report', async () => {
  await open();
  await give('河北区报告.pdf', REPORT);
  await page.locator(byTestId('pdf-report')).waitFor({ timeout: 60_000 });
  expect(await page.locator(byTestId('report-place')).innerText()).toBe(PLACE);
  expect(await page.locator(byTestId('report-year')).getAttribute('data-year')).toBe('2030');

  const lines = page.locator(`${byTestId('pdf-figures')} button`);
  const first = lines.first();
  expect(await first.locator('.pdf-value').innerText()).toBe('830.5亿元');
  await first.click();
  const id = await first.getAttribute('data-figure');
  const mark = page.locator(`.pdf-mark[data-figure="${id}"]`).first();
  await until('the mark of the figure', async () => (await mark.getAttribute('aria-current')) === 'true');
  const second = page.locator('.pdf-mark').nth(1);
  await second.click();
  const line = page.locator(`${byTestId('pdf-figures')} [data-figure="${await second.getAttribute('data-figure')}"]`);
  await until('the line of the mark', async () => (await line.getAttribute('aria-current')) === 'true');

  await until('the page to be drawn', () =>
    page.locator('.pdf-page canvas').evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const context = (canvas as HTMLCanvasElement).getContext('2d')!;
      return context.getImageData(0, 0, width, height).data.some((value, i) => i % 4 === 0 && value < 100);
    }),
  );
  await page.evaluate(async () => document.querySelector('.pdf-picture')?.scrollTo(0, 0));
  expect(await page.locator(byTestId('pdf-page')).getAttribute('data-page')).toBe('1');
  await page.locator(byTestId('pdf-next')).click();
  await until(
    'the second page',
    async () => (await page.locator(byTestId('pdf-page')).getAttribute('data-page')) === '2',
  );

  await page.locator(byTestId('keep-pdf')).click();
  await page.locator(byTestId('kept-pdf')).waitFor();
  const { captures, figures } = await readStored(session);
  expect(captures.map(({ url, figureCount }) => [url, figureCount])).toEqual([
    [`import:${encodeURI('河北区报告.pdf')}`, 12],
  ]);
  expect(figures.map(({ figure }) => figure.text)).toContain('830.5亿元');

  // Of the kept report each figure tells its page, and the file that is given again shows it there
  const address = await page.locator(byTestId('kept-pdf')).getAttribute('href');
  await page.goto(session.browser.url(`library.html${address}`));
  const onThird = page.locator(byTestId('on-page'), { hasText: /^page 3$/ });
  const row = page.locator(byTestId('figure-row')).filter({ has: onThird }).first();
  const figure = await row.getAttribute('data-figure');
  await row.locator(byTestId('on-page')).click();
  await page.locator(byTestId('pdf-drop')).waitFor();
  await give('另一份.pdf', makePdf([{ texts: setLines(['另一份文件，收入519.7亿元。']) }]));
  await until('the other file told', async () =>
    (await page.locator(byTestId('pdf-said')).allInnerTexts()).join().includes('另一份.pdf'),
  );
  await give('改了名.pdf', REPORT);
  await page.locator(`.pdf-mark[data-figure="${figure}"]`).first().waitFor({ timeout: 60_000 });
  expect(await page.locator(byTestId('pdf-page')).getAttribute('data-page')).toBe('3');
  expect(await page.locator(`${byTestId('pdf-figures')} [aria-current=true]`).getAttribute('data-figure')).toBe(figure);
});

test('the figures of a PDF breaks no rule of accessibility', async () => {
  await open();
  await give('河北区报告.pdf', REPORT);
  await page.locator('.pdf-mark').first().waitFor({ timeout: 60_000 });
  expect(await violations(page as unknown as Parameters<typeof violations>[0])).toEqual([]);
});

test('a file that is not read is told with its name, and another one can be given', async () => {
  await open();
  const said = page.locator(byTestId('pdf-said'));
  await give('锁.pdf', makePdf([{ texts: setLines(['一']) }], { encrypted: true }));
  await until('the locked file told', async () => (await said.allInnerTexts()).join().includes('password'));
  await give(
    '假.pdf',
    Uint8Array.from('nothing', (c) => c.charCodeAt(0)),
  );
  await until('the other file told', async () => (await said.allInnerTexts()).join().includes('假.pdf'));
  await give('河北区报告.pdf', REPORT);
  await page.locator(byTestId('pdf-report')).waitFor({ timeout: 60_000 });
});

test('a long PDF tells how far it is, and can be stopped', async () => {
  await open();
  await give('长.pdf', makePdf(Array.from({ length: 1500 }, () => ({ texts: setLines(['　　某项收入519.7亿元。']) }))));
  const status = page.locator(`${byTestId('pdf-reading')} [role=status]`);
  await until('pages to be counted', async () => /page \d+ of 1500/.test((await status.allInnerTexts()).join()));
  await page.locator(byTestId('stop-pdf')).click();
  await until('the stop told', async () =>
    (await page.locator(byTestId('pdf-said')).allInnerTexts()).join().includes('长.pdf was stopped'),
  );
});

test('on a tab that shows a PDF the popup leads to where it is read, and nothing is fetched again', async () => {
  const tab = await session.open('/report.pdf');
  const popup = await session.browser.openPopup(tab);
  await popup.waitForText(byTestId('read-pdf'));
  const opened = session.browser.context.waitForEvent('page');
  await popup.click(byTestId('read-pdf'));
  const library = await opened;
  await library.locator(byTestId('pdf-drop')).waitFor();
  expect(await library.locator('.pdf-from').innerText()).toContain('/report.pdf');
  await library.close();
  await tab.close();
});
