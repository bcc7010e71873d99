/**
 * `npm run eval [-- figures|recognition|body] [--misses]`: holds what the program says against labelled documents and prints tables.
 * Ends with 1 where a result is below its bound in bounds.json. `--misses` lists what is wrong, never of documents kept unseen.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { scoreBodyText } from './body-text';
import bounds from './bounds.json';
import { readReport } from './extraction';
import { GROUPS, type Group, loadGold } from './gold';
import { type RecognitionScore, scoreRecognition } from './recognition';
import { detection, FIELDS, type Miss, type Rates, type Score, score, shareRight, total, wholeFigure } from './score';
import { percent, tableText } from './table';

const ROOT = path.resolve(process.argv[1] ?? '', '../../..');
const CORPUS = path.join(ROOT, '../shared/corpus');

/** Something measured that is below its bound. */
const below: string[] = [];

function hold(what: string, measured: number, bound: number | undefined): void {
  // What is printed is rounded; the bound is held against what was measured
  if (bound !== undefined && measured < bound) below.push(`${what}: ${measured.toFixed(2)}, bound ${bound}`);
}

const threeOf = ({ precision, recall, f1 }: Rates): string[] => [precision, recall, f1].map(percent);

const rowOf = (name: string, one: Score): string[] => [
  name,
  String(one.gold),
  String(one.said),
  ...threeOf(detection(one)),
  ...threeOf(wholeFigure(one)),
  ...FIELDS.map((field) => percent(shareRight(one, field))),
];

function missText(name: string, { why, gold, said }: Miss): string {
  const show = (figure: {
    text: string;
    value: unknown;
    unit: string;
    kind: string;
    period: string | null;
    status: string;
  }) =>
    [
      JSON.stringify(figure.text),
      JSON.stringify(figure.value),
      figure.unit,
      figure.kind,
      figure.period,
      figure.status,
    ].join(' ');
  const labelled = gold ? `${show(gold)} ${gold.bound ?? 'exact'} «${gold.indicator}»` : '—';
  const found = said ? `${show(said)} ${said.bound} «${said.indicator.name}»` : '—';
  return `${name}@${(gold ?? said)!.start} ${why}\n  label ${labelled}\n  said  ${found}`;
}

async function evaluateFigures(showMisses: boolean): Promise<void> {
  const { documents, notes } = await loadGold(ROOT);
  for (const note of notes) console.log(note);
  const scored = documents.map(({ name, group, document, gold }) => ({
    name,
    group,
    score: score(gold, readReport(document).figures),
  }));
  const heading = ['figures', 'gold', 'said', 'found P', 'R', 'F1', 'whole P', 'R', 'F1', ...FIELDS];
  const rows: string[][] = [heading];
  for (const group of GROUPS) {
    const own = scored.filter((one) => one.group === group);
    if (own.length === 0) continue;
    for (const one of own) rows.push(rowOf(one.name, one.score));
    const sum = total(own.map((one) => one.score));
    rows.push(rowOf(`= ${group}`, sum));
    holdGroup(group, sum, own);
  }
  console.log(tableText(rows));
  if (!showMisses) return;
  for (const one of scored) {
    if (one.group !== 'unseen') for (const miss of one.score.misses) console.log(missText(one.name, miss));
  }
}

function holdGroup(group: Group, sum: Score, own: readonly { name: string; score: Score }[]): void {
  const bound: { detection: number; whole: number; wholeOfEach?: number } = bounds.figures[group];
  hold(`${group}, detection`, 100 * detection(sum).f1, bound.detection);
  hold(`${group}, whole figures`, 100 * wholeFigure(sum).f1, bound.whole);
  for (const one of own) hold(`${one.name}, whole figures`, 100 * wholeFigure(one.score).f1, bound.wholeOfEach);
}

async function evaluateRecognition(showMisses: boolean): Promise<void> {
  if (!existsSync(path.join(CORPUS, 'INDEX.tsv'))) {
    console.log(`There is no ${CORPUS}/INDEX.tsv: recognition is not measured.`);
    return;
  }
  const rows = [['recognition', 'reports', 'recognised', 'kind', 'place', 'year', 'others', 'taken for reports']];
  for (const sort of ['html', 'text'] as const) {
    const one = await scoreRecognition(CORPUS, sort);
    const of = (part: number, whole: number): string => (whole ? percent(part / whole) : '—');
    const right = (['kind', 'place', 'year'] as const).map((field) => of(one[field], one.recognised));
    const counts = [one.reports, one.recognised].map(String);
    rows.push([sort, ...counts, ...right, String(one.others), String(one.taken)]);
    holdRecognition(sort, one);
    if (showMisses) for (const miss of one.misses) console.log(miss);
  }
  console.log(tableText(rows));
}

function holdRecognition(sort: 'html' | 'text', one: RecognitionScore): void {
  const bound = bounds.recognition[sort];
  hold(`${sort}, recognised`, (100 * one.recognised) / one.reports, bound.recognised);
  for (const field of ['kind', 'place', 'year'] as const) {
    hold(`${sort}, ${field}`, (100 * one[field]) / one.recognised, bound[field]);
  }
  if (one.taken > bound.taken) below.push(`${sort}, taken for reports: ${one.taken}, bound ${bound.taken}`);
}

async function evaluateBodyText(showMisses: boolean): Promise<void> {
  if (!existsSync(path.join(CORPUS, 'INDEX.tsv'))) {
    console.log(`There is no ${CORPUS}/INDEX.tsv: the text of bodies is not measured.`);
    return;
  }
  const one = await scoreBodyText(CORPUS);
  const counts = [one.pages, one.begins, one.ends, one.long, one.clean, one.right].map(String);
  console.log(
    tableText([
      ['body text', 'pages', 'beginning', 'end', 'length ± 1 %', 'no furniture', 'all right'],
      ['html', ...counts],
    ]),
  );
  hold('body text, pages right', (100 * one.right) / one.pages, bounds.bodyText.right);
  if (showMisses) for (const miss of one.misses) console.log(miss);
}

const args = process.argv.slice(2);
const asked = args.filter((arg) => !arg.startsWith('--'));
const unknown = args.filter((arg) => !['figures', 'recognition', 'body', '--misses'].includes(arg));
if (unknown.length > 0) {
  console.error(`There is no «${unknown.join(' ')}»; use: npm run eval -- [figures|recognition|body] [--misses]`);
  process.exit(2);
}
const showMisses = args.includes('--misses');
if (asked.length === 0 || asked.includes('figures')) await evaluateFigures(showMisses);
if (asked.length === 0 || asked.includes('recognition')) await evaluateRecognition(showMisses);
if (asked.length === 0 || asked.includes('body')) await evaluateBodyText(showMisses);
if (below.length > 0) {
  console.error(`Below the bounds of tests/eval/bounds.json:\n${below.map((line) => `  ${line}`).join('\n')}`);
  process.exitCode = 1;
} else console.log('All results are within their bounds.');
