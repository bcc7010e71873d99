import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, parse, resolve } from 'node:path';
import { formatById } from '../exchange/formats';
import { findInputs } from './inputs';
import { readInputs } from './jobs';
import { parseOptions } from './options';
import { type Reading, reportOf } from './reading';
import { traceText } from './trace';

const FORMATS = ['json', 'ndjson', 'csv'] as const;
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
  if (format === 'csv' && recogniseOnly) return 'csv holds figures; leave out --recognise';
  return { out: values.get('--out') ?? null, format, recogniseOnly, trace, ...common };
}

/**
 * `extract`: what each document is and its figures, on standard output or in a file each below DIR. `json` gives one JSON document
 * a report, `ndjson` one line a report, `csv` one row a figure of all. Returns the exit code: 0, 1 where something could not be
 * read or written (the others are done all the same), 2 for wrong use. `program` is what more jobs run in (see `readInputs`).
 */
export async function runExtract(args: readonly string[], program: URL): Promise<number> {
  const options = parseArgs(args);
  if (typeof options === 'string') {
    console.error(`baoshu: ${options}\n${USAGE}`);
    return 2;
  }
  const folder = process.cwd();
  const output = new Output(options, folder);
  let failed = 0;
  for await (const { readings, notices, problems } of readInputs(await findInputs(options.files, folder), {
    ...options,
    program,
  })) {
    for (const sentence of [...notices, ...problems]) console.error(`baoshu: ${sentence}`);
    failed += problems.length;
    for (const reading of readings) {
      try {
        await output.write(reading);
      } catch (error) {
        failed++;
        console.error(`baoshu: ${reading.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  return failed > 0 ? 1 : 0;
}

/** Writes readings one by one, so that any number of them takes the memory of one. */
class Output {
  private readonly taken = new Set<string>();
  private headed = false;

  constructor(
    private readonly options: Options,
    private readonly folder: string,
  ) {}

  async write(reading: Reading): Promise<void> {
    const { out, trace } = this.options;
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
    this.headed = false;
    await writeFile(path, this.text(reading));
  }

  private text(reading: Reading): string {
    switch (this.options.format) {
      case 'json':
        return `${JSON.stringify(resultOf(reading), null, 1)}\n`;
      case 'ndjson':
        return `${JSON.stringify({ file: reading.name, ...resultOf(reading) })}\n`;
      case 'csv':
        return this.rows(reading);
    }
  }

  /** The head stands once a file. */
  private rows(reading: Reading): string {
    const whole = formatById('csv')!.write([reportOf(reading)]);
    const rows = this.headed ? whole.slice(whole.indexOf('\n') + 1) : whole;
    this.headed = true;
    return rows;
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
