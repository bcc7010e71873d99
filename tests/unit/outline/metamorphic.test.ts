import { describe, expect, test } from 'vitest';
import { documentFromText } from '../../../core/document/from-text';
import { applyEdits } from '../../eval/edit-text';
import { readTimes } from '../../eval/extraction';
import { TEXT_CHANGES, type TextChange } from '../../eval/text-changes';
import { IN_SEASON } from './invented-in-season';
import { INVENTED_REPORTS, type InventedReport, type Seen } from './invented-reports';

const REPORTS = [...INVENTED_REPORTS, ...IN_SEASON];
/** Changes that move periods or statuses today, each a fault: a test that passes again must leave this list. */
const OPEN: readonly string[] = ['within a year: all breaks gone'];

/** What the program says of the seen figures, at their new places. */
function saidOf(report: InventedReport, change: TextChange | null): Seen[] {
  const { text, to } = applyEdits(report.text, change?.edits(report) ?? []);
  const { figures } = readTimes(documentFromText(text));
  return report.seen.map(({ mention }) => {
    const at = to(report.text.indexOf(mention));
    const figure = figures.find(({ start, end }) => at !== null && start <= at && at < end);
    return { mention, period: figure?.period ?? 'none', status: (figure?.status ?? 'not found') as Seen['status'] };
  });
}

test('what is listed as open is a report and a change', () => {
  const known = REPORTS.flatMap(({ name }) => TEXT_CHANGES.map(({ id }) => `${name}: ${id}`));
  expect(OPEN.filter((one) => !known.includes(one))).toEqual([]);
});

describe.each(REPORTS.map((report) => [report.name, report] as const))('a report %s', (name, report) => {
  test('has each figure once, and parts where they begin', () => {
    for (const { mention } of report.seen) expect(report.text.split(mention), mention).toHaveLength(2);
    expect(report.parts.map(({ start }) => start).filter((start) => start < 0)).toEqual([]);
  });

  test('is read as a reader reads it', () => {
    expect(saidOf(report, null)).toEqual(report.seen);
  });

  for (const change of TEXT_CHANGES) {
    const run = OPEN.includes(`${name}: ${change.id}`) ? test.fails : test;
    run(`keeps its times, or moves them along: ${change.id}`, () => {
      const edits = change.edits(report);
      expect(edits).not.toBeNull();
      expect(applyEdits(report.text, edits!).text).not.toBe(report.text);
      const moved = report.seen.map((one) => ({
        ...one,
        period: change.move ? change.move(one.period, report) : one.period,
      }));
      expect(saidOf(report, change)).toEqual(moved);
    });
  }
});
