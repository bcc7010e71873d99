import * as Plot from '@observablehq/plot';
import { type ChartLine, type ChartPoint, resultsOf } from './chart-lines';
import type { ChartMode } from './chart-modes';
import { colourOf } from './line-style';

/** Letters stand out from what they are drawn over. */
export const HALO = { stroke: 'var(--ground)', strokeWidth: 4, paintOrder: 'stroke' } as const;
const START = { textAnchor: 'start', dx: -6 } as const;
/** A number beside a mark, above or below it. */
const OFF = 14;
/** Amounts are drawn from zero: one of less than this part of the highest has no room for its number below it. */
const NEXT_TO_AXIS = 0.1;

/** The results of a line whose numbers are written: the first, the last, the highest and the lowest. */
function written(results: readonly ChartPoint[]): ChartPoint[] {
  if (results.length === 0) return [];
  const values = results.map(({ value }) => value);
  const highest = results[values.indexOf(Math.max(...values))]!;
  const lowest = results[values.indexOf(Math.min(...values))]!;
  return [...new Set([results[0]!, results.at(-1)!, highest, lowest])];
}

/** Numbers beside the marks that matter: of the results in the text's weight, of the last target in the target's colour. */
export function pointLabels(line: ChartLine, kind: ChartMode['kind']): Plot.Markish[] {
  const results = resultsOf(line);
  const target = line.points
    .filter(({ status }) => status === 'target')
    .toSorted((a, b) => a.year - b.year)
    .at(-1);
  const down = kind === 'rank' ? -1 : 1;
  const most = Math.max(...results.map(({ value }) => Math.abs(value)));
  /** Below where the line comes down to the point and goes up again, but for amounts that stand next to the axis, whose years are below. */
  const isLow = (point: ChartPoint): boolean => {
    if (kind === 'level' && Math.abs(point.value) < most * NEXT_TO_AXIS) return false;
    const at = results.indexOf(point);
    const around = [results[at - 1], results[at + 1]].filter((other) => other !== undefined);
    return around.length > 0 && around.every(({ value }) => (value - point.value) * down > 0);
  };
  const first = results[0]?.year;
  const label = (points: ChartPoint[], dy: number, style: object) => [
    ...[true, false].map((atStart) =>
      Plot.text(
        // Above the first mark a number would stand on those of the axis
        points.filter(({ year }) => (year === first) === atStart),
        { x: 'year', y: 'value', text: 'text', dy, ...(atStart ? START : {}), ...HALO, ...style },
      ),
    ),
  ];
  const bold = { fill: 'var(--text)', fontSize: 13, fontWeight: 700 };
  const shown = written(results);
  const beside = results.find(({ year }) => year === target?.year);
  const low = target !== undefined && beside !== undefined && (beside.value - target.value) * down > 0;
  const quiet = { fill: 'var(--target)', fontSize: 12 };
  return [
    label(target === undefined ? [] : [target], low ? OFF : -OFF, quiet),
    label(
      shown.filter((point) => !isLow(point)),
      -OFF,
      bold,
    ),
    label(shown.filter(isLow), OFF, bold),
  ];
}

/** Names that stand at the ends of several lines are so far apart at least. */
const APART = 15;

/** The name of each line and its last number, to the right of all; those that would stand on one another are moved apart. */
export function endLabels(
  lines: readonly ChartLine[],
  { height, top }: { height: number; top: number },
): Plot.Markish[] {
  return [
    (_index, { x, y }) => {
      if (x === undefined || y === undefined) return null;
      const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
      const ends = lines
        .flatMap((line, at) => {
          const end = resultsOf(line).at(-1) ?? line.points.at(-1);
          return end === undefined ? [] : [{ end, line, at, height: y(end.value) }];
        })
        .sort((a, b) => a.height - b.height);
      const right = Math.max(...ends.map(({ end }) => x(end.year))) + 10;
      let lowest = Number.NEGATIVE_INFINITY;
      const over = ends.length * APART - (top + height - (ends[0]?.height ?? 0));
      for (const one of ends) {
        lowest = Math.max(one.height - Math.max(0, over), lowest + APART);
        const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
        text.setAttribute('x', String(right));
        text.setAttribute('y', String(lowest));
        text.setAttribute('dy', '0.32em');
        text.setAttribute('fill', colourOf(lines, one.at, 'actual'));
        text.setAttribute('font-weight', '600');
        text.setAttribute('text-anchor', 'start');
        text.textContent = `${one.line.name} ${one.end.text}`;
        group.append(text);
      }
      return group;
    },
  ];
}
