import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { byTestId } from '../../scripts/browser/popup';
import { COMPARED } from './compare-pages';
import { captureReport, type Session, startSession } from './session';

const LONGGANG = '440307';

let session: Session;
let library: Page;
beforeAll(async () => {
  session = await startSession(COMPARED);
  for (const name of ['longgang-2023', 'longgang-2024', 'longgang-2025', 'luohu-2024', 'luohu-2025'])
    await captureReport(session, `/${name}.html`);
  await session.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  library = await session.browser.context.newPage();
  await library.setViewportSize({ width: 1280, height: 800 });
});
afterAll(() => session.close());

async function show(hash: string, wanted: string): Promise<void> {
  await library.goto('about:blank');
  await library.goto(session.browser.url(`library.html${hash}`));
  await library.locator(wanted).first().waitFor();
}

/** Copies the view and gives the rows of what the clipboard then holds as text, and its HTML. */
async function copied(): Promise<{ rows: string[][]; html: string }> {
  await library.bringToFront();
  await library.evaluate(() => navigator.clipboard.writeText('-'));
  await library.locator(byTestId('copy-view')).click();
  await expect.poll(() => library.evaluate(() => navigator.clipboard.readText())).not.toBe('-');
  const [text, html] = await library.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const of = async (type: string) => (await item!.getType(type)).text();
    return [await of('text/plain'), await of('text/html')];
  });
  return { rows: text!.split(/\r?\n/).map((line) => line.split('\t')), html: html! };
}

const OUTPUT = /^(?:地区生产总值|Gross regional product)$/;
const rowOf = (rows: string[][], first: RegExp) => rows.find(([name]) => first.test(name!));

test('indicators: a column a year with its targets and verdicts, the unit beside the name', async () => {
  await show(`#/indicators?place=${LONGGANG}`, byTestId('indicator-row'));
  const { rows, html } = await copied();
  expect(rows[0]!.join()).toMatch(/龙岗区/);
  const head = rows[2]!;
  const revenue = rowOf(rows, /^(?:一般公共预算收入|General public budget revenue)$/)!;
  expect(revenue[1]).toMatch(/亿元|¥100m/);
  // Read off the reports: 34.28 billion in 2023, of 28 promised
  const at = (name: RegExp) => revenue[head.findIndex((cell) => name.test(cell))];
  expect([at(/^2023$/), at(/^2023 (?:目标|Target)$/), at(/^2024$/)]).toEqual(['342.8', '280', '353.1']);
  expect(at(/^2023 (?:结论|Outcome)$/)).toMatch(/达到|Met/);
  expect(html).toMatch(/<td>342\.8<\/td>/);
});

test('places beside each other, promises, overview and reports', async () => {
  await show(`#/indicators?place=${LONGGANG}&beside=440303`, byTestId('indicator-row'));
  const beside = await copied();
  const output = rowOf(beside.rows, OUTPUT)!.map((cell) => cell.replace(',', ''));
  expect(output.filter((cell) => /^\d/.test(cell))).toEqual(['5901', '2892']);

  await show(`#/promises?place=${LONGGANG}`, byTestId('promises'));
  const promises = (await copied()).rows.filter((cells) => /^(?:一般公共预算收入|General public)/.test(cells[1] ?? ''));
  expect(promises.map((cells) => [/\d{4}/.exec(cells[0]!)?.[0], /\d[\d.]*/.exec(cells[2]!)?.[0]])).toEqual([
    ['2024', expect.stringMatching(/^35/)],
    ['2023', expect.stringMatching(/^28/)],
    ['2025', expect.stringMatching(/^36/)],
  ]);

  await show(`#/overview?place=${LONGGANG}`, byTestId('tile'));
  const tiles = await copied();
  expect(rowOf(tiles.rows, OUTPUT)!.slice(2, 4)).toEqual(['2024', expect.stringMatching(/^5,?901$/)]);

  await show('#/captures', byTestId('capture'));
  const reports = await copied();
  expect(reports.rows.filter(([place]) => /龙岗区|罗湖区/.test(place!)).map((cells) => cells.slice(2))).toEqual([
    ['', expect.stringMatching(/^\d+$/), expect.stringMatching(/^\d+$/)],
    [expect.stringMatching(/^\d+$/), expect.stringMatching(/^\d+$/), expect.stringMatching(/^\d+$/)],
  ]);
});

test('on paper there are all rows of a view, on light ground and without navigation', async () => {
  await library.emulateMedia({ colorScheme: 'dark' });
  await show(`#/indicators?set=all&place=${LONGGANG}`, byTestId('indicator-row'));
  await library.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await library.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const shown = await library.evaluate(() => {
    const visible = (selector: string) => document.querySelector(selector)!.checkVisibility();
    return {
      hidden: ['.rail', '.tabs', '.indicators-bar'].filter(visible),
      ground: getComputedStyle(document.body).backgroundColor,
      when: document.querySelector<HTMLElement>('.printed-when')!.innerText,
      rows: document.querySelectorAll('.printed tbody tr').length,
    };
  });
  expect(shown.hidden).toEqual([]);
  expect(shown.ground).toBe('rgb(255, 255, 255)');
  expect(shown.when).toContain(String(new Date().getFullYear()));
  const all = Number(await library.locator(`${byTestId('indicator-rows')}`).getAttribute('aria-rowcount')) - 1;
  expect(shown.rows).toBeGreaterThan(0);
  expect(shown.rows).toBeLessThanOrEqual(all);
  await library.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await library.locator('.printed table').count()).toBe(0);
  await library.emulateMedia({ media: null, colorScheme: 'light' });
});
