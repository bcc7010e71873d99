/**
 * `npm run bench`: how fast reports are read, told as ratios, since milliseconds are each machine's own. The yardstick is one
 * pass of jieba's tagger over the same text. Ends with 1 where a ratio is over its bound. Names of parts (`npm run bench -- popup
 * views`) run those alone.
 */
import path from 'node:path';
import { jieba } from '../../core/cli/jieba';
import { documentFromText } from '../../core/document/from-text';
import { extractFigures } from '../../core/figures/extract';
import { refineFigures } from '../../core/figures/refine';
import { recognise } from '../../core/recognise/recognise';
import { tableText } from '../eval/table';
import { benchCold } from './cold';
import { benchFirstFigures } from './first-figures';
import { benchHostilePages } from './hostile';
import { benchLibrary } from './library';
import { benchMarks } from './marks';
import { growthOf, timePaired } from './measure';
import { benchMemory } from './memory';
import { benchPopup } from './popup';
import { benchRecognition } from './recognition';
import { benchSearch } from './search';
import { HOSTILE, NO_REPORT, writer } from './texts';
import { benchViews } from './views';

const ROOT = path.resolve(process.argv[1] ?? '', '../../..');
const LENGTH = 30_000;
const HOSTILE_LENGTH = 4_000;
const ROUNDS = 21;
/** Runs before the first that counts: jieba is compiled ahead, and what is measured first was told at twice what it costs warm. */
const WARMING = 20;
/** Reading a report costs at most these shares of what jieba, warm, takes to tag its text: with names refined, and without. */
const WITH_JIEBA = 0.8;
const WITHOUT_JIEBA = 0.35;
/** Time per character may grow by this much while the text grows to a multiple of its length: what is not linear grows with it. */
const GROWTH = 1.1;
/** The text that grows: a short report, which holds every part of a long one. */
const SHORT = 4_000;
/** A hostile text four times as long may take this much more per character: a quadratic rule would take four times as much. */
const HOSTILE_GROWTH = 2;

const over: string[] = [];
const hold = (what: string, ratio: number, bound: number): void => {
  if (ratio > bound) over.push(`${what}: ${ratio.toFixed(2)}, bound ${bound}`);
};
const ms = (time: number): string => time.toFixed(1);

const { report, around } = await writer(path.join(ROOT, 'seeds'), 'forum-work-report.html');
const segmenter = jieba();

/** From text to figures without jieba. */
function extract(text: string) {
  const document = documentFromText(text);
  return extractFigures(document, recognise(document));
}

/** From text to figures with names refined by jieba. */
function extractRefined(text: string) {
  const document = documentFromText(text);
  return refineFigures(extractFigures(document, recognise(document)), segmenter);
}

function benchAgainstJieba(): void {
  const text = report(LENGTH);
  const document = documentFromText(text);
  const recognition = recognise(document);
  const figures = extractFigures(document, recognition);
  console.log(`A report of ${text.length} characters, ${figures.length} figures, ${recognition.kind}.`);
  const tag = (): unknown => segmenter.tag(text);
  const measured: [string, () => unknown, number?][] = [
    ['text to figures, with jieba', () => extractRefined(text), WITH_JIEBA],
    ['text to figures, without jieba', () => extract(text), WITHOUT_JIEBA],
    ['  document from text', () => documentFromText(text)],
    ['  recognition', () => recognise(document)],
    ['  extraction', () => extractFigures(document, recognition)],
    ['  refinement by jieba', () => refineFigures(figures, segmenter)],
  ];
  const rows = [['stage', 'ms', 'jieba ms', 'ratio', 'bound']];
  for (const [name, work, bound] of measured) {
    const paired = timePaired(work, tag, ROUNDS, WARMING);
    rows.push([name, ms(paired.work), ms(paired.yardstick), paired.ratio.toFixed(3), bound ? `≤ ${bound}` : '']);
    if (bound) hold(name, paired.ratio, bound);
  }
  console.log(`${tableText(rows)}\n`);
}

function benchLength(): void {
  const rows = [['length', 'ms', 'growth per character, without jieba', 'with jieba']];
  const short = report(SHORT);
  for (const times of [4, 16, 64]) {
    const long = report(times * SHORT);
    const plain = growthOf(extract, short, long, times, 5);
    const refined = growthOf(extractRefined, short, long, times, 5);
    rows.push([String(long.length), ms(plain.work), plain.ratio.toFixed(2), refined.ratio.toFixed(2)]);
    hold(`growth at ${times} × the length, without jieba`, plain.ratio, GROWTH);
    hold(`growth at ${times} × the length, with jieba`, refined.ratio, GROWTH);
  }
  console.log(`${tableText(rows)}\n`);
}

function benchHostile(): void {
  const rows = [['a report around …', 'ms', 'ms at 4 × the length', 'growth per character']];
  for (const [name, part] of Object.entries(HOSTILE)) {
    const [short, long] = [around(part, HOSTILE_LENGTH), around(part, 4 * HOSTILE_LENGTH)];
    const growth = growthOf(extract, short, long, 4, 3);
    rows.push([name, ms(growth.yardstick / 4), ms(growth.work), growth.ratio.toFixed(2)]);
    hold(`hostile text, ${name}`, growth.ratio, HOSTILE_GROWTH);
  }
  console.log(`${tableText(rows)}\n`);
}

function benchNoReport(): void {
  const document = documentFromText(NO_REPORT.repeat(Math.ceil(LENGTH / NO_REPORT.length)));
  const { work, ratio } = timePaired(
    () => recognise(document),
    () => segmenter.tag(document.text),
    ROUNDS,
  );
  console.log(
    `Telling that ${document.text.length} characters are no report: ${work.toFixed(2)} ms, ${ratio.toFixed(4)} of jieba's pass.`,
  );
}

/** Each part by the name that it can be asked for alone by; gives what is over its bound unless it told `hold`. */
const PARTS: Record<string, () => unknown> = {
  jieba: benchAgainstJieba,
  length: benchLength,
  hostile: benchHostile,
  'hostile-pages': () => benchHostilePages(ROOT),
  'no-report': benchNoReport,
  cold: () => benchCold(ROOT, report(LENGTH)),
  first: () => benchFirstFigures(ROOT, report),
  memory: () => benchMemory(ROOT, report(LENGTH)),
  recognition: () => benchRecognition(ROOT),
  marks: () => benchMarks(ROOT, report),
  popup: () => benchPopup(ROOT),
  views: () => benchViews(ROOT),
  library: () => benchLibrary(ROOT),
  search: () => benchSearch(ROOT),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  over.push(...(((await part()) as string[] | undefined) ?? []));
}
if (over.length > 0) {
  console.error(`Over their bounds:\n${over.map((line) => `  ${line}`).join('\n')}`);
  process.exitCode = 1;
} else console.log('All ratios are within their bounds.');
