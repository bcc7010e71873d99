import { expect, test, vi } from 'vitest';
import type { DocumentOutcome, ImportItem, ItemState } from '../../../../entrypoints/library/import/import-item';
import { countGroups, linesOf, linesOfGroup } from '../../../../entrypoints/library/import/import-words';

vi.mock('../../../../entrypoints/shared/words/i18n/translate', () => ({ t: (key: string) => key }));

const item = (id: number, came: ItemState): ImportItem => ({ id, name: `${id}.zip`, size: 1, came });
const document = (name: string, outcome: DocumentOutcome['outcome']): DocumentOutcome => ({
  ...{ name, outcome, title: name, kind: 'work-report', place: null, year: null },
  ...{ figures: 3, captureId: null, differing: 0, warnings: [], unsure: false },
});

const ARCHIVE = item(1, {
  state: 'read',
  documents: [document('a.txt', 'kept'), document('b.txt', 'kept'), document('c.txt', 'no-report')],
  notices: [
    {
      ...{ code: 'entry-not-read', file: '1.zip', place: 'd.rar' },
      trouble: { code: 'unsupported', file: '1.zip', detail: 'rar' },
    },
  ],
});
const SCANNED = item(2, {
  state: 'read',
  documents: [document('e.pdf', 'kept')],
  notices: [{ code: 'scanned-pages', file: '2.zip', count: 2 }],
});
const LEFT = item(3, { state: 'stopped' });
const lines = [ARCHIVE, SCANNED, LEFT].flatMap(linesOf);

test('the documents of an archive are counted, and what of it was not read', () => {
  expect(Object.fromEntries(countGroups(lines))).toEqual({ kept: 3, 'no-report': 1, refused: 1, stopped: 1 });
});

test('a group has its own lines alone, with what is said beside them', () => {
  const named = (group: Parameters<typeof linesOfGroup>[1]) =>
    linesOfGroup(lines, group).map(({ item: { id }, document: of }) => `${id} ${of?.name ?? '–'}`);
  expect(named('kept')).toEqual(['1 a.txt', '1 b.txt', '2 e.pdf', '2 –']);
  expect(named('no-report')).toEqual(['1 c.txt']);
  expect(named('refused')).toEqual(['1 –']);
  expect(named('')).toHaveLength(lines.length);
});
