import { browser } from 'wxt/browser';
import { BackupError } from '../../../../core/exchange/backup/format';
import { oneAtATime } from '../copies/backup-state';
import { renewCopies } from '../copies/copies';
import { sawCapture } from '../copies/witness';
import type { BaoshuDatabase } from '../database';
import { forgetFolder, keepFolder, keptFolder } from '../folder-handle';
import { takeIn, teamFiles, writeOwn } from './team-files';
import { changeTeamState, type TeamState, teamState } from './team-state';

type Permitted = FileSystemDirectoryHandle & {
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
};

/** Why a folder cannot be used now. */
class Unreachable extends Error {
  override name = 'Unreachable';
}

async function reached(): Promise<FileSystemDirectoryHandle> {
  const folder: Permitted | undefined = await keptFolder('team');
  const leave = await (folder?.queryPermission?.({ mode: 'readwrite' }) ?? 'granted');
  if (folder === undefined || leave !== 'granted') throw new Unreachable('permission');
  return folder;
}

/** Chosen by the reader in a click: what is in the folder comes in, what is here goes there. */
export async function joinTeam(
  database: BaoshuDatabase,
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<TeamState | null> {
  await keepFolder(folder, 'team');
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  const id = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  await changeTeamState(() => ({
    ...{ folder: folder.name, author: { id, name }, upTo: 0, told: '', taken: [], refused: [] },
    ...{ conflicts: 0, syncedAt: null, failed: null },
  }));
  return await syncTeam(database);
}

/** Writes no more there and takes nothing more in; what came in stays. */
export async function leaveTeam(): Promise<void> {
  await forgetFolder('team');
  await changeTeamState(() => null);
}

/** Asks the browser for the reader's leave to use the folder again; to be called in a click. @returns whether it was given */
export async function askTeamLeave(): Promise<boolean> {
  const folder: Permitted | undefined = await keptFolder('team');
  return (await folder?.requestPermission?.({ mode: 'readwrite' })) === 'granted';
}

/**
 * Writes into the team's folder what is new here and takes in what the others wrote. Nothing here is lost where the folder is gone: what
 * was not written is written the next time. @returns what is known then; null where there is no team
 */
export async function syncTeam(database: BaoshuDatabase): Promise<TeamState | null> {
  return await oneAtATime('baoshu-team', async () => {
    const state = await teamState();
    if (state === null) return null;
    const next = await synced(database, state);
    // The reader may have left it meanwhile
    return await changeTeamState((now) => (now?.author.id === state.author.id ? next : now));
  });
}

async function synced(database: BaoshuDatabase, before: TeamState): Promise<TeamState> {
  let state = before;
  try {
    const folder = await reached();
    state = { ...state, ...(await writeOwn(database, folder, state, browser.runtime.getManifest().version)) };
    const taken = new Set(state.taken);
    let added = 0;
    for (const { name, author } of await teamFiles(folder)) {
      if (author === state.author.id || taken.has(name)) continue;
      try {
        const { added: captures, conflicts } = await takeIn(database, folder, name);
        added += captures;
        state = { ...state, taken: [...state.taken, name], conflicts: state.conflicts + conflicts.corrections };
      } catch (error) {
        // A synchronised folder may hold half of it yet: it is looked at again the next time
        if (!(error instanceof BackupError)) throw error;
        const others = state.refused.filter(({ file }) => file !== name);
        state = { ...state, refused: [...others, { file: name, why: error.message }] };
        continue;
      }
      state = { ...state, refused: state.refused.filter(({ file }) => file !== name) };
    }
    if (added > 0) await sawCapture(database);
    if (added > 0) renewCopies(database, { always: true }).catch((error: unknown) => console.warn('no copy:', error));
    return { ...state, syncedAt: new Date().toISOString(), failed: null };
  } catch (error) {
    console.warn('the team is not reached:', error);
    const gone = error instanceof DOMException && error.name === 'NotFoundError';
    return { ...state, failed: gone ? 'gone' : error instanceof Unreachable ? error.message : String(error) };
  }
}
