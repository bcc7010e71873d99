import { useState } from 'preact/hooks';
import { DAYS_IN_BIN } from '../../shared/store/bin';
import { t } from '../../shared/words/i18n/translate';
import { type ImportProgress, isSettled } from './import-item';
import { durationWords } from './import-words';
import { libraryImport } from './library-import';

/** How far the import has come, and what can be done about it: pause, go on, stop, undo. */
export function ImportState({ progress }: { progress: ImportProgress }) {
  const [failed, setFailed] = useState(false);
  const { state, items, added, undone } = progress;
  const settled = items.filter(isSettled).length;
  const reading = items.find(({ came }) => came.state === 'reading');
  const noRoom = items.some(({ came }) => came.state === 'failed' && came.noRoom);
  const undo = () =>
    libraryImport.undo().then(
      () => setFailed(false),
      (error: unknown) => {
        console.error('the import is not undone:', error);
        setFailed(true);
      },
    );
  return (
    <section class="import-state" aria-label={t('importShort')} data-testid="import-state" data-state={state}>
      {state !== 'over' && <Bar progress={progress} />}
      <p role="status" data-testid="import-said">
        {state === 'over' ? t('importOver', settled) : t('importProgress', settled, items.length)}
        {state === 'paused' && ` · ${t('importPaused')}`}
        {state === 'running' && progress.timeLeft !== null && (
          <span class="quiet"> · {t('importTimeLeft', durationWords(progress.timeLeft))}</span>
        )}
      </p>
      {state === 'running' && reading !== undefined && (
        <p class="quiet import-name">{t('importReadingNow', reading.name)}</p>
      )}
      {noRoom && state === 'paused' && <p role="alert">{t('importNoRoom')}</p>}
      <div class="import-ways">
        {state === 'running' && (
          <button type="button" data-testid="pause" onClick={() => libraryImport.pause()}>
            {t('importPause')}
          </button>
        )}
        {state === 'paused' && (
          <button type="button" class="primary" data-testid="resume" onClick={() => libraryImport.resume()}>
            {t('importResume')}
          </button>
        )}
        {state !== 'over' && (
          <button type="button" data-testid="stop" onClick={() => libraryImport.stop()}>
            {t('importStop')}
          </button>
        )}
        {added.length > 0 && (
          <button type="button" data-testid="undo-import" onClick={undo}>
            {t('importUndo', added.length)}
          </button>
        )}
        {state === 'over' && (
          <button type="button" data-testid="clear-import" onClick={() => libraryImport.clear()}>
            {t('importClear')}
          </button>
        )}
      </div>
      {undone && (
        <p role="status" data-testid="import-undone">
          {t('importUndone', DAYS_IN_BIN)}
        </p>
      )}
      {failed && <p role="alert">{t('importUndoFailed')}</p>}
    </section>
  );
}

/** By bytes, since a large file takes longer than a small one. */
function Bar({ progress: { bytes, items } }: { progress: ImportProgress }) {
  const settled = items.filter(isSettled).length;
  const part = bytes.total > 0 ? bytes.done / bytes.total : settled / Math.max(items.length, 1);
  return <progress max={100} value={Math.round(part * 100)} aria-label={t('importShort')} />;
}
