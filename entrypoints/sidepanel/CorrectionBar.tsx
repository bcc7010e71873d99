import type { RefObject } from 'preact';
import { correctionsOfPage, redoCorrection, undoCorrection } from '../shared/store/corrections';
import { library } from '../shared/store/database';
import { useLive } from '../shared/store/use-live';
import { faultSentence } from '../shared/views/components/fault-words';
import type { Correcting } from '../shared/views/correct/use-correcting';
import { t } from '../shared/words/i18n/translate';

/** Undo and redo of the corrections of the page at hand, and what was done last; nothing where there never was one. */
export function CorrectionBar({
  page,
  correcting: { said, failed, run },
  undo,
}: {
  page: string;
  correcting: Correcting;
  /** Takes the focus where the row that had it is gone. */
  undo: RefObject<HTMLButtonElement | null>;
}) {
  const made = useLive(() => correctionsOfPage(library(), page), [page]);
  if (made.state !== 'here') return null;
  const { canUndo, canRedo } = made.value;
  return (
    <div class="correction-bar">
      {(canUndo || canRedo) && (
        <>
          <button
            ref={undo}
            type="button"
            data-testid="undo-correction"
            aria-disabled={!canUndo}
            onClick={() => canUndo && run(() => undoCorrection(library(), page), t('correctionUndone'))}
          >
            {t('undoCorrection')}
          </button>
          <button
            type="button"
            data-testid="redo-correction"
            aria-disabled={!canRedo}
            onClick={() => canRedo && run(() => redoCorrection(library(), page), t('correctionRedone'))}
          >
            {t('redoCorrection')}
          </button>
        </>
      )}
      <span role="status" class="quiet" data-testid="correction-status">
        {said}
      </span>
      {failed !== null && (
        <p role="alert" title={failed}>
          {faultSentence(failed, t('correctionFailed'))}
        </p>
      )}
    </div>
  );
}
