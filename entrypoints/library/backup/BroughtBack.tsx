import type { Brought } from '../../shared/store/copies/bring-back';
import { refusal } from '../../shared/views/backup/backup-words';
import { t } from '../../shared/words/i18n/translate';
import { RestoreDone } from './RestoreDone';

/** What came of several files: what they brought together, and each that was refused. */
export function BroughtBack({ brought }: { brought: readonly Brought[] }) {
  const outcomes = brought.flatMap((one) => ('outcome' in one ? [one.outcome] : []));
  return (
    <>
      {brought.length === 0 && <p role="alert">{t('missingNoFiles')}</p>}
      {outcomes.length > 0 && <RestoreDone outcomes={outcomes} />}
      {brought.map((one) =>
        'error' in one ? (
          <p key={one.file} role="alert" title={String(one.error)}>
            {refusal(one.error, one.file)}
          </p>
        ) : null,
      )}
    </>
  );
}
