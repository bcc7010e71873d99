import { useState } from 'preact/hooks';
import { DAYS_IN_BIN, deleteCapture } from '../../shared/store/bin';
import { library } from '../../shared/store/database';
import { t } from '../../shared/words/i18n/translate';

/** Deletes a capture; where it stood its way back is shown, so that no question is asked before. */
export function DeleteCapture({ id }: { id: number }) {
  const [failed, setFailed] = useState(false);
  const remove = () =>
    deleteCapture(library(), id).catch((error: unknown) => {
      console.error('the capture is not deleted:', error);
      setFailed(true);
    });
  return (
    <>
      <button type="button" data-testid="delete-capture" title={t('deleteHint', DAYS_IN_BIN)} onClick={remove}>
        {t('deleteCapture')}
      </button>
      {failed && <p role="alert">{t('deleteFailed')}</p>}
    </>
  );
}
