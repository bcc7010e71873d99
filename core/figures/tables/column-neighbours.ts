import { parsePeriod } from '../../time/period';
import type { ColumnHeading } from './column-heading';
import { joined, measureOfPath } from './join-names';
import { endsInMeasure } from './row-label';

/**
 * 比上年增长 beside 产量 is the growth of 产量, beside 2026年预算数 that of the budget: a column of growth or shares takes from
 * the column of levels before it what it does not say itself.
 * `columns` are the headings by the number of their column.
 */
export function lendToNeighbours(columns: ReadonlyMap<number, ColumnHeading>): void {
  let level = null as ColumnHeading | null;
  // What 其中 behind it is a part of
  let whole = null as ColumnHeading | null;
  // Columns of levels side by side, with nothing told of them in between
  let beside = false;
  const inOrder = [...columns].sort((a, b) => a[0] - b[0]).map(([, column]) => column);
  for (const column of inOrder) {
    if (column.role !== 'figures') continue;
    if (column.manner === 'level') {
      // `其中` over 注册护士 beside 卫生技术人员（人）
      if (!/^其中/.test(column.words)) whole = column;
      else if (whole !== null) {
        if (column.unit === null) column.unit = whole.unit;
        // `其中：地下水` beside 用水总量
        if (!endsInMeasure(column.measure) && column.unit === whole.unit && endsInMeasure(whole.measure))
          column.measure = joined(column.measure, whole.measure);
      }
      if (level === null || !beside || !goesBehind(column, level)) level = column;
      beside = true;
      continue;
    }
    beside = false;
    if (level === null) continue;
    if (column.measure === '') column.measure = ofTheirSum(column, level, inOrder) ?? level.measure;
    if (column.manner === 'annual' || (column.period !== null && column.period !== level.period)) continue;
    column.period = level.period;
    if (column.manner !== 'completion') column.status ??= level.status;
  }
}

/**
 * What a column behind parts of one sum tells: under 2031年预算数 stand 本级安排 and 上级补助, and 比上年增减 outside of it is of them
 * together, not of the last. Null where the columns before are no such parts: 企业数 and 总产值 are counted in units of their own.
 */
function ofTheirSum(column: ColumnHeading, level: ColumnHeading, all: readonly ColumnHeading[]): string | null {
  const outer = outermost(level);
  if (outer === level.words || outermost(column) === outer) return null;
  const parts = all.filter((one) => one.manner === 'level' && one.role === 'figures' && outermost(one) === outer);
  const areParts = parts.length > 1 && parts.every(({ unit }) => unit?.unit === level.unit?.unit);
  return areParts && parts.every(({ measure }) => measure !== '') ? measureOfPath(level.parts.slice(0, -1)) : null;
}

const outermost = ({ words }: ColumnHeading): string => words.split('，', 1)[0]!;

/** What a column is held against, not what is told of: the budget of what was done, the year before of this one. */
function goesBehind(column: ColumnHeading, level: ColumnHeading): boolean {
  if (column.status === 'target' && level.status === 'actual' && level.period === column.period) return true;
  const [own, before] = [endOf(column), endOf(level)];
  if (own === null || before === null || column.measure !== level.measure) return false;
  // 1-6月完成 behind 全年目标 is of the same year, and what is told of
  return (
    own.year < before.year || (own.year === before.year && own.month < before.month && column.status === level.status)
  );
}

/** The last month of a column's time. */
function endOf({ period }: ColumnHeading): { year: number; month: number } | null {
  const bounds = period === null ? null : parsePeriod(period);
  return bounds === null ? null : { year: bounds.to.year, month: bounds.to.month ?? 12 };
}
