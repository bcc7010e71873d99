import { useState } from 'preact/hooks';
import { library } from '../../shared/store/database';
import { askTeamLeave, joinTeam, leaveTeam, syncTeam } from '../../shared/store/team/team';
import type { TeamState } from '../../shared/store/team/team-state';
import { localTime } from '../../shared/words/format/local-time';
import { t } from '../../shared/words/i18n/translate';
import './team.css';
import { useTeam } from './use-team';

type Pick = (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

/** Chromium's dialog for folders. */
const pickers = window as { showDirectoryPicker?: Pick };

/** The folder that a team shares; nothing where the browser has no dialog for folders. */
export function TeamLine() {
  const team = useTeam();
  const [failed, setFailed] = useState<string | null>(null);
  const [name, setName] = useState('');
  if (team === undefined) return null;
  if (team === null && pickers.showDirectoryPicker === undefined)
    return (
      <p class="setting">
        <span class="setting-name">{t('teamFolder')}</span>
        <span class="quiet">{t('teamNoFolders')}</span>
      </p>
    );
  const run = (work: () => Promise<unknown>) => () => {
    setFailed(null);
    work().catch((error: unknown) => {
      // No folder was chosen
      if (!(error instanceof DOMException && error.name === 'AbortError')) setFailed(String(error));
    });
  };
  const join = run(async () => {
    const picked = await pickers.showDirectoryPicker?.({ id: 'baoshu-team', mode: 'readwrite' });
    if (picked !== undefined) await joinTeam(library(), picked, name.trim());
  });
  return (
    <div class="setting team" data-testid="team-folder">
      <span class="setting-name">{t('teamFolder')}</span>
      {team === null ? (
        <>
          <label>
            {t('teamName')}{' '}
            <input
              type="text"
              maxLength={40}
              value={name}
              data-testid="team-name"
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          </label>
          <button type="button" data-testid="choose-team" disabled={name.trim() === ''} onClick={join}>
            {t('teamChoose')}
          </button>
          <p class="quiet">{t('teamHint')}</p>
        </>
      ) : (
        <>
          <Standing team={team} />
          {team.failed === 'permission' && (
            <button
              type="button"
              data-testid="allow-team"
              onClick={run(async () => {
                if (await askTeamLeave()) await syncTeam(library());
              })}
            >
              {t('backupFolderAllow')}
            </button>
          )}
          <button type="button" data-testid="sync-team" onClick={run(() => syncTeam(library()))}>
            {t('teamSyncNow')}
          </button>
          <button type="button" data-testid="leave-team" onClick={run(leaveTeam)}>
            {t('teamLeave')}
          </button>
          {team.conflicts > 0 && <p class="quiet">{t('teamConflicts', team.conflicts)}</p>}
          {team.refused.length > 0 && (
            <p role="alert" title={team.refused.map(({ file, why }) => `${file}: ${why}`).join('\n')}>
              {t('teamRefused', team.refused.length)}
            </p>
          )}
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

function Standing({ team: { folder, author, failed, syncedAt } }: { team: TeamState }) {
  if (failed !== null) {
    const words = failed === 'permission' ? 'backupFolderLost' : failed === 'gone' ? 'teamGone' : 'teamFailed';
    return (
      <span role="alert" title={failed} data-testid="team-failed">
        {t(words, folder)}
      </span>
    );
  }
  if (syncedAt === null) return <span>{t('teamJoining')}</span>;
  return <span data-testid="team-synced">{t('teamSynced', folder, author.name, localTime(syncedAt))}</span>;
}
