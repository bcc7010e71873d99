import { describe, expect, it } from 'vitest';
import { Stopped } from '../../../../entrypoints/library/import/file-reader';
import type { AddedCapture, GivenFile } from '../../../../entrypoints/library/import/import-item';
import { ImportRun, type ImportTools } from '../../../../entrypoints/library/import/import-run';
import type { FileReading } from '../../../../entrypoints/shared/reading/reading-protocol';

const given = (...names: string[]): GivenFile[] => names.map((name) => ({ name, content: new Blob([name]) }));
const READ: FileReading = { documents: [], notices: [], trouble: null };

/** An import whose files wait until the test lets them be read. */
function imports(keep?: ImportTools['keep']) {
  const waiting = new Map<string, { answer(reading: FileReading): void; fail(error: Error): void }>();
  const takenBack: AddedCapture[] = [];
  let time = 0;
  let captures = 0;
  const run = new ImportRun({
    read: ({ name }) => new Promise((resolve, reject) => waiting.set(name, { answer: resolve, fail: reject })),
    stopReading() {
      for (const { fail } of waiting.values()) fail(new Stopped('stopped'));
    },
    keep: keep ?? (async () => ({ documents: [], added: [{ id: ++captures, capturedAt: 'then' }] })),
    takeBack: async (added) => {
      takenBack.push(...added);
    },
    isNoRoom: (error) => (error as Error).name === 'NoRoom',
    now: () => time,
  });
  const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 5));
  return {
    run,
    takenBack,
    states: () => run.progress.items.map(({ came }) => came.state),
    /** Lets one file be read, a second later. */
    async finish(name: string, reading = READ) {
      await settled();
      time += 1000;
      waiting.get(name)!.answer(reading);
      waiting.delete(name);
      await settled();
    },
    settled,
  };
}

describe('an import', () => {
  it('reads file after file and says what became of each', async () => {
    const { run, states, finish } = imports();
    run.add(given('a', 'b'));
    expect(run.progress.state).toBe('running');
    await finish('a', { ...READ, trouble: { code: 'damaged', file: 'a' } });
    expect(states()).toEqual(['refused', 'reading']);
    await finish('b');
    expect(states()).toEqual(['refused', 'read']);
    expect(run.progress).toMatchObject({ state: 'over', bytes: { done: 2, total: 2 }, added: [{ id: 1 }] });
  });
  it('takes further files while it runs, and begins anew after it is over', async () => {
    const { run, states, finish } = imports();
    run.add(given('a'));
    run.add(given('b'));
    await finish('a');
    await finish('b');
    run.add(given('c'));
    expect(states()).toHaveLength(1);
    await finish('c');
    expect(run.progress).toMatchObject({ state: 'over', added: [{ id: 3 }] });
  });
  it('finishes the file at hand when it is paused, and goes on with the next', async () => {
    const { run, states, finish } = imports();
    run.add(given('a', 'b'));
    run.pause();
    await finish('a');
    expect(run.progress.state).toBe('paused');
    expect(states()).toEqual(['read', 'waiting']);
    run.resume();
    await finish('b');
    expect(run.progress.state).toBe('over');
  });
  it('breaks off when it is stopped; what was kept stays', async () => {
    const { run, states, finish, settled } = imports();
    run.add(given('a', 'b', 'c'));
    await finish('a');
    await settled();
    run.stop();
    await settled();
    expect(states()).toEqual(['read', 'stopped', 'stopped']);
    expect(run.progress.added).toHaveLength(1);
  });
  it('is undone as a whole, what is being kept at that moment included', async () => {
    let kept: () => void = () => undefined;
    const { run, takenBack, finish } = imports(
      () =>
        new Promise((resolve) => {
          kept = () => resolve({ documents: [], added: [{ id: 7, capturedAt: 'now' }] });
        }),
    );
    run.add(given('a', 'b'));
    await finish('a');
    const undone = run.undo();
    kept();
    await undone;
    expect(takenBack).toEqual([{ id: 7, capturedAt: 'now' }]);
    expect(run.progress).toMatchObject({ state: 'over', undone: true, added: [] });
  });
  it('pauses where the disk is full, and says so of the file', async () => {
    const { run, states, finish } = imports(() => Promise.reject(Object.assign(new Error('full'), { name: 'NoRoom' })));
    run.add(given('a', 'b'));
    await finish('a');
    expect(states()).toEqual(['failed', 'waiting']);
    expect(run.progress.state).toBe('paused');
  });
  it('goes on where one file brings the reader down', async () => {
    const { run, states, settled } = imports();
    run.add(given('a'));
    await settled();
    const other = new ImportRun({
      read: () => Promise.reject(new Error('out of memory')),
      stopReading: () => undefined,
      keep: async () => ({ documents: [], added: [] }),
      takeBack: async () => undefined,
      isNoRoom: () => false,
      now: () => 0,
    });
    other.add(given('a', 'b'));
    await settled();
    expect(other.progress.items.map(({ came }) => came.state)).toEqual(['failed', 'failed']);
    expect(other.progress.state).toBe('over');
    expect(states()).toEqual(['reading']);
  });
  it('tells the time that is left once some files say how long they take', async () => {
    const { run, finish } = imports();
    run.add(given('a', 'b', 'c', 'd'));
    await finish('a');
    expect(run.progress.timeLeft).toBeNull();
    await finish('b');
    // Two files of a byte took a second each; two of a byte are left
    expect(run.progress.timeLeft).toBe(2000);
  });
  it('reads a file again to keep what is no report', async () => {
    const asked: boolean[] = [];
    const { run, finish, settled } = imports(async (_, anyway) => {
      asked.push(anyway);
      return { documents: [], added: [] };
    });
    run.add(given('a', 'b'));
    await finish('a');
    await finish('b');
    run.keepAnyway([run.progress.items[0]!.id]);
    await finish('a');
    await settled();
    expect(asked).toEqual([false, false, true]);
    expect(run.progress).toMatchObject({ state: 'over', bytes: { done: 2, total: 2 } });
  });
  it('refuses a file too large to be held in memory, unread', async () => {
    const { run, states, settled } = imports();
    const content = { size: 400_000_000, arrayBuffer: () => Promise.reject(new Error('read')) } as unknown as Blob;
    run.add([{ name: 'a', content }]);
    await settled();
    expect(states()).toEqual(['refused']);
  });
});
