import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BaoshuDatabase, LATEST_VERSION } from '../../../../entrypoints/shared/store/database';
import type { CaptureRow } from '../../../../entrypoints/shared/store/rows';
import { backupOf, dump, restore } from './libraries';
import { makeOldLibrary, OLD_VERSIONS } from './old-libraries';

/** A backup of the library of each version of the database, as the program wrote it when that was the latest or when backups came. */
const SAMPLES = path.join(import.meta.dirname, '../../../fixtures/backups');

let upgraded: BaoshuDatabase;
let restored: BaoshuDatabase;
beforeEach(() => {
  upgraded = new BaoshuDatabase(`test-${crypto.randomUUID()}`);
  restored = new BaoshuDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  await upgraded.delete();
  await restored.delete();
});

test('there is a sample of every version', () => {
  expect(OLD_VERSIONS.at(-1)).toBe(LATEST_VERSION);
});

/** What a restore puts into rows of programs that did not have it yet. */
function completed(rows: Record<string, unknown[]>): Record<string, unknown[]> {
  const complete = ({ parserVersion = '', recognition, ...rest }: CaptureRow) => ({
    ...rest,
    parserVersion,
    recognition: {
      ...recognition,
      yearMargin: recognition.yearMargin ?? 3,
      yearCandidates: recognition.yearCandidates ?? [],
    },
  });
  const captures = (rows.captures as CaptureRow[]).map(complete);
  const bin = (rows.bin as { capture: CaptureRow }[]).map((row) => ({ ...row, capture: complete(row.capture) }));
  return { ...rows, captures, bin };
}

test.each(OLD_VERSIONS)(
  'a library of version %i, upgraded, goes into a backup and comes out of it whole',
  async (version) => {
    await makeOldLibrary(upgraded.name, version);
    const file = await backupOf(upgraded);
    expect((await restore(restored, file)).skipped).toBe(0);
    expect(await dump(restored)).toEqual(completed(await dump(upgraded)));
  },
);

test.each(OLD_VERSIONS)('the sample of version %i is read as the library that it was made of', async (version) => {
  await makeOldLibrary(upgraded.name, version);
  const sample = readFileSync(path.join(SAMPLES, `database-${version}.ndjson`), 'utf8');
  await restore(restored, new Blob([sample]));
  expect(await dump(restored)).toEqual(completed(await dump(upgraded)));
});
