import * as Plot from '@observablehq/plot';
import type { Status } from '../../../core/figures/figure';
import { compactNumber } from '../../shared/format/compact-number';
import { STATUSES } from '../../shared/page/library-view';
import type { ChartLine, ChartPoint } from './chart-lines';

const WIDTH = 640;
/** Narrower than this no axis is legible; with names at the ends of several lines there must be room for these too. */
const LEAST_WIDTH = 280;
const LEAST_WIDTH_OF_SEVERAL = 460;
const HEIGHT = 300;
const MARGIN_LEFT = 64;
/** Every year has a tick where there is so much room for each; else one in several. */
const TICK_WIDTH = 40;

/** Several lines are told apart by colour and by the shape of their marks. */
const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'star', 'cross', 'wye', 'times'] as const;
const colourOf = (lines: ChartLine[], at: number, status: Status): string =>
  lines.length === 1 ? `var(--${status})` : `var(--line-${at % SHAPES.length})`;

interface Place {
  year: number;
  value: number;
}

/** A line ends where a value is missing: it is broken there, never drawn across. */
const BREAK: Place = { year: Number.NaN, value: Number.NaN };

/** The steps from one year to the very next that `drawn` takes, each broken off from the one before. */
function steps(points: ChartPoint[], drawn: (from: ChartPoint, to: ChartPoint) => boolean): Place[] {
  const ordered = points.toSorted((a, b) => a.year - b.year);
  return ordered.flatMap((to, at) => {
    const from = ordered[at - 1];
    return from !== undefined && to.year === from.year + 1 && drawn(from, to) ? [from, to, BREAK] : [];
  });
}

/** One result a year: what was done, an estimate where nothing firmer was told. */
function resultsOf(points: ChartPoint[]): ChartPoint[] {
  const done = new Set(points.filter(({ status }) => status === 'actual').map(({ year }) => year));
  return points.filter(({ status, year }) => status === 'actual' || (status === 'estimate' && !done.has(year)));
}

/** Lines below, dots above them: steps to or from an estimate are dashed, those between targets dotted. */
function marksOf(lines: ChartLine[]): Plot.Markish[] {
  const drawn: Plot.Markish[] = [];
  const dots: Plot.Markish[] = [];
  for (const [at, { points }] of lines.entries()) {
    const line = (places: Place[], status: Status, dash?: string) =>
      drawn.push(
        Plot.lineY(places, {
          x: 'year',
          y: 'value',
          stroke: colourOf(lines, at, status),
          strokeWidth: 2,
          ...(dash === undefined ? {} : { strokeDasharray: dash }),
        }),
      );
    const results = resultsOf(points);
    const isFirm = (from: ChartPoint, to: ChartPoint) => from.status === 'actual' && to.status === 'actual';
    line(steps(results, isFirm), 'actual');
    line(
      steps(results, (from, to) => !isFirm(from, to)),
      'estimate',
      '6 4',
    );
    const targets = points.filter(({ status }) => status === 'target');
    line(
      steps(targets, () => true),
      'target',
      '1 4',
    );
    for (const status of STATUSES) {
      const told = points.filter((point) => point.status === status);
      const stroke = colourOf(lines, at, status);
      dots.push(
        Plot.dot(told, {
          x: 'year',
          y: 'value',
          r: 5,
          stroke,
          strokeWidth: 2,
          fill: status === 'actual' ? stroke : 'var(--ground)',
          symbol: SHAPES[at % SHAPES.length]!,
          href: 'href',
          ariaLabel: 'label',
          ...(status === 'estimate' ? { strokeDasharray: '3 2' } : {}),
        }),
      );
    }
  }
  return [...drawn, ...dots];
}

/** Names at the ends of several lines. */
function endNames(lines: ChartLine[]): Plot.Markish[] {
  if (lines.length === 1) return [];
  return lines.flatMap(({ name, points }, at) => {
    const last = points.toSorted((a, b) => a.year - b.year).at(-1);
    if (last === undefined) return [];
    const style = { x: 'year', y: 'value', text: () => name, dx: 10, textAnchor: 'start' as const };
    return [Plot.text([last], { ...style, fill: colourOf(lines, at, 'actual') })];
  });
}

/** The width that a chart of these lines is drawn at where there is so much room. */
export function chartWidth(lines: ChartLine[], room: number): number {
  return Math.min(WIDTH, Math.max(lines.length === 1 ? LEAST_WIDTH : LEAST_WIDTH_OF_SEVERAL, Math.floor(room)));
}

/**
 * Draws the lines as SVG whose marks are links that name their value; `name` is read out for the whole. Drawn at its width
 * rather than shrunk to it, which would shrink its letters.
 */
export function drawChart(lines: ChartLine[], unit: string, name: string, width: number): SVGSVGElement {
  const told = lines.flatMap(({ points }) => points.map(({ year }) => year));
  const first = Math.min(...told);
  const years = Array.from({ length: Math.max(...told) - first + 1 }, (_, index) => first + index);
  const marginRight = lines.length === 1 ? 20 : 180;
  const every = Math.ceil((years.length * TICK_WIDTH) / (width - MARGIN_LEFT - marginRight));
  const ticks = years.filter((year) => (year - first) % every === 0);
  const chart = Plot.plot({
    width,
    height: HEIGHT,
    marginTop: 32,
    marginLeft: MARGIN_LEFT,
    marginRight,
    style: { background: 'transparent', color: 'var(--text)', fontSize: '12px' },
    x: { label: null, ticks, tickFormat: String, inset: 16, type: 'linear' },
    y: { label: unit, grid: true, nice: true, tickFormat: compactNumber },
    marks: [Plot.ruleY([0], { stroke: 'var(--line)' }), ...marksOf(lines), ...endNames(lines)],
  }) as SVGSVGElement;
  chart.setAttribute('role', 'group');
  chart.setAttribute('aria-label', name);
  // Plot labels its groups, which have no role that may bear a label, and the marks inside the links instead of the links
  for (const group of chart.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  for (const link of chart.querySelectorAll('a')) {
    const mark = link.querySelector('[aria-label]');
    if (mark === null) continue;
    link.setAttribute('aria-label', mark.getAttribute('aria-label') ?? '');
    mark.removeAttribute('aria-label');
    const address = link.getAttributeNS('http://www.w3.org/1999/xlink', 'href');
    if (address !== null) link.setAttribute('href', address);
  }
  return chart;
}
