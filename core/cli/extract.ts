import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, parse, resolve } from 'node:path';
import { findInputs } from './inputs';
import { readInputs } from './jobs';
import { parseOptions } from './options';
import type { Reading } from './reading';
import { isTable, TABLES, writeTable } from './tables';
import { traceText } from './trace';

const FORMATS = ['json', 'ndjson', ...TABLES] as const;
type Format = (typeof FORMATS)[number];

interface Options {
  out: string | null;
  format: Format;
  recogniseOnly: boolean;
  trace: boolean;
  jobs: number;
  files: string[];
}

const USAGE = `usage: extract [--out DIR] [--format ${FORMATS.join('|')}] [--jobs N] [--recognise] [--trace] FILE|FOLDER|-...
  (text, web pages, saved pages, Word, Excel, and ZIPs of them; - reads standard input)`;

function parseArgs(args: readonly string[]): Options | string {
  const parsed = parseOptions(args, {
    '--out': 'value',
    '--format': 'value',
    '--recognise': 'flag',
    '--trace': 'flag',
  });
  if (typeof parsed === 'string') return parsed;
  const { flags, values, common } = parsed;
  const format = (values.get('--format') ?? 'json') as Format;
  if (!FORMATS.includes(format)) return `no format ${format}; there are ${FORMATS.join(', ')}`;
  const [recogniseOnly, trace] = [flags.has('--recognise'), flags.has('--trace')];
  const out = values.get('--out') ?? null;
  if (isTable(format) && (recogniseOnly || trace)) return `${format} holds figures; leave out --recognise and --trace`;
  if (format === 'parquet' && out === null && process.stdout.isTTY) return 'parquet is no text; give --out or a file';
  return { out, format, recogniseOnly, trace, ...common };
}

/**
 * `extract`: what each document is and its figures, on standard output or in a file each below DIR. `json` gives one JSON document
 * a report, `ndjson` one line a report, `csv` and `parquet` one row a figure of all. Returns the exit code: 0, 1 where something
 * could not be read or written (the others are done all the same), 2 for wrong use. `program` is what more jobs run in (see
 * `readInputs`).
 */
export async function runExtract(args: readonly string[], program: URL): Promise<number> {
  const options = parseArgs(args);
  if (typeof options === 'string') {
    console.error(`baoshu: ${options}\n${USAGE}`);
    return 2;
  }
  const run: Run = { options, folder: process.cwd(), program, failed: 0 };
  const readings = readingsOf(run);
  const { format, out } = options;
  if (isTable(format) && out === null) await writeTable(format, readings, process.stdout);
  else {
    const output = new Output(options, run.folder);
    for await (const reading of readings) {
      try {
        await output.write(reading);
      } catch (error) {
        run.failed++;
        console.error(`baoshu: ${reading.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  return run.failed > 0 ? 1 : 0;
}

interface Run {
  options: Options;
  folder: string;
  program: URL;
  /** Inputs that could not be read or written. */
  failed: number;
}

/** The readings of all inputs, one after the other; what is wrong with them is told and counted. */
async function* readingsOf(run: Run): AsyncGenerator<Reading> {
  const { options, folder, program } = run;
  const inputs = await findInputs(options.files, folder);
  for await (const { readings, notices, problems } of readInputs(inputs, { ...options, program })) {
    for (const sentence of [...notices, ...problems]) console.error(`baoshu: ${sentence}`);
    run.failed += problems.length;
    yield* readings;
  }
}

/** Writes readings one by one, so that any number of them takes the memory of one. */
class Output {
  private readonly taken = new Set<string>();

  constructor(
    private readonly options: Options,
    private readonly folder: string,
  ) {}

  async write(reading: Reading): Promise<void> {
    const { out, trace, format } = this.options;
    if (trace && reading.read !== undefined) {
      console.log(traceText(reading.document, reading.recognition, reading.read.figures));
      return;
    }
    if (out === null) {
      process.stdout.write(this.text(reading));
      return;
    }
    const path = this.freePath(join(resolve(this.folder, out), withoutExtension(reading.place)));
    await mkdir(dirname(path), { recursive: true });
    if (isTable(format)) await writeTable(format, [reading], createWriteStream(path));
    else await writeFile(path, this.text(reading));
  }

  private text(reading: Reading): string {
    return this.options.format === 'json'
      ? `${JSON.stringify(resultOf(reading), null, 1)}\n`
      : `${JSON.stringify({ file: reading.name, ...resultOf(reading) })}\n`;
  }

  /** A path that no other result of this run has: `a.docx` and `a.xlsx` both would be `a.json`. */
  private freePath(stem: string): string {
    const { format } = this.options;
    let path = `${stem}.${format}`;
    for (let number = 2; this.taken.has(path); number++) path = `${stem}-${number}.${format}`;
    this.taken.add(path);
    return path;
  }
}

/** Offsets of a plain text count in the file itself; of all others the text that they count in goes along. */
function resultOf({ format, packed, document, recognition: report, read }: Reading): Record<string, unknown> {
  if (read === undefined) return { report };
  const { parts, figures, unread } = read;
  return { report, parts, figures, unread, ...(format === 'text' && !packed ? {} : { text: document.text }) };
}

/** `all.zip/2031/report.docx` → `all/2031/report`: every part of the way may be a file's name. */
const withoutExtension = (place: string): string =>
  place
    .split(/[\\/]/)
    .map((part) => (/\.[A-Za-z0-9]{1,5}$/.test(part) ? parse(part).name : part))
    .join('/');
