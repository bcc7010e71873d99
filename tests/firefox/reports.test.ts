import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byTestId, pressMark, saveReport } from '../../scripts/browser/popup';
import { agreement, expectedOf, SAMPLES } from '../e2e/expected';
import { figureText, markedText, withoutSpace } from '../e2e/session';
import { leave, NO_FIREFOX, openReport, readStored, type Session, startSession } from './session';

describe.skipIf(NO_FIREFOX)('reports in Firefox', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session.close());

  test('installed, it opens the page that says where to begin', async () => {
    const welcome = await session.browser.tab(session.browser.url('welcome.html'));
    expect(await welcome.waitForText('h1')).not.toBe('');
  });

  describe.each(SAMPLES)('%s', (sample) => {
    const { report: expected, figures } = expectedOf(sample);

    test('the popup shows what the page is; its figures are marked and saved, the page stays as it was', async () => {
      const page = await session.open(`/${sample}.html`);
      const address = await page.evaluate(() => location.href);
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      const { popup, report } = await openReport(session, page);
      expect(report).toMatchObject({
        kind: expected.kind,
        place: expected.place,
        placeCode: expected.code,
        year: expected.year,
        copy: expected.copy,
        warnings: expected.warnings ?? [],
      });
      await pressMark(popup);
      await saveReport(popup);
      const marked = await markedText(page);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);

      const stored = await readStored(session);
      const capture = stored.captures.find(({ url }) => url === address);
      expect(capture).toBeDefined();
      const kept = stored.figures.filter(({ captureId }) => captureId === capture!.id).map(({ figure }) => figure.text);
      expect(kept).toHaveLength(report.figures);
      expect(withoutSpace(marked)).toBe(withoutSpace(figureText(stored, capture!.id)));
      const { found, right } = agreement(figures, kept);
      expect(found).toBeGreaterThanOrEqual(0.9);
      expect(right).toBeGreaterThanOrEqual(0.9);

      const again = await openReport(session, page);
      await pressMark(again.popup);
      expect(await markedText(page)).toBe('');
      await leave(session, page);
    });
  });

  test('the library lists what was saved and draws an indicator', async () => {
    const library = await session.browser.open(session.browser.url('library.html#/captures'));
    await library.waitForText(byTestId('capture'));
    expect(await library.evaluate((selector) => document.querySelectorAll(selector).length, byTestId('capture'))).toBe(
      SAMPLES.length,
    );
    await session.browser.closeTab(library);
  });
});
