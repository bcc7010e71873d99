import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/browser/extension-view';
import { CARD_PAGES } from './card-pages';
import { type CardView, hover, openMarked } from './card-view';
import { COMPARED } from './compare-pages';
import { captureReport, type Session, startSession } from './session';

let session: Session;
let page: Page;
let card: CardView;

beforeAll(async () => {
  session = await startSession({ ...CARD_PAGES, ...COMPARED });
});
afterAll(() => session.close());
afterEach(() => page.close());

const marked = async (address: string): Promise<void> => {
  ({ page, card } = await openMarked(session, address));
};

/** A clipboard without the text of another test. */
async function emptied(): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText('-'));
  return '-';
}

test('copies the figure as text and as citations', async () => {
  await marked('/report.html');
  await session.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  let last = await emptied();
  const copied = async (id: string) => {
    await card.click(id);
    last = (await until('another text', async () => {
      const now = await page.evaluate(() => navigator.clipboard.readText());
      return now !== last && now;
    })) as string;
    expect(await card.text('card-note')).not.toBe('');
    return last;
  };
  await hover(page, '512.3亿元');
  await card.opened();
  const url = `${page.url()}#:~:text=${encodeURIComponent('全年实现地区生产总值')}-,${encodeURIComponent('512.3亿元')},-${encodeURIComponent('，增长4.8%')}`;
  const text = await copied('copy-text');
  expect(text).toMatch(/^地区生产总值[：:]\s?512\.3亿元[（ ]/);
  expect(text.endsWith(` — 2024年河北区政府工作报告，${url}`)).toBe(true);
  const today = await page.evaluate(() => new Intl.DateTimeFormat('sv').format(new Date()));
  expect(await copied('copy-citation')).toBe(
    `天津市河北区人民政府. 2024年河北区政府工作报告[R/OL]. [${today}]. ${url}.`,
  );
  expect(await copied('copy-bibtex')).toMatch(/^@techreport\{work-report-120105-2024-\w{6},\n/);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
});

test('a browser that takes the address copied scrolls to the sentence', async () => {
  await marked('/report.html');
  await session.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await emptied();
  await hover(page, '108座');
  await card.opened();
  await card.click('copy-text');
  const text = await until('the text', async () => {
    const now = await page.evaluate(() => navigator.clipboard.readText());
    return now !== '-' && now;
  });
  const linked = await session.browser.context.newPage();
  await linked.goto((text as string).slice((text as string).indexOf('http')));
  const shown = await until('the page to scroll', () =>
    linked.evaluate(() => {
      const last = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes('不少于108座'));
      const { top, bottom } = last!.getBoundingClientRect();
      return scrollY > 0 && top >= 0 && bottom <= innerHeight;
    }),
  );
  expect(shown).toBe(true);
  await linked.close();
});

test('beside a saved earlier year it shows that year’s value, and the promise with its verdict', async () => {
  for (const name of ['longgang-2023', 'longgang-2024']) await captureReport(session, `/${name}.html`);
  await marked('/longgang-2025.html');
  await hover(page, '353.1亿元');
  await card.opened();
  expect(await card.explained()).toBe('here');
  const history = (await card.text('card-history'))!;
  expect(history).toContain('342.8亿元');
  expect(history).toContain('263.2亿元');
  const promise = (await card.text('card-promise'))!;
  expect(promise).toContain('350亿元');
  expect(await card.on((open) => open.querySelector<HTMLElement>('[data-outcome]')?.dataset.outcome)).toBe('met');
  await page.mouse.move(0, 0);
  await card.closed();
  // Nothing was promised of what nobody saved
  await hover(page, '5901亿元');
  await card.opened();
  await card.explained();
  expect(await card.text('card-promise')).toBeNull();
});

test.each(['light', 'dark'] as const)('axe finds no violation, %s', async (colorScheme) => {
  await marked('/longgang-2025.html');
  await page.emulateMedia({ colorScheme });
  await hover(page, '353.1亿元');
  await card.opened();
  await card.explained();
  // axe does not walk into a closed root: what stands in it, with its rules, is shown to it in a page of its own
  const { body, rules } = await card.on((open) => {
    open.querySelector('details')!.open = true;
    const sheets = (open.getRootNode() as ShadowRoot).adoptedStyleSheets;
    const rules = sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
    return { body: open.outerHTML, rules: rules.join('\n') };
  });
  const shown = await session.browser.context.newPage();
  await shown.emulateMedia({ colorScheme });
  await shown.setContent(`<!doctype html><html lang="en"><title>card</title><style>${rules}</style>${body}`);
  const { violations, passes } = await new AxeBuilder({ page: shown }).include('.figure-card').analyze();
  await shown.close();
  const told = (results: typeof passes) =>
    results.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`);
  const [broken, passed] = [told(violations), told(passes)];
  expect(broken).toEqual([]);
  // It has looked inside: at the dialog's name and at the colours of its text
  expect(passed.join()).toContain('aria-dialog-name');
  expect(passed.find((rule) => rule.startsWith('color-contrast'))).toContain('card-value');
});
