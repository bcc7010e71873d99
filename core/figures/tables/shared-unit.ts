import type { ColumnHeading } from './column-heading';
import type { TableView } from './table-view';
import type { TableUnit } from './unit-note';

/**
 * The units of a caption that may be a column's. `单位：张、人` names several: each column has the one that its heading names
 * (`人员数` 人); the columns that name none have the one that no heading names; else they are taken in order where there are as
 * many columns as units. Empty where that leaves it open.
 */
export function captionUnitsOf(heading: ColumnHeading, view: TableView): readonly TableUnit[] {
  const units = view.captionUnits.filter(({ family }) => family !== 'share');
  if (units.length < 2) return view.captionUnits;
  const columns = view.columns().filter((column) => column.manner === 'level' && column.unit === null);
  const named = (column: ColumnHeading): TableUnit | undefined => {
    // 每千人 tells for whom, not what is counted
    const words = column.words.replace(/[每平][百千万]?均?[人户]口?/g, '');
    return units.find(({ unit }) => words.includes(unit));
  };
  const own = named(heading);
  if (own !== undefined) return [own];
  const taken = new Set(columns.map(named));
  const free = units.filter((unit) => !taken.has(unit));
  if (taken.size > 1 && free.length === 1) return free;
  const at = columns.indexOf(heading);
  return columns.length === units.length && at >= 0 && taken.size === 1 ? [units[at]!] : [];
}
