import { useRef, useState } from 'preact/hooks';
import type { BackupState } from '../../shared/store/copies/backup-state';
import { type Brought, bringBack } from '../../shared/store/copies/bring-back';
import { askLeave, filesOfCopy, renewCopies } from '../../shared/store/copies/copies';
import { type Missing, sawLibrary } from '../../shared/store/copies/witness';
import { library } from '../../shared/store/database';
import { hashOfView } from '../../shared/views/library-view';
import { localTime } from '../../shared/words/format/local-time';
import { t } from '../../shared/words/i18n/translate';
import { BroughtBack } from './BroughtBack';
import { Running } from './Running';

type Doing = { state: 'nothing' } | { state: 'running'; done: number } | { state: 'done'; brought: Brought[] };

/** Says that the library has lost reports since it was last seen, and offers every way back there is. */
export function MissingReports({
  state,
  missing,
  look,
}: {
  state: BackupState;
  missing: Missing | null;
  /** Asks again what is missing. */
  look: () => Promise<void>;
}) {
  const [doing, setDoing] = useState<Doing>({ state: 'nothing' });
  const stopping = useRef<AbortController | null>(null);

  const fromCopy = async (which: 'own' | 'folder') => {
    const controller = new AbortController();
    stopping.current = controller;
    try {
      if (which === 'folder') await askLeave();
      setDoing({ state: 'running', done: 0 });
      const progress = (done: number) => setDoing({ state: 'running', done });
      const files = (await filesOfCopy(which)) ?? [];
      const brought = await bringBack(library(), files, { progress, signal: controller.signal });
      await look();
      setDoing({ state: 'done', brought });
    } catch (error) {
      const brought = [{ file: which === 'own' ? t('backupOwn') : (state.folder?.name ?? ''), error }];
      setDoing(controller.signal.aborted ? { state: 'nothing' } : { state: 'done', brought });
    }
  };
  const accept = async () => {
    await sawLibrary(library());
    await renewCopies(library(), { always: true });
  };
  if (doing.state === 'running') {
    return (
      <div class="library-notice">
        <Running label={t('restoreRunning')} done={doing.done} stop={() => stopping.current?.abort()} />
      </div>
    );
  }
  if (missing === null && doing.state === 'nothing') return null;
  return (
    <section class="library-notice grave" data-testid="missing-reports" aria-label={t('settingsBackup')}>
      {doing.state === 'done' && <BroughtBack brought={doing.brought} />}
      {missing === null ? (
        <button type="button" onClick={() => setDoing({ state: 'nothing' })}>
          {t('close')}
        </button>
      ) : (
        <>
          <p role="alert">
            <strong>
              {missing.has === 0 ? t('missingAll', missing.had) : t('missingSome', missing.had, missing.has)}
            </strong>{' '}
            {t('missingTimes', timeOr(missing.lastCaptureAt), timeOr(state.backup?.at ?? null))}
          </p>
          <div class="choices">
            {state.own !== null && (
              <button type="button" class="primary" data-testid="from-own" onClick={() => fromCopy('own')}>
                {t('missingFromOwn')}
              </button>
            )}
            {state.folder !== null && (
              <button type="button" data-testid="from-folder" onClick={() => fromCopy('folder')}>
                {t('missingFromFolder', state.folder.name)}
              </button>
            )}
            <a class="button" href={hashOfView({ page: 'settings' })}>
              {t('missingFromFile')}
            </a>
            <button type="button" title={t('missingRightHint')} data-testid="nothing-missing" onClick={accept}>
              {t('missingRight')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

const timeOr = (time: string | null): string => (time === null ? t('backupNever') : localTime(time));
