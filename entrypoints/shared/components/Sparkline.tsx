import type { Status } from '../../../core/figures/figure';

const WIDTH = 72;
const HEIGHT = 26;
const INSET = 4;

/** One value of a small line; see `dotsOf` in `compare/series-dots`. */
export interface Dot {
  year: number;
  value: number;
  status: Status;
}

/** A small line over the years: results joined where no year is missing between them, estimates and targets hollow. */
export function Sparkline({ dots }: { dots: Dot[] }) {
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
