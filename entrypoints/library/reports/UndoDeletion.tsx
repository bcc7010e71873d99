import { useEffect, useRef, useState } from 'preact/hooks';
import { DAYS_IN_BIN, restoreCaptures } from '../../shared/store/bin';
import { library } from '../../shared/store/database';
import { t } from '../../shared/words/i18n/translate';

/** Says what was just deleted and takes it back; the same can be done from the bin for as many days as it stays there. */
export function UndoDeletion({ ids, done }: { ids: readonly number[]; done: () => void }) {
  const [failed, setFailed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // The button that deleted them went with them, and the focus would too
  useEffect(() => button.current?.focus(), [ids]);
  const restore = () =>
    restoreCaptures(library(), ids).then(done, (error: unknown) => {
      console.error('the captures are not restored:', error);
      setFailed(true);
    });
  return (
    <p class="undo-deletion" role="status" data-testid="undo-deletion">
      {t('deletedSeveral', ids.length, DAYS_IN_BIN)}{' '}
      <button ref={button} type="button" data-testid="undo-delete" onClick={restore}>
        {t('undoCorrection')}
      </button>
      {failed && <span role="alert">{t('restoreFailed')}</span>}
    </p>
  );
}
