import type { Outcome } from '../../../core/compare/promises';
import { OUTCOME_MESSAGE } from '../../shared/components/outcome';
import { t } from '../../shared/i18n/translate';
import type { Decided } from './group-promises';

/** A verdict's shape: a round tick, a square cross, a dash where nobody knows which side is better. */
export function VerdictMark({ outcome }: { outcome: Decided }) {
  return (
    <svg class={`verdict verdict-${outcome}`} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {outcome === 'met' && (
        <>
          <circle cx="7" cy="7" r="6.5" />
          <path d="m4 7.2 2.1 2L10 5" />
        </>
      )}
      {outcome === 'missed' && (
        <>
          <rect x="1" y="1" width="12" height="12" rx="2.5" />
          <path d="m4.7 4.7 4.6 4.6M9.3 4.7 4.7 9.3" />
        </>
      )}
      {(outcome === 'above' || outcome === 'below') && <path d="M2.5 7h9" />}
    </svg>
  );
}

/** The same with its word. */
export function VerdictOf({ outcome }: { outcome: Outcome }) {
  const decided = outcome === 'met' || outcome === 'missed' || outcome === 'above' || outcome === 'below';
  return (
    <span class={`outcome outcome-${outcome}`}>
      {decided && <VerdictMark outcome={outcome} />} {t(OUTCOME_MESSAGE[outcome])}
    </span>
  );
}
