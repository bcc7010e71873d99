import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { csv } from '../../../core/exchange/formats/csv';
import { xlsx } from '../../../core/exchange/formats/xlsx';
import { sourceInMemory } from '../../../entrypoints/shared/views/export/export-scope';
import { MOST_COPIED, writeExport, writtenText } from '../../../entrypoints/shared/views/export/write-export';
import { figure, report } from '../compare/sample';
import { bytesOf, OPTIONS } from '../exchange/written';

const reports = Array.from({ length: 8 }, (_, at) => report(`r${at}`, 2024, [figure('口袋公园', at, '座')]));

/** A file that remembers what was done to it. */
function file() {
  const done = { bytes: 0, closed: false, aborted: false, handed: false };
  const stream = new WritableStream<Uint8Array>({
    write: ({ length }) => {
      done.bytes += length;
    },
    close: () => {
      done.closed = true;
    },
    abort: () => {
      done.aborted = true;
    },
  });
  const hand = async () => {
    done.handed = true;
  };
  return { done, file: { stream, hand } };
}

test('a file is written, closed and handed over, and tells how far it is', async () => {
  for (const format of [csv, xlsx]) {
    const { done, file: target } = file();
    const told: number[] = [];
    const writing = { progress: (part: number) => told.push(part), signal: new AbortController().signal };
    await writeExport(target, format, sourceInMemory(reports, null), OPTIONS, writing);
    expect(done).toMatchObject({ closed: true, aborted: false, handed: true });
    expect(done.bytes).toBeGreaterThan(1000);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBeLessThanOrEqual(1);
  }
});

test('an archive that the platform packs is what the core packs itself', async () => {
  const parts: Uint8Array[] = [];
  const stream = new WritableStream<Uint8Array>({ write: (part) => void parts.push(part) });
  const writing = { progress: () => undefined, signal: new AbortController().signal };
  await writeExport({ stream, hand: async () => undefined }, xlsx, sourceInMemory(reports, null), OPTIONS, writing);
  const own = await bytesOf(xlsx.write(sourceInMemory(reports, null), OPTIONS));
  expect(unzipSync(await bytesOf(parts as unknown as AsyncIterable<Uint8Array>))).toEqual(unzipSync(own));
});

test('an archive that is stopped asks for no further report', async () => {
  const { done, file: target } = file();
  const controller = new AbortController();
  let asked = 0;
  const source = sourceInMemory(reports, null);
  const counting = {
    ...source,
    async *reports() {
      for await (const one of source.reports()) {
        asked++;
        yield one;
      }
    },
  };
  const progress = (part: number) => part > 0.1 && controller.abort();
  const writing = writeExport(target, xlsx, counting, OPTIONS, { progress, signal: controller.signal });
  await expect(writing).rejects.toThrow(/abort/i);
  expect(asked).toBeLessThan(reports.length);
  expect(done).toMatchObject({ closed: false, aborted: true, handed: false });
});

test('one that is stopped is given up, and nothing is handed over', async () => {
  const { done, file: target } = file();
  const controller = new AbortController();
  const progress = (part: number) => part > 0.3 && controller.abort();
  const writing = writeExport(target, csv, sourceInMemory(reports, null), OPTIONS, {
    progress,
    signal: controller.signal,
  });
  await expect(writing).rejects.toThrow(/abort/i);
  expect(done).toMatchObject({ closed: false, aborted: true, handed: false });
});

test('what is too long for a clipboard is refused', async () => {
  const long = report('a', 2024, [figure('长', 1, '家', { text: '长'.repeat(MOST_COPIED) })]);
  await expect(writtenText(csv, sourceInMemory([long], null), OPTIONS)).rejects.toThrow(RangeError);
  expect(await writtenText(csv, sourceInMemory(reports, null), OPTIONS)).toContain('口袋公园');
});
