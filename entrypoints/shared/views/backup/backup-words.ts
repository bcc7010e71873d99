import { BackupError, type BackupFault } from '../../../../core/exchange/backup/format';
import type { Conflicts } from '../../store/backup/conflicts';
import type { MessageKey } from '../../words/i18n/translate';
import { t } from '../../words/i18n/translate';
import { faultSentence } from '../components/fault-words';

const FAULTS: Record<BackupFault, MessageKey> = {
  'not-a-backup': 'backupIsNone',
  'later-version': 'backupIsLater',
  damaged: 'backupIsDamaged',
  'not-whole': 'backupIsNotWhole',
  altered: 'backupIsAltered',
};

/** Why a backup was not taken in, in one sentence with the file's name and, where it is known, the place in it. */
export function refusal(error: unknown, file: string): string {
  if (!(error instanceof BackupError)) return faultSentence(error, t('backupRefused', file));
  const sentence = t(FAULTS[error.code], file);
  return error.line === null ? sentence : `${sentence} ${t('backupLine', error.line)}`;
}

/** What the two sides said differently, one sentence each. */
export function conflictSentences({ readings, notes, corrections, marks, deleted }: Conflicts): string[] {
  const told: [number, MessageKey][] = [
    [readings, 'conflictReadings'],
    [notes, 'conflictNotes'],
    [corrections, 'conflictCorrections'],
    [marks, 'conflictMarks'],
    [deleted, 'conflictDeleted'],
  ];
  return told.filter(([count]) => count > 0).map(([count, key]) => t(key, count));
}
