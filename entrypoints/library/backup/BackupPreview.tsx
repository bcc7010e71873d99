import { useState } from 'preact/hooks';
import type { BackupSummary } from '../../shared/store/backup/restore';
import { library } from '../../shared/store/database';
import { useLive } from '../../shared/store/use-live';
import { localDay, localTime } from '../../shared/words/format/local-time';
import { t } from '../../shared/words/i18n/translate';

/** What a backup holds, and what may be done with it. */
export function BackupPreview({
  file,
  summary: { head, captures, known, corrections, indicatorEdits, findingMarks, captured, skipped },
  take,
  leave,
}: {
  file: File;
  summary: BackupSummary;
  take: (how: 'merge' | 'replace') => void;
  leave: () => void;
}) {
  const [asked, setAsked] = useState(false);
  const here = useLive(() => library().captures.count(), []);
  const count = here.state === 'here' ? here.value : null;
  return (
    <div class="backup-preview" data-testid="backup-preview">
      <p title={file.name}>
        <strong>{t('backupOfTime', localTime(head.createdAt))}</strong>
      </p>
      <ul>
        <li>{t('backupHolds', captures, known)}</li>
        {captured !== null && <li>{t('backupSpan', localDay(captured.first), localDay(captured.last))}</li>}
        {corrections + indicatorEdits + findingMarks > 0 && (
          <li>{t('backupHoldsMore', corrections, indicatorEdits, findingMarks)}</li>
        )}
        {skipped.length > 0 && <li>{t('backupSkips', skipped.length, skipped[0]!.why)}</li>}
      </ul>
      {asked ? (
        <>
          <p role="alert">{t('restoreReplaceSure', count ?? 0)}</p>
          <div class="choices">
            <button type="button" class="danger" data-testid="replace-now" onClick={() => take('replace')}>
              {t('restoreReplaceNow')}
            </button>
            <button type="button" onClick={() => setAsked(false)}>
              {t('restoreCancel')}
            </button>
          </div>
        </>
      ) : (
        <div class="choices">
          <button type="button" class="primary" data-testid="restore-merge" onClick={() => take('merge')}>
            {t('restoreMerge')}
          </button>
          {count !== null && count > 0 && (
            <button type="button" data-testid="restore-replace" onClick={() => setAsked(true)}>
              {t('restoreReplace')}
            </button>
          )}
          <button type="button" onClick={leave}>
            {t('restoreCancel')}
          </button>
        </div>
      )}
    </div>
  );
}
