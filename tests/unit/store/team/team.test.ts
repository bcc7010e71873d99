import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { deleteCapture } from '../../../../entrypoints/shared/store/bin';
import { undoCorrection } from '../../../../entrypoints/shared/store/corrections';
import { BaoshuDatabase } from '../../../../entrypoints/shared/store/database';
import { memberCorrections } from '../../../../entrypoints/shared/store/team/member-corrections';
import { joinTeam, leaveTeam, syncTeam } from '../../../../entrypoints/shared/store/team/team';
import { type TeamState, teamState } from '../../../../entrypoints/shared/store/team/team-state';
import { MemoryFolder } from '../backup/folders';
import { correct, dumpOfAnyLibrary, keep } from '../backup/libraries';

/** The folder that each browser keeps a handle of; IndexedDB in memory takes none. */
const handles = vi.hoisted(() => ({ team: undefined as unknown }));
vi.mock('../../../../entrypoints/shared/store/folder-handle', () => ({
  keptFolder: async (use = 'backups') => (use === 'team' ? handles.team : undefined),
  keepFolder: async (folder: unknown) => {
    handles.team = folder;
  },
  forgetFolder: async () => {
    handles.team = undefined;
  },
}));

// Its own tests show that copies follow
vi.mock('../../../../entrypoints/shared/store/copies/copies', () => ({ renewCopies: async () => undefined }));

/** A browser of its own: a library, and what is kept outside it. */
class Member {
  readonly database = new BaoshuDatabase(`team-${crypto.randomUUID()}`);
  private local: Record<string, unknown> = {};
  private folder: unknown;

  constructor(readonly name: string) {}

  /** Does something in this browser. */
  async in<Value>(work: (database: BaoshuDatabase) => Promise<Value>): Promise<Value> {
    await fakeBrowser.storage.local.clear();
    await fakeBrowser.storage.local.set(this.local);
    handles.team = this.folder;
    try {
      return await work(this.database);
    } finally {
      this.local = await fakeBrowser.storage.local.get(null);
      this.folder = handles.team;
    }
  }

  join = (folder: MemoryFolder) => this.in((database) => joinTeam(database, folder.asHandle(), this.name));
  sync = () => this.in(syncTeam) as Promise<TeamState>;

  /** All of the library, whoever made it. */
  async all(): Promise<Record<string, string[]>> {
    const { settings: _, ...tables } = await dumpOfAnyLibrary(this.database);
    const anybody = (row: string): string => row.replace(/"by":"[^"]*",?/, '').replace(/,\}/, '}');
    return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.map(anybody).sort()]));
  }
}

let members: Member[];
let folder: MemoryFolder;
beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: '', version: '0.1.0' });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  let turn: Promise<unknown> = Promise.resolve();
  const held = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>) => {
    turn = (held.get(name) ?? Promise.resolve()).then(work, work);
    held.set(name, turn);
    return turn;
  };
  vi.stubGlobal('navigator', {
    locks: { request },
    storage: {
      estimate: async () => ({}),
      getDirectory: async () => ({ getDirectoryHandle: async () => new MemoryFolder() }),
    },
  });
  members = ['王', '李'].map((name) => new Member(name));
  folder = new MemoryFolder('共用');
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  for (const { database } of members) await database.delete();
});

const two = () => members as [Member, Member];
const YEAR = 2022;
const PAGE = `https://www.example.cn/${YEAR}`;
const valuesOf = async ({ database }: Member) =>
  (await memberCorrections(database, PAGE)).map(({ said, made }) => [said, ...made.map(({ by, text }) => [by, text])]);

describe('a team’s folder', () => {
  test('brings each member what the others captured and corrected, with who did', async () => {
    const [wang, li] = two();
    await wang.in((database) => keep(database, YEAR));
    await wang.join(folder);
    await li.join(folder);
    expect((await li.database.captures.toArray()).map(({ url, by }) => [url, by])).toEqual([[PAGE, '王']]);
    await li.in((database) => correct(database, YEAR, 132, '2026-01-02T00:00:00.000Z'));
    await li.sync();
    await wang.sync();
    expect(await valuesOf(wang)).toEqual([['122家', ['李', '132家']]]);
    expect((await wang.database.figures.toArray())[0]).toMatchObject({ correction: { changes: { value: 132 } } });
    expect(await wang.all()).toEqual(await li.all());
    // What nobody has anything to add to is written once
    const files = [...folder.files.keys()].sort();
    await wang.sync();
    await li.sync();
    expect([...folder.files.keys()].sort()).toEqual(files);
    expect((await teamStateOf(wang))?.author.name).toBe('王');
  });

  test('shows two who correct one figure both: the later holds in both libraries', async () => {
    const [wang, li] = two();
    await wang.in((database) => keep(database, YEAR));
    await wang.join(folder);
    await li.join(folder);
    await wang.in((database) => correct(database, YEAR, 131, '2026-01-03T00:00:00.000Z'));
    await li.in((database) => correct(database, YEAR, 132, '2026-01-02T00:00:00.000Z'));
    await wang.sync();
    expect((await li.sync()).conflicts).toBe(1);
    expect((await wang.sync()).conflicts).toBe(1);
    expect(await valuesOf(wang)).toEqual([['122家', ['李', '132家'], [null, '131家']]]);
    expect(await valuesOf(li)).toEqual([['122家', [null, '132家'], ['王', '131家']]]);
    expect(await wang.all()).toEqual(await li.all());
    // Taken back by the other
    await li.in((database) => undoCorrection(database, PAGE));
    await li.sync();
    await wang.sync();
    expect(await wang.all()).toEqual(await li.all());
  });

  test('loses no correction of two who correct at once, in any order of writing and taking in', async () => {
    for (let seed = 1; seed <= 6; seed++) {
      const at = new MemoryFolder();
      const pair = [new Member('王'), new Member('李')] as const;
      members.push(...pair);
      const years = [2021, 2022, 2023];
      for (const year of years) await pair[0].in((database) => keep(database, year));
      for (const one of pair) await one.join(at);
      let state = seed;
      const next = (below: number): number => {
        state = (state * 1103515245 + 12345) % 2147483648;
        return Math.floor((state / 2147483648) * below);
      };
      let made = 0;
      for (let step = 0; step < 24; step++) {
        const member = pair[next(2)]!;
        const year = years[next(3)]!;
        if (next(3) === 0) await member.sync();
        else {
          await member.in((database) =>
            correct(database, year, 100 + step, new Date(1.7e12 + step * 1000).toISOString()),
          );
          made++;
        }
      }
      for (const one of [...pair, ...pair, ...pair]) await one.sync();
      expect(await pair[0].database.corrections.count()).toBe(made);
      expect(await pair[0].all()).toEqual(await pair[1].all());
    }
  });

  test('taken away loses nothing: it is told, and what was not written is written when it is back', async () => {
    const [wang, li] = two();
    await wang.in((database) => keep(database, YEAR));
    await wang.join(folder);
    await li.join(folder);
    const handle = folder.getFileHandle;
    folder.getFileHandle = async () => {
      throw new DOMException('it is gone', 'NotFoundError');
    };
    await wang.in((database) => correct(database, YEAR, 140, '2026-01-02T00:00:00.000Z'));
    expect((await wang.sync()).failed).toBe('gone');
    expect(await wang.database.corrections.count()).toBe(1);
    folder.getFileHandle = handle;
    expect((await wang.sync()).failed).toBe(null);
    await li.sync();
    expect(await wang.all()).toEqual(await li.all());
  });

  test('takes a file that is not whole yet in later, and nothing of others’ bins and choices', async () => {
    const [wang, li] = two();
    const captured = await wang.in((database) => keep(database, YEAR));
    await wang.in((database) => keep(database, YEAR + 1));
    await wang.in((database) => deleteCapture(database, captured));
    await wang.join(folder);
    const [[name, whole]] = [...folder.files] as [[string, Blob]];
    folder.files.set(name, whole.slice(0, Math.floor(whole.size / 2)));
    expect((await li.join(folder))?.refused).toMatchObject([{ file: name }]);
    expect(await li.database.captures.count()).toBe(0);
    folder.files.set(name, whole);
    expect((await li.sync()).refused).toEqual([]);
    expect([await li.database.captures.count(), await li.database.bin.count()]).toEqual([1, 0]);
  });

  test('that is left is neither written nor read, and what came in stays', async () => {
    const [wang, li] = two();
    await wang.in((database) => keep(database, YEAR));
    await wang.join(folder);
    await li.join(folder);
    await li.in(leaveTeam);
    expect(await li.in(syncTeam)).toBe(null);
    expect(await li.database.captures.count()).toBe(1);
  });
});

const teamStateOf = (member: Member) => member.in(() => teamState());
