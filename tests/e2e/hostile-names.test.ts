import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browser/extension-view';
import { pressMark } from '../../scripts/browser/popup';
import { FIGURES, NAMED_PAGES, NAMES } from './hostile-names';
import { markedText, openReport, type Session, startSession } from './session';
import { allowBeforehand, buttonOf, openAndWatchScripts } from './site-access';

let session: Session;
beforeAll(async () => {
  session = await startSession(NAMED_PAGES);
});
afterAll(() => session.close());

describe('names that a page gives its controls and images', () => {
  test.each([...NAMES, 'all', 'document'])('%s', async (name) => {
    const page = await session.open(`/named-${name}.html`);
    const { popup, report } = await openReport(session, page);
    expect(report).toMatchObject({ kind: 'work-report', placeCode: '440303', year: 2024, figures: FIGURES });
    await pressMark(popup);
    if (name !== 'document') expect(await markedText(page)).toContain('6.2%');
    await session.browser.closePopup();
    await page.close();
  });

  test('the first look at such a page, without a click, comes to an end', async () => {
    await allowBeforehand(session.browser, ['*://127.0.0.1/*']);
    const own = await session.browser.context.newPage();
    await own.goto(session.browser.url('manifest.json'));
    await own.evaluate(() =>
      (
        globalThis as unknown as { chrome: { permissions: { request(of: object): Promise<boolean> } } }
      ).chrome.permissions.request({ origins: ['*://127.0.0.1/*'] }),
    );
    for (const name of ['nextSibling', 'all']) {
      const { page } = await openAndWatchScripts(session.browser, `${session.served.origin}/named-${name}.html`);
      await until('the badge', async () => (await buttonOf(page, own)).badge, 15_000);
      await page.close();
    }
    await own.close();
  });
});
