import type { TraceStep } from '../../../../core/figures/figure';
import { t } from '../../words/i18n/translate';
import { traceSentence } from './trace-words';

/** Which words decided each field, folded away until it is asked for. */
export function CardTrace({ trace, onToggle }: { trace: TraceStep[]; onToggle: () => void }) {
  if (trace.length === 0) return null;
  return (
    <details class="trace" onToggle={onToggle} data-testid="card-trace">
      <summary>{t('cardTrace')}</summary>
      <ul>
        {trace.map((step) => {
          const { field, sentence } = traceSentence(step);
          return (
            <li key={`${step.field} ${step.rule}`}>
              <span class="quiet">{field}</span> <span>{sentence}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
