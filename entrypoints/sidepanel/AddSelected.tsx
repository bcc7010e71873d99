import { useState } from 'preact/hooks';
import { withChanges } from '../../core/compare/report';
import type { Figure } from '../../core/figures/figure';
import { CorrectionForm } from '../shared/elements/correct/CorrectionForm';
import '../shared/elements/correct/correction-form.css';
import type { PageReading } from '../shared/messages/readings';
import { MISSED_FAULT_MESSAGE, type MissedFault } from '../shared/views/correct/missed-fault';
import { t } from '../shared/words/i18n/translate';

/** Adds a figure that the program has not seen, from what is selected in a report. */
export function AddSelected({
  reading: { document, recognition, figures },
  at,
  add,
}: {
  reading: PageReading;
  /** Where the selection stands in the report's text. */
  at: { start: number; end: number };
  add: (figure: Figure) => void;
}) {
  const [fault, setFault] = useState<MissedFault | null>(null);
  const [figure, setFigure] = useState<Figure | null>(null);
  // What reads a stretch of text comes when a reader points at one
  const find = async () => {
    const { missedFigure } = await import('../shared/views/correct/missed-figure');
    const found = missedFigure(document, recognition, figures, at);
    setFault('fault' in found ? found.fault : null);
    setFigure('fault' in found ? null : found.figure);
  };
  return (
    <>
      <button type="button" data-testid="add-selected" aria-expanded={figure !== null} onClick={find}>
        {t('addFigure')}
      </button>
      {fault !== null && (
        <p class="correction-fault" role="alert">
          {t(MISSED_FAULT_MESSAGE[fault])}
        </p>
      )}
      {figure !== null && (
        <CorrectionForm
          figure={figure}
          added
          onSave={(changes) => {
            setFigure(null);
            add(withChanges(figure, changes));
          }}
          onCancel={() => setFigure(null)}
        />
      )}
    </>
  );
}
