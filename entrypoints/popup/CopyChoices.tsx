import { useRef, useState } from 'preact/hooks';
import type { PageReading } from '../shared/messages/readings';
import { DAYS_IN_BIN } from '../shared/store/bin';
import { t } from '../shared/words/i18n/translate';
import { type Replacement, replaceKept, takeBack } from './replace-kept';

/** What can be done about a page that differs from kept copies of its report: take it in their place, or leave them as they are. */
export function CopyChoices({
  reading,
  kept,
  replaced,
  leave,
}: {
  reading: PageReading;
  /** The captures that differ. */
  kept: number[];
  replaced: (by: Replacement) => void;
  leave: () => void;
}) {
  const [failed, setFailed] = useState<string | null>(null);
  const running = useRef(false);
  const replace = () => {
    if (running.current) return;
    running.current = true;
    replaceKept(reading, kept)
      .then(replaced, (error: unknown) => setFailed(String(error)))
      .finally(() => {
        running.current = false;
      });
  };
  return (
    <p class="copy-choices">
      <button type="button" data-testid="replace-kept" title={t('replaceKeptHint', DAYS_IN_BIN)} onClick={replace}>
        {t('replaceKept')}
      </button>
      <button type="button" class="link" data-testid="leave-kept" onClick={leave}>
        {t('leaveKept')}
      </button>
      {failed !== null && (
        <span role="alert" title={failed}>
          {t('replaceFailed')}
        </span>
      )}
    </p>
  );
}

/** Says that the page has taken the place of what was kept, and takes that back. */
export function Replaced({ by, done }: { by: Replacement; done: () => void }) {
  const [failed, setFailed] = useState(false);
  const undo = () =>
    takeBack(by).then(done, (error: unknown) => {
      console.error('the kept copies are not restored:', error);
      setFailed(true);
    });
  return (
    <>
      <span role="status">{t('replacedKept', DAYS_IN_BIN)}</span>
      <button type="button" class="link" data-testid="undo-replace" onClick={undo}>
        {t('undoCorrection')}
      </button>
      {failed && <span role="alert">{t('restoreFailed')}</span>}
    </>
  );
}
