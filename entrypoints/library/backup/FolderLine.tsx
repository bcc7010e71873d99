import { useState } from 'preact/hooks';
import type { BackupState } from '../../shared/store/copies/backup-state';
import { askLeave, leaveFolder, renewCopies, takeFolder } from '../../shared/store/copies/copies';
import { library } from '../../shared/store/database';
import { t } from '../../shared/words/i18n/translate';

type Pick = (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

/** Chromium's dialog for folders. */
const pickers = window as { showDirectoryPicker?: Pick };

/** The folder of the reader's that every capture is written to as well; nothing where the browser has no dialog for folders. */
export function FolderLine({ folder }: { folder: BackupState['folder'] }) {
  const [failed, setFailed] = useState<string | null>(null);
  if (pickers.showDirectoryPicker === undefined && folder === null) return null;
  const run = (work: () => Promise<unknown>) => () => {
    setFailed(null);
    work().catch((error: unknown) => {
      // No folder was chosen
      if (!(error instanceof DOMException && error.name === 'AbortError')) setFailed(String(error));
    });
  };
  const choose = run(async () => {
    const picked = await pickers.showDirectoryPicker?.({
      id: 'baoshu-backup',
      mode: 'readwrite',
    });
    if (picked !== undefined) await takeFolder(library(), picked);
  });
  const allow = run(async () => {
    if (await askLeave()) await renewCopies(library());
  });
  return (
    <div class="setting" data-testid="backup-folder">
      <span class="setting-name">{t('backupFolder')}</span>
      {folder === null ? (
        <>
          <button type="button" data-testid="choose-folder" onClick={choose}>
            {t('backupFolderChoose')}
          </button>
          <span class="quiet">{t('backupFolderHint')}</span>
        </>
      ) : (
        <>
          {folder.failed === null ? (
            <span data-testid={folder.wholeAt === null ? undefined : 'folder-written'}>
              {folder.wholeAt === null ? t('backupWriting') : t('backupFolderWritten', folder.name)}
            </span>
          ) : (
            <span role="alert" title={folder.failed} data-testid="folder-failed">
              {t(folder.failed === 'permission' ? 'backupFolderLost' : 'backupFolderFailed', folder.name)}
            </span>
          )}
          {folder.failed === 'permission' && (
            <button type="button" data-testid="allow-folder" onClick={allow}>
              {t('backupFolderAllow')}
            </button>
          )}
          <button type="button" data-testid="leave-folder" onClick={run(leaveFolder)}>
            {t('backupFolderLeave')}
          </button>
        </>
      )}
      {failed !== null && (
        <p role="alert" title={failed}>
          {t('settingFailed')}
        </p>
      )}
    </div>
  );
}
