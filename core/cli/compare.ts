import { checkReports } from '../compare/checks';
import { promiseResults } from '../compare/promises';
import type { CapturedReport } from '../compare/report';
import { buildSeries } from '../compare/series';
import { reportOf } from './captured-report';
import { comparisonJson } from './compare-json';
import { comparisonCsv, comparisonNdjson } from './compare-rows';
import { comparisonText } from './compare-text';
import { findInputs } from './inputs';
import { readInputs } from './jobs';
import { parseOptions } from './options';

const FORMATS = ['text', 'json', 'ndjson', 'csv'] as const;
type Format = (typeof FORMATS)[number];

interface Options {
  format: Format;
  all: boolean;
  jobs: number;
  files: string[];
}

const USAGE = `usage: compare [--format ${FORMATS.join('|')}] [--jobs N] [--all] FILE|FOLDER|-...
  (text, web pages, saved pages, PDF, OFD, Word, Excel, and ZIPs of them; --json is --format json; --all shows what stands in one year only, too)`;

function parseArgs(args: readonly string[]): Options | string {
  const parsed = parseOptions(args, { '--format': 'value', '--json': 'flag', '--all': 'flag' });
  if (typeof parsed === 'string') return parsed;
  const { flags, values, common } = parsed;
  const format = (values.get('--format') ?? (flags.has('--json') ? 'json' : 'text')) as Format;
  if (!FORMATS.includes(format)) return `no format ${format}; there are ${FORMATS.join(', ')}`;
  return { format, all: flags.has('--all'), ...common };
}

/**
 * `compare`: the series of all documents together, what became of their promises, and what the checks see. The order of the files
 * changes nothing. Returns the exit code: 0, 1 where a file could not be read (the others are compared all the same), 2 for wrong
 * use. `program` is what more jobs run in (see `readInputs`).
 */
export async function runCompare(args: readonly string[], program: URL): Promise<number> {
  const options = parseArgs(args);
  if (typeof options === 'string') {
    console.error(`baoshu: ${options}\n${USAGE}`);
    return 2;
  }
  const reports: CapturedReport[] = [];
  let failed = 0;
  const inputs = await findInputs(options.files, process.env.INIT_CWD ?? process.cwd());
  for await (const came of readInputs(inputs, { jobs: options.jobs, recogniseOnly: false, program })) {
    for (const sentence of [...came.notices, ...came.problems.map((problem) => problem.sentence)])
      console.error(`baoshu: ${sentence}`);
    failed += came.problems.length;
    reports.push(...came.readings.map(reportOf));
  }
  reports.sort((a, b) => (a.recognition.year ?? 0) - (b.recognition.year ?? 0) || (a.id < b.id ? -1 : 1));
  const series = buildSeries(reports);
  const comparison = {
    reports,
    series,
    promises: promiseResults(series, reports),
    findings: checkReports(reports, series),
  };
  const written = {
    text: () => comparisonText(comparison, options.all),
    json: () => comparisonJson(comparison),
    ndjson: () => comparisonNdjson(comparison),
    csv: () => comparisonCsv(comparison),
  };
  process.stdout.write(written[options.format]());
  return failed > 0 ? 1 : 0;
}
