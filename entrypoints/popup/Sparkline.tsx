import { lastYear } from '../../core/compare/period-kind';
import type { Series } from '../../core/compare/series';
import type { Status } from '../../core/figures/figure';
import { STATUSES } from '../shared/page/library-view';

const WIDTH = 72;
const HEIGHT = 26;
const INSET = 4;

interface Dot {
  year: number;
  value: number;
  status: Status;
}

function dotsOf({ points }: Series): Dot[] {
  return points.flatMap((point) =>
    STATUSES.flatMap((status) => {
      const value = point[status]?.preferred.value;
      return typeof value === 'number' ? [{ year: lastYear(point.period), value, status }] : [];
    }),
  );
}

/** A small line over the years: results joined where no year is missing between them, estimates and targets hollow. */
export function Sparkline({ series }: { series: Series }) {
  const dots = series.identity.periodKind === 'span' ? [] : dotsOf(series);
  if (new Set(dots.map(({ year }) => year)).size < 2) return null;
  const [years, values] = [dots.map(({ year }) => year), dots.map(({ value }) => value)];
  const [from, least] = [Math.min(...years), Math.min(...values)];
  const [wide, high] = [Math.max(...years) - from, Math.max(...values) - least || 1];
  const x = (year: number) => INSET + ((year - from) / wide) * (WIDTH - 2 * INSET);
  const y = (value: number) => HEIGHT - INSET - ((value - least) / high) * (HEIGHT - 2 * INSET);
  const results = dots.filter(({ status }) => status === 'actual');
  const path = results
    .map(({ year, value }, at) => `${at > 0 && results[at - 1]!.year === year - 1 ? 'L' : 'M'}${x(year)} ${y(value)}`)
    .join('');
  return (
    <svg
      class="sparkline"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      data-testid="sparkline"
    >
      <path d={path} />
      {dots.map(({ year, value, status }) => (
        <circle key={`${year} ${status}`} class={`dot-${status}`} cx={x(year)} cy={y(value)} r="2.5" />
      ))}
    </svg>
  );
}
