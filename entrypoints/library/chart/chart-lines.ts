import type { SeriesByKey } from '../../../core/compare/change';
import { isSureObservation, type Observation } from '../../../core/compare/observation';
import { lastYear } from '../../../core/compare/period-kind';
import type { CapturedReport } from '../../../core/compare/report';
import { inScale, type RowScale, rowScale } from '../../../core/compare/row-scale';
import type { Series } from '../../../core/compare/series';
import { lineOf } from '../../../core/compare/year-line';
import type { Status } from '../../../core/figures/figure';
import { STATUS_MESSAGE } from '../../shared/elements/StatusLabel';
import { hashOfView, STATUSES } from '../../shared/views/library-view';
import { figureText } from '../../shared/words/format/figure-text';
import { nameLanguage, seriesName, shortSeriesName } from '../../shared/words/format/indicator-name';
import { periodName } from '../../shared/words/format/period-name';
import { kindName, yearName } from '../../shared/words/format/report-words';
import { namesApart } from '../../shared/words/format/series-place-name';
import { boundMark, groupedNumber } from '../../shared/words/format/value-words';
import { t } from '../../shared/words/i18n/translate';

/** One value of one year. */
export interface ChartPoint {
  year: number;
  status: Status;
  /** In the chart's scale; of an index, with its first year as 100. */
  value: number;
  /** The number as it stands beside its mark, with what bounds it. */
  text: string;
  /** What stands in the text and in which report. */
  label: string;
  /** The capture that tells it. */
  href: string;
  report: CapturedReport;
}

/** The values of one series. */
export interface ChartLine {
  key: string;
  /** What tells it from the other lines of its chart. */
  name: string;
  points: ChartPoint[];
  /** Years at which what is counted may have changed since the result before. */
  breaks: number[];
}

/** Lines that share one axis. */
export interface ChartLines {
  scale: RowScale;
  lines: ChartLine[];
}

function pointOf(name: string, status: Status, one: Observation, scale: RowScale): ChartPoint[] {
  const { figure, report, value } = one;
  if (typeof value !== 'number' || !isSureObservation(one)) return [];
  const { year, kind } = report.recognition;
  const source = `${yearName(year)} ${kindName(kind)}`;
  const what = `${name} ${periodName(figure.period)} ${t(STATUS_MESSAGE[status])} ${figureText(figure)}`;
  const shown = inScale(value, scale);
  return [
    {
      year: lastYear(figure.period!),
      status,
      value: shown,
      text: boundMark(figure.bound, nameLanguage()) + groupedNumber(shown, nameLanguage()),
      label: `${what} — ${source}`,
      href: hashOfView({ page: 'capture', id: Number(report.id) }),
      report,
    },
  ];
}

const cellsOf = ({ points }: Series) => points.flatMap((point) => STATUSES.flatMap((status) => point[status] ?? []));

/** Names that say what differs between lines: the indicator, the place, or both. */
function namesOf(panel: readonly Series[]): string[] {
  const indicators = new Set(panel.map(({ identity: { indicator, of } }) => `${indicator} ${of ?? ''}`));
  const places = new Set(panel.map(({ identity }) => identity.place.code));
  const apart = namesApart(panel.map(({ identity }) => identity.place.code));
  return panel.map((series, at) => {
    const place = apart[at]!;
    if (places.size === 1) return panel.length === 1 ? seriesName(series) : shortSeriesName(series);
    return indicators.size === 1 ? place : `${place} ${shortSeriesName(series)}`;
  });
}

/**
 * The series of one chart as lines in one scale: the preferred value of each year and status. A range is no point, and a span of years
 * stands on no one year; what is not sure, or what its own report contradicts, is not drawn.
 * @param panel series of one unit and kind of number
 */
export function chartLines(panel: readonly Series[], byKey: SeriesByKey): ChartLines {
  const told = panel.flatMap(cellsOf).map(({ preferred }) => preferred);
  const { unit } = panel[0]!.identity;
  const scale = told.length === 0 ? { unit, power: 0 as const, exponent: 0 } : rowScale(told);
  const names = namesOf(panel);
  const lines = panel.map((series, at): ChartLine => {
    const { key, identity } = series;
    const cells = identity.periodKind === 'span' ? [] : cellsOf(series);
    return {
      key,
      name: names[at]!,
      breaks: lineOf(series, byKey).breaks,
      points: cells.flatMap((cell) =>
        cell.disagreement === 'same-report' ? [] : pointOf(names[at]!, cell.status, cell.preferred, scale),
      ),
    };
  });
  return { scale, lines };
}

/** The first and the last year that lines tell; null where they tell none. */
export function yearsOf(lines: readonly ChartLine[]): [first: number, last: number] | null {
  const years = lines.flatMap(({ points }) => points.map(({ year }) => year));
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

/** Lines without what lies outside the years given. */
export function withinYears(lines: readonly ChartLine[], [first, last]: readonly [number, number]): ChartLine[] {
  return lines.map((line) => ({
    ...line,
    points: line.points.filter(({ year }) => year >= first && year <= last),
    breaks: line.breaks.filter((year) => year > first && year <= last),
  }));
}

/** One result a year, in order of time: what was done, an estimate where nothing firmer was told. */
export function resultsOf({ points }: Pick<ChartLine, 'points'>): ChartPoint[] {
  const done = new Set(points.filter(({ status }) => status === 'actual').map(({ year }) => year));
  return points
    .filter(({ status, year }) => status === 'actual' || (status === 'estimate' && !done.has(year)))
    .sort((a, b) => a.year - b.year);
}

/** The decimals of an index. */
const INDEX_DIGITS = 1;

/** Fewer points than these show no course. */
const LEAST_OF_INDEX = 2;

/** The stretches of years that no line breaks in: each from a change of basis, or the beginning, to the next. */
function stretches(lines: readonly ChartLine[]): [from: number, before: number][] {
  const breaks = [...new Set(lines.flatMap((line) => line.breaks))].sort((a, b) => a - b);
  const from = [Number.NEGATIVE_INFINITY, ...breaks];
  return from.map((year, at) => [year, from[at + 1] ?? Number.POSITIVE_INFINITY]);
}

/** The results of each line in a stretch, from the first year that all of them tell above zero; none where there is no such year. */
function comparable(lines: readonly ChartLine[], [from, before]: [from: number, before: number]): ChartPoint[][] {
  const results = lines.map((line) => resultsOf(line).filter(({ year }) => year >= from && year < before));
  const base = results[0]?.find(({ year }) =>
    results.every((one) => one.some((point) => point.year === year && point.value > 0)),
  )?.year;
  return base === undefined ? [] : results.map((one) => one.filter(({ year }) => year >= base));
}

/**
 * Lines as indices: the first year of which all lines tell a result above zero is 100. A change of basis is never crossed: of the
 * stretches between them the one with most results is drawn, of equal ones the later. Targets have no such number. Null where
 * nothing is left to compare.
 */
export function indexLines(lines: readonly ChartLine[]): { base: number; lines: ChartLine[] } | null {
  let best: ChartPoint[][] = [];
  const least = (results: ChartPoint[][]) => Math.min(...results.map((one) => one.length));
  for (const stretch of stretches(lines)) {
    const results = comparable(lines, stretch);
    if (results.length === 0 || least(results) < LEAST_OF_INDEX) continue;
    if (best.length === 0 || results.flat().length >= best.flat().length) best = results;
  }
  if (best.length === 0) return null;
  const indexed = lines.map((line, at): ChartLine => {
    const results = best[at]!;
    const whole = results[0]!.value;
    const points = results.map((point) => {
      const value = Number(((point.value / whole) * 100).toFixed(INDEX_DIGITS));
      return { ...point, value, text: groupedNumber(value, nameLanguage()) };
    });
    return { ...line, points, breaks: [] };
  });
  return { base: best[0]![0]!.year, lines: indexed };
}
