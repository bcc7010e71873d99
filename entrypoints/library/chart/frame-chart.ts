import type { Status } from '../../../core/figures/figure';
import { STATUS_MESSAGE } from '../../shared/elements/StatusLabel';
import { t } from '../../shared/words/i18n/translate';
import type { ChartWords } from './chart-words';
import { type Drawing, drawChart } from './draw-chart';

const SVG = 'http://www.w3.org/2000/svg';
/** The file that is saved, in pixels. */
const WIDTH = 640;
const HEIGHT = 430;
const EDGE = 20;
const CHART = { top: 70, height: 306 };
const RULE = 386;
const FOOT = 410;
/** An estimate of the width of what is written, for what stands beside it: a Chinese letter is as wide as it is high. */
const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, one) => sum + (/[\p{Script=Han}，—《》：；（）]/u.test(one) ? size : size * 0.56), 0);

function element(name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const one = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, String(value));
  if (text !== undefined) one.textContent = text;
  return one;
}

const quiet = (x: number, y: number, text: string, size = 12): SVGElement =>
  element('text', { x, y, fill: 'var(--quiet)', 'font-size': size }, text);

/** A text that is cut where it would leave the picture: a picture has no second line. */
function fitted(text: string, size: number, room: number): string {
  if (widthOf(text, size) <= room) return text;
  let end = text.length;
  while (end > 1 && widthOf(text.slice(0, end), size) > room - size) end--;
  return `${text.slice(0, end)}…`;
}

/** What is drawn, and behind it whose. */
function heading(title: string, place: string): SVGElement {
  const text = element('text', { x: EDGE, y: 34, fill: 'var(--text)', 'font-size': 19, 'font-weight': 700 }, title);
  text.append(element('tspan', { dx: 12, fill: 'var(--quiet)', 'font-size': 15, 'font-weight': 400 }, place));
  return text;
}

/** ● done, ◌ estimated, ○ aimed at: those of the statuses that are drawn, from the right edge. */
function legend(statuses: readonly Status[], coloured: boolean): SVGElement {
  const group = element('g', {});
  let x = WIDTH - EDGE;
  for (const status of [...statuses].reverse()) {
    const word = t(STATUS_MESSAGE[status]);
    x -= widthOf(word, 12);
    group.append(quiet(x, 56, word));
    x -= 10;
    const stroke = coloured ? `var(--${status})` : 'var(--quiet)';
    const fill = status === 'actual' ? stroke : 'none';
    const dash: Record<string, string> = status === 'estimate' ? { 'stroke-dasharray': '2 1.6' } : {};
    group.append(element('circle', { cx: x, cy: 52, r: 4, fill, stroke, 'stroke-width': 1.8, ...dash }));
    x -= 18;
  }
  return group;
}

/** The product's mark and name, at the right of the foot. */
function signature(): SVGElement {
  const group = element('g', { transform: `translate(${WIDTH - EDGE - 66} ${FOOT - 12.5})` });
  const mark = element('g', { transform: 'scale(0.5)' });
  const line = {
    fill: 'none',
    stroke: '#fff',
    'stroke-width': 2.8,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  mark.append(
    element('rect', { width: 32, height: 32, rx: 8, fill: '#0f5f6b' }),
    element('path', { d: 'M7.5 23 13 16.5l5 4 3.6-6.4', ...line }),
    element('circle', { cx: 7.7, cy: 22.8, r: 2.6, fill: '#fff' }),
    element('circle', { cx: 23.3, cy: 9.8, r: 3.6, ...line, stroke: '#ffc94d' }),
  );
  group.append(mark, quiet(21, 12.5, 'Baoshu'));
  return group;
}

/**
 * The whole picture that is saved: title, place, unit and years, legend, the chart at its own size, source, the day it was drawn,
 * and by what.
 */
export function frameChart(
  drawing: Omit<Drawing, 'width' | 'height'>,
  words: ChartWords,
  today: string,
): SVGSVGElement {
  const { lines, name } = drawing;
  const picture = element('svg', { width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}` }) as SVGSVGElement;
  const title = fitted(words.title, 19, WIDTH - 2 * EDGE - 120);
  const statuses = (['actual', 'estimate', 'target'] as const).filter((status) =>
    lines.some(({ points }) => points.some((point) => point.status === status)),
  );
  const chart = drawChart({ ...drawing, width: WIDTH - 12, height: CHART.height });
  chart.setAttribute('x', '6');
  chart.setAttribute('y', String(CHART.top));
  const day = t('chartDrawn', today);
  picture.append(
    element('title', {}, name),
    heading(title, fitted(words.place, 15, WIDTH - 2 * EDGE - 12 - widthOf(title, 19))),
    quiet(EDGE, 56, words.subtitle, 13),
    legend(statuses, lines.length === 1),
    chart,
    element('path', { d: `M${EDGE} ${RULE}H${WIDTH - EDGE}`, stroke: 'var(--line)' }),
    quiet(EDGE, FOOT, `${fitted(words.source, 12, WIDTH - 2 * EDGE - 90 - widthOf(day, 12))} ${day}`),
    signature(),
  );
  return picture;
}
