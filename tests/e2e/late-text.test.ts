import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/browser/extension-view';
import { byTestId, readPopup, saveReport } from '../../scripts/browser/popup';
import { PAGES } from './automatic-pages';
import { openReport, readStored, type Session, startSession } from './session';

/** A report of a district of which several cities have one of the name; nothing on the page says which. */
const PARAGRAPH =
  '<p>过去一年，全区地区生产总值增长6.2%，一般公共预算收入完成38.4亿元，固定资产投资增长7.5%，新增城镇就业1.6万人，改造老旧小区42个，新建口袋公园18处。</p>';
const AMBIGUOUS = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>鼓楼区政府工作报告</title>
<h1>鼓楼区政府工作报告</h1><p>——2024年1月9日在鼓楼区第十九届人民代表大会第三次会议上</p>
<p>各位代表：</p><p>现在，我代表区人民政府向大会报告工作，请予审议，并请区政协委员提出意见。</p>
<p>一、2023年工作回顾</p>${PARAGRAPH.repeat(14)}<p>二、2024年工作安排</p>${PARAGRAPH.replace('过去一年', '今年').repeat(6)}</html>`;

/** The page's body is a file. */
const ATTACHED = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>2024年政府工作报告</title>
<h1>2024年政府工作报告</h1><p>发布时间：2024-02-01</p><p>附件：<a href="files/report.pdf">2024年政府工作报告.pdf</a></p></html>`;

/** First of three pages. */
const PAGED = AMBIGUOUS.replace(
  '</html>',
  '<div class="pages"><span>1</span><a href="r_2.html">2</a><a href="r_3.html">3</a><a href="r_2.html">下一页</a></div></html>',
);

let session: Session;
beforeAll(async () => {
  const html = (body: string) => ({ type: 'text/html', body });
  session = await startSession({
    ...PAGES,
    '/ambiguous.html': html(AMBIGUOUS),
    '/ambiguous-too.html': html(AMBIGUOUS.replaceAll('2024', '2025').replaceAll('2023', '2024')),
    '/attached.html': html(ATTACHED),
    '/paged.html': html(PAGED),
  });
});
afterAll(() => session.close());

test('a popup opened before the text has come reads it when it comes', async () => {
  const page = await session.open('/late.html');
  const popup = await session.browser.openPopup(page);
  const before = await readPopup(popup);
  expect(before.view).not.toBe('read');
  await until('the popup to read the late text', () =>
    popup.evaluate(() => document.querySelector<HTMLElement>('[data-testid="popup"]')?.dataset.view === 'read'),
  );
  expect(await readPopup(popup)).toMatchObject({ report: { kind: 'plan-outline', placeCode: '120105' } });
  await session.browser.closePopup();
  await page.close();
});

test('a place left open is asked for, kept with the capture and remembered for the site', async () => {
  const page = await session.open('/ambiguous.html');
  const { popup, report } = await openReport(session, page);
  expect(report.warnings).toContain('place-ambiguous');
  const choice = byTestId('place-choice');
  const offered = await popup.evaluate(
    (selector) => [...document.querySelectorAll<HTMLOptionElement>(`${selector} option`)].map(({ value }) => value),
    choice,
  );
  // In Nanjing, Xuzhou, Kaifeng and Fuzhou
  for (const code of ['320106', '320302', '410204', '350102']) expect(offered).toContain(code);
  await popup.evaluate((selector) => {
    const select = document.querySelector<HTMLSelectElement>(selector)!;
    select.value = '350102';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, choice);
  await until('the place to be taken', async () => (await popup.text(byTestId('report-place')))?.includes('福州'));
  await saveReport(popup);
  const { captures } = await readStored(session);
  expect(captures.at(-1)?.recognition.place).toMatchObject({ code: '350102' });

  const next = await session.open('/ambiguous-too.html');
  expect((await openReport(session, next)).report).toMatchObject({ placeCode: '350102', year: 2025, warnings: [] });
  await session.browser.closePopup();
  await next.close();
  await page.close();
});

test('a body that is a file: said so, with a link that hands nothing over', async () => {
  const page = await session.open('/attached.html');
  const popup = await session.browser.openPopup(page);
  expect((await readPopup(popup)).view).toBe('no-report');
  const warning = `${byTestId('warning')}[data-code="body-missing"]`;
  expect(await popup.waitForText(warning)).toContain('PDF');
  const link = await popup.evaluate((selector) => {
    const a = document.querySelector<HTMLAnchorElement>(`${selector} a`);
    return a && { href: a.href, rel: a.rel };
  }, warning);
  expect(link?.href).toBe(`${session.served.origin}/files/report.pdf`);
  expect(link?.rel.split(' ')).toContain('noopener');
  await session.browser.closePopup();
  await page.close();
});

test('a report in pages: which page of how many, kept with the capture', async () => {
  const page = await session.open('/paged.html');
  const { popup } = await openReport(session, page);
  const sentence = await popup.waitForText(`${byTestId('warning')}[data-code="paged"]`);
  expect(sentence).toMatch(/1.*3/);
  await saveReport(popup);
  const kept = (await readStored(session)).captures.at(-1)?.recognition as { warnings?: unknown[] } | undefined;
  expect(kept?.warnings).toContainEqual({
    code: 'paged',
    detail: '1/3',
    href: `${session.served.origin}/r_2.html`,
  });
  await session.browser.closePopup();
  await page.close();
});
