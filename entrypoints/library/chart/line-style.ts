import type { Status } from '../../../core/figures/figure';
import type { ChartLine } from './chart-lines';

/** Several lines are told apart by colour and by the shape of their marks. */
const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'star', 'cross', 'wye', 'times'] as const;

export const shapeOf = (at: number): (typeof SHAPES)[number] => SHAPES[at % SHAPES.length]!;

/** The colour of a line's marks of one status: of a single line the status's own. */
export const colourOf = (lines: readonly ChartLine[], at: number, status: Status): string =>
  lines.length === 1 ? `var(--${status})` : `var(--line-${at % SHAPES.length})`;
