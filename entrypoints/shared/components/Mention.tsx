import type { Observation } from '../../../core/compare/observation';
import { figureText } from '../format/figure-text';
import { periodName } from '../format/period-name';
import { CorrectedTag } from './CorrectedTag';
import { StatusLabel } from './StatusLabel';

/** A figure as its text writes it, or the reader, with period and status. */
export function Mention({ figure, corrected }: Pick<Observation, 'figure' | 'corrected'>) {
  return (
    <span class="mention">
      <span class="quiet">{periodName(figure.period)}</span> <StatusLabel status={figure.status} />{' '}
      <span class="number">{figureText(figure)}</span> {corrected && <CorrectedTag />}
    </span>
  );
}
