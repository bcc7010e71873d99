import { localTime } from '../../shared/words/format/local-time';
import { t } from '../../shared/words/i18n/translate';
import { BackUpNow } from './BackUpNow';
import './backup.css';
import { FolderLine } from './FolderLine';
import { RestoreFile } from './RestoreFile';
import { useBackups } from './use-backups';

/** All about backups in the settings: the last one, a new one, the way back, and the copies that are kept by themselves. */
export function BackupLines() {
  const state = useBackups();
  if (state === null) return null;
  const { backup, captures, own, folder } = state;
  const since = captures - (backup?.captures ?? 0);
  return (
    <>
      <div class="setting" data-testid="last-backup">
        <span class="setting-name">{t('backupLast')}</span>
        <span>{backup === null ? t('backupNever') : localTime(backup.at)}</span>
        {since > 0 && <span class="quiet">{t('backupSince', since)}</span>}
        <BackUpNow />
      </div>
      <div class="setting">
        <span class="setting-name">{t('backupRestore')}</span>
        <RestoreFile />
      </div>
      <FolderLine folder={folder} />
      {own !== null && (
        <p class="setting" data-testid="own-copy">
          <span class="setting-name">{t('backupOwn')}</span>
          <span class="quiet" title={own.failed ?? undefined}>
            {own.unreadable > 0
              ? t('backupUnreadable', own.unreadable)
              : t(own.failed === null ? 'backupOwnKept' : 'backupOwnFailed')}
          </span>
        </p>
      )}
    </>
  );
}
