import { useState } from 'preact/hooks';
import { faultSentence } from '../../shared/views/components/fault-words';
import { t } from '../../shared/words/i18n/translate';
import { Running } from './Running';
import { writeBackup } from './write-backup';

type Doing =
  | { state: 'nothing' | 'stopped' }
  | { state: 'writing'; done: number; stop: () => void }
  | { state: 'written'; unreadable: number }
  | { state: 'failed'; why: string };

/** Writes a backup at once, and says how that went. */
export function BackUpNow({ primary = false }: { primary?: boolean }) {
  const [doing, setDoing] = useState<Doing>({ state: 'nothing' });
  const write = async () => {
    if (doing.state === 'writing') return;
    const controller = new AbortController();
    const stop = () => controller.abort();
    try {
      const writing = writeBackup({
        progress: (done) => setDoing({ state: 'writing', done, stop }),
        signal: controller.signal,
      });
      const unreadable = await writing;
      setDoing(unreadable === null ? { state: 'nothing' } : { state: 'written', unreadable });
    } catch (error) {
      setDoing(controller.signal.aborted ? { state: 'stopped' } : { state: 'failed', why: String(error) });
    }
  };
  return (
    <>
      <button
        type="button"
        class={primary ? 'primary' : undefined}
        data-testid="back-up"
        aria-disabled={doing.state === 'writing'}
        onClick={write}
      >
        {t('backupNow')}
      </button>
      {doing.state === 'writing' && <Running label={t('backupWriting')} done={doing.done} stop={doing.stop} />}
      {doing.state === 'stopped' && <p role="status">{t('stoppedUnchanged')}</p>}
      {doing.state === 'written' && (
        <p role="status" data-testid="backup-written">
          {doing.unreadable > 0 ? t('backupUnreadable', doing.unreadable) : t('backupWritten')}
        </p>
      )}
      {doing.state === 'failed' && (
        <p role="alert" title={doing.why}>
          {faultSentence(doing.why, t('backupFailed'))}
        </p>
      )}
    </>
  );
}
