import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { byTestId } from '../../scripts/browser/popup';
import { COMPARED } from './compare-pages';
import { captureReport, openReport, ROOT, type Session, startSession } from './session';
import { violations } from './violations';

const PICTURES = path.join(ROOT, '.artifacts/panel');

let session: Session;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  session = await startSession(COMPARED);
  for (const name of ['longgang-2023', 'longgang-2024']) await captureReport(session, `/${name}.html`);
});
afterAll(() => session.close());

test('beside a figure stand the year before, the change since and the target with its verdict', async () => {
  const page = await session.open('/longgang-2025.html');
  const { popup } = await openReport(session, page);
  await popup.click(byTestId('open-side-panel'));
  const panel = await session.browser.view('sidepanel.html');
  await panel.waitForText(byTestId('beside-figure'));
  const beside = () =>
    panel.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('.figure')].map((row) => [
          row.querySelector('.number')!.textContent!.replace(/\s+/g, ''),
          [
            (row.querySelector<HTMLElement>('[data-testid="beside-figure"]')?.innerText ?? '').replace(/\s+/g, ' '),
            row.querySelector<HTMLElement>('[data-testid="verdict"]')?.dataset.outcome ?? '',
          ],
        ]),
      ),
    );
  const told = await beside();
  // Read off the reports: 34.28 billion in 2023, 35 promised for 2024
  expect(told['353.1亿元']).toEqual([expect.stringMatching(/342\.8.*\+3%.*350/), 'met']);
  expect(told['6.7%']).toEqual([expect.stringMatching(/6\.3.*\+0\.4 ?(?:百分点|pp).*6\.5/), 'met']);
  // Another economic census between them
  expect(told['5901亿元']).toEqual([expect.stringMatching(/5,?043.*(?:口径|Basis)/), '']);
  expect(await violations(panel)).toEqual([]);
  await panel.screenshot(path.join(PICTURES, 'beside.png'));

  // A value of another year leads to its sentence in the kept text
  const opened = session.browser.context.waitForEvent('page');
  await panel.evaluate(() => document.querySelector<HTMLElement>('.beside [data-testid="value"]')!.click());
  expect((await opened).url()).toContain('/text');
});
