import type { SeriesCell } from '../compare/cell';
import { byKeyOf, changeUntil, type SeriesByKey } from '../compare/change';
import type { Finding } from '../compare/finding';
import type { Observation } from '../compare/observation';
import type { PromiseResult } from '../compare/promises';
import type { Series, SeriesPoint } from '../compare/series';
import { registryRank } from '../indicators/rank';
import { type Column, tableLines } from './columns';
import type { Comparison } from './compare-json';

const SIGNED = /^[-−－–—负]/;

/** A value as its text writes it, with its bound and the minus that `下降7.6%` has outside the number. */
function written({ figure, value }: Observation): string {
  const low = Array.isArray(value) ? value[1] : value;
  const mark = { exact: '', range: '', about: '约', min: '≥', max: '≤' }[figure.bound];
  const minus = low < 0 && !SIGNED.test(figure.text) ? '−' : '';
  return mark + minus + figure.text.replace(/\s+/g, '');
}

const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0');

function cellText(cell: SeriesCell | undefined): string {
  if (cell === undefined) return '';
  return written(cell.preferred) + (cell.disagreement ? ' *' : '');
}

/** The change since the last sure result before this one, or in brackets why the two are not held against each other. */
function change(series: Series, point: SeriesPoint, byKey: SeriesByKey): string {
  const told = point.actual === undefined ? null : changeUntil(series, point.actual.preferred, byKey);
  if (told === null) return '';
  const { standing, difference } = told;
  if (!standing.stands) return `[${standing.because}${standing.reason === undefined ? '' : `: ${standing.reason}`}]`;
  if (difference === null) return '';
  const { shown, relative } = difference;
  return signed(shown.amount) + shown.unit + (relative === null ? '' : ` (${signed(relative)}%)`);
}

const headOf = ({ name, identity: { kind, base, periodKind } }: Series): string => {
  const what = { level: '', growth: ' growth', change: ' change', rank: ' rank' }[kind];
  const since = base === null ? '' : ` against ${base}`;
  const period = periodKind === 'year' ? '' : periodKind === 'span' ? ' over years' : ` months ${periodKind.slice(5)}`;
  return name + what + since + period;
};

const SERIES: Column[] = [
  { head: 'indicator', most: 44 },
  { head: 'period' },
  { head: 'done', align: 'end' },
  { head: 'estimated', align: 'end' },
  { head: 'planned', align: 'end' },
  { head: 'change', align: 'end' },
  { head: 'promise' },
];

function seriesRows(series: Series, promises: ReadonlyMap<string, PromiseResult>, byKey: SeriesByKey): string[][] {
  const dated = series.points.map((point) => {
    const promise = promises.get(`${series.key} ${point.period}`);
    const outcome = promise === undefined || promise.outcome === 'pending' ? '' : promise.outcome.replace('-', ' ');
    const { actual, estimate, target } = point;
    return [point.period, ...[actual, estimate, target].map(cellText), change(series, point, byKey), outcome];
  });
  const undated = series.undated.map((one) => [
    `no year (${one.report.recognition.year ?? '?'})`,
    '',
    '',
    written(one),
  ]);
  return [...undated, ...dated].map((row, at) => [at === 0 ? headOf(series) : '', ...row]);
}

function findingLines({ check, severity, name, period, observations, values }: Finding): string[] {
  const told = Object.entries(values).map(([field, value]) => `${field} ${value}`);
  const sources = observations.map((one) => `    ${written(one)}  ${one.report.id} @${one.figure.start}`);
  return [`${severity}: ${check}: ${name} ${period}${told.length > 0 ? ` (${told.join(', ')})` : ''}`, ...sources];
}

const byPlaceAndRank = (a: Series, b: Series): number =>
  a.identity.place.code.localeCompare(b.identity.place.code) ||
  registryRank(a.identity.indicator) - registryRank(b.identity.indicator);

/** A comparison for a person at a terminal; without `all`, only series that say something of two periods or more. */
export function comparisonText({ reports, series, promises, findings }: Comparison, all: boolean): string {
  const lines = tableLines(
    [
      { head: 'report', most: 60 },
      { head: 'kind' },
      { head: 'place' },
      { head: 'year' },
      { head: 'figures', align: 'end' },
    ],
    reports.map(({ id, recognition: { kind, place, year }, figures }) => [
      id,
      kind,
      place?.name ?? '?',
      String(year ?? '?'),
      String(figures.length),
    ]),
  );
  const byKey = byKeyOf(series);
  const byPoint = new Map(promises.map((promise) => [`${promise.series.key} ${promise.period}`, promise]));
  const shown = series.filter(({ points, undated }) => all || points.length + undated.length > 1).sort(byPlaceAndRank);
  const places = new Map(shown.map(({ identity: { place } }) => [place.code, place.name]));
  for (const [code, name] of places) {
    const own = shown.filter(({ identity }) => identity.place.code === code);
    lines.push('', `${name || '?'}: ${own.length} series`);
    lines.push(
      ...tableLines(
        SERIES,
        own.flatMap((one) => seriesRows(one, byPoint, byKey)),
      ),
    );
  }
  const hidden = series.length - shown.length;
  if (hidden > 0) lines.push('', `${hidden} more series stand in one period only; --all shows them.`);
  if (
    shown.some(({ points }) =>
      points.some(({ actual, estimate, target }) => [actual, estimate, target].some((cell) => cell?.disagreement)),
    )
  ) {
    lines.push('* told differently elsewhere; --json lists every mention.');
  }
  lines.push('', findings.length === 0 ? 'No findings.' : `${findings.length} findings`);
  lines.push(...findings.flatMap(findingLines));
  return `${lines.join('\n')}\n`;
}
