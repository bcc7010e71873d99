/** `npm run archive`: many documents read in parts, on one machine or many. docs/archive.md says how. */
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, workerData } from 'node:worker_threads';
import { type Archive, MANIFEST_NAME, planArchive, readManifest, writeManifest } from '../core/cli/archive/manifest';
import { withMended } from '../core/cli/archive/mend';
import { PART_THREAD, serveParts } from '../core/cli/archive/part-thread';
import { dropAbandoned, dropOutdated, forgetDone } from '../core/cli/archive/standing';
import { serveJobs } from '../core/cli/jobs';
import { LoadError } from '../core/cli/load-error';
import { parseOptions } from '../core/cli/options';
import { version } from '../package.json';
import { parallelLines, slurmScript } from './archive/commands';
import { compareArchive } from './archive/compare';
import { correctArchive } from './archive/corrections';
import { READING_ENV } from './archive/part-process';
import { ask, questionsText } from './archive/query';
import { workFromQueue } from './archive/queue-work';
import { readPartAt, readPartsAsked } from './archive/read-parts';
import { enqueue } from './archive/redis-queue';
import { standingOf, standingText } from './archive/standing';
import { tellDiff } from './archive/tell-diff';
import { tellTruth } from './archive/truth';
import { workOn } from './archive/work';

/** This file as it runs: threads and processes run it too. */
const PROGRAM = new URL(import.meta.url);

const USAGE = `usage: archive plan FOLDER --out DEST [--size N]
       archive part MANIFEST I [--jobs N]
       archive work MANIFEST [--jobs N]
       archive queue MANIFEST --redis URL
       archive work MANIFEST --redis URL [--jobs N] [--lease SECONDS]
       archive retry MANIFEST [--jobs N]
       archive status MANIFEST
       archive commands MANIFEST --slurm|--parallel
       archive query MANIFEST "SELECT …"|QUESTION [--set NAME=VALUE,…] [--out FILE.csv|.parquet|.ndjson]
       archive questions
       archive compare MANIFEST
       archive correct MANIFEST [BACKUP…]
       archive truth MANIFEST PANEL.csv [--out DISAGREEMENTS.csv]
       archive diff MANIFEST MANIFEST [--out FILE.csv]
  (--documents FOLDER behind a manifest: where its documents stand if elsewhere than when it was made)`;

/** Documents of a part, where nothing else is asked for. */
const SIZE = 1000;
/** Seconds until the parts of a worker that is not heard of are others', where nothing else is asked for. */
const LEASE = 60;

type Parsed = Exclude<ReturnType<typeof parseOptions>, string>;

/** Wrong use of the command. */
class UsageError extends Error {
  override name = 'UsageError';
}

const say = (line: string): void => console.error(`baoshu: ${line}`);

async function run([command = '', ...args]: string[]): Promise<number> {
  try {
    // It is asked of no archive
    if (command === 'questions') {
      process.stdout.write(await questionsText());
      return 0;
    }
    const act = COMMANDS[command];
    if (act === undefined) throw new UsageError(`no command «${command}»`);
    const parsed = parseOptions(args, {
      '--out': 'value',
      '--size': 'value',
      '--documents': 'value',
      '--slurm': 'flag',
      '--parallel': 'flag',
      '--set': 'value',
      '--redis': 'value',
      '--lease': 'value',
    });
    if (typeof parsed === 'string') throw new UsageError(parsed);
    return await act(parsed);
  } catch (error) {
    if (!(error instanceof LoadError || error instanceof UsageError)) throw error;
    say(error instanceof UsageError ? `${error.message}\n${USAGE}` : error.message);
    return 2;
  }
}

const COMMANDS: Record<string, (parsed: Parsed) => Promise<number>> = {
  ...{ plan, part, parts, work, queue, retry, status, commands },
  ...{ query, diff, compare, correct, truth },
};

function numberOf(given: string | undefined, of: string, least: number): number {
  const number = Number(given);
  if (given === undefined || !Number.isInteger(number) || number < least)
    throw new UsageError(`${of} needs a number from ${least}`);
  return number;
}

async function archiveOf({ common, values }: Parsed): Promise<Archive> {
  const documents = values.get('--documents');
  return await readManifest(common.files[0]!, documents === undefined ? null : resolve(documents));
}

async function plan({ common, values }: Parsed): Promise<number> {
  const out = values.get('--out');
  if (out === undefined) throw new UsageError('plan needs --out');
  const size = numberOf(values.get('--size') ?? String(SIZE), '--size', 1);
  const archive = await planArchive(resolve(common.files[0]!), resolve(out), size);
  await mkdir(archive.folder, { recursive: true });
  await settle(archive);
  const { parts } = archive.manifest;
  const documents = parts.reduce((sum, one) => sum + one.documents.length, 0);
  say(`${documents} documents in ${parts.length} parts: ${join(archive.folder, MANIFEST_NAME)}`);
  return 0;
}

/** Puts a plan in force: what parts of an earlier one wrote is removed. */
async function settle(archive: Archive): Promise<void> {
  await writeManifest(archive);
  const dropped = await dropOutdated(archive);
  if (dropped > 0) say(`${dropped} files of parts that are planned no more were removed`);
}

async function part(parsed: Parsed): Promise<number> {
  const archive = await archiveOf(parsed);
  const at = numberOf(parsed.common.files[1], 'part', 0);
  const planned = archive.manifest.parts[at];
  if (planned === undefined) throw new UsageError(`no part ${at}; there are ${archive.manifest.parts.length}, from 0`);
  await readPartAt(at, parsed.common.jobs, { archive, parser: version, program: PROGRAM, tell: say });
  return 0;
}

/** Only `work` starts it. */
async function parts(parsed: Parsed): Promise<number> {
  await readPartsAsked({ archive: await archiveOf(parsed), parser: version, program: PROGRAM, tell: say });
  return 0;
}

async function work(parsed: Parsed): Promise<number> {
  const archive = await archiveOf(parsed);
  const redis = parsed.values.get('--redis');
  if (redis !== undefined) return await workQueued(archive, redis, parsed);
  await dropAbandoned(archive.folder);
  await dropOutdated(archive);
  const { undone: parts } = await standingOf(archive, version);
  say(`${archive.manifest.parts.length - parts.length} of ${archive.manifest.parts.length} parts are done`);
  return await readAll(archive, parts, parsed);
}

/** Puts what is not done into a queue that workers of many machines read. */
async function queue(parsed: Parsed): Promise<number> {
  const redis = parsed.values.get('--redis');
  if (redis === undefined) throw new UsageError('queue needs --redis');
  const archive = await archiveOf(parsed);
  await dropOutdated(archive);
  const { undone } = await standingOf(archive, version);
  const parts = undone.map((at) => archive.manifest.parts[at]!);
  await enqueue(archive, parts, { redis, parser: version });
  say(`${parts.length} parts wait in the queue`);
  return 0;
}

async function workQueued(archive: Archive, redis: string, { common, values }: Parsed): Promise<number> {
  const lease = numberOf(values.get('--lease') ?? String(LEASE), '--lease', 1);
  await dropAbandoned(archive.folder);
  const command = partsCommand(archive);
  await workFromQueue({ archive, parser: version, redis, jobs: common.jobs, lease, command, tell: say });
  return await tellStanding(archive);
}

async function retry(parsed: Parsed): Promise<number> {
  const { archive, parts, mended } = await withMended(await archiveOf(parsed));
  // Those that failed are read again though they are done: what stood in the way may be gone
  for (const at of parts) await forgetDone(archive, archive.manifest.parts[at]!);
  await settle(archive);
  say(`${mended} documents are other ones now; ${parts.length} parts are read again`);
  return await readAll(archive, parts, parsed);
}

/** Reads parts in processes of their own and tells how the archive stands then. */
async function readAll(archive: Archive, parts: readonly number[], { common }: Parsed): Promise<number> {
  const command = partsCommand(archive);
  const left = await workOn({ archive, parser: version, parts, jobs: common.jobs, command, tell: say });
  if (left.length > 0) say(`${left.length} parts are not done; work takes them up again`);
  return await tellStanding(archive);
}

async function status(parsed: Parsed): Promise<number> {
  return await tellStanding(await archiveOf(parsed));
}

/** 0 where all is read, 1 where something is not. */
async function tellStanding(archive: Archive): Promise<number> {
  const standing = await standingOf(archive, version);
  process.stdout.write(standingText(standing));
  return standing.undone.length > 0 || standing.failed > 0 ? 1 : 0;
}

async function commands(parsed: Parsed): Promise<number> {
  const { flags } = parsed;
  if (flags.has('--slurm') === flags.has('--parallel')) throw new UsageError('commands needs --slurm or --parallel');
  const archive = await archiveOf(parsed);
  const { undone } = await standingOf(archive, version);
  if (undone.length === 0) say('all parts are done');
  const entry = process.argv[1]!;
  const env = Object.entries(READING_ENV).map(([name, value]) => `${name}=${value}`);
  const command = partCommand(archive, ['env', ...env, 'node', join(dirname(entry), 'run-core.mjs'), entry]);
  if (undone.length > 0)
    process.stdout.write(flags.has('--slurm') ? slurmScript(undone, command) : parallelLines(undone, command));
  return 0;
}

/** The command of a process that reads parts of it, by this program as it runs. */
const partsCommand = ({ folder, documents }: Archive): string[] => [
  ...[process.execPath, '--enable-source-maps', fileURLToPath(PROGRAM)],
  ...['parts', join(folder, MANIFEST_NAME), '--documents', documents],
];

/** Where an archive stands, by its manifest's path or its folder's. */
const folderOf = (given: string): string => (given.endsWith('.json') ? dirname(resolve(given)) : resolve(given));

async function query({ common, values }: Parsed): Promise<number> {
  const [archive, ...question] = common.files as [string, ...string[]];
  if (question.length !== 1) throw new UsageError('query needs an archive and one question');
  const [settings, out] = [values.get('--set') ?? '', values.get('--out') ?? null];
  await ask({ folder: folderOf(archive), question: question[0]!, settings, out });
  if (out !== null) say(`the answer is in ${out}`);
  return 0;
}

async function compare({ common }: Parsed): Promise<number> {
  const { places, promises, findings } = await compareArchive(folderOf(common.files[0]!));
  say(`${places} places: ${promises} promises, ${findings} findings`);
  return 0;
}

async function correct({ common }: Parsed): Promise<number> {
  const [archive, ...backups] = common.files as [string, ...string[]];
  const {
    pages,
    absent,
    reports,
    applied,
    unapplied,
    backups: kept,
  } = await correctArchive(folderOf(archive), backups);
  say(`${kept} backups: ${applied} corrections in ${reports} reports, ${unapplied} whose figure reads otherwise now`);
  if (absent > 0) say(`${absent} of ${pages} corrected pages are not in the archive`);
  return 0;
}

async function truth({ common, values }: Parsed): Promise<number> {
  const [archive, panel] = common.files;
  if (panel === undefined) throw new UsageError('truth needs an archive and a published panel');
  await tellTruth(folderOf(archive!), resolve(panel), values.get('--out') ?? null);
  return 0;
}

async function diff({ common, values }: Parsed): Promise<number> {
  const [first, second] = common.files;
  if (second === undefined) throw new UsageError('diff needs two archives');
  return await tellDiff([folderOf(first!), folderOf(second)], values.get('--out') ?? null);
}

/** The command that reads a part, from wherever it is given. */
const partCommand =
  ({ folder, documents }: Archive, program: readonly string[]) =>
  (at: number | string): string[] => [
    ...program,
    ...['part', join(folder, MANIFEST_NAME), String(at), '--documents', documents],
  ];

if (isMainThread) process.exitCode = await run(process.argv.slice(2));
else if (workerData === PART_THREAD) serveParts();
else serveJobs();
