import { spawn, spawnSync } from 'node:child_process';
import { closeSync, constants, existsSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { version } from '../../../../package.json';
import { parallelLines, ranges, slurmScript } from '../../../../scripts/archive/commands';
import { duration, Pace } from '../../../../scripts/archive/pace';
import { workOn } from '../../../../scripts/archive/work';
import { newFolder, planned, read, treeOf, workReport, write } from '../../cli/archive/made-archive';

// Five programs, one after the other
vi.setConfig({ testTimeout: 240_000 });

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const COMMAND = [join(ROOT, 'scripts/run-core.mjs'), 'scripts/archive.ts'];

/** Waits until a process has a named pipe open to read it: only then does it open to be written at once. */
async function untilRead(pipe: string): Promise<number> {
  for (;;) {
    try {
      return openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENXIO') throw error;
      await wait(20);
    }
  }
}

describe('archive', () => {
  it.skipIf(process.platform === 'win32')(
    'killed in the middle of a part, then worked on by processes, has the files of one that ran through',
    async () => {
      const second = workReport(2031, '5.2');
      const documents = write(newFolder(), {
        'a.txt': workReport(2032, '4.9'),
        'b.txt': second,
        'c.txt': workReport(2030, '7.1'),
        'd.txt': '',
      });
      const archive = await planned(documents, 3);
      const manifest = join(archive.folder, 'manifest.json');

      // The second document does not come to an end, so that the first is read and the third is not
      rmSync(join(documents, 'b.txt'));
      spawnSync('mkfifo', [join(documents, 'b.txt')]);
      const killed = spawn(process.execPath, [...COMMAND, 'part', manifest, '0'], { stdio: 'ignore' });
      const pipe = await untilRead(join(documents, 'b.txt'));
      const ended = new Promise((resolve) => killed.on('exit', (_code, signal) => resolve(signal)));
      killed.kill('SIGKILL');
      expect(await ended).toBe('SIGKILL');
      closeSync(pipe);
      expect(readdirSync(archive.folder).sort()).toEqual(['.unfinished', 'manifest.json']);
      expect(readdirSync(join(archive.folder, '.unfinished'))).toHaveLength(1);

      rmSync(join(documents, 'b.txt'));
      writeFileSync(join(documents, 'b.txt'), second);
      const work = spawnSync(process.execPath, [...COMMAND, 'work', manifest, '--jobs', '2'], { encoding: 'utf8' });
      // One document is empty
      expect(work.status).toBe(1);
      expect(work.stdout).toMatch(
        /parts +2 of 2 done\ndocuments +4 of 4\nreports +3\nfigures +18\nfailed +1 \(file 1\)/,
      );

      const through = await planned(documents, 3);
      await read(through, undefined, version);
      const { 'manifest.json': _a, ...worked } = treeOf(archive.folder);
      const { 'manifest.json': _b, ...atOnce } = treeOf(through.folder);
      expect(worked).toEqual(atOnce);

      writeFileSync(join(documents, 'd.txt'), workReport(2029, '6.6'));
      const retried = spawnSync(process.execPath, [...COMMAND, 'retry', manifest], { encoding: 'utf8' });
      expect(retried.status).toBe(0);
      expect(retried.stdout).toMatch(/documents +4 of 4\nreports +4\nfigures +24\nfailed +0\n/);
    },
  );

  it('says what is wrong with a command', () => {
    const { status, stderr } = spawnSync(process.execPath, [...COMMAND, 'part', 'none.json', '0'], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/none\.json does not exist/);
  });
});

describe('work', () => {
  it('tells of a part whose process was killed, goes on with the others, and passes over what is done', async () => {
    const archive = await planned(write(newFolder(), { 'a.txt': '', 'b.txt': '一', 'c.txt': '二' }), 1);
    await read(archive, [archive.manifest.parts[2]!]);
    const told: string[] = [];
    const begun = join(newFolder(), 'begun');
    // What the first two parts are asked of ends at once, each otherwise; a third would be read
    const command = [
      ...[process.execPath, '-e'],
      `process.on('message', (part) => {
        require('node:fs').appendFileSync(${JSON.stringify(begun)}, part + ' ');
        if (part === 0) process.kill(process.pid, 'SIGKILL');
        if (part === 1) process.exit(3);
        process.send(part);
      })`,
    ];
    const parts = [0, 1, 2];
    const left = await workOn({ archive, parser: '0.0.1', parts, jobs: 1, command, tell: (line) => told.push(line) });
    expect(left).toEqual([0, 1]);
    expect(readFileSync(begun, 'utf8')).toBe('0 1 ');
    const [first, second, third] = archive.manifest.parts.map(({ hash }, at) => `part ${at} (${hash})`);
    expect(told).toEqual([
      `${first} is not done: its process ended with SIGKILL`,
      `${second} is not done: its process ended with code 3`,
      `${third}: 1 documents, 0 figures; 0 documents left`,
    ]);
  });
});

it('work that is stopped ends its processes and tells every part that is left', async () => {
  const archive = await planned(write(newFolder(), { 'a.txt': '', 'b.txt': '一', 'c.txt': '二' }), 1);
  const begun = join(newFolder(), 'begun');
  const held = `process.on('message', (part) => require('node:fs').appendFileSync(${JSON.stringify(begun)}, part + ' ' + process.env.MALLOC_ARENA_MAX))`;
  const command = [process.execPath, '-e', held];
  const told: string[] = [];
  const how = { archive, parser: '0.0.1', jobs: 1, command, tell: (line: string) => told.push(line) };
  const left = workOn({ ...how, parts: [0, 1, 2] });
  // Its own: the process of the tests listens too
  const stop = process.listeners('SIGTERM').at(-1) as (signal: NodeJS.Signals) => void;
  // A file that is there may not have its words yet
  while (!existsSync(begun) || readFileSync(begun, 'utf8') === '') await wait(20);
  stop('SIGTERM');
  expect(await left).toEqual([0, 1, 2]);
  // With what keeps its memory flat on Linux
  expect(readFileSync(begun, 'utf8')).toBe('0 2');
  expect(told).toEqual([`part 0 (${archive.manifest.parts[0]!.hash}) is not done: its process ended with SIGTERM`]);
  expect(process.listeners('SIGTERM')).not.toContain(stop);
});

describe('commands', () => {
  const command = (part: number | string) => ['node', "/a b/it's.mjs", 'part', String(part)];

  it('list parts as SLURM does', () => {
    expect(ranges([])).toBe('');
    expect(ranges([4])).toBe('4');
    expect(ranges([9, 0, 3, 5, 6, 7, 10])).toBe('0,3,5-7,9-10');
  });

  it('are lines that a shell takes as they are meant', () => {
    expect(parallelLines([2, 5], command)).toBe("node '/a b/it'\\''s.mjs' part 2\nnode '/a b/it'\\''s.mjs' part 5\n");
    const echoed = parallelLines([7], (part) => ['printf', '%s|', "it's $HOME", String(part)]);
    expect(spawnSync('sh', ['-c', echoed], { encoding: 'utf8' }).stdout).toBe("it's $HOME|7|");
  });

  it('are a script of which each task reads its part', () => {
    const script = slurmScript([0, 1, 2, 8], (part) => ['printf', '%s|', "it's", String(part)]);
    expect(script).toMatch(/^#!\/bin\/sh\n#SBATCH /);
    expect(script).toContain('\n#SBATCH --array=0-2,8\n');
    const task = spawnSync('sh', ['-c', script], {
      encoding: 'utf8',
      env: { ...process.env, SLURM_ARRAY_TASK_ID: '8' },
    });
    expect(task.stdout).toBe("it's|8|");
  });
});

describe('pace', () => {
  it('counts what was read here for the rate, and what is left for the time', () => {
    let now = 0;
    const pace = new Pace(1000, () => now);
    pace.passOver(100);
    expect(pace.told()).toBe('900 documents left');
    now = 10_000;
    pace.add(200);
    expect(pace.told()).toBe('20.0 documents a second, 700 left, 35 s');
    expect([41, 200, 7500].map(duration)).toEqual(['41 s', '3 min 20 s', '2 h 5 min']);
  });
});
