import type { Figure } from '../../../core/figures/figure';
import { figureText } from '../words/format/figure-text';
import { periodName } from '../words/format/period-name';
import { CorrectedTag } from './CorrectedTag';
import { StatusLabel } from './StatusLabel';
import { UnsureTag } from './UnsureTag';

/** What a mention is shown by. */
export type Mentioned = Pick<Figure, 'text' | 'value' | 'bound' | 'period' | 'status' | 'confidence'>;

/** A figure as its text writes it, or the reader, with period and status. */
export function Mention({ figure, corrected = false }: { figure: Mentioned; corrected?: boolean }) {
  return (
    <span class="mention">
      <span class="quiet">{periodName(figure.period)}</span> <StatusLabel status={figure.status} />{' '}
      <span class="number">{figureText(figure)}</span> {corrected && <CorrectedTag />}
      <UnsureTag figure={figure} />
    </span>
  );
}
