import type { YearLine as Line, LineDot } from '../../../core/compare/year-line';

const INSET = 5;
/** Fewer results than these make no line. */
const LEAST_RESULTS = 3;
/** Half the width of a target's tick. */
const TICK = 3.2;

/** The years that lines of one table share, so that a year stands at the same place in each. */
export interface YearAxis {
  from: number;
  to: number;
}

/** The years that dots span; null where there are none. */
export function axisOf(dots: readonly LineDot[]): YearAxis | null {
  if (dots.length === 0) return null;
  const years = dots.map(({ year }) => year);
  return { from: Math.min(...years), to: Math.max(...years) };
}

/**
 * A small line over the years: results are joined, dotted over years that are missing and where the basis may have changed; estimates are
 * rings, targets ticks. Under three results there are only dots. It says nothing that the values beside it do not.
 */
export function YearLine({
  line: { dots, breaks },
  axis = axisOf(dots),
  width = 120,
  height = 28,
}: {
  line: Line;
  axis?: YearAxis | null;
  width?: number;
  height?: number;
}) {
  if (axis === null || dots.length === 0) return null;
  const values = dots.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const step = (width - 2 * INSET) / (axis.to - axis.from || 1);
  const x = (year: number) => round(axis.from === axis.to ? width / 2 : INSET + (year - axis.from) * step);
  const y = (value: number) =>
    round(most === least ? height / 2 : height - INSET - ((value - least) / (most - least)) * (height - 2 * INSET));
  const results = resultsOf(dots);
  const joined = results.length >= LEAST_RESULTS;
  const last = results.at(-1);
  return (
    <svg
      class="year-line"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      data-testid="year-line"
    >
      {least < 0 && most > 0 && <path class="zero" d={`M${INSET} ${y(0)}H${width - INSET}`} />}
      {dots.map(
        ({ year, value, status }) =>
          status === 'target' && (
            <path key={`t${year}`} class="aim" d={`M${round(x(year) - TICK)} ${y(value)}h${2 * TICK}`} />
          ),
      )}
      {joined && <path class="gap" d={pathOf(results, x, y, (open) => open, breaks)} />}
      {joined && <path class="run" d={pathOf(results, x, y, (open) => !open, breaks)} />}
      {results.map((dot) =>
        dot === last || !joined || dot.status === 'estimate' || isAlone(results, dot, breaks) ? (
          <circle
            key={dot.year}
            class={`dot-${dot.status}`}
            cx={x(dot.year)}
            cy={y(dot.value)}
            r={dot === last ? 2.6 : 1.6}
          />
        ) : null,
      )}
    </svg>
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** One result a year: an estimate where nothing was told as done. */
function resultsOf(dots: readonly LineDot[]): LineDot[] {
  return dots.filter(
    ({ year, status }) =>
      status === 'actual' ||
      (status === 'estimate' && !dots.some((other) => other.year === year && other.status === 'actual')),
  );
}

/** True where nothing may be drawn through from the result before. */
const isOpen = (before: LineDot, dot: LineDot, breaks: readonly number[]): boolean =>
  dot.year !== before.year + 1 || breaks.includes(dot.year);

/** True for a result with an open stretch on either side, which no line shows. */
function isAlone(results: readonly LineDot[], dot: LineDot, breaks: readonly number[]): boolean {
  const at = results.indexOf(dot);
  const [before, after] = [results[at - 1], results[at + 1]];
  return (before === undefined || isOpen(before, dot, breaks)) && (after === undefined || isOpen(dot, after, breaks));
}

/** The stretches between results that `wanted` takes, as a path. */
function pathOf(
  results: readonly LineDot[],
  x: (year: number) => number,
  y: (value: number) => number,
  wanted: (open: boolean) => boolean,
  breaks: readonly number[],
): string {
  return results
    .slice(1)
    .flatMap((dot, at) => {
      const before = results[at]!;
      if (!wanted(isOpen(before, dot, breaks))) return [];
      return [`M${x(before.year)} ${y(before.value)}L${x(dot.year)} ${y(dot.value)}`];
    })
    .join('');
}
