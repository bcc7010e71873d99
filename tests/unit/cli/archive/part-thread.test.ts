import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Archive } from '../../../../core/cli/archive/manifest';
import { PartThread } from '../../../../core/cli/archive/part-thread';
import { readPart } from '../../../../core/cli/archive/read-part';
import { failuresOf } from '../../../../core/cli/archive/standing';
import { newFolder, planned, treeOf, workReport, write } from './made-archive';

/**
 * Reads parts as a thread would: `heavy.txt` it does not outlive, a part named «full» it cannot write, and of «late» it ends when all was
 * read. What is told of the rest is what it was given.
 */
const FRAIL = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    let asked = 0;
    parentPort.on('message', ({ part: { hash, documents }, parser, givenUp }) => {
      asked++;
      if (hash === 'full') return parentPort.postMessage({ failed: new Error('no space left') });
      for (const [at, { path }] of documents.entries()) {
        if (path.startsWith('heavy') && !givenUp.has(at)) throw new Error('out of memory');
        parentPort.postMessage({ read: at + 1 });
      }
      if (hash === 'late') throw new Error('too many');
      parentPort.postMessage({ done: { asked, parser, givenUp } });
    });`)}`,
);

const partOf = (hash: string, ...paths: string[]) => ({
  hash,
  documents: paths.map((path) => ({ path, sha256: null })),
});
const archive = {} as Archive;

it('a document that brings the thread down is given up, one after the other, and its part read anew without it', async () => {
  const thread = new PartThread(FRAIL);
  const read: string[] = [];
  const how = { parser: '7', onDocument: (at: number, of: number) => read.push(`${at}/${of}`) };
  const part = partOf('some', 'a.txt', 'heavy.txt', 'b.txt', 'heavy2.txt');
  expect(await thread.read(archive, part, how)).toEqual({
    asked: 1,
    parser: '7',
    givenUp: new Map([
      [1, 'heavy.txt was given up: Error: out of memory'],
      [3, 'heavy2.txt was given up: Error: out of memory'],
    ]),
  });
  expect(read.join(' ')).toBe('1/4 1/4 2/4 3/4 1/4 2/4 3/4 4/4');
  // One that lived goes on with the next part
  expect(await thread.read(archive, partOf('next', 'c.txt'), how)).toMatchObject({ asked: 2, givenUp: new Map() });
  await thread.dismiss();
});

it('what is no document’s fault fails the part', async () => {
  const thread = new PartThread(FRAIL);
  await expect(thread.read(archive, partOf('full', 'a.txt'), { parser: '7' })).rejects.toThrow('no space left');
  await expect(thread.read(archive, partOf('late', 'a.txt'), { parser: '7' })).rejects.toThrow('too many');
  expect(await thread.read(archive, partOf('next', 'a.txt'), { parser: '7' })).toMatchObject({ asked: 1 });
  await thread.dismiss();
});

it('a document that is given up is told at its place, and the others have the files that they have without it', async () => {
  const documents = { 'a.txt': workReport(2032, '4.9'), 'b.txt': workReport(2031, '5.2') };
  const of = await planned(write(newFolder(), documents), 16);
  const [part] = of.manifest.parts;
  const how = { parser: '1', jobs: 1, program: null };
  const mark = await readPart(of, part!, { ...how, givenUp: new Map([[1, 'b.txt was given up: it is too long']]) });
  expect(mark).toMatchObject({ documents: 2, failed: 1, reports: 1, figures: 6 });
  expect(await failuresOf(of, part!)).toEqual([
    { file: 'b.txt', stage: 'thread', reason: 'b.txt was given up: it is too long' },
  ]);
  expect(Object.keys(treeOf(of.folder)).filter((path) => path.includes('year=2031'))).toEqual([]);
  expect(readFileSync(join(of.folder, `done/part-${part!.hash}.json`), 'utf8')).toContain('year=2032');
});
