import path from 'node:path';
import { loadFile } from '../../core/cli/load';
import { isSureObservation, type Observation, observationsOf } from '../../core/compare/observation';
import { plainPeriod } from '../../core/compare/period-kind';
import { valuesAgree } from '../../core/compare/rounding';
import { seriesIdentity, seriesKey } from '../../core/compare/series';
import { type Entry, isOther, readIndex } from './corpus-index';
import { type Reading, readReport } from './extraction';
import type { TableResult } from './further';
import { isHeldOut } from './held-out';
import { percent } from './table';

/** All that one report tells of one registry series for one period with one status. */
export interface Cell {
  label: string;
  mentions: Observation[];
  /** Two of the mentions that do not agree within their rounding and bounds; null where all do. */
  apart: [Observation, Observation] | null;
}

/** The cells of what a document says; what the registry does not know, and what has no time, has none. */
export function cellsIn({ recognition, figures }: Pick<Reading, 'recognition' | 'figures'>): Cell[] {
  const report = { id: 'report', recognition, figures, capturedAt: '', url: null };
  const cells = new Map<string, Observation[]>();
  for (const observation of observationsOf(report)) {
    const { figure } = observation;
    if (!figure.indicator.key.startsWith('i:') || figure.period === null) continue;
    const identity = seriesIdentity(observation);
    if (identity === null) continue;
    const label = [seriesKey(identity), plainPeriod(figure.period), figure.status].join(' ');
    const told = cells.get(label);
    if (told === undefined) cells.set(label, [observation]);
    else told.push(observation);
  }
  return [...cells].map(([label, mentions]) => ({ label, mentions, apart: twoApart(mentions) }));
}

function twoApart(mentions: readonly Observation[]): [Observation, Observation] | null {
  for (const [index, one] of mentions.entries()) {
    const other = mentions.slice(index + 1).find((later) => !valuesAgree(one, later));
    if (other !== undefined) return [one, other];
  }
  return null;
}

/** Of the registry cells of all reports of `corpus` in sight the share that tells different values without an explanation. */
export async function measureSameCell(corpus: string): Promise<TableResult> {
  const reports = readIndex(corpus).filter((entry: Entry) => !isOther(entry) && !isHeldOut(entry));
  const rows = [['cells told once over', 'reports', 'registry cells', 'told twice', 'different', 'both sure', '%']];
  const held: Record<string, number> = {};
  const misses: string[] = [];
  const all = { reports: 0, cells: 0, twice: 0, apart: 0, sure: 0 };
  for (const { file } of reports) {
    const { document } = await loadFile(path.join(corpus, file));
    const cells = cellsIn(readReport(document));
    all.reports++;
    all.cells += cells.length;
    all.twice += cells.filter(({ mentions }) => mentions.length > 1).length;
    for (const { label, apart } of cells) {
      if (apart === null) continue;
      all.apart++;
      if (apart.every(isSureObservation)) all.sure++;
      const told = apart.map(({ figure: { indicator, text, start } }) => `${indicator.name} ${text}@${start}`);
      misses.push(`${file} ${label}: ${told.join(' | ')}`);
    }
  }
  rows.push(['all', ...Object.values(all).map(String), percent(all.apart / all.cells)]);
  held['different, %'] = (100 * all.apart) / all.cells;
  return { rows, held, misses };
}
