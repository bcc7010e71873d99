import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../../core/compare/cell';
import { byKeyOf, setAside } from '../../../core/compare/change';
import type { GuardCase, Side, Standing } from '../../../core/compare/guards/guard';
import { GUARDS } from '../../../core/compare/guards/index';
import type { Observation } from '../../../core/compare/observation';
import { lastYear } from '../../../core/compare/period-kind';
import type { CapturedReport } from '../../../core/compare/report';
import { buildSeries, type Series } from '../../../core/compare/series';
import { figure, report } from './sample';

/** The side as a figure in the report that tells it; sides of one year share a report. */
function library(sides: readonly Side[]): { reports: CapturedReport[]; ids: string[] } {
  const ids: string[] = [];
  const byYear = new Map<number, ReturnType<typeof figure>[]>();
  for (const { name, value, unit, toldIn, ...more } of sides) {
    const year = toldIn ?? (more.status === 'target' ? lastYear(more.period) : lastYear(more.period) + 1);
    const made = figure(name, value, unit, { bound: Array.isArray(value) ? 'range' : 'exact', ...more });
    ids.push(made.id);
    byYear.set(year, [...(byYear.get(year) ?? []), made]);
  }
  return { reports: [...byYear].map(([year, figures]) => report(`r${year}`, year, figures)), ids };
}

function standing({ use, from, to, beside = [] }: GuardCase): Standing {
  const { reports, ids } = library([from, to, ...beside]);
  const all = buildSeries(reports);
  const found = (id: string): { series: Series; one: Observation; cell: ReturnType<typeof cells>[number] } => {
    for (const series of all) {
      for (const cell of cells(series)) {
        const one = mentionsOf(cell).find(({ figure: { id: own } }) => own === id);
        if (one !== undefined) return { series, one, cell };
      }
    }
    throw new Error(`no series tells ${id}`);
  };
  const [a, b] = [found(ids[0]!), found(ids[1]!)];
  const pair = { use, from: a.one, to: b.one, fromCell: a.cell, toCell: b.cell };
  return setAside(pair, b.series, byKeyOf(all)).standing;
}

const cells = ({ points }: Series) =>
  points.flatMap(({ actual, estimate, target }) => [actual, estimate, target].filter((cell) => cell !== undefined));

describe.each(GUARDS.map((guard) => ({ ...guard })))('the guard $id', ({ id, examples, counterExamples }) => {
  it.each(examples.map((one) => [one.what, one] as const))('refuses %s', (_, one) => {
    expect(standing(one)).toMatchObject({ stands: false, because: id });
  });

  it.each(counterExamples.map((one) => [one.what, one] as const))('lets stand %s', (_, one) => {
    expect(standing(one)).toEqual({ stands: true });
  });
});
