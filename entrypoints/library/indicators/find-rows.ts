import type { Series } from '../../../core/compare/series';
import { type YearRow, yearOf } from '../../../core/compare/year-row';
import { isCoreKey, shownRank } from '../../../core/indicators/core-order';
import { INDICATOR_GROUPS, type IndicatorGroup } from '../../../core/indicators/indicator';
import { entryOfKey } from '../../../core/indicators/key';
import { type IndicatorsView, ROW_SETS, type RowSet } from '../../shared/views/library-view';
import { matchesWords } from '../../shared/views/search/pinyin';

/** All names a series is found by: its own, the registry's in both languages, and those of the texts. */
export function namesOf({ name, identity, points }: Series): string[] {
  const entry = entryOfKey(identity.indicator);
  const told = points.flatMap(({ actual, estimate, target }) =>
    [actual, estimate, target].flatMap((cell) => (cell === undefined ? [] : [cell.preferred.figure.indicator.name])),
  );
  return [...new Set([name, ...(entry === null ? [] : [entry.zh, entry.en, ...entry.synonyms]), ...told])];
}

const groupOf = ({ series }: YearRow): IndicatorGroup | null => entryOfKey(series.identity.indicator)?.group ?? null;

/** The amount or the growth of a whole place's core indicator by years. */
const isCore = ({ series: { identity }, tags, against }: YearRow): boolean =>
  isCoreKey(identity.indicator) &&
  identity.of === null &&
  identity.periodKind === 'year' &&
  against === null &&
  (tags.length === 0 || (tags.length === 1 && tags[0] === 'growth'));

const IN_SET: Record<RowSet, (row: YearRow) => boolean> = {
  core: isCore,
  repeated: ({ years }) => years.size > 1,
  all: () => true,
};

const OF_KIND: Record<Exclude<IndicatorsView['kind'], ''>, (row: YearRow) => boolean> = {
  amounts: ({ tags }) => !tags.some((tag) => tag === 'growth' || tag === 'average'),
  growth: ({ tags }) => tags.some((tag) => tag === 'growth' || tag === 'average'),
  targets: ({ years }) => [...years.values()].some(({ target }) => target !== null),
};

/** How many rows each set has. */
export const setCounts = (rows: readonly YearRow[]): Record<RowSet, number> =>
  Object.fromEntries(ROW_SETS.map((set) => [set, rows.filter(IN_SET[set]).length])) as Record<RowSet, number>;

/** The set that a view shows: the core where none is named and there is one. What is searched for is looked for everywhere. */
export function setOf({ set, text }: Pick<IndicatorsView, 'set' | 'text'>, counts: Record<RowSet, number>): RowSet {
  if (set !== '') return set;
  return text.trim() === '' && counts.core > 0 ? 'core' : 'all';
}

/** A row as the table has it, or the group that the rows under it are of. */
export type Line = { group: IndicatorGroup | null } | { row: YearRow; under: boolean };

/**
 * The rows that a view asks for, group by group in the order of the groups, in each the core first; the core alone in its own order, as
 * the popup has it, without groups. Families stay together.
 */
export function linesOf(rows: readonly YearRow[], view: IndicatorsView, set: RowSet): Line[] {
  const found = rows.filter(
    (row) =>
      row.years.size > 0 &&
      IN_SET[set](row) &&
      (view.group === '' || groupOf(row) === view.group) &&
      (view.kind === '' || OF_KIND[view.kind](row)) &&
      (view.text.trim() === '' || matchesWords(namesOf(row.series), view.text)),
  );
  const place = new Map(found.map((row, at) => [row, at]));
  const familyRank = new Map<string, number>();
  for (const { family, series } of found) {
    const rank = shownRank(series.identity.indicator);
    familyRank.set(family, Math.min(rank, familyRank.get(family) ?? rank));
  }
  const grouped = set !== 'core';
  const rank = (row: YearRow) => {
    if (!grouped) return 0;
    const group = groupOf(row);
    return group === null ? INDICATOR_GROUPS.length : INDICATOR_GROUPS.indexOf(group);
  };
  found.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      familyRank.get(a.family)! - familyRank.get(b.family)! ||
      Number(a.series.identity.of !== null) - Number(b.series.identity.of !== null) ||
      // Rows of one family come one after the other
      place.get(a)! - place.get(b)!,
  );
  return found.flatMap((row, at): Line[] => {
    const before = found[at - 1];
    const line = { row, under: row.under && before?.family === row.family };
    return grouped && (before === undefined || groupOf(before) !== groupOf(row))
      ? [{ group: groupOf(row) }, line]
      : [line];
  });
}

/** The years that rows tell of, first to last without those that none tells of; a column a year. */
export function yearsOf(lines: readonly Line[]): number[] {
  const years = new Set(lines.flatMap((line) => ('row' in line ? [...line.row.years.keys()] : [])));
  return [...years].filter((year) => told(lines, year)).sort((a, b) => a - b);
}

const told = (lines: readonly Line[], year: number): boolean =>
  lines.some((line) => {
    if (!('row' in line)) return false;
    const { result, target } = yearOf(line.row, year);
    return result !== null || target !== null;
  });
