import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { byTestId, saveReport } from '../../scripts/browser/popup';
import { captureReport, openReport, readStored, type Session, startSession } from './session';

let profile: string;
let session: Session | undefined;
beforeAll(async () => {
  profile = await mkdtemp(path.join(tmpdir(), 'baoshu-kept-'));
});
afterEach(async () => {
  await session?.close();
  session = undefined;
});
afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

const save = async (sample: string) => (await captureReport(session!, `/${sample}.html`)).figures;

test('a saved report outlives the popup, the worker and the browser', async () => {
  session = await startSession({}, { profile });
  const figures = await save('plan-outline');
  await session.browser.stopWorker();
  expect((await readStored(session)).figures).toHaveLength(figures);
  await session.close();

  session = await startSession({}, { profile });
  const { captures, figures: kept } = await readStored(session);
  expect(captures.map(({ recognition }) => [recognition.kind, recognition.place?.code, recognition.year])).toEqual([
    ['plan-outline', '120105', 2021],
  ]);
  expect(kept).toHaveLength(figures);
});

test('a later report shows the earlier year beside its own figure, and that they do not adjoin', async () => {
  session = await startSession({}, { profile });
  const page = await session.open('/forum-work-report.html');
  const { popup } = await openReport(session, page);
  // The plan outline tells of 100 国家级高新技术企业 at the end of 2020, the work report of 123 at the end of 2023
  const row = `${byTestId('leading-figure')}[data-series*="national-high-tech-enterprises"]`;
  const said = (await popup.waitForText(row)).replace(/\s+/g, ' ');
  // Two years lie between the two: no change against the year before
  expect(said).toMatch(/ 123 .*(?:隔年|Gap)/);
  expect(said).not.toContain('%');
  await popup.click(`${row} ${byTestId('unfold')}`);
  expect((await popup.waitForText(byTestId('open-row'))).replace(/\s+/g, ' ')).toMatch(/2020 100 2023 123/);
});

test('saving the same page again is said beforehand and appends, never overwrites', async () => {
  session = await startSession();
  const page = await session.open('/conference-and-account.html');
  const first = await openReport(session, page);
  await saveReport(first.popup);
  await session.browser.closePopup();
  const again = await openReport(session, page);
  await again.popup.waitForText(`${byTestId('save')}[data-state="before"]`);
  expect(await again.popup.text(byTestId('save'))).toMatch(/was saved on|保存过/);
  await saveReport(again.popup);
  const { captures } = await readStored(session);
  expect(captures).toHaveLength(2);
  expect(captures[0]!.capturedAt < captures[1]!.capturedAt).toBe(true);
});
