import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { decodeBytes } from '../../core/files/charset';
import { READING_ENV } from '../../scripts/archive/part-process';
import { mutated, randomFrom } from './mutate';
import { corpusFiles, filesIn, ROOT } from './sources';

/** A document is a stretch of its source: whole ones would take a day. */
const LONGEST = 6_000;
/** One in so many is a page. */
const PAGE_EVERY = 10;
/** What a process may hold more at its end than after the first thousand documents. */
const MOST_GROWTH = 1.1;
const CLOCK_TICKS = 100;
/** Documents after which a part says how far it is. */
const TOLD_EVERY = 100;
const PROGRAM = [path.join(ROOT, 'scripts/run-core.mjs'), path.join(ROOT, 'scripts/archive.ts')];

/** What the mark of a part that is done tells. */
type Done = Record<'failed' | 'reports' | 'figures', number>;

interface Sample {
  documents: number;
  /** Memory of the process, in megabytes. */
  megabytes: number;
  /** Time of the processor that it has taken, in seconds. */
  seconds: number;
}

/** Writes mutated stretches of the corpus's texts and pages into a folder; gives the characters of all. */
export function writeDocuments(folder: string, count: number, seed: number): number {
  const random = randomFrom(seed);
  const sources = (files: string[]) => files.map((file) => decodeBytes(readFileSync(file)).text);
  const texts = sources(corpusFiles('text', '.txt'));
  const pages = sources([...filesIn('seeds', '.html'), ...corpusFiles('html', '.html')]);
  if (texts.length === 0) throw new Error('There is no corpus beside the project to take documents of.');
  let characters = 0;
  for (let at = 0; at < count; at++) {
    const page = at % PAGE_EVERY === 0;
    const from = page ? pages : texts;
    const source = from[Math.floor(random() * from.length)]!;
    // A page is itself with its head and all its chrome
    const begins = page ? 0 : Math.floor(random() * Math.max(1, source.length - LONGEST));
    const text = mutated(page ? source : source.slice(begins, begins + LONGEST), random);
    const inside = path.join(folder, String(Math.floor(at / 1000)).padStart(3, '0'));
    mkdirSync(inside, { recursive: true });
    writeFileSync(path.join(inside, `${String(at).padStart(6, '0')}.${page ? 'html' : 'txt'}`), text);
    characters += text.length;
  }
  return characters;
}

/** What a running process holds and has taken, as Linux tells it. */
function sampleOf(pid: number, documents: number): Sample {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  return { documents, megabytes: Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1000, seconds: ticks / CLOCK_TICKS };
}

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** What one thousand documents took. */
interface Thousand {
  /** Median of the process's memory, in megabytes. */
  megabytes: number;
  /** Documents read in a second of the processor. */
  rate: number;
}

function thousandOf(samples: readonly Sample[]): Thousand {
  const [first, last] = [samples[0]!, samples.at(-1)!];
  const rate = (last.documents - first.documents) / (last.seconds - first.seconds);
  return { megabytes: median(samples.map(({ megabytes }) => megabytes)), rate };
}

/** Reads an archive of one part in one process and tells of each thousand documents once they are read: a long run may be stopped. */
async function readWatched(manifest: string): Promise<Thousand[]> {
  const thousands: Thousand[] = [];
  let samples: Sample[] = [];
  const child = spawn(process.execPath, [...PROGRAM, 'part', manifest, '0'], {
    // As the commands for machines run it
    env: { ...READING_ENV, ...process.env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  for await (const line of createInterface({ input: child.stderr })) {
    const told = /: (\d+) of \d+ documents$/.exec(line);
    if (told === null) continue;
    samples.push(sampleOf(child.pid!, Number(told[1])));
    // The last hundred of all is not told
    if (samples.length < 2 || (Number(told[1]) + TOLD_EVERY) % 1000 !== 0) continue;
    const { megabytes, rate } = thousandOf(samples);
    thousands.push({ megabytes, rate });
    samples = [];
    console.log(`thousand ${thousands.length}: ${megabytes.toFixed(0)} MB, ${rate.toFixed(1)} documents a CPU second`);
  }
  const code = await ended;
  if (code !== 0) throw new Error(`the part ended with ${code}`);
  return thousands;
}

/**
 * Reads so many mutated documents as one part of an archive and tells, for each thousand, what the process held and how many documents it
 * read in a second of the processor. @returns the number of faults: a document neither read nor told, memory that grows
 */
export async function fuzzArchive(count: number, seed: number): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'baoshu-many-'));
  try {
    const [documents, out] = [path.join(folder, 'documents'), path.join(folder, 'archive')];
    const characters = writeDocuments(documents, count, seed);
    // A part may hold a quarter of its size: all are in one of eight times as many
    const size = String(8 * count);
    const planned = spawnSync(process.execPath, [...PROGRAM, 'plan', documents, '--out', out, '--size', size]);
    if (planned.status !== 0) throw new Error(String(planned.stderr));
    const held = (await readWatched(path.join(out, 'manifest.json'))).map(({ megabytes }) => megabytes);
    const marks = path.join(out, 'done');
    const [mark] = readdirSync(marks);
    const { failed, reports, figures } = JSON.parse(readFileSync(path.join(marks, mark!), 'utf8')) as Done;
    const faults: string[] = [];
    if (failed + reports < count) faults.push(`${count - failed - reports} documents were neither read nor told`);
    const growth = held.length < 2 ? 1 : Math.max(...held.slice(1)) / held[0]!;
    if (growth > MOST_GROWTH) faults.push(`memory grew to ${growth.toFixed(2)} of what the first thousand held`);
    for (const fault of faults) console.log(fault);
    console.log(
      `${count} documents of ${characters} characters, seed ${seed}: ${reports} read with ${figures} figures, ${failed} told why not`,
    );
    return faults.length;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
