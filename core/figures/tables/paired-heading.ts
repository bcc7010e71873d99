import { type ColumnHeading, type HeadingAnchor, readColumnHeading } from './column-heading';
import { unitOfWords } from './unit-note';

/** `总量（亿元）及增速（%）`, `绝对额/同比`, `产值（增长%）`: a heading that names an amount and, behind it, how it grew or what share it is. */
const PAIR = /^(.{2,}?)(?:[及和与、/]其?(?=同比|比|增|占|涨)(.+)|[（(]((?:同比|比|增|占|涨)[^（()）]*[%％]?)[）)])$/;

/**
 * The headings of the two numbers that stand in one cell, `862.9（5.6%）`, where the column's heading names both; null where it does not.
 */
export function pairedHeading(
  path: readonly string[],
  anchor: HeadingAnchor,
): { first: ColumnHeading; second: ColumnHeading } | null {
  const parts = PAIR.exec((path[path.length - 1] ?? '').replace(/\s+/g, ''));
  if (parts === null) return null;
  const outer = path.slice(0, -1);
  const first = readColumnHeading([...outer, parts[1]!], anchor);
  const second = readColumnHeading([...outer, parts[2] ?? parts[3]!], anchor);
  if (first.manner !== 'level' || second.manner === 'level' || second.manner === 'rank') return null;
  if (second.measure === '') second.measure = first.measure;
  second.period ??= first.period;
  second.status ??= first.status;
  return { first, second };
}

/** `年末数（万人）比重（%）` over two columns that stand too close: its own words measure in two ways, and tell no number which. */
export function namesTwoUnits({ words }: ColumnHeading): boolean {
  const innermost = words.slice(words.lastIndexOf('，') + 1);
  const families = [...innermost.matchAll(/[（(]([^（()）]{1,8})[）)]/g)].map(([, unit]) => unitOfWords(unit!)?.family);
  return new Set(families.filter((family) => family !== undefined)).size > 1;
}
