import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/browser/extension-view';
import { byTestId } from '../../scripts/browser/popup';
import { openReport, readStored, type Session, startSession } from './session';

/** Shares of a save's time after which the worker is stopped; `BAOSHU_STOPS` asks for more points. */
const STOPS = Number(process.env.BAOSHU_STOPS ?? 3);

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

/** Presses *Save* in a page's popup and waits for what it says, the worker stopped meanwhile; how long that took, and of how many figures it is. */
async function save(stopAfter: number | null): Promise<{ took: number; said: string; figures: number }> {
  const { browser } = session;
  // Beforehand: a page that is opened later would take the popup's place
  const own = await browser.context.newPage();
  await own.goto(browser.url('manifest.json'));
  const workers = await browser.context.newCDPSession(own);
  await workers.send('ServiceWorker.enable');
  const page = await session.open('/plan-outline.html');
  const { popup, report } = await openReport(session, page);
  const began = performance.now();
  await popup.click(byTestId('save'));
  if (stopAfter !== null) {
    await new Promise((resolve) => setTimeout(resolve, stopAfter));
    await workers.send('ServiceWorker.stopAllWorkers');
  }
  const said = await until('an answer', async () => {
    const state = await popup.evaluate(
      () => document.querySelector<HTMLElement>('[data-testid="save"]')?.dataset.state,
    );
    return state === 'saved' || state === 'failed' ? state : undefined;
  });
  const took = performance.now() - began;
  await browser.closePopup();
  await page.close();
  await own.close();
  return { took, said: said!, figures: report.figures };
}

test('a worker that is stopped while it saves keeps the report once and whole', async () => {
  const { took: whole } = await save(null);
  let kept = 1;
  const seen: string[] = [];
  for (let point = 0; point < STOPS; point++) {
    const { said, figures } = await save((whole * point) / STOPS);
    const stored = await readStored(session);
    const { id } = stored.captures.at(-1)!;
    expect(said).toBe('saved');
    expect(stored.captures).toHaveLength(++kept);
    expect(stored.texts).toHaveLength(kept);
    expect(stored.figures.filter(({ captureId }) => captureId === id)).toHaveLength(figures);
    seen.push(said);
  }
  console.info(`a whole save took ${Math.round(whole)} ms; ${seen.length} stops while saving`);
}, 900_000);
