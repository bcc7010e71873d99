import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pressMark, saveReport } from '../../scripts/browser/popup';
import { agreement, expectedOf, SAMPLES } from './expected';
import { figureText, markedText, openReport, readStored, type Session, startSession, withoutSpace } from './session';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

describe.each(SAMPLES)('%s', (sample) => {
  const { report: expected, figures } = expectedOf(sample);

  test('the popup shows what the page is', async () => {
    const page = await session.open(`/${sample}.html`);
    const { report } = await openReport(session, page);
    expect(report).toMatchObject({
      kind: expected.kind,
      place: expected.place,
      placeCode: expected.code,
      year: expected.year,
      copy: expected.copy,
      warnings: expected.warnings ?? [],
    });
    expect(report.figures).toBeGreaterThan(0);
    await session.browser.closePopup();
    await page.close();
  });

  test('saving keeps its figures, marking shows just them and leaves the page as it was', async () => {
    const page = await session.open(`/${sample}.html`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const { popup, report } = await openReport(session, page);
    await pressMark(popup);
    await saveReport(popup);
    const marked = await markedText(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);

    const stored = await readStored(session);
    const capture = stored.captures.find(({ url }) => url === page.url());
    expect(capture).toBeDefined();
    const kept = stored.figures.filter(({ captureId }) => captureId === capture!.id).map(({ figure }) => figure.text);
    expect(kept).toHaveLength(report.figures);
    expect(capture!.figureCount).toBe(report.figures);
    expect(withoutSpace(marked)).toBe(withoutSpace(figureText(stored, capture!.id)));

    const { found, right } = agreement(figures, kept);
    expect(found).toBeGreaterThanOrEqual(0.9);
    expect(right).toBeGreaterThanOrEqual(0.9);

    await session.browser.closePopup();
    await page.close();
  });

  test('a popup opened again knows of the marks and takes them away', async () => {
    const page = await session.open(`/${sample}.html`);
    const { popup } = await openReport(session, page);
    await pressMark(popup);
    expect(await markedText(page)).not.toBe('');
    const again = await openReport(session, page);
    await pressMark(again.popup);
    expect(await markedText(page)).toBe('');
    await session.browser.closePopup();
    await page.close();
  });
});

test('the forum’s furniture is no figure: nothing is marked outside the first post', async () => {
  const page = await session.open('/forum-work-report.html');
  const { popup } = await openReport(session, page);
  await pressMark(popup);
  const outside = await page.evaluate(() => {
    const post = document.querySelector('#postlist .t_f');
    const names = ['baoshu-actual', 'baoshu-estimate', 'baoshu-target'];
    return names
      .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
      .filter(({ startContainer }) => !post?.contains(startContainer))
      .map(({ startContainer }) => startContainer.textContent);
  });
  expect(outside).toEqual([]);
  await session.browser.closePopup();
  await page.close();
});
