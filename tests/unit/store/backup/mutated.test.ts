import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { BackupError } from '../../../../core/exchange/backup/format';
import { BaoshuDatabase } from '../../../../entrypoints/shared/store/database';
import { addTag } from '../../../../entrypoints/shared/store/reader-marks';
import { exportedReports } from '../exported';
import { backupOf, correct, dump, keep, linesOf, restore } from './libraries';

let opened: BaoshuDatabase[] = [];
const open = () => {
  const database = new BaoshuDatabase(`test-${crypto.randomUUID()}`);
  opened.push(database);
  return database;
};
afterEach(async () => {
  for (const database of opened) await database.delete();
  opened = [];
});

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

async function original(): Promise<Blob> {
  const database = open();
  await keep(database, 2023);
  await keep(database, 2024, { url: '' });
  await correct(database, 2023, 66, '2026-01-01T00:00:00.000Z');
  await addTag(database, [1], '重点');
  return backupOf(database);
}

/**
 * Takes each file into a library that holds something.
 * @returns how many were refused; all others were taken in, and the library can be read after it
 */
async function takeIn(files: Blob[]): Promise<number> {
  let database: BaoshuDatabase | null = null;
  let before: unknown = null;
  let refused = 0;
  for (const file of files) {
    if (database === null) {
      database = open();
      await keep(database, 1999);
      before = await dump(database);
    }
    const failed = await restore(database, file, refused % 2 === 0 ? 'merge' : 'replace').then(
      () => null,
      (error: unknown) => error,
    );
    if (failed === null) {
      await exportedReports(database);
      database = null;
      continue;
    }
    refused++;
    expect(failed).toBeInstanceOf(BackupError);
    expect((failed as BackupError).message).toMatch(/^[A-Z][^\n]+\.$/);
    expect(await dump(database)).toEqual(before);
  }
  return refused;
}

test('a hundred files with altered, missing or added bytes are refused', async () => {
  const bytes = new Uint8Array(await (await original()).arrayBuffer());
  const files = Array.from({ length: 100 }, (_, seed) => {
    const next = random(seed);
    const at = Math.floor(next() * bytes.length);
    const copy = Uint8Array.from(bytes);
    if (seed % 4 === 0) return new Blob([copy.slice(0, at)]);
    if (seed % 4 === 1) return new Blob([copy.slice(0, at), copy.slice(at + 1 + Math.floor(next() * 20))]);
    if (seed % 4 === 2) return new Blob([copy.slice(0, at), Uint8Array.of(next() * 256, next() * 256), copy.slice(at)]);
    copy[at] = copy[at]! ^ (1 << Math.floor(next() * 8));
    return new Blob([copy]);
  });
  // The time, the system and the flags in a packed file's head say nothing of its content
  expect(await takeIn(files)).toBeGreaterThanOrEqual(94);
});

test('a hundred texts whose lines were altered, dropped, doubled or moved are refused', async () => {
  const lines = await linesOf(await original());
  const files = Array.from({ length: 100 }, (_, seed) => {
    const next = random(1000 + seed);
    const at = Math.floor(next() * lines.length);
    const copy = [...lines];
    const line = copy[at]!;
    if (seed % 4 === 0) copy.splice(at, 1);
    if (seed % 4 === 1) copy.splice(at, 0, line);
    if (seed % 4 === 2) copy.push(...copy.splice(at === lines.length - 1 ? 0 : at, 1));
    if (seed % 4 === 3) {
      const place = Math.floor(next() * line.length);
      copy[at] = `${line.slice(0, place)}${'7"{}[],:'[Math.floor(next() * 8)]}${line.slice(place + 1)}`;
    }
    return new Blob([`${copy.join('\n')}\n`]);
  });
  const same = await Promise.all(files.map(async (file) => (await file.text()) === `${lines.join('\n')}\n`));
  expect(await takeIn(files)).toBe(100 - same.filter(Boolean).length);
});

const HOSTILE: unknown[] = [
  ...[null, -1, 1e300, '', 'javascript:alert(1)', '=HYPERLINK("x")', '<img src=x onerror=alert(1)>', [], {}, true],
  ...['\u202e\u0000', 'x'.repeat(30_000), JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":1}}')],
];

/** Puts one value somewhere in a row in the place of what is there. */
function spoil(row: unknown, next: () => number): unknown {
  if (row === null || typeof row !== 'object' || next() < 0.1) return HOSTILE[Math.floor(next() * HOSTILE.length)];
  const keys = Object.keys(row);
  if (keys.length === 0) return 'x';
  const key = keys[Math.floor(next() * keys.length)]!;
  const copy = Array.isArray(row) ? [...row] : { ...row };
  (copy as Record<string, unknown>)[key] = spoil((row as Record<string, unknown>)[key], next);
  return copy;
}

test('a hundred texts with hostile rows under a right checksum are refused, or taken in without those rows', async () => {
  const lines = (await linesOf(await original())).slice(0, -1);
  const files = Array.from({ length: 100 }, (_, seed) => {
    const next = random(2000 + seed);
    const at = Math.floor(next() * lines.length);
    const content = lines.map((line, i) => (i === at ? JSON.stringify(spoil(JSON.parse(line), next)) : line));
    const counts = { settings: 0, indicatorEdits: 0, captures: 0, corrections: 0, findingMarks: 0 };
    for (const line of content.slice(1)) {
      const table = (JSON.parse(line) as { table?: keyof typeof counts } | null)?.table;
      if (table !== undefined && Object.hasOwn(counts, table)) counts[table]++;
    }
    const text = content.map((line) => `${line}\n`).join('');
    const end = { end: true, counts, sha256: createHash('sha256').update(text).digest('hex') };
    return new Blob([text, `${JSON.stringify(end)}\n`]);
  });
  const refused = await takeIn(files);
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThan(60);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test('other files are called what they are', async () => {
  const database = open();
  const codeOf = (content: BlobPart) =>
    restore(database, new Blob([content])).then(
      () => null,
      (error: unknown) => (error as BackupError).code,
    );
  expect(await codeOf('')).toBe('not-a-backup');
  expect(await codeOf('{"profile":"baoshu-package","version":1}')).toBe('not-a-backup');
  expect(await codeOf('<html></html>')).toBe('not-a-backup');
  expect(await codeOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toBe('not-a-backup');
  expect(await codeOf('{"profile":"baoshu-backup","version":2,"moons":3}')).toBe('later-version');
  const lines = await linesOf(await original());
  expect(await codeOf(lines.slice(0, 4).join('\n'))).toBe('not-whole');
  expect(await codeOf(lines[0]!)).toBe('not-whole');
});
