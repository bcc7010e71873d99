import type { Figure } from '../../../core/figures/figure';
import { figureText } from '../format/figure-text';
import { periodName } from '../format/period-name';
import { StatusLabel } from './StatusLabel';

/** What a mention is shown by. */
export type Mentioned = Pick<Figure, 'text' | 'value' | 'bound' | 'period' | 'status'>;

/** A figure as its text writes it, with period and status. */
export function Mention({ figure }: { figure: Mentioned }) {
  return (
    <span class="mention">
      <span class="quiet">{periodName(figure.period)}</span> <StatusLabel status={figure.status} />{' '}
      <span class="number">{figureText(figure)}</span>
    </span>
  );
}
