import { useRef, useState } from 'preact/hooks';
import { type BackupSummary, lookAtBackup, type RestoreOutcome } from '../../shared/store/backup/restore';
import { bringBackOne } from '../../shared/store/copies/bring-back';
import { backupSource } from '../../shared/store/copies/library-backup';
import { library } from '../../shared/store/database';
import { refusal } from '../../shared/views/backup/backup-words';
import { t } from '../../shared/words/i18n/translate';
import { BackupPreview } from './BackupPreview';
import { RestoreDone } from './RestoreDone';
import { Running } from './Running';

type Doing =
  | { state: 'nothing' | 'stopped' }
  | { state: 'looking' | 'restoring'; done: number }
  | { state: 'looked'; file: File; summary: BackupSummary }
  | { state: 'restored'; outcome: RestoreOutcome }
  | { state: 'refused'; sentence: string; why: string };

/** Chooses a backup, shows what it holds, and takes it in: beside what is here, or in its place. */
export function RestoreFile() {
  const [doing, setDoing] = useState<Doing>({ state: 'nothing' });
  const stopping = useRef<AbortController | null>(null);
  const choosing = useRef<HTMLInputElement>(null);

  /** Runs one piece of work on a file; what stops or refuses it is told. */
  const run = async (file: File, state: 'looking' | 'restoring', work: (signal: AbortSignal) => Promise<Doing>) => {
    const controller = new AbortController();
    stopping.current = controller;
    setDoing({ state, done: 0 });
    try {
      setDoing(await work(controller.signal));
    } catch (error) {
      if (controller.signal.aborted) setDoing({ state: 'stopped' });
      else setDoing({ state: 'refused', sentence: refusal(error, file.name), why: String(error) });
    }
  };
  const look = (file: File) =>
    run(file, 'looking', async (signal) => {
      const taken = (bytes: number) => setDoing({ state: 'looking', done: bytes / Math.max(1, file.size) });
      const summary = await lookAtBackup(library(), await backupSource(file, signal, taken));
      return { state: 'looked', file, summary };
    });
  const restore = (file: File, how: 'merge' | 'replace', summary: BackupSummary) =>
    run(file, 'restoring', async (signal) => {
      const progress = (done: number) => setDoing({ state: 'restoring', done });
      const outcome = await bringBackOne(library(), file, { how, summary }, { progress, signal });
      return { state: 'restored', outcome };
    });
  const busy = doing.state === 'looking' || doing.state === 'restoring';

  return (
    <>
      <button
        type="button"
        data-testid="choose-backup"
        aria-disabled={busy}
        onClick={() => !busy && choosing.current?.click()}
      >
        {t('backupChoose')}
      </button>
      <input
        ref={choosing}
        type="file"
        accept=".gz,.ndjson"
        hidden
        data-testid="backup-file"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file can be chosen again
          if (file !== undefined) look(file).finally(() => (currentTarget.value = ''));
        }}
      />
      {busy && (
        <Running
          label={t(doing.state === 'looking' ? 'backupLooking' : 'restoreRunning')}
          done={doing.done}
          stop={() => stopping.current?.abort()}
        />
      )}
      {doing.state === 'looked' && (
        <BackupPreview
          file={doing.file}
          summary={doing.summary}
          take={(how) => restore(doing.file, how, doing.summary)}
          leave={() => setDoing({ state: 'nothing' })}
        />
      )}
      {doing.state === 'restored' && <RestoreDone outcomes={[doing.outcome]} />}
      {doing.state === 'stopped' && <p role="status">{t('stoppedUnchanged')}</p>}
      {doing.state === 'refused' && (
        <p role="alert" data-testid="backup-refused" title={doing.why}>
          {doing.sentence}
        </p>
      )}
    </>
  );
}
