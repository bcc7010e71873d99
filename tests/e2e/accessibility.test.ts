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

/** The same for one of the extension's pages in a tab, in light and dark. */
async function violationsOf(address: string, shown: string): Promise<string[]> {
  const page = await session.browser.context.newPage();
  await page.goto(session.browser.url(address));
  await page.locator(shown).first().waitFor();
  const broken: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page });
    // Names, roles and order are the same in both; only colours are others
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
    const { violations, passes } = await axe.analyze();
    expect(passes.length).toBeGreaterThan(0);
    for (const { id, nodes } of violations)
      broken.push(`${colorScheme} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }
  await page.close();
  return broken;
}

test.each([
  ['the welcome page', 'welcome.html', byTestId('shortcuts')],
  ['an empty library', 'library.html', byTestId('first-time')],
])('%s', async (_, address, shown) => {
  expect(await violationsOf(address, shown)).toEqual([]);
});

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

test.each([
  ['captures', byTestId('captures')],
  ['captures?tag=%E6%97%A0%E6%AD%A4%E8%AF%8D', byTestId('capture-count')],
  ['capture/2', byTestId('figures')],
  ['capture/2/text', byTestId('kept-text')],
  ['capture/99', '[role="alert"]'],
  ['indicators?set=all', byTestId('indicator-row')],
  ['indicators?chart=i:national-high-tech-enterprises&place=120105', `${byTestId('chart')} svg`],
  ['promises', byTestId('undecided')],
  ['overview', byTestId('place-findings')],
  ['overview?place=all', byTestId('rail')],
  ['bin', 'h1'],
  ['settings', byTestId('automatic')],
  ['search?text=%E6%B2%B3%E5%8C%97', byTestId('found-report')],
])('the library with two reports: %s', async (view, shown) => {
  expect(await violationsOf(`library.html#/${view}`, shown)).toEqual([]);
});
