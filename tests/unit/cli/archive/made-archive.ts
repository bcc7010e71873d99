import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { type Archive, planArchive, writeManifest } from '../../../../core/cli/archive/manifest';
import { readPart } from '../../../../core/cli/archive/read-part';

/** A work report in words of its own. */
export const workReport = (year: number, growth: string, place = '天津市河北区'): string =>
  [
    `${place}${year}年政府工作报告`,
    '各位代表：',
    '现在，我代表区人民政府，向大会报告工作，请予审议，并请政协委员和列席人员提出意见。',
    `一、${year - 1}年工作回顾`,
    `${year - 1}年，全区地区生产总值增长${growth}%，一般公共预算收入完成31.2亿元，新增就业1.4万人。`,
    `二、${year}年工作安排`,
    `${year}年，地区生产总值预期增长6%左右，新增就业1.3万人以上，改造老旧小区31个。`,
    // Less is a page whose body is missing
    '我们要把老街巷修得平整好走，把河边的树种好管好，让孩子就近上学，让老人就近看病。'.repeat(40),
    '各位代表，让我们一起把今年的事情办好。',
  ].join('\n');

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone after the tests. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'baoshu-archive-'));
  made.push(folder);
  return folder;
}

/** Writes files below a folder. */
export function write(folder: string, files: Record<string, string | Uint8Array>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Every file below a folder with the hash of its bytes. */
export function treeOf(folder: string): Record<string, string> {
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  const hash = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return Object.fromEntries(files.sort().map((path) => [path, hash(path)]));
}

/** An archive of these documents, planned. */
export async function planned(documents: string, size: number): Promise<Archive> {
  const archive = await planArchive(documents, newFolder(), size);
  await writeManifest(archive);
  return archive;
}

/** Reads parts of an archive in this process. */
export async function read(archive: Archive, parts = archive.manifest.parts, parser = '0.0.1'): Promise<void> {
  for (const part of parts) await readPart(archive, part, { parser, jobs: 1, program: null });
}
