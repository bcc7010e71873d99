import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Archive } from '../../../../core/cli/archive/manifest';
import { version } from '../../../../package.json';
import { hasEngine } from '../../../../scripts/archive/engines';
import { newFolder, planned, read, treeOf, workReport, write } from '../../cli/archive/made-archive';

// Programs one after the other
vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const COMMAND = [join(ROOT, 'scripts/run-core.mjs'), 'scripts/archive.ts'];

const has = (program: string): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

const documents = {
  'a.txt': workReport(2032, '4.9'),
  'b.txt': workReport(2031, '5.2'),
  'c.txt': '这一页说的是别的事情，共有3只猫。',
  'd.txt': '',
};
/** The document whose reading does not come to an end until it is let go. */
const HELD = 'b.txt';

const started: ChildProcess[] = [];
/** Starts a program at the head of a group of its own, so that it and all that it started end at once, as a machine does. */
function start(program: string, args: string[], input = ''): ChildProcess {
  const child = spawn(program, args, { detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
  started.push(child);
  child.stdin!.end(input);
  return child;
}

function endNow({ pid, exitCode, signalCode }: ChildProcess): void {
  if (exitCode === null && signalCode === null) process.kill(-pid!, 'SIGKILL');
}

afterEach(() => {
  for (const child of started.splice(0)) endNow(child);
});

/** Resolves with the first line that a program tells of itself which holds these words. */
async function lineWith({ stderr, stdout }: ChildProcess, words: string): Promise<void> {
  const seen = [stderr!, stdout!].map(
    (stream) =>
      new Promise<void>((resolve) =>
        createInterface({ input: stream }).on('line', (line) => {
          if (line.includes(words)) resolve();
        }),
      ),
  );
  await Promise.race(seen);
}

/** An archive in parts of one document, one of which is a pipe that nobody has written to. */
async function held(): Promise<{ archive: Archive; manifest: string; untilRead(): Promise<number>; letGo(): void }> {
  const folder = write(newFolder(), documents);
  const archive = await planned(folder, 1);
  const path = join(folder, HELD);
  rmSync(path);
  spawnSync('mkfifo', [path]);
  return {
    archive,
    manifest: join(archive.folder, 'manifest.json'),
    async untilRead() {
      for (;;) {
        try {
          return openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENXIO') throw error;
          await wait(20);
        }
      }
    },
    letGo() {
      rmSync(path);
      writeFileSync(path, documents[HELD]);
    },
  };
}

/** What one process that runs through writes. */
let through: Record<string, string>;
beforeAll(async () => {
  const archive = await planned(write(newFolder(), documents), 1);
  await read(archive, undefined, version);
  through = filesOf(archive);
});

/** All that was written, the plan and what was left unfinished aside. */
const filesOf = ({ folder }: Archive): Record<string, string> =>
  Object.fromEntries(
    Object.entries(treeOf(folder)).filter(([path]) => path !== 'manifest.json' && !path.startsWith('.unfinished')),
  );

describe.skipIf(!hasEngine('bullmq') || !has('redis-server'))('a queue on Redis', () => {
  async function redis(): Promise<string> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    server.close();
    await once(server, 'close');
    const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', newFolder()];
    await lineWith(start('redis-server', options), 'Ready to accept connections');
    return `redis://127.0.0.1:${port}`;
  }

  it('read by three workers of which one is killed in the middle gives the files of one process', async () => {
    const { archive, manifest, untilRead, letGo } = await held();
    const url = await redis();
    const queued = spawnSync(process.execPath, [...COMMAND, 'queue', manifest, '--redis', url], { encoding: 'utf8' });
    expect(queued.stderr).toContain('4 parts wait in the queue');
    const at = archive.manifest.parts.findIndex((part) => part.documents[0]!.path === HELD);
    const workers = [0, 1, 2].map(() =>
      start(process.execPath, [...COMMAND, 'work', manifest, '--redis', url, '--lease', '2']),
    );
    const ends = workers.map((worker) => once(worker, 'exit'));
    const holder = await Promise.race(workers.map((worker) => lineWith(worker, `part ${at} (`).then(() => worker)));
    const pipe = await untilRead();
    endNow(holder);
    await once(holder, 'close');
    closeSync(pipe);
    letGo();
    // The others take it up and end by themselves; one document is empty
    const codes = (await Promise.all(ends)).map(([code]) => code);
    expect(codes.sort()).toEqual([1, 1, null]);
    expect(filesOf(archive)).toEqual(through);
  });

  it('says where no server answers', async () => {
    const { folder } = await planned(write(newFolder(), documents), 1);
    const queue = [...COMMAND, 'queue', join(folder, 'manifest.json'), '--redis'];
    const told = (url: string) => spawnSync(process.execPath, [...queue, url], { encoding: 'utf8' });
    expect(told('127.0.0.1').stderr).toContain('127.0.0.1 is no address like redis://host:6379.');
    const { status, stderr } = told('redis://127.0.0.1:1');
    expect(stderr).toMatch(/No Redis answers at 127\.0\.0\.1:1 \(/);
    expect(status).toBe(2);
  });
});

describe.skipIf(!has('parallel'))('GNU parallel', () => {
  it('stopped in the middle and given what is left gives the files of one process', async () => {
    const { archive, manifest, untilRead, letGo } = await held();
    const left = () =>
      spawnSync(process.execPath, [...COMMAND, 'commands', manifest, '--parallel'], { encoding: 'utf8' }).stdout;
    const lines = left();
    expect(lines.split('\n').filter(Boolean)).toHaveLength(4);
    const stopped = start('parallel', ['-j', '2'], lines);
    const pipe = await untilRead();
    // Told once it waits for what runs, told again it ends that too
    const telling = setInterval(() => stopped.kill('SIGTERM'), 100);
    await once(stopped, 'close');
    clearInterval(telling);
    closeSync(pipe);
    letGo();
    const rest = left();
    expect(rest.split('\n').filter(Boolean).length).toBeLessThanOrEqual(4);
    expect(spawnSync('parallel', ['-j', '2'], { input: rest, encoding: 'utf8' }).status).toBe(0);
    expect(left()).toBe('');
    expect(filesOf(archive)).toEqual(through);
  });
});
