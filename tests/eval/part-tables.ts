import path from 'node:path';
import { readReportFile } from './extraction';
import { BOUNDS, holdAtLeast, holdAtMost } from './limits';
import { type Count, loadLabelledParts, type PartTotal, scoreParts, shareOf, totalOfParts } from './parts';
import { percent, tableText } from './table';

const shareText = (count: Count | null): string => (count && count.all > 0 ? percent(count.right / count.all) : '—');

/** A row of totals: reports, their mean, those under 90, and the shares of all their figures. */
export const totalRow = (name: string, { reports, mean, under90, byDefault, places }: PartTotal): string[] => [
  name,
  String(reports),
  percent(mean),
  String(under90),
  String(byDefault.all),
  shareText(byDefault),
  shareText(places),
];

export const TOTAL_HEADING = ['reports', 'mean', 'under 90', 'figures without a time', 'right', 'parts right'];

/** Scores the default times and the parts of whole reports, those held out or all others, and prints tables. */
export async function evaluateParts(root: string, heldOut: boolean, showMisses: boolean): Promise<void> {
  const shared = path.join(root, '../shared');
  const rows = [['parts', ...TOTAL_HEADING]];
  const single: string[][] = [];
  for (const folder of ['parts', 'page-parts'] as const) {
    const group = `${heldOut ? 'held out' : 'labelled'} ${folder === 'parts' ? 'texts' : 'pages'}`;
    const reports = await loadLabelledParts(shared, folder, heldOut);
    if (reports.length === 0) {
      console.log(`There are no parts in ${shared}/labels/${folder}: they are not measured.`);
      continue;
    }
    const scores = [];
    for (const { name, file, parts } of reports) {
      const { reading } = await readReportFile(path.join(shared, 'corpus', file));
      scores.push(scoreParts(name, parts, reading));
    }
    const sum = totalOfParts(scores);
    rows.push(totalRow(group, sum));
    holdAtLeast(`${group}, parts`, 100 * sum.mean, BOUNDS.parts[group]?.mean);
    holdAtMost(`${group}, reports under 90`, sum.under90, BOUNDS.parts[group]?.under90);
    for (const one of scores) {
      if (!heldOut && !(showMisses && shareOf(one) < 1)) continue;
      single.push([one.name, String(one.byDefault.all), shareText(one.byDefault), shareText(one.places)]);
    }
  }
  console.log(tableText(rows));
  if (single.length > 0) {
    console.log(`\n${tableText([['parts of each', 'figures without a time', 'right', 'parts right'], ...single])}`);
  }
  console.log('');
}
