import * as Plot from '@observablehq/plot';
import type { Status } from '../../../core/figures/figure';
import { nameLanguage } from '../../shared/words/format/indicator-name';
import { groupedNumber } from '../../shared/words/format/value-words';
import { t } from '../../shared/words/i18n/translate';
import { type ChartLine, type ChartPoint, resultsOf, yearsOf } from './chart-lines';
import type { ChartMode } from './chart-modes';
import { endLabels, HALO, pointLabels } from './labels';
import { colourOf, shapeOf } from './line-style';

/** What is drawn, and how large. */
export interface Drawing {
  lines: ChartLine[];
  kind: ChartMode['kind'];
  /** Read out for the whole. */
  name: string;
  width: number;
  height: number;
}

const WIDEST = 640;
/** Narrower than this no axis is legible; with names at the ends of several lines there must be room for these too. */
const LEAST_WIDTH = 280;
const LEAST_WIDTH_OF_SEVERAL = 340;
const MARGIN = { left: 56, right: 32, top: 24, bottom: 26 };
/** Every year has a tick where there is so much room for each; else one in several. */
const TICK_WIDTH = 40;
/** Names at the ends of lines take so much for each letter, a Chinese one twice. */
const LETTER = 6.6;
const MOST_FOR_NAMES = 170;

const STATUSES: readonly Status[] = ['target', 'estimate', 'actual'];
const DASH = { firm: null, estimate: '5 4', open: '1 5' } as const;

interface Place {
  year: number;
  value: number;
}

/** A path is broken here: nothing is ever drawn across. */
const BREAK: Place = { year: Number.NaN, value: Number.NaN };

/** How the step from one result to the next is drawn: in dots over years that are missing and where the basis may have changed. */
function stepOf(from: ChartPoint, to: ChartPoint, breaks: readonly number[]): keyof typeof DASH {
  if (to.year !== from.year + 1 || breaks.includes(to.year)) return 'open';
  return from.status === 'actual' && to.status === 'actual' ? 'firm' : 'estimate';
}

function stepMarks(line: ChartLine, stroke: string): Plot.Markish[] {
  const results = resultsOf(line);
  const steps = results.slice(1).map((to, at) => ({ from: results[at]!, to }));
  return (Object.keys(DASH) as (keyof typeof DASH)[]).flatMap((how) => {
    const places = steps
      .filter(({ from, to }) => stepOf(from, to, line.breaks) === how)
      .flatMap(({ from, to }): Place[] => [from, to, BREAK]);
    const dash = DASH[how];
    const style = { x: 'year', y: 'value', stroke, strokeWidth: 2, strokeLinecap: 'round' as const };
    return places.length === 0 ? [] : [Plot.lineY(places, dash === null ? style : { ...style, strokeDasharray: dash })];
  });
}

/** What lies between a target and the result of its year, as a thin line. */
function stems(line: ChartLine): Plot.Markish[] {
  const results = new Map(resultsOf(line).map(({ year, value }) => [year, value]));
  const pairs = line.points.flatMap(({ status, year, value }) =>
    status === 'target' && results.has(year) ? [{ year, value, result: results.get(year)! }] : [],
  );
  return [Plot.link(pairs, { x: 'year', y1: 'value', y2: 'result', stroke: 'var(--target)', strokeOpacity: 0.55 })];
}

function dotMarks(lines: readonly ChartLine[], at: number): Plot.Markish[] {
  return STATUSES.map((status) => {
    const stroke = colourOf(lines, at, status);
    return Plot.dot(
      lines[at]!.points.filter((point) => point.status === status),
      {
        x: 'year',
        y: 'value',
        r: 4.5,
        stroke: status === 'actual' ? 'var(--ground)' : stroke,
        strokeWidth: status === 'actual' ? 1.2 : 1.8,
        fill: status === 'actual' ? stroke : 'var(--ground)',
        symbol: shapeOf(at),
        href: 'href',
        ariaLabel: 'label',
        ...(status === 'estimate' ? { strokeDasharray: '2 1.6' } : {}),
      },
    );
  });
}

/** Where the basis of a line may have changed. */
function breakMarks({ breaks }: ChartLine, top: number): Plot.Markish[] {
  const style = { fill: 'var(--quiet)', fontSize: 11, textAnchor: 'end' as const, dx: -5, frameAnchor: 'top' as const };
  return [
    Plot.ruleX(breaks, { x: (year: number) => year - 0.5, stroke: 'var(--quiet)', strokeDasharray: '2 3' }),
    Plot.text(breaks.slice(-1), {
      ...style,
      ...HALO,
      x: (year: number) => year - 0.5,
      dy: top,
      text: () => t('chartBasis'),
    }),
  ];
}

/** Amounts stand on zero and growth shows it; an index shows its 100; of ranks the first is on top. */
function axisOf(kind: Drawing['kind'], values: readonly number[]): { y: Plot.ScaleOptions; lines: number[] } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (kind === 'rank') {
    const room = Math.max(1, Math.ceil((most - 1) * 0.08));
    const ticks = Array.from({ length: most }, (_, at) => at + 1);
    const every = Math.ceil(ticks.length / 8);
    const shown = ticks.filter((place) => place === 1 || place % every === 0);
    return { y: { domain: [most + room, 1 - room / 2], ticks: shown } as Plot.ScaleOptions, lines: [] };
  }
  const zero = kind === 'index' ? 100 : 0;
  // Numbers stand above the highest mark and below the lowest
  const room = (Math.max(zero, most) - Math.min(zero, least)) * 0.08;
  const domain = [least < zero ? least - room : zero, most > zero ? most + room : zero];
  return { y: { domain }, lines: [zero] };
}

/** The width that a chart of these lines is drawn at where there is so much room. */
export function chartWidth(lines: readonly ChartLine[], room: number): number {
  return Math.min(WIDEST, Math.max(lines.length === 1 ? LEAST_WIDTH : LEAST_WIDTH_OF_SEVERAL, Math.floor(room)));
}

const lengthOf = (name: string): number =>
  [...name].reduce((sum, one) => sum + (/\p{Script=Han}/u.test(one) ? 2 : 1), 0);

/**
 * Draws the lines as SVG whose marks are links that name their value. Drawn at its width rather than shrunk to it, which would
 * shrink its letters.
 */
export function drawChart({ lines, kind, name, width, height }: Drawing): SVGSVGElement {
  const [first, last] = yearsOf(lines) ?? [0, 0];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const several = lines.length > 1;
  const forNames = several ? Math.max(...lines.map((line) => lengthOf(line.name) + 8)) * LETTER : 0;
  const marginRight = several ? Math.min(MOST_FOR_NAMES, width * 0.4, forNames) : MARGIN.right;
  const inner = { width: width - MARGIN.left - marginRight, height: height - MARGIN.top - MARGIN.bottom };
  const every = Math.ceil((years.length * TICK_WIDTH) / inner.width);
  const { y, lines: ruled } = axisOf(
    kind,
    lines.flatMap(({ points }) => points.map(({ value }) => value)),
  );
  const chart = Plot.plot({
    width,
    height,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    marginRight,
    style: { background: 'transparent', color: 'var(--quiet)', fontFamily: 'inherit', fontSize: '12px' },
    // The newest years are always named
    x: {
      ticks: years.filter((year) => (last - year) % every === 0),
      tickFormat: String,
      inset: 14,
      type: 'linear',
      tickSize: 0,
      tickPadding: 8,
      label: null,
    },
    y: {
      label: null,
      tickSize: 0,
      tickPadding: 8,
      grid: true,
      tickFormat: (value: number) => groupedNumber(value, nameLanguage()),
      ticks: 5,
      ...y,
    },
    marks: [
      Plot.ruleY(ruled, { stroke: 'var(--quiet)', strokeOpacity: 0.6 }),
      // Of several lines each says so by its dots; rules would not tell whose they are
      ...(several ? [] : breakMarks(lines[0]!, 2)),
      ...(several ? [] : stems(lines[0]!)),
      ...lines.flatMap((line, at) => stepMarks(line, colourOf(lines, at, 'actual'))),
      ...lines.flatMap((_, at) => dotMarks(lines, at)),
      ...(several ? endLabels(lines, { ...inner, top: MARGIN.top }) : pointLabels(lines[0]!, kind)),
    ],
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
