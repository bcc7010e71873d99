import { readFileSync } from 'node:fs';
import path from 'node:path';
import { jieba } from '../../../core/cli/jieba';
import { documentFromText } from '../../../core/document/from-text';
import { extractFigures } from '../../../core/figures/extract';
import type { Figure } from '../../../core/figures/figure';
import { refineFigures } from '../../../core/figures/refine';
import { recognise } from '../../../core/recognise/recognise';
import type { Recognition, ReportKind } from '../../../core/recognise/recognition';
import type { Period } from '../../../core/time/period';

const FOLDER = path.resolve(import.meta.dirname, '../../cases/figures');

/** One figure as a case expects it: a row of fields, `base` and `place` empty where it has none, the names that are right. */
export interface ExpectedFigure {
  row: string;
  names: string[];
}

/** A case: what it shows, the report its text is told to stand in, the text, and the figures that a reader sees. */
export interface FigureCase {
  title: string;
  recognition: Recognition;
  text: string;
  expected: ExpectedFigure[];
}

/** Places that cases may name in their second line. */
const PLACES: Record<string, string> = { 天津市河北区: '120105', 河南省: '410000', 全国: '100000' };

/**
 * Reads `NAME.txt` of tests/cases/figures. A case is `# title`, `@ kind year [place]`, text, `==>`, and a line for each figure:
 * `text | value unit kind bound period status base place «name/other name»`, `-` for nothing. Of `@ itself` the text is recognised as
 * a document of its own.
 * @throws Error that names the case where a line is not so
 */
export function readCases(name: string, folder = FOLDER): FigureCase[] {
  const [, ...parts] = readFileSync(path.join(folder, `${name}.txt`), 'utf8').split(/^# /m);
  return parts.map((part) => {
    const [title, head, ...lines] = part.trimEnd().split('\n') as [string, string, ...string[]];
    const at = lines.indexOf('==>');
    const [mark, kind, year, place = '天津市河北区'] = head.split(' ');
    if (mark !== '@' || at < 1 || !PLACES[place]) throw new Error(`${name}.txt, «${title}» is not written as a case.`);
    const text = lines.slice(0, at).join('\n');
    const itself = kind === 'itself';
    return {
      title,
      recognition: itself ? recognise(documentFromText(text)) : recognitionOf(kind as ReportKind, Number(year), place),
      text,
      expected: lines.slice(at + 1).map((line) => expectedOf(line, `${name}.txt, «${title}»`)),
    };
  });
}

function expectedOf(line: string, where: string): ExpectedFigure {
  const match = /^(.+ \| \S+ \S+ \S+ \S+ \S+ \S+ \S+ \S+) «([^»]+)»$/.exec(line);
  if (!match) throw new Error(`${where}: a figure is not written as one: ${line}`);
  return { row: match[1]!, names: match[2]!.split('/') };
}

/** What each kind of report looks back on and plans, by its year. */
function timesOf(kind: ReportKind, year: number): { reviews: Period | null; plans: Period | null } {
  if (kind === 'news-account') return { reviews: null, plans: null };
  if (kind === 'plan-outline') return { reviews: `${year - 5}/${year - 1}`, plans: `${year}/${year + 4}` };
  if (kind === 'budget-report') return { reviews: `${year}`, plans: `${year + 1}` };
  return { reviews: `${year - 1}`, plans: `${year}` };
}

function recognitionOf(kind: ReportKind, year: number, place: string): Recognition {
  return {
    kind,
    confidence: 1,
    place: { name: place, code: PLACES[place]! },
    placeCandidates: [],
    yearMargin: 3,
    yearCandidates: [],
    year,
    ...timesOf(kind, year),
    title: '',
    publisher: null,
    deliveredOn: null,
    publishedOn: null,
    copy: 'unknown',
    warnings: [],
    evidence: [],
    body: { start: 0, end: Number.MAX_SAFE_INTEGER },
  };
}

/** The figures of a case's text, their names refined by jieba. */
export function figuresOf({ text, recognition }: FigureCase): Figure[] {
  // A case without a title is a stretch of a report
  const document = documentFromText(text, recognition.title === '' ? { title: '' } : {});
  return refineFigures(extractFigures(document, recognition), jieba());
}

const numberText = (value: number | [number, number]): string =>
  Array.isArray(value) ? value.join('~') : String(value);

/** A figure in the words of a case, without its name. */
export function rowOf({ text, value, unit, kind, bound, period, status, base, place }: Figure): string {
  const fields = [numberText(value), unit || '-', kind, bound, period ?? '-', status, base ?? '-', place ?? '-'];
  return `${text} | ${fields.join(' ')}`;
}
