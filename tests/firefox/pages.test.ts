import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byTestId, pressMark, readPopup, type Shown } from '../../scripts/browser/popup';
import { PAGES } from '../e2e/automatic-pages';
import { markedText } from '../e2e/session';
import { leave, NO_FIREFOX, openReport, type Session, startSession } from './session';

/** A page with numbers that is no report. */
const RECIPE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>凉拌黄瓜</title><h1>凉拌黄瓜</h1>
<p>黄瓜400克拍碎，加盐3克腌10分钟，沥去水分；蒜20克切末，淋生抽15毫升、香醋10毫升。</p>
<p>2022年夏天我一共拌过40次，每次够3个人吃，放进冰箱2小时再吃味道更好。</p></html>`;

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** One sentence and no more: at most one full stop, and that at its end. */
const ONE_SENTENCE = /^[^.。]{10,}[.。]$/;

describe.skipIf(NO_FIREFOX)('all kinds of pages in Firefox', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession({
      ...PAGES,
      '/recipe.html': { body: RECIPE, type: 'text/html' },
      '/empty.html': { body: '<!doctype html><title></title>', type: 'text/html' },
      '/report.pdf': { body: PDF, type: 'application/pdf' },
      '/download': { body: PDF, type: 'application/pdf' },
    });
  });
  afterAll(() => session.close());

  test.each([
    ['whose policy allows nothing', '/policy.html'],
    ['in GB18030', '/gb18030.html'],
    ['whose text comes after two seconds', '/late.html'],
    ['of 200,000 nodes', '/nodes.html'],
  ])('a report on a page %s is read and marked', async (_, address) => {
    const page = await session.open(address);
    const popup = await session.browser.openPopup(page);
    await popup.waitForText('[data-view="read"]');
    const { report } = (await readPopup(popup)) as Shown & { view: 'read' };
    expect(report).toMatchObject({ kind: 'plan-outline', placeCode: '120105', year: 2021 });
    await pressMark(popup);
    expect(await markedText(page)).not.toBe('');
    await leave(session, page);
  });

  test('a report in a frame is read', async () => {
    const page = await session.open('/framed.html');
    const { report } = await openReport(session, page);
    expect(report).toMatchObject({ kind: 'plan-outline', placeCode: '120105', year: 2021 });
    await leave(session, page);
  });

  test('a page that is no report: its figures all the same if asked for', async () => {
    const page = await session.open('/recipe.html');
    const popup = await session.browser.openPopup(page);
    expect(await readPopup(popup)).toMatchObject({ view: 'no-report' });
    await popup.click(byTestId('extract-anyway'));
    const count = await popup.waitForText(byTestId('figure-count'));
    expect(Number(/\d+/.exec(count)?.[0])).toBeGreaterThan(0);
    await leave(session, page);
  });

  test.each([
    ['an empty page', '/empty.html', 'empty-nothing', false],
    ['a PDF file', '/report.pdf', 'pdf', false],
    ['a PDF file whose address does not say so', '/download', 'pdf', true],
    ['a page of the browser itself', 'about:support', 'browser-page', false],
    ['a page that failed to load', 'http://127.0.0.1:9/', 'error-page', true],
  ])('%s: one sentence', async (_, address, trouble, toldByIcon) => {
    const page = await session.browser.openAnything(new URL(address, session.served.origin).href);
    if (toldByIcon) expect(await session.browser.iconOf(page)).toMatch(/^chrome:/);
    const popup = await session.browser.openPopup(page);
    // A tab that is still on its way to its file may be told as something else for a moment
    expect(await popup.waitForText(`${byTestId('trouble')}[data-trouble="${trouble}"]`)).not.toBe('');
    expect(await readPopup(popup)).toMatchObject({ view: 'trouble', sentence: expect.stringMatching(ONE_SENTENCE) });
    await leave(session, page);
  });
});
