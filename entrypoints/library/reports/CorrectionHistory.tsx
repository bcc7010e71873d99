import type { RefObject } from 'preact';
import { correctionsOfPage, redoCorrection, undoCorrection } from '../../shared/store/corrections';
import { library } from '../../shared/store/database';
import { correctNamedAlike, namedAlike } from '../../shared/store/same-indicator';
import { useLive } from '../../shared/store/use-live';
import type { Correcting } from '../../shared/views/correct/use-correcting';
import { t } from '../../shared/words/i18n/translate';
import { MembersSaid } from '../team/MembersSaid';

/** Undo and redo of a page's corrections, what was done last, and what else could be corrected with it. */
export function CorrectionHistory({
  captureId,
  page,
  correcting,
  count,
  heading,
}: {
  captureId: number;
  page: string;
  /** How many figures the page's corrections are about. */
  count: number;
  correcting: Correcting;
  /** Takes the focus where what had it is gone. */
  heading: RefObject<HTMLHeadingElement | null>;
}) {
  const made = useLive(() => correctionsOfPage(library(), page), [page]);
  const alike = useLive(() => namedAlike(library(), captureId), [captureId]);
  const { said, failed, run } = correcting;
  const { canUndo, canRedo } = made.state === 'here' ? made.value : { canUndo: false, canRedo: false };
  const offer = alike.state === 'here' ? alike.value : null;
  return (
    <section class="corrections" aria-labelledby="corrections" data-testid="corrections">
      <h2 id="corrections" ref={heading} tabIndex={-1}>
        {t('corrections')}
      </h2>
      {(canUndo || canRedo) && (
        <>
          <button
            type="button"
            data-testid="undo-correction"
            disabled={!canUndo}
            onClick={() => run(() => undoCorrection(library(), page), t('correctionUndone'))}
          >
            {t('undoCorrection')}
          </button>
          <button
            type="button"
            data-testid="redo-correction"
            disabled={!canRedo}
            onClick={() => run(() => redoCorrection(library(), page), t('correctionRedone'))}
          >
            {t('redoCorrection')}
          </button>
        </>
      )}
      <span class="quiet" data-testid="correction-count" data-count={count}>
        {t('correctionCount', count)}
      </span>
      {offer !== null && (
        <button
          type="button"
          data-testid="correct-alike"
          onClick={() =>
            run(
              () => correctNamedAlike(library(), offer),
              (count) => t('appliedToAll', count),
            )
          }
        >
          {t('offerAllYears', offer.before.name, offer.now.name, offer.rows.length)}
        </button>
      )}
      <MembersSaid page={page} />
      <p role="status" data-testid="correction-status">
        {said}
      </p>
      {failed !== null && (
        <p role="alert" title={failed}>
          {t('correctionFailed')}
        </p>
      )}
    </section>
  );
}
