import type { SeriesCell } from '../compare/cell';
import type { Finding } from '../compare/finding';
import type { Observation } from '../compare/observation';
import type { PromiseResult } from '../compare/promises';
import type { CapturedReport } from '../compare/report';
import type { Series, SeriesPoint } from '../compare/series';

/** What all reports together say. */
export interface Comparison {
  reports: CapturedReport[];
  series: Series[];
  promises: PromiseResult[];
  findings: Finding[];
}

const told = ({ value, figure, report }: Observation) => ({
  value,
  text: figure.text,
  bound: figure.bound,
  name: figure.indicator.name,
  file: report.id,
  start: figure.start,
});

const cell = (one: SeriesCell | undefined) =>
  one === undefined
    ? undefined
    : { ...told(one.preferred), disagreement: one.disagreement, others: one.others.map(told) };

const point = ({ period, actual, estimate, target }: SeriesPoint) => ({
  period,
  actual: cell(actual),
  estimate: cell(estimate),
  target: cell(target),
});

/** A comparison as JSON: reports, series, promises and findings, each value with the file and offset that tells it. */
export function comparisonJson({ reports, series, promises, findings }: Comparison): string {
  const result = {
    reports: reports.map(({ id, recognition: { title, kind, place, year, copy }, figures }) => ({
      file: id,
      title,
      kind,
      place,
      year,
      copy,
      figures: figures.length,
    })),
    series: series.map(({ key, name, identity, points, undated, gaps }) => ({
      key,
      name,
      place: identity.place,
      unit: identity.unit,
      kind: identity.kind,
      base: identity.base,
      periodKind: identity.periodKind,
      points: points.map(point),
      undated: undated.map(told),
      gaps,
    })),
    promises: promises.map(
      ({ series: { key, name }, period, target, result: came, outcome, refusal, by, changed }) => ({
        series: key,
        name,
        period,
        outcome,
        because: refusal?.because ?? null,
        target: told(target),
        result: came === null ? null : told(came),
        by,
        changed: changed.map(told),
      }),
    ),
    findings: findings.map(({ observations, ...finding }) => ({ ...finding, told: observations.map(told) })),
  };
  return `${JSON.stringify(result, null, 1)}\n`;
}
