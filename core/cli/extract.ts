import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, parse, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { EXPORT_LANGUAGES, type ExportLanguage } from '../exchange/format';
import { findInputs } from './inputs';
import { readInputs } from './jobs';
import { parseOptions } from './options';
import type { Reading } from './reading';
import { extensionOf, isBinary, isTable, TABLES, type Table, writeTable } from './tables';
import { traceText } from './trace';

const FORMATS = ['json', ...TABLES] as const;
type Format = (typeof FORMATS)[number];

interface Options {
  /** A folder, or the file of one table. */
  out: string | null;
  format: Format;
  language: ExportLanguage;
  recogniseOnly: boolean;
  trace: boolean;
  jobs: number;
  files: string[];
}

const USAGE = `usage: extract [--out DIR|FILE] [--format ${FORMATS.join('|')}] [--language ${EXPORT_LANGUAGES.join('|')}] [--jobs N] [--recognise] [--trace] FILE|FOLDER|-...
  (text, web pages, saved pages, PDF, OFD, Word, Excel, and ZIPs of them; - reads standard input; a table goes as one into a FILE of its own
  extension, and as one a document into a DIR; the heads of csv and xlsx are in the language)`;

function parseArgs(args: readonly string[]): Options | string {
  const parsed = parseOptions(args, {
    '--out': 'value',
    '--format': 'value',
    '--language': 'value',
    '--recognise': 'flag',
    '--trace': 'flag',
  });
  if (typeof parsed === 'string') return parsed;
  const { flags, values, common } = parsed;
  const format = (values.get('--format') ?? 'json') as Format;
  if (!FORMATS.includes(format)) return `no format ${format}; there are ${FORMATS.join(', ')}`;
  const language = (values.get('--language') ?? 'codes') as ExportLanguage;
  if (!EXPORT_LANGUAGES.includes(language)) return `no language ${language}; there are ${EXPORT_LANGUAGES.join(', ')}`;
  const [recogniseOnly, trace] = [flags.has('--recognise'), flags.has('--trace')];
  const out = values.get('--out') ?? null;
  if (isTable(format)) {
    if (recogniseOnly || trace) return `${format} holds figures; leave out --recognise and --trace`;
    if (isBinary(format) && out === null && process.stdout.isTTY) return `${format} is no text; give --out or a file`;
  }
  return { out, format, language, recogniseOnly, trace, ...common };
}

/** The one file that a table of all documents goes into: standard output too; null where each document has a file of its own. */
function oneTarget(table: Table, out: string | null, folder: string): Writable | null {
  if (out === null) return process.stdout;
  return out.toLowerCase().endsWith(`.${extensionOf(table)}`) ? createWriteStream(resolve(folder, out)) : null;
}

/**
 * `extract`: what each document is and its figures, on standard output or in a file each below DIR. `json` gives one JSON document
 * a report, the tables one row (`ndjson`: one line) a figure of all, in one file where it is named. Returns the exit code: 0, 1 where
 * something could not be read or written (the others are done all the same), 2 for wrong use. `program` is what more jobs run in
 * (see `readInputs`).
 */
export async function runExtract(args: readonly string[], program: URL): Promise<number> {
  const options = parseArgs(args);
  if (typeof options === 'string') {
    console.error(`baoshu: ${options}\n${USAGE}`);
    return 2;
  }
  const run: Run = { options, folder: process.cwd(), program, failed: 0 };
  const readings = readingsOf(run);
  const { format, language, out } = options;
  const target = isTable(format) ? oneTarget(format, out, run.folder) : null;
  if (isTable(format) && target !== null) await writeTable(format, readings, target, language);
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
    for (const sentence of [...notices, ...problems.map((problem) => problem.sentence)])
      console.error(`baoshu: ${sentence}`);
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
    const { out, trace, format, language } = this.options;
    if (trace && reading.read !== undefined) {
      console.log(traceText(reading.document, reading.recognition, reading.read.figures));
      return;
    }
    if (out === null) {
      process.stdout.write(textOf(reading));
      return;
    }
    const path = this.freePath(join(resolve(this.folder, out), withoutExtension(reading.place)));
    await mkdir(dirname(path), { recursive: true });
    if (isTable(format)) await writeTable(format, [reading], createWriteStream(path), language);
    else await writeFile(path, textOf(reading));
  }

  /** A path that no other result of this run has: `a.docx` and `a.xlsx` both would be `a.json`. */
  private freePath(stem: string): string {
    const { format } = this.options;
    const extension = isTable(format) ? extensionOf(format) : format;
    let path = `${stem}.${extension}`;
    for (let number = 2; this.taken.has(path); number++) path = `${stem}-${number}.${extension}`;
    this.taken.add(path);
    return path;
  }
}

const textOf = (reading: Reading): string => `${JSON.stringify(resultOf(reading), null, 1)}\n`;

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
