import { type Decimal, decimalNumber, shift } from '../../numerals/decimal';
import type { FigureKind } from '../figure';
import type { CellNumber } from './cell-number';
import { isYearlyMean } from './column-heading';
import type { DataCell } from './data-cell';
import type { TableUnit } from './unit-note';

/** Kind, unit and sign of a cell's number. */
export interface Settled {
  kind: FigureKind;
  kindBy: string;
  unit: string;
  power: number;
  unitRule: string;
  down: boolean;
}

/** Kind and unit together, for growth is told in % whatever its row is measured in. */
export function settle(cell: DataCell, captionUnits: readonly TableUnit[]): Settled {
  const { number, heading, row } = cell;
  const down = number.down || heading.down || row.label.down;
  if (number.rank || heading.manner === 'rank') {
    return { kind: 'rank', kindBy: heading.words, unit: '位', power: 0, unitRule: 'rank', down: false };
  }
  const found = unitOf(cell, captionUnits);
  const relative = ['growth', 'share', 'completion'].includes(heading.manner);
  const unit = found ?? (relative ? { unit: '%', power: 0, rule: 'words of growth or share' } : null);
  const settled = { unit: unit?.unit ?? '', power: unit?.power ?? 0, unitRule: unit?.rule ?? 'none', down };
  const share = settled.unit === '%' || settled.unit === '‰';
  if (settled.unit === '百分点') return { ...settled, kind: 'change', kindBy: '百分点' };
  if (heading.manner === 'change') return { ...settled, kind: 'change', kindBy: heading.words };
  if (cell.difference) return { ...settled, kind: 'change', kindBy: '累计' };
  if (heading.manner === 'growth') return { ...settled, kind: share ? 'growth' : 'change', kindBy: heading.words };
  if (isYearlyMean(heading) && heading.manner === 'annual' && !number.bracketed && share && !rowIsShare(cell)) {
    return { ...settled, kind: 'growth', kindBy: heading.words };
  }
  // What a rate gains over years (`［4.7］` under 年均增长［累计］) is no level of it
  if (
    heading.manner === 'annual' &&
    share &&
    number.unit === null &&
    !row.label.grows &&
    /增长|增速|提高/.test(heading.words)
  ) {
    return { ...settled, kind: 'change', kindBy: heading.words };
  }
  if (number.grows && share) return { ...settled, kind: 'growth', kindBy: '增长' };
  if (row.label.grows && share) return { ...settled, kind: 'growth', kindBy: row.label.annual ? '年均' : '增长' };
  if (row.label.grows && row.label.down && !share && settled.unit !== '')
    return { ...settled, kind: 'change', kindBy: '减少' };
  return { ...settled, kind: 'level', kindBy: '', down: number.down };
}

/** A rate of its own (`城镇化率（%）`): under 年均 it stands for itself, not for its growth. */
function rowIsShare({ row }: DataCell): boolean {
  const unit = row.label.unit ?? row.unit;
  return !row.label.grows && (unit?.unit === '%' || unit?.unit === '‰');
}

/** Names of what is told in per cent or has no unit, whatever the table's amounts are in. */
const RATE = /(?:[^汇]率|比重|占比|比例|百分比|指数|系数)$/;

interface RuledUnit {
  unit: string;
  power: number;
  rule: string;
}

/** The cell's own unit, else the column's where the column says growth or share, else the row's, the column's, the caption's. */
function unitOf(cell: DataCell, captionUnits: readonly TableUnit[]): RuledUnit | null {
  const { number, heading, row } = cell;
  if (number.unit !== null) return { unit: number.unit.unit, power: 0, rule: 'cell' };
  const column = ruled(heading.unit, 'column heading');
  const own = ruled(row.label.unit ?? row.unit, 'row label');
  const relative = heading.manner === 'growth' || heading.manner === 'share' || heading.manner === 'completion';
  if (relative || heading.manner === 'change') {
    if (column !== null) return column;
    if (relative) return null;
  }
  // 年均增长 beside levels: %, except in brackets, where the sum is in the row's unit
  if (heading.manner === 'annual' && !number.bracketed && /增长|增速/.test(heading.words)) {
    return column ?? { unit: '%', power: 0, rule: 'words of growth or share' };
  }
  if (own !== null) return own;
  if (column !== null) return column;
  if (cell.inherited !== null) return ruled(cell.inherited, 'row above');
  // 占比 in a table in 亿元 is no money
  if (RATE.test(row.label.name)) return ruled(captionUnits.find((unit) => unit.family === 'share') ?? null, 'caption');
  const levels = captionUnits.filter((unit) => unit.family !== 'share');
  if (levels.length === 1) return ruled(levels[0]!, 'caption');
  return levels.length === 0 ? ruled(captionUnits[0] ?? null, 'caption') : null;
}

function ruled(unit: TableUnit | null, rule: string): RuledUnit | null {
  return unit === null ? null : { unit: unit.unit, power: unit.power, rule };
}

/** The number in base units, a decrease negative. */
export function baseValue(number: CellNumber, { power, down }: Settled): number | [number, number] {
  const signed = (exact: Decimal): Decimal =>
    down && exact.digits > 0n ? { digits: -exact.digits, exponent: exact.exponent } : exact;
  const scaled = (exact: Decimal): number => decimalNumber(shift(signed(exact), number.unit === null ? power : 0));
  if (number.high === null) return scaled(number.low);
  const both: [number, number] = [scaled(number.low), scaled(number.high)];
  return both[0] <= both[1] ? both : [both[1], both[0]];
}
