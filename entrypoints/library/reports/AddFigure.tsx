import { useState } from 'preact/hooks';
import { withChanges } from '../../../core/compare/report';
import type { Document } from '../../../core/document/document';
import type { Figure } from '../../../core/figures/figure';
import type { Recognition } from '../../../core/recognise/recognition';
import { CorrectionForm } from '../../shared/elements/correct/CorrectionForm';
import '../../shared/elements/correct/correction-form.css';
import { MISSED_FAULT_MESSAGE, type MissedFault } from '../../shared/views/correct/missed-fault';
import { t } from '../../shared/words/i18n/translate';

/** Adds a figure that the program has not seen, by the words that it stands in. */
export function AddFigure({
  document,
  recognition,
  known,
  add,
}: {
  document: Document;
  recognition: Recognition;
  /** The capture's figures, dismissed ones too: none of them is added once more. */
  known: Figure[];
  add: (figure: Figure) => void;
}) {
  const [quote, setQuote] = useState('');
  const [fault, setFault] = useState<MissedFault | null>(null);
  const [figure, setFigure] = useState<Figure | null>(null);
  const find = async (event: Event) => {
    event.preventDefault();
    const { quotedFigure } = await import('../../shared/views/correct/missed-figure');
    const found = quotedFigure(document, recognition, known, quote);
    setFault('fault' in found ? found.fault : null);
    setFigure('fault' in found ? null : found.figure);
  };
  const close = () => {
    setFigure(null);
    setQuote('');
  };
  return (
    <details class="add-figure" data-testid="add-figure">
      <summary>{t('addFigure')}</summary>
      <form class="quote" onSubmit={find}>
        <label for="quote">{t('quoteOfFigure')}</label>
        <input
          id="quote"
          name="quote"
          value={quote}
          autocomplete="off"
          aria-describedby={fault === null ? undefined : 'quote-fault'}
          aria-invalid={fault === null ? undefined : 'true'}
          onInput={(event) => {
            setQuote(event.currentTarget.value);
            setFault(null);
          }}
        />
        <button type="submit" data-testid="find-quote">
          {t('findQuote')}
        </button>
        {fault !== null && (
          <p class="correction-fault" id="quote-fault" role="alert">
            {t(MISSED_FAULT_MESSAGE[fault])}
          </p>
        )}
      </form>
      {figure !== null && (
        <CorrectionForm
          key={figure.id}
          figure={figure}
          added
          onSave={(changes) => {
            close();
            add(withChanges(figure, changes));
          }}
          onCancel={close}
        />
      )}
    </details>
  );
}
