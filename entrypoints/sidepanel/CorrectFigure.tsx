import { useState } from 'preact/hooks';
import type { CorrectedFigure } from '../../core/compare/report';
import { CorrectionForm } from '../shared/elements/correct/CorrectionForm';
import '../shared/elements/correct/correction-form.css';
import type { Act } from '../shared/elements/correct/new-correction';
import { t } from '../shared/words/i18n/translate';

/** The way to put one figure right, under its details. */
export function CorrectFigure({
  told: { figure, said },
  correct,
}: {
  told: CorrectedFigure;
  /** Keeps what the reader did to what the program said, or to a figure that the reader added. */
  correct: (said: CorrectedFigure['figure'], act: Act) => void;
}) {
  const [open, setOpen] = useState(false);
  const before = said ?? figure;
  const act = (done: Act) => {
    setOpen(false);
    correct(before, done);
  };
  return (
    <>
      <button
        type="button"
        data-testid="correct-figure"
        aria-expanded={open}
        aria-label={`${t('correctFigure')} ${figure.indicator.name}`}
        onClick={() => setOpen(!open)}
      >
        {t('correctFigure')}
      </button>
      {open && (
        <CorrectionForm
          figure={figure}
          said={before}
          onSave={(changes) => act({ action: 'change', changes })}
          onDismiss={() => act({ action: 'dismiss' })}
          onCancel={() => setOpen(false)}
        />
      )}
    </>
  );
}
