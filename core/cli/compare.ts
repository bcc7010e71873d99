import { checkReports } from '../compare/checks';
import { promiseResults } from '../compare/promises';
import type { CapturedReport } from '../compare/report';
import { buildSeries } from '../compare/series';
import { captureFile } from './capture';
import { comparisonJson } from './compare-json';
import { comparisonText } from './compare-text';

interface Options {
  json: boolean;
  all: boolean;
  files: string[];
}

const USAGE =
  'usage: compare [--json] [--all] FILE...   (.txt and .html; --all shows what stands in one year only, too)';

function parse(args: readonly string[]): Options | string {
  const options: Options = { json: false, all: false, files: [] };
  for (const arg of args) {
    if (arg === '--json') options.json = true;
    else if (arg === '--all') options.all = true;
    else if (arg.startsWith('--')) return `unknown option ${arg}`;
    else options.files.push(arg);
  }
  return options.files.length > 0 ? options : 'no file given';
}

/**
 * `compare [--json] [--all] FILE...`: the series of all files together, what became of their promises, and what the checks
 * see. The order of the files changes nothing. Returns the exit code: 0, 1 where a file could not be read (the others are
 * compared all the same), 2 for wrong use.
 */
export async function runCompare(args: readonly string[]): Promise<number> {
  const options = parse(args);
  if (typeof options === 'string') {
    console.error(`baoshu: ${options}\n${USAGE}`);
    return 2;
  }
  const folder = process.env.INIT_CWD ?? process.cwd();
  const reports: CapturedReport[] = [];
  let failed = 0;
  // The same file named twice is one report
  for (const file of new Set(options.files)) {
    try {
      reports.push((await captureFile(file, folder)).report);
    } catch (error) {
      failed++;
      console.error(`baoshu: ${file}: ${error instanceof Error ? error.message : String(error)}`);
      if (process.env.BAOSHU_DEBUG) console.error(error);
    }
  }
  reports.sort((a, b) => (a.recognition.year ?? 0) - (b.recognition.year ?? 0) || (a.id < b.id ? -1 : 1));
  const series = buildSeries(reports);
  const comparison = {
    reports,
    series,
    promises: promiseResults(series, reports),
    findings: checkReports(reports, series),
  };
  process.stdout.write(options.json ? comparisonJson(comparison) : comparisonText(comparison, options.all));
  return failed > 0 ? 1 : 0;
}
