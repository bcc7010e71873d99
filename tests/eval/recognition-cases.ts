import { readFileSync } from 'node:fs';
import path from 'node:path';
import { documentFromHtml } from '../../core/cli/load';
import type { Document } from '../../core/document/document';
import { documentFromText } from '../../core/document/from-text';
import { extractFigures } from '../../core/figures/extract';
import { recognise } from '../../core/recognise/recognise';
import type { Recognition } from '../../core/recognise/recognition';
import type { CaseCount } from './further';

/** One row of the tables of `EXPECTED.md`: what a reader says of one invented page. */
export interface RecognitionCaseRow {
  file: string;
  /** `work-report`, `!work-report` (any other), `a|b` (either), `warn` (a warning will do). */
  kind: string;
  /** A place's name, `null` for none, `any`. */
  place: string;
  /** `2024`, `2023|null`, `2021+year-mismatch` (that year with the warning), `any`. */
  year: string;
  /** Demands parted by `;`: `copy original`, `publisher …`, `no furniture in the body`, `body ends before 「…」`, `warns CODE`, `figures of FILE`. */
  more: string[];
  /** What may not stand in the body. */
  forbidden: string[];
}

/** Reads the tables of the case folder's `EXPECTED.md`. */
export function readCaseTables(markdown: string): RecognitionCaseRow[] {
  const common = (/Forbidden in the body: the figures ([^\n]+?)\.?\n/.exec(markdown)?.[1] ?? '').split(/[，,]\s*/);
  const rows: RecognitionCaseRow[] = [];
  for (const line of markdown.split('\n')) {
    // `\|` stands inside a cell
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
    const [, file, kind, place, year, more, now] = cells;
    if (!file || !/\.(?:txt|html)$/.test(file)) continue;
    const own =
      /furniture in body: ([^|]+)/
        .exec(now ?? '')?.[1]
        ?.trim()
        .split(/\s+/) ?? [];
    rows.push({
      file,
      kind: kind!,
      place: place!,
      year: year!,
      more: (more ?? '').split(';').flatMap((demand) => demand.trim() || []),
      forbidden: [...new Set([...common, ...own])].filter((words) => words !== ''),
    });
  }
  return rows;
}

/** Each field of a figure that a change of lines must not change. */
function figuresOf(document: Document, report: Recognition): string[] {
  return extractFigures(document, report)
    .map(({ value, unit, indicator, period, status }) => JSON.stringify([value, unit, indicator.name, period, status]))
    .sort();
}

const either = (wanted: string): string[] => wanted.split('|');

/** What of a row the recognition does not fulfil, in words; empty where all is as expected. */
export function missesOf(
  row: RecognitionCaseRow,
  document: Document,
  said: Recognition,
  figuresOfFile: (file: string) => string[],
): string[] {
  const misses: string[] = [];
  const codes = said.warnings.map(({ code }) => code);
  const body = document.text.slice(said.body.start, said.body.end);
  const kindFits = row.kind.startsWith('!')
    ? said.kind !== row.kind.slice(1)
    : either(row.kind).some((kind) => (kind === 'warn' ? codes.length > 0 : said.kind === kind));
  if (!kindFits) misses.push(`kind ${said.kind} ${said.confidence}`);
  if (row.place !== 'any' && (said.place?.name ?? 'null') !== row.place)
    misses.push(`place ${said.place?.name ?? null}`);
  const yearFits =
    row.year === 'any' ||
    either(row.year).some((wanted) => {
      const [year, warning] = wanted.split('+');
      return String(said.year) === year && (warning === undefined || codes.includes(warning));
    });
  if (!yearFits) misses.push(`year ${said.year}`);
  for (const demand of row.more.flatMap((words) => words.split(/,\s(?=warns)/))) {
    const [word, ...rest] = demand.split(' ');
    const wanted = rest.join(' ');
    if (word === 'copy' && said.copy !== wanted) misses.push(`copy ${said.copy}`);
    else if (word === 'publisher' && said.publisher !== wanted) misses.push(`publisher ${said.publisher}`);
    else if (word === 'warns' && !codes.includes(wanted)) misses.push(`no warning ${wanted}`);
    else if (word === 'no') {
      const found = row.forbidden.filter((words) => body.includes(words));
      if (found.length > 0) misses.push(`furniture in the body: ${found.join(' ')}`);
    } else if (word === 'body') {
      const end = /「(.+)」/.exec(wanted)?.[1];
      if (end === undefined || body.includes(end)) misses.push(`body goes on behind ${end}`);
    } else if (word === 'figures') {
      const right = figuresOfFile(`${wanted.replace(/^of /, '')}.txt`);
      const here = figuresOf(document, said);
      const lost = right.filter((figure) => !here.includes(figure)).length;
      if (lost > 0 || here.length !== right.length)
        misses.push(`figures: ${right.length} as text, ${here.length} here, ${lost} otherwise`);
    } else if (!['copy', 'publisher', 'warns', 'no', 'body', 'figures'].includes(word ?? '')) {
      misses.push(`demand not understood: ${demand}`);
    }
  }
  return misses;
}

/** Reads a case as its kind of file asks, with the address in its first comment. */
export async function loadCase(file: string): Promise<Document> {
  const source = readFileSync(file, 'utf8');
  if (file.endsWith('.txt')) return documentFromText(source);
  const url = /<!--address (\S+?)-->/.exec(source)?.[1] ?? null;
  return documentFromHtml(source, { url });
}

/** Holds the recognition of every invented page in `folder` against its row of the folder's `EXPECTED.md`. */
export async function scoreRecognitionCases(folder: string): Promise<CaseCount> {
  const figures = new Map<string, string[]>();
  const load = async (file: string) => {
    const document = await loadCase(path.join(folder, file));
    return { document, said: recognise(document) };
  };
  const rows = readCaseTables(readFileSync(path.join(folder, 'EXPECTED.md'), 'utf8'));
  for (const file of new Set(
    rows.flatMap(({ more }) => more.flatMap((words) => /^figures of (\S+)/.exec(words)?.[1] ?? [])),
  )) {
    const { document, said } = await load(`${file}.txt`);
    figures.set(`${file}.txt`, figuresOf(document, said));
  }
  const wrong: string[] = [];
  for (const row of rows) {
    const { document, said } = await load(row.file);
    const misses = missesOf(row, document, said, (file) => figures.get(file) ?? []);
    if (misses.length > 0) wrong.push(`${row.file}: ${misses.join('; ')}`);
  }
  return { all: rows.length, right: rows.length - wrong.length, misses: wrong };
}
