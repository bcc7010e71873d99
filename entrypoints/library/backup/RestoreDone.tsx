import type { RestoreOutcome } from '../../shared/store/backup/restore';
import { conflictSentences } from '../../shared/views/backup/backup-words';
import { t } from '../../shared/words/i18n/translate';
import { joined } from './joined-outcomes';

/** What came of a restore, with what the two sides had said differently. */
export function RestoreDone({ outcomes }: { outcomes: readonly RestoreOutcome[] }) {
  const { added, known, corrections, indicatorEdits, findingMarks, skipped, conflicts } = joined(outcomes);
  return (
    <div role="status" class="restored" data-testid="restored">
      <p>{t('restoreDone', added, known, corrections, indicatorEdits, findingMarks)}</p>
      {skipped > 0 && <p>{t('restoreLeftOut', skipped)}</p>}
      {conflictSentences(conflicts).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
