import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pressMark, readPopup, saveReport } from '../../scripts/browser/popup';
import { type RecordingProxy, recordingProxy } from '../../scripts/browser/recording-proxy';
import {
  figureText,
  markedText,
  openReport,
  ROOT,
  readStored,
  type Session,
  startSession,
  withoutSpace,
} from './session';

const CORPUS = path.join(ROOT, '../shared/corpus');
const there = existsSync(CORPUS);
const reason = there ? '' : ' (skipped: no ../shared/corpus beside the project)';

/** What the corpus calls the kinds. */
const KINDS: Record<string, string> = {
  'government-work-report': 'work-report',
  'five-year-plan-outline': 'plan-outline',
  'budget-execution-report': 'budget-report',
  'final-accounts-report': 'final-accounts',
  'statistical-bulletin': 'statistical-bulletin',
};

/** `count` files of the listing, evenly spread, so that every kind and family in it has its share. */
function spread(prefix: string, count: number): string[] {
  const files = there
    ? readdirSync(path.join(CORPUS, 'html'))
        .filter((file) => file.startsWith(prefix))
        .sort()
    : [`${prefix}none`];
  return Array.from(
    { length: Math.min(count, files.length) },
    (_, i) => files[Math.floor((i * files.length) / count)]!,
  );
}

/** The kind that the corpus's index gives a page. */
function indexedKind(file: string): string | undefined {
  const lines = readFileSync(path.join(CORPUS, 'INDEX.tsv'), 'utf8').split('\n');
  const fields = lines.map((line) => line.split('\t')).find(([name]) => name === `html/${file}`);
  return KINDS[fields?.[1]?.replace('positive:', '') ?? ''];
}

const positives = spread('pos-', 10);
const negatives = spread('neg-', 5);

describe.skipIf(!there)(`saved pages${reason}`, () => {
  let proxy: RecordingProxy;
  let session: Session;
  beforeAll(async () => {
    // The pages ask for scripts and pictures of their sites; none of that leaves this machine
    proxy = await recordingProxy();
    const routes = [...positives, ...negatives].map((file) => [`/${file}`, { file: path.join(CORPUS, 'html', file) }]);
    session = await startSession(Object.fromEntries(routes), { proxy: proxy.address });
  });
  afterAll(async () => {
    await session.close();
    await proxy.close();
  });

  test.each(positives)('%s is recognised, marked where its figures stand, and kept', async (file) => {
    const page = await session.open(`/${file}`);
    await page.waitForLoadState('load');
    const { popup, report } = await openReport(session, page);
    expect(report.kind).toBe(indexedKind(file));
    expect(report.figures).toBeGreaterThan(20);
    await pressMark(popup);
    await saveReport(popup);
    const marked = await markedText(page);
    const stored = await readStored(session);
    const capture = stored.captures.find(({ url }) => url === page.url());
    expect(capture?.figureCount).toBe(report.figures);
    expect(withoutSpace(marked)).toBe(withoutSpace(figureText(stored, capture!.id)));
    await session.browser.closePopup();
    await page.close();
  });

  test.each(negatives)('%s is not taken for a report', async (file) => {
    const page = await session.open(`/${file}`);
    await page.waitForLoadState('load');
    const shown = await readPopup(await session.browser.openPopup(page));
    expect(shown.view).not.toBe('read');
    await session.browser.closePopup();
    await page.close();
  });
});
