import { REPORT_KINDS, type ReportKind } from '../../../core/recognise/recognition';
import { byTime } from '../../shared/store/captures';
import type { CaptureRow } from '../../shared/store/rows';
import { ALL_PLACES, type LibraryPage, NO_PLACE } from '../../shared/views/library-view';
import { isDue, lastLookedFor, NO_SERIES } from './due-years';

/** Captures of one place and kind, by year. */
export interface GridRow {
  key: string;
  placeCode: string;
  /** Empty where it is unknown. */
  placeName: string;
  kind: ReportKind;
  /** By year, 0 for an unknown one; in each the latest capture of every page, the latest first. */
  cells: Map<number, CaptureRow[]>;
  /** Years without a capture in which a report of this kind would be expected. */
  due: ReadonlySet<number>;
}

/** A row as far as it is kept. */
type KeptRow = Omit<GridRow, 'due'>;

export interface ReportGrid {
  rows: GridRow[];
  /** From the first year to the last, those between that nothing was kept of too; 0 at the end where years are unknown. */
  years: number[];
}

/** Years between two reports are shown as missing up to so many; farther apart they would push what there is out of sight. */
const LONGEST_GAP = 10;

/** The captures that a view asks for. */
export function capturesOfView(captures: readonly CaptureRow[], view: LibraryPage<'captures'>): CaptureRow[] {
  const { place, kind, tag } = view;
  const code = place === NO_PLACE ? undefined : place;
  return captures.filter(
    ({ recognition, tags = [] }) =>
      (place === '' || place === ALL_PLACES || recognition.place?.code === code) &&
      (kind === '' || recognition.kind === kind) &&
      (tag === '' || tags.includes(tag)),
  );
}

/** A later capture of a page takes the place of an earlier one; the earlier is still in the cell, behind it. */
const isLater = (a: CaptureRow, b: CaptureRow): number => byTime(b, a);

/**
 * Captures as places by years, and what is missing between them. Rows by code and kind, those of unknown places last. Of one place the years go
 * on to the one whose work report is looked for.
 */
export function reportGrid(captures: readonly CaptureRow[], thisYear: number): ReportGrid {
  const rows = new Map<string, KeptRow>();
  const told = new Set<number>();
  for (const capture of [...captures].sort(isLater)) {
    const { place, kind, year } = capture.recognition;
    const key = `${place?.code ?? ''} ${kind}`;
    const row = rows.get(key) ?? {
      key,
      placeCode: place?.code ?? '',
      placeName: place?.name ?? '',
      kind,
      cells: new Map<number, CaptureRow[]>(),
    };
    rows.set(key, row);
    row.cells.set(year ?? 0, [...(row.cells.get(year ?? 0) ?? []), capture]);
    told.add(year ?? 0);
  }
  const newest = new Map<string, number>();
  for (const { placeCode, kind, cells } of rows.values())
    if (!NO_SERIES.includes(kind)) newest.set(placeCode, Math.max(newest.get(placeCode) ?? 0, ...cells.keys()));
  if (newest.size === 1 && told.size > 0) {
    const [last] = [...newest.values()] as [number];
    if (last > 0 && [...rows.values()].some(({ kind }) => kind === 'work-report'))
      told.add(lastLookedFor(last, thisYear));
  }
  const years = withGaps([...told]);
  return {
    rows: [...rows.values()]
      .sort(inOrder)
      .map((row) => ({ ...row, due: dueOf(row, years, newest.get(row.placeCode) ?? 0, thisYear) })),
    years,
  };
}

/** The years of a row that nothing is kept of though something would be expected; none of an unknown place or year. */
function dueOf({ placeCode, kind, cells }: KeptRow, years: number[], newest: number, thisYear: number): Set<number> {
  const own = [...cells.keys()].filter((year) => year > 0);
  if (placeCode === '' || own.length === 0) return new Set();
  return new Set(years.filter((year) => year > 0 && !cells.has(year) && isDue(kind, year, { own, newest, thisYear })));
}

const inOrder = (a: KeptRow, b: KeptRow): number =>
  Number(a.placeCode === '') - Number(b.placeCode === '') ||
  a.placeCode.localeCompare(b.placeCode) ||
  REPORT_KINDS.indexOf(a.kind) - REPORT_KINDS.indexOf(b.kind);

function withGaps(told: number[]): number[] {
  const years = told.filter((year) => year > 0).sort((a, b) => a - b);
  const all = years.flatMap((year, at) => {
    const before = years[at - 1];
    const gap = before === undefined || year - before > LONGEST_GAP ? 0 : year - before - 1;
    return [...Array.from({ length: gap }, (_, step) => year - gap + step), year];
  });
  return told.includes(0) ? [...all, 0] : all;
}

/** How many reports captures are of: several copies of one, and a page that was kept again, are one report. */
export const countReports = (captures: readonly CaptureRow[]): number =>
  new Set(captures.map(({ reportId }) => reportId)).size;

/** How many reports there are of each kind, in the order of kinds; of the kinds that there are. */
export function kindsOf(captures: readonly CaptureRow[]): [ReportKind, number][] {
  return REPORT_KINDS.map((kind): [ReportKind, number] => [
    kind,
    countReports(captures.filter(({ recognition }) => recognition.kind === kind)),
  ]).filter(([, count]) => count > 0);
}
