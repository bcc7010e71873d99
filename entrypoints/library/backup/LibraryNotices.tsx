import { useEffect, useState } from 'preact/hooks';
import { type BackupState, changeBackupState } from '../../shared/store/copies/backup-state';
import { askLeave, renewCopies } from '../../shared/store/copies/copies';
import { type Missing, missingOf, unbacked } from '../../shared/store/copies/witness';
import { library } from '../../shared/store/database';
import { t } from '../../shared/words/i18n/translate';
import { BackUpNow } from './BackUpNow';
import './backup.css';
import { MissingReports } from './MissingReports';
import { useBackups } from './use-backups';

/** What a reader must know of the library as a whole: that this page is old, that something is lost, or that much is in no backup. */
export function LibraryNotices() {
  const state = useBackups();
  const [missing, look] = useMissing(state);
  const old = useLaterVersion();
  return (
    <>
      {old && (
        <div class="library-notice grave" role="alert" data-testid="old-page">
          <p>{t('laterVersion')}</p>
          <div class="choices">
            <button type="button" onClick={() => location.reload()}>
              {t('reloadPage')}
            </button>
          </div>
        </div>
      )}
      {state !== null && <MissingReports state={state} missing={missing} look={look} />}
      {state !== null && missing === null && <Unbacked state={state} />}
      {state !== null && missing === null && <FolderShut folder={state.folder} />}
    </>
  );
}

/** True once a later version of the program has asked for the library: this page has let it have it. */
function useLaterVersion(): boolean {
  const [old, setOld] = useState(false);
  useEffect(() => {
    const heard = ({ newVersion }: IDBVersionChangeEvent) => setOld(newVersion !== null && newVersion > 0);
    library().on('versionchange', heard);
    return () => library().on('versionchange').unsubscribe(heard);
  }, []);
  return old;
}

/** What the library has lost since it was last seen, and a way to look again; that is done whenever something is known anew. */
function useMissing(state: BackupState | null): [Missing | null, look: () => Promise<void>] {
  const [missing, setMissing] = useState<Missing | null>(null);
  const look = () =>
    missingOf(library()).then(setMissing, (error: unknown) => console.warn('what is missing is not known:', error));
  useEffect(() => {
    look();
  }, [state]);
  return [missing, look];
}

/** Says that the browser wants the reader's leave again for the folder: reports are saved, but not there. */
function FolderShut({ folder }: { folder: BackupState['folder'] }) {
  if (folder === null || folder.failed !== 'permission') return null;
  const allow = async () => {
    if (await askLeave()) await renewCopies(library());
  };
  return (
    <div class="library-notice" data-testid="folder-shut">
      <span>{t('backupFolderLost', folder.name)}</span>
      <button
        type="button"
        onClick={() => allow().catch((error: unknown) => console.warn('the folder stays shut:', error))}
      >
        {t('backupFolderAllow')}
      </button>
    </div>
  );
}

function Unbacked({ state }: { state: BackupState }) {
  const left = unbacked(state);
  if (left === null) return null;
  return (
    <div class="library-notice" data-testid="unbacked">
      <span>{t('reminderUnbacked', left)}</span>
      <BackUpNow />
      <button
        type="button"
        class="link"
        data-testid="not-now"
        onClick={() => changeBackupState((now) => ({ ...now, notReminded: left }))}
      >
        {t('reminderNotNow')}
      </button>
    </div>
  );
}
