import { mkdir, writeFile } from 'node:fs/promises';
import { join, parse, resolve } from 'node:path';
import { applyCorrections } from '../compare/apply-corrections';
import type { BackupError } from '../exchange/backup/format';
import type { BackupCapture, BackupCorrection } from '../exchange/backup/rows';
import { eachPart, pageOf, standingCorrections } from './backup-file';
import { parseOptions } from './options';

const USAGE = 'usage: library restore [--out DIR] [--partial] FILE';

/**
 * `library restore`: turns a backup of the extension's library into files: of each kept page its text and a JSON file with what it was
 * recognised as, its figures, the reader's corrections of them, tags and note; and what the reader did to indicators and findings.
 * Nothing is written of a backup that is damaged, but with `--partial` all that can be read of it. Returns the exit code: 0, 1 where the
 * backup is refused or something of it was left out, 2 for wrong use.
 */
export async function runLibrary([command, ...args]: readonly string[]): Promise<number> {
  const parsed =
    command === 'restore' ? parseOptions(args, { '--out': 'value', '--partial': 'flag' }) : 'no such command';
  if (typeof parsed === 'string' || parsed.common.files.length !== 1) {
    console.error(`baoshu: ${typeof parsed === 'string' ? parsed : 'one file at a time'}\n${USAGE}`);
    return 2;
  }
  const [file] = parsed.common.files as [string];
  const out = resolve(parsed.values.get('--out') ?? parse(parse(file).name).name);
  try {
    const { corrections, fault } = await lookAt(file);
    if (fault !== null) {
      console.error(`baoshu: ${file}: ${fault.message}`);
      if (!parsed.flags.has('--partial')) return 1;
    }
    const { written, skipped } = await write(file, out, corrections);
    for (const sentence of skipped) console.error(`baoshu: ${file}: left out: ${sentence}`);
    console.log(`${written} reports in ${out}`);
    return fault === null && skipped.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(`baoshu: ${file}: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

/** Reads a backup to its end: the corrections by their pages, which stand behind the captures, and what is wrong with it. */
async function lookAt(
  file: string,
): Promise<{ corrections: Map<string, BackupCorrection[]>; fault: BackupError | null }> {
  const corrections = new Map<string, BackupCorrection[]>();
  const fault = await eachPart(file, async (part) => {
    if (part.part !== 'row' || part.row.table !== 'corrections') return;
    const { row } = part.row;
    corrections.set(row.page, [...(corrections.get(row.page) ?? []), row]);
  });
  return { corrections, fault };
}

async function write(file: string, out: string, corrections: ReadonlyMap<string, BackupCorrection[]>) {
  await mkdir(out, { recursive: true });
  const others: Record<string, unknown[]> = { settings: [], indicatorEdits: [], corrections: [], findingMarks: [] };
  const skipped: string[] = [];
  let written = 0;
  await eachPart(file, async (part) => {
    if (part.part === 'skipped') skipped.push(`line ${part.skip.line}: ${part.skip.why}`);
    if (part.part !== 'row') return;
    if (part.row.table !== 'captures') others[part.row.table]!.push(part.row.row);
    else await writeCapture(out, ++written, part.row.row, corrections);
  });
  for (const [table, rows] of Object.entries(others)) await writeFile(join(out, `${table}.json`), json(rows));
  return { written, skipped };
}

/** One page: `0001 天津市河北区 2024 政府工作报告.txt`, and its JSON beside it. */
async function writeCapture(
  out: string,
  number: number,
  { capture, document, figures, deletedAt }: BackupCapture,
  corrections: ReadonlyMap<string, BackupCorrection[]>,
): Promise<void> {
  const { place, year, title } = capture.recognition;
  const told = [String(number).padStart(4, '0'), place?.name, year, title].filter(
    (part) => part !== undefined && part !== null,
  );
  const stem = join(out, withoutRefused(told.join(' ')));
  const standing = standingCorrections(corrections.get(pageOf(capture)) ?? []);
  const { applied } = applyCorrections(document, figures, standing);
  await writeFile(`${stem}.txt`, document.text);
  await writeFile(`${stem}.json`, json({ ...capture, ...(deletedAt && { deletedAt }), figures, corrections: applied }));
}

const json = (content: unknown): string => `${JSON.stringify(content, null, 1)}\n`;

/** A name that every file system takes; titles are anything that a page says. */
const withoutRefused = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, '_')
    .slice(0, 80)
    .trim();
