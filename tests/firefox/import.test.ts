import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browser/extension-view';
import { byTestId } from '../../scripts/browser/popup';
import { asPage, asSheet, asText, asWord, reportLines } from '../e2e/import-files';
import { NO_FIREFOX, type Session, startSession } from './session';

const PLACE = '天津市河北区';

describe.skipIf(NO_FIREFOX)('files in Firefox', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession({});
  });
  afterAll(() => session.close());

  test('are read in a thread of the extension’s own, kept, and undone', async () => {
    const library = await session.browser.open(session.browser.url('library.html#/import'));
    await until('the import', () =>
      library.evaluate((id) => document.querySelector(id) !== null, byTestId('import-drop')),
    );
    const files: [string, string][] = [
      ['2031.docx', asWord(reportLines(PLACE, 2031))],
      ['2032.html', asPage(reportLines(PLACE, 2032))],
      ['2033.txt', asText(reportLines(PLACE, 2033))],
      ['指标.xlsx', asSheet(PLACE, 2030)],
    ].map(([name, bytes]) => [name as string, Buffer.from(bytes as Uint8Array).toString('base64')]);
    await library.evaluate(
      (id, given) => {
        const data = new DataTransfer();
        for (const [name, base64] of given)
          data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
        document
          .querySelector(id)!
          .dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      byTestId('import-drop'),
      files,
    );
    const over = `${byTestId('import-state')}[data-state=over]`;
    await until(
      'the files read',
      () => library.evaluate((state) => document.querySelector(state) !== null, over),
      60_000,
    );
    const outcomes = await library.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-testid=import-list] tbody tr')].map(
        (row) => row.dataset.outcome,
      ),
    );
    expect(outcomes).toEqual(['kept', 'kept', 'kept', 'no-report']);
    await library.click(byTestId('undo-import'));
    await until('the import undone', () =>
      library.evaluate((id) => document.querySelector(id) !== null, byTestId('import-undone')),
    );
  });
});
