import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { readFigures } from '../figures/extract';
import { refineFigures } from '../figures/refine';
import { recognise } from '../recognise/recognise';
import { jieba } from './jieba';
import { loadFile } from './load';
import { traceText } from './trace';

interface Options {
  out: string | null;
  recogniseOnly: boolean;
  trace: boolean;
  files: string[];
}

const USAGE = 'usage: extract [--out DIR] [--recognise] [--trace] FILE...   (.txt and .html)';

function parse(args: readonly string[]): Options | string {
  const options: Options = { out: null, recogniseOnly: false, trace: false, files: [] };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === '--out') {
      const dir = args[++i];
      if (dir === undefined) return '--out needs a folder';
      options.out = dir;
    } else if (arg === '--recognise') options.recogniseOnly = true;
    else if (arg === '--trace') options.trace = true;
    else if (arg.startsWith('--')) return `unknown option ${arg}`;
    else options.files.push(arg);
  }
  return options.files.length ? options : 'no file given';
}

/**
 * `extract [--out DIR] [--recognise] [--trace] FILE...`: one JSON document a file on standard output, or DIR/STEM.json. Returns
 * the exit code: 0, 1 where a file could not be read or written (the others are done all the same), 2 for wrong use.
 */
export async function runExtract(args: readonly string[]): Promise<number> {
  const options = parse(args);
  if (typeof options === 'string') {
    console.error(`baoshu: ${options}\n${USAGE}`);
    return 2;
  }
  const from = process.cwd();
  if (options.out) await mkdir(resolve(from, options.out), { recursive: true });
  let failed = 0;
  for (const file of options.files) {
    try {
      const path = resolve(from, file);
      const { document } = await loadFile(path);
      const report = recognise(document);
      const read = options.recogniseOnly ? undefined : readFigures(document, report);
      const figures = read && refineFigures(read.figures, jieba());
      if (options.trace && figures) {
        console.log(traceText(document, report, figures));
        continue;
      }
      const isText = extname(path).toLowerCase() === '.txt';
      const result = {
        report,
        ...(read && figures ? { parts: read.parts, figures, unread: read.unread } : {}),
        ...(isText || !figures ? {} : { text: document.text }),
      };
      const json = `${JSON.stringify(result, null, 1)}\n`;
      if (options.out) await writeFile(join(resolve(from, options.out), `${basename(path, extname(path))}.json`), json);
      else process.stdout.write(json);
    } catch (error) {
      failed++;
      console.error(`baoshu: ${file}: ${error instanceof Error ? error.message : String(error)}`);
      if (process.env.BAOSHU_DEBUG) console.error(error);
    }
  }
  return failed ? 1 : 0;
}
