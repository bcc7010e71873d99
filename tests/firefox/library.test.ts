import { mkdirSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { json } from '../../core/exchange/formats/json';
import { closeExport, exportFromView } from '../../scripts/browser/export';
import { until } from '../../scripts/browser/extension-view';
import type { FirefoxView } from '../../scripts/browser/firefox-view';
import { byTestId, saveReport } from '../../scripts/browser/popup';
import { COMPARED } from '../e2e/compare-pages';
import { ROOT } from '../e2e/session';
import { leave, NO_FIREFOX, openReport, type Session, startSession } from './session';

const PICTURES = path.join(ROOT, '.artifacts/firefox');
const LONGGANG = '440307';
const LUOHU = '440303';

describe.skipIf(NO_FIREFOX)('saved years in Firefox', () => {
  let session: Session;
  let downloads: string;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    downloads = await mkdtemp(path.join(tmpdir(), 'baoshu-firefox-downloads-'));
    session = await startSession(COMPARED, { downloads });
    for (const name of ['longgang-2023', 'longgang-2024', 'luohu-2024']) await save(name);
  });
  afterAll(async () => {
    await session.close();
    await rm(downloads, { recursive: true, force: true });
  });

  async function save(name: string): Promise<void> {
    const page = await session.open(`/${name}.html`);
    const { popup } = await openReport(session, page);
    await saveReport(popup);
    await leave(session, page);
  }

  /** Opens a view of the library, waits for what it is about and takes a picture of it. */
  async function show(hash: string, wanted: string): Promise<FirefoxView> {
    const library = await session.browser.open(session.browser.url(`library.html${hash}`));
    await library.waitForText(wanted);
    await library.screenshot(path.join(PICTURES, `library-${/\w+/.exec(hash)![0]}.png`));
    return library;
  }

  const countIn = (view: FirefoxView, selector: string): Promise<number> =>
    view.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

  /** The one file that `press` makes the browser write. */
  async function written(ending: string, press: () => Promise<void>): Promise<Buffer> {
    const files = async () => (await readdir(downloads)).filter((name) => name.endsWith(ending));
    expect(await files()).toEqual([]);
    await press();
    const [file] = await until('the file', async () => {
      const found = await files();
      // While it is written, Firefox keeps a second one beside it
      return found.length > 0 && !(await readdir(downloads)).some((name) => name.endsWith('.part')) ? found : null;
    }).then((found) => found!);
    const bytes = await readFile(path.join(downloads, file!));
    await rm(path.join(downloads, file!));
    return bytes;
  }

  test('the popup sets the saved years beside the page’s own, after the background page was stopped', async () => {
    await session.browser.stopWorker();
    const page = await session.open('/longgang-2025.html');
    const { popup, report } = await openReport(session, page);
    const row = await popup.waitForText(
      `${byTestId('leading-figure')}[data-series*="i:general-budget-revenue|${LONGGANG}|money(元)|level"]`,
    );
    const said = row.replace(/\s+/g, ' ');
    expect(said).toMatch(/ 342\.8 353\.1 \+3%/);
    await popup.screenshot(path.join(PICTURES, 'popup.png'));

    await popup.click(byTestId('more'));
    const bytes = await written('.json', () => exportFromView(popup, 'json'));
    await closeExport(popup);
    const [exported] = json.read!(bytes.toString());
    expect(exported!.figures).toHaveLength(report.figures);
    await saveReport(popup);
    await leave(session, page);
  });

  test('the library shows the captures by place and year', async () => {
    const library = await show('#/captures', byTestId('capture'));
    const rows = await library.evaluate(
      (selector) => [...document.querySelectorAll<HTMLElement>(selector)].map(({ title }) => title),
      byTestId('capture'),
    );
    expect(rows).toHaveLength(4);
    expect(rows[1]).toMatch(/龙岗区.*2023/s);
    expect(rows[3]).toMatch(/龙岗区.*2025/s);
    const csv = await written('.csv', () => exportFromView(library, 'csv'));
    await closeExport(library);
    expect(csv.toString().split('\n').length).toBeGreaterThan(20);
    await session.browser.closeTab(library);
  });

  test('an indicator is drawn for two places and saved as a picture', async () => {
    const library = await show(`#/indicators?chart=i:gdp&place=${LONGGANG}&line=${LUOHU}`, `${byTestId('year-table')}`);
    await until('the chart', () => countIn(library, `${byTestId('chart')} svg`));
    // Longgang told of 2022, 2023 and 2024, Luohu of 2023
    expect(
      await library.evaluate(
        (selector) => document.querySelector(selector)?.querySelectorAll('a').length,
        byTestId('chart'),
      ),
    ).toBe(4);
    const picture = await written('.png', () => library.click(byTestId('save-png')));
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    await session.browser.closeTab(library);
  });

  test('promises stand beside results', async () => {
    const library = await show(`#/promises?place=${LONGGANG}`, byTestId('promises'));
    const told = await library.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)].map((row) => {
          const [target, result] = [...row.querySelectorAll('td')].map(
            (cell) => /\d[\d.]*/.exec(cell.textContent ?? '')?.[0] ?? '-',
          );
          const year = row.closest('tbody')?.querySelector('.group th')?.textContent?.slice(0, 4);
          return `${row.getAttribute('data-outcome')} ${year} ${target} ${result}`;
        }),
      byTestId('promise'),
    );
    expect(told).toEqual(expect.arrayContaining(['missed 2023 7 6.3', 'met 2024 6.5 6.7']));
    await session.browser.closeTab(library);
  });
});
