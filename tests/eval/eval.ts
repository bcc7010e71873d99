/**
 * `npm run eval [-- NAME…] [--misses]`: holds what the program says against labelled documents and prints tables (README.md beside
 * this file, with the names). Without a name all is measured but the changed texts of `metamorphic`, single sets of cases, and what
 * is held out. Ends with 1 where a result is outside its bound in bounds.json.
 * `--misses` lists what is wrong, never of documents kept out of sight.
 */
import path from 'node:path';
import { scoreBodyText } from './body-text';
import { evaluateCases } from './case-tables';
import { type Entry, readIndex } from './corpus-index';
import { evaluateFigures } from './figure-tables';
import { CASE_SETS, FURTHER_TABLES, type TableMeasure } from './further';
import { isHeldOut } from './held-out';
import { BOUNDS, brokenBounds, holdAtLeast, holdAtMost } from './limits';
import { evaluateMetamorphic } from './metamorphic';
import { evaluateParts } from './part-tables';
import { type RecognitionScore, scoreRecognition } from './recognition';
import { percent, tableText } from './table';

const ROOT = path.resolve(process.argv[1] ?? '', '../../..');
const CORPUS = path.join(ROOT, '../shared/corpus');

async function evaluateRecognition(index: readonly Entry[], bounded: boolean, showMisses: boolean): Promise<void> {
  if (index.length === 0) {
    console.log(`There is no ${CORPUS}/INDEX.tsv: recognition is not measured.\n`);
    return;
  }
  const rows = [['recognition', 'reports', 'recognised', 'kind', 'place', 'year', 'others', 'taken for reports']];
  for (const sort of ['html', 'text'] as const) {
    const one = await scoreRecognition(
      CORPUS,
      index.filter(({ file }) => file.startsWith(`${sort}/`)),
    );
    const of = (part: number, whole: number): string => (whole ? percent(part / whole) : '—');
    const right = (['kind', 'place', 'year'] as const).map((field) => of(one[field], one.recognised));
    const counts = [one.reports, one.recognised].map(String);
    rows.push([sort, ...counts, ...right, String(one.others), String(one.taken)]);
    if (bounded) holdRecognition(sort, one);
    if (showMisses) for (const miss of one.misses) console.log(miss);
  }
  console.log(`${tableText(rows)}\n`);
}

function holdRecognition(sort: 'html' | 'text', one: RecognitionScore): void {
  const bound = BOUNDS.recognition[sort];
  holdAtLeast(`${sort}, recognised`, (100 * one.recognised) / one.reports, bound.recognised);
  for (const field of ['kind', 'place', 'year'] as const) {
    holdAtLeast(`${sort}, ${field}`, (100 * one[field]) / one.recognised, bound[field]);
  }
  holdAtMost(`${sort}, taken for reports`, one.taken, bound.taken);
}

async function evaluateBodyText(index: readonly Entry[], showMisses: boolean): Promise<void> {
  if (index.length === 0) {
    console.log(`There is no ${CORPUS}/INDEX.tsv: the text of bodies is not measured.\n`);
    return;
  }
  const one = await scoreBodyText(CORPUS, new Set(index.map(({ file }) => file)));
  const counts = [one.pages, one.begins, one.ends, one.long, one.clean, one.right].map(String);
  const heading = ['body text', 'pages', 'beginning', 'end', 'length ± 1 %', 'no furniture', 'all right'];
  console.log(`${tableText([heading, ['html', ...counts]])}\n`);
  holdAtLeast('body text, pages right', (100 * one.right) / one.pages, BOUNDS.bodyText.right);
  if (showMisses) for (const miss of one.misses) console.log(miss);
}

async function evaluateFurther({ name, measure }: TableMeasure, showMisses: boolean): Promise<void> {
  if (index.length === 0) {
    console.log(`There is no ${CORPUS}/INDEX.tsv: ${name} is not measured.\n`);
    return;
  }
  const { rows, held, misses } = await measure(CORPUS);
  console.log(`${tableText(rows)}\n`);
  for (const [what, bound] of Object.entries(BOUNDS.further[name] ?? {})) {
    const measured = held[what] ?? Number.NaN;
    if ('least' in bound) holdAtLeast(`${name}, ${what}`, measured, bound.least);
    else holdAtMost(`${name}, ${what}`, measured, bound.most);
  }
  if (showMisses) for (const miss of misses) console.log(miss);
}

const args = process.argv.slice(2);
const showMisses = args.includes('--misses');
const index = readIndex(CORPUS);
const inSight = index.filter((entry) => !isHeldOut(entry));

/** What can be asked for. */
const MEASURES: Record<string, () => Promise<void>> = {
  figures: () => evaluateFigures(ROOT, false, showMisses),
  parts: () => evaluateParts(ROOT, false, showMisses),
  cases: () => evaluateCases(ROOT, CASE_SETS, showMisses),
  recognition: () => evaluateRecognition(inSight, true, showMisses),
  body: () => evaluateBodyText(inSight, showMisses),
  ...Object.fromEntries(FURTHER_TABLES.map((one) => [one.name, () => evaluateFurther(one, showMisses)])),
};
const ONLY_ASKED: Record<string, () => Promise<void>> = {
  ...Object.fromEntries(CASE_SETS.map((one) => [`${one.name}-cases`, () => evaluateCases(ROOT, [one], showMisses)])),
  metamorphic: () => evaluateMetamorphic(ROOT, showMisses),
  'held-out': async () => {
    await evaluateFigures(ROOT, true, false);
    await evaluateParts(ROOT, true, false);
    await evaluateRecognition(index.filter(isHeldOut), false, false);
  },
};

const asked = args.filter((arg) => arg !== '--misses');
const unknown = asked.filter((arg) => !(arg in MEASURES || arg in ONLY_ASKED));
if (unknown.length > 0) {
  const names = [...Object.keys(MEASURES), ...Object.keys(ONLY_ASKED)].join('|');
  console.error(`There is no «${unknown.join(' ')}»; use: npm run eval -- [${names}] [--misses]`);
  process.exit(2);
}
for (const [name, measure] of Object.entries({ ...MEASURES, ...ONLY_ASKED })) {
  if (asked.length > 0 ? asked.includes(name) : name in MEASURES) await measure();
}
if (brokenBounds().length > 0) {
  console.error(
    `Outside the bounds of tests/eval/bounds.json:\n${brokenBounds()
      .map((line) => `  ${line}`)
      .join('\n')}`,
  );
  process.exitCode = 1;
} else console.log('All results are within their bounds.');
