import { type CorrectedFigure, fieldsOf } from '../../../core/compare/report';
import { wordsBefore } from '../../shared/elements/correct/figure-words';
import { t } from '../../shared/words/i18n/translate';

/** That a figure was corrected, with what the program had read of the fields that differ. */
export function SaidByProgram({ told: { figure, corrected, said } }: { told: CorrectedFigure }) {
  if (!corrected) return null;
  if (said === null) return <span class="corrected-tag">{t('addedByReader')}</span>;
  const [before, now] = [fieldsOf(said), fieldsOf(figure)];
  const changed = Object.entries(now).filter(
    ([field, value]) => JSON.stringify(before[field as keyof typeof before]) !== JSON.stringify(value),
  );
  return (
    <details class="said" data-testid="said-by-program">
      <summary>{t('corrected')}</summary>
      <p>{t('programSaid', wordsBefore(said, Object.fromEntries(changed)))}</p>
    </details>
  );
}
