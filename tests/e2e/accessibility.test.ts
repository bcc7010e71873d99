import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { byTestId, saveReport } from '../../scripts/browser/popup';
import { openReport, type Session, startSession } from './session';
import { violations } from './violations';

let session: Session;
beforeAll(async () => {
  session = await startSession({
    '/plain.html': { body: '<title>x</title>'.padEnd(400, ' 一段话'), type: 'text/html' },
  });
});
afterAll(() => session.close());

test('the popup with a report, with history, and without a report', async () => {
  for (const sample of ['plan-outline', 'forum-work-report']) {
    const page = await session.open(`/${sample}.html`);
    const { popup } = await openReport(session, page);
    expect(await violations(popup)).toEqual([]);
    await saveReport(popup);
    expect(await violations(popup)).toEqual([]);
    await session.browser.closePopup();
  }
  const page = await session.open('/plain.html');
  const popup = await session.browser.openPopup(page);
  await popup.waitForText(byTestId('no-report'));
  expect(await violations(popup)).toEqual([]);
  await session.browser.closePopup();
});

test.each(['library.html', 'welcome.html'])('%s', async (file) => {
  const page = await session.browser.context.newPage();
  await page.goto(session.browser.url(file));
  await page.locator('h1').first().waitFor();
  const { violations: broken, passes } = await new AxeBuilder({ page }).analyze();
  expect(passes.length).toBeGreaterThan(0);
  expect(broken.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
  await page.close();
});
