import * as Plot from '@observablehq/plot';
import { useEffect, useRef } from 'preact/hooks';
import type { Status } from '../../core/figures/figure';
import { compactNumber } from '../shared/format/compact-number';
import { t } from '../shared/i18n/translate';

/** One value of one year. */
export interface ChartPoint {
  year: number;
  status: Status;
  value: number;
  /** What stands in the text, for the tooltip. */
  label: string;
}

const WIDTH = 760;
const HEIGHT = 280;

/**
 * A line a status. A year without a value leaves its line open: every year from first to last is given to the chart, the
 * missing ones as NaN, which a line breaks at.
 */
function withGaps(points: ChartPoint[], status: Status, years: number[]): { year: number; value: number }[] {
  const values = new Map(points.filter((point) => point.status === status).map(({ year, value }) => [year, value]));
  return years.map((year) => ({ year, value: values.get(year) ?? Number.NaN }));
}

/** Values over the years: done as filled dots on a line, estimates dashed, targets hollow. */
export function YearChart({ points, unit, name }: { points: ChartPoint[]; unit: string; name: string }) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const years = points.map(({ year }) => year);
    const first = Math.min(...years);
    const span = Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
    const line = (status: Status, dash?: string) =>
      Plot.lineY(withGaps(points, status, span), {
        x: 'year',
        y: 'value',
        stroke: `var(--${status})`,
        strokeDasharray: dash,
        strokeWidth: 2,
      });
    const dots = (status: Status, fill: string) =>
      Plot.dot(
        points.filter((point) => point.status === status),
        { x: 'year', y: 'value', r: 5, stroke: `var(--${status})`, strokeWidth: 2, fill, title: 'label' },
      );
    const chart = Plot.plot({
      width: WIDTH,
      height: HEIGHT,
      marginTop: 32,
      marginLeft: 64,
      style: { background: 'transparent', color: 'var(--text)', fontSize: '12px' },
      ariaLabel: t('chartOf', name),
      x: { label: null, ticks: span.length > 12 ? undefined : span, tickFormat: String, inset: 16, type: 'linear' },
      y: { label: unit, grid: true, nice: true, tickFormat: compactNumber },
      marks: [
        Plot.ruleY([0], { stroke: 'var(--line)' }),
        line('actual'),
        line('estimate', '6 4'),
        line('target', '1 4'),
        dots('actual', 'var(--actual)'),
        dots('estimate', 'var(--ground)'),
        dots('target', 'var(--ground)'),
      ],
    });
    chart.setAttribute('role', 'img');
    // Plot labels its groups, which have no role that may bear a label; the table below says what they say
    for (const group of chart.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
    holder.current?.replaceChildren(chart);
  }, [points, unit, name]);
  return <div class="chart" ref={holder} data-testid="chart" />;
}
