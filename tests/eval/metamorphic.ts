import path from 'node:path';
import { documentFromText } from '../../core/document/from-text';
import type { Figure } from '../../core/figures/figure';
import { applyEdits, type EditedText } from './edit-text';
import { type Reading, readReportFile, readTimes } from './extraction';
import { BOUNDS, holdAtLeast } from './limits';
import { type LabelledPart, loadLabelledParts, type PartScore, scoreParts, totalOfParts } from './parts';
import { percent, tableText } from './table';
import { type ReportText, TEXT_CHANGES, type TextChange } from './text-changes';

/** A report as it is, with what the program says of it. */
export interface ReadReport extends ReportText {
  name: string;
  reading: Reading;
}

/** What became of the figures of a report whose text was changed. */
export interface Survival {
  /** Figures of the text as it was, those of them found again with their number, and of these the same in period and status. */
  figures: number;
  again: number;
  same: number;
  misses: string[];
}

/** A report after a change: how its parts fare, and what became of its figures. */
export interface ChangedReport {
  parts: PartScore;
  survival: Survival;
}

/** Reads a report after a change of its text; null where there is nothing to change in it. */
export function readChanged(report: ReadReport, change: TextChange): ChangedReport | null {
  const edits = change.edits(report);
  if (edits === null) return null;
  const edited = applyEdits(report.text, edits);
  const reading = readTimes(documentFromText(edited.text));
  const move = (period: string | null): string | null => (change.move ? change.move(period, report) : period);
  return {
    parts: scoreParts(report.name, movedParts(report, edited, move), reading),
    survival: survivalOf(report.reading.figures, reading.figures, edited, move),
  };
}

/** The labelled parts in the changed text; what was put behind the report's end is none of its parts. */
function movedParts(
  { text, parts }: ReportText,
  edited: EditedText,
  move: (period: string | null) => string | null,
): LabelledPart[] {
  const moved = parts.map(({ start, mode, period }) => {
    // A part may begin with words that were changed: it then begins where they end
    let at = start;
    while (edited.to(at) === null) at++;
    return { start: edited.to(at)!, mode, period: move(period) };
  });
  const end = edited.to(text.length - 1)! + 1;
  return end < edited.text.length ? [...moved, { start: end, mode: 'none', period: null }] : moved;
}

const sameValue = (a: Figure['value'], b: Figure['value']): boolean => String(a) === String(b);

function survivalOf(
  before: readonly Figure[],
  after: readonly Figure[],
  edited: EditedText,
  move: (period: string | null) => string | null,
): Survival {
  const survival: Survival = { figures: 0, again: 0, same: 0, misses: [] };
  for (const figure of before) {
    const at = edited.to(figure.start);
    if (at === null) continue;
    survival.figures++;
    const now = after.find(({ start, end, value }) => start <= at && at < end && sameValue(value, figure.value));
    if (!now) continue;
    survival.again++;
    const wanted = `${move(figure.period)} ${figure.status}`;
    const said = `${now.period} ${now.status}`;
    if (said === wanted) survival.same++;
    else survival.misses.push(`«${figure.text}» ${said}, was ${wanted}`);
  }
  return survival;
}

/** Changes the labelled reports in every way and prints how their parts fare, beside the same reports unchanged. */
export async function evaluateMetamorphic(root: string, showMisses: boolean): Promise<void> {
  const shared = path.join(root, '../shared');
  const labelled = await loadLabelledParts(shared, 'parts', false);
  if (labelled.length === 0) {
    console.log(`There are no parts in ${shared}/labels/parts: changed texts are not measured.\n`);
    return;
  }
  const reports: ReadReport[] = [];
  for (const { name, file, year, parts } of labelled) {
    const { document } = await readReportFile(path.join(shared, 'corpus', file));
    if (year !== null) reports.push({ name, text: document.text, year, parts, reading: readTimes(document) });
  }
  const unchanged = new Map(reports.map((one) => [one.name, scoreParts(one.name, one.parts, one.reading)]));
  const heading = [
    'changed texts',
    'reports',
    'mean',
    'unchanged',
    'under 90',
    'figures found again',
    'same period and status',
  ];
  const rows = [heading];
  for (const change of TEXT_CHANGES) {
    const changed = reports.flatMap((report) => readChanged(report, change) ?? []);
    const sum = totalOfParts(changed.map(({ parts }) => parts));
    const before = totalOfParts(changed.map(({ parts }) => unchanged.get(parts.name)!));
    const count = (of: 'figures' | 'again' | 'same'): number =>
      changed.reduce((all, { survival }) => all + survival[of], 0);
    rows.push([
      change.id,
      String(changed.length),
      percent(sum.mean),
      percent(before.mean),
      String(sum.under90),
      percent(count('again') / count('figures')),
      percent(count('same') / count('again')),
    ]);
    holdAtLeast(`changed texts, ${change.id}`, 100 * sum.mean, BOUNDS.metamorphic[change.id]);
    if (!showMisses) continue;
    for (const { parts, survival } of changed) {
      for (const miss of survival.misses) console.log(`${change.id}: ${parts.name} ${miss}`);
    }
  }
  console.log(`${tableText(rows)}\n`);
}
