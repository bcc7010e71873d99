import type { Outcome } from '../../../../core/compare/promises';
import { OUTCOME_MESSAGE } from '../../words/format/outcome';
import { t } from '../../words/i18n/translate';

/** What an outcome is shown by: met is round, missed is square, beside the aim an arrow, a result that nobody told a dash. */
const SHAPE: Record<Outcome, 'met' | 'missed' | 'above' | 'below' | 'silent' | null> = {
  met: 'met',
  missed: 'missed',
  above: 'above',
  below: 'below',
  'not-reported': 'silent',
  unclear: null,
  unsure: null,
  pending: null,
};

const SIZE = 13;

/** What became of a target, as a shape before it is a colour; nothing where nothing is known of it. */
export function VerdictMark({ outcome, period }: { outcome: Outcome; period: string }) {
  const shape = SHAPE[outcome];
  if (shape === null) return null;
  const name = t(OUTCOME_MESSAGE[outcome]);
  return (
    <svg
      class={`verdict-mark verdict-${shape}`}
      width={SIZE}
      height={SIZE}
      viewBox="0 0 14 14"
      role="img"
      aria-label={name}
      data-testid="verdict"
      data-outcome={outcome}
      data-period={period}
    >
      <title>{name}</title>
      {shape === 'met' && (
        <>
          <circle cx="7" cy="7" r="6.5" fill="currentColor" />
          <path class="on" d="m4 7.2 2.1 2L10 5" />
        </>
      )}
      {shape === 'missed' && (
        <>
          <rect x="1" y="1" width="12" height="12" rx="2.5" />
          <path d="m4.7 4.7 4.6 4.6M9.3 4.7 4.7 9.3" />
        </>
      )}
      {shape === 'above' && <path d="M7 12V2.5M3.5 6 7 2.5 10.5 6" />}
      {shape === 'below' && <path d="M7 2v9.5M3.5 8 7 11.5 10.5 8" />}
      {shape === 'silent' && <path d="M2 7h10" />}
    </svg>
  );
}
