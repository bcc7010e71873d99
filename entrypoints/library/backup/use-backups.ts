import { useEffect, useState } from 'preact/hooks';
import { type BackupState, backupState, followBackupState } from '../../shared/store/copies/backup-state';

/** What is known of backups and copies, kept up with; null until it is known. */
export function useBackups(): BackupState | null {
  const [state, setState] = useState<BackupState | null>(null);
  useEffect(() => {
    const stop = followBackupState(setState);
    backupState().then(setState, (error: unknown) => console.warn('the backups are not known:', error));
    return stop;
  }, []);
  return state;
}
