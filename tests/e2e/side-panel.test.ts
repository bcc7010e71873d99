import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/browser/extension-view';
import { byTestId } from '../../scripts/browser/popup';
import { openReport, type Session, startSession, withoutSpace } from './session';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

test('the side panel lists the page’s figures, each one click from its place in the text', async () => {
  const page = await session.open('/plan-outline.html');
  const { popup, report } = await openReport(session, page);
  await popup.click(byTestId('open-side-panel'));
  const panel = await session.browser.view('sidepanel.html');
  await panel.waitForText(byTestId('figure'));
  const figures = await panel.evaluate(
    (selector) => [...document.querySelectorAll<HTMLElement>(selector)].map((element) => element.innerText),
    byTestId('figure'),
  );
  expect(figures).toHaveLength(report.figures);

  expect(await page.evaluate(() => scrollY)).toBe(0);
  await panel.evaluate((selector) => {
    document.querySelector<HTMLElement>(`li:last-child > ${selector}`)?.setAttribute('data-last', '');
  }, byTestId('figure'));
  await panel.click('[data-last]');
  const shown = await until('the figure to be shown in the page', () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('baoshu-current') ?? [])].map((range) => (range as Range).toString()).join(''),
    ),
  );
  expect(withoutSpace((await panel.text('[data-last]')) ?? '')).toContain(withoutSpace(shown));
  await until('the page to scroll', () => page.evaluate(() => scrollY > 0));
});
