/**
 * Figures drawn by a seed from reports without labels, to be read by eye against their sentences:
 * `node scripts/run-core.mjs tests/eval/drawn-figures.ts CORPUS SEED COUNT [HALF] [PASS_OVER_SEED]`. No document gives more than
 * three. Places are in one of two halves, by themselves: rules are made from what `first` shows and counted on `second`, `both` is all
 * of them. With a further seed, documents that it would draw first are drawn last, so that two draws share as few as may be.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { jieba } from '../../core/cli/jieba';
import { loadFile } from '../../core/cli/load';
import { readFigures } from '../../core/figures/extract';
import type { Figure } from '../../core/figures/figure';
import { refineFigures } from '../../core/figures/refine';
import { recognise } from '../../core/recognise/recognise';
import { isOther, readIndex, shortPlace, stemOf } from './corpus-index';
import { isHeldOut } from './held-out';

const MOST_OF_A_DOCUMENT = 3;
/** Characters shown to each side of a number. */
const BEFORE = 110;
const AFTER = 50;

const lotOf = (seed: string, name: string): string => createHash('sha256').update(`${seed}${name}`).digest('hex');
const byLot = <T>(seed: string, items: readonly T[], name: (item: T) => string): T[] =>
  [...items].sort((a, b) => (lotOf(seed, name(a)) < lotOf(seed, name(b)) ? -1 : 1));

/** True where some folder of labels knows the document. */
function isLabelled(corpus: string, file: string): boolean {
  const labels = path.join(corpus, '../labels');
  return ['figures', 'pages', 'parts'].some(
    (folder) =>
      ['.json', '.jsonl'].some(
        (ending) => folder !== 'parts' && existsSync(path.join(labels, folder, stemOf(file) + ending)),
      ) ||
      (folder === 'figures' && existsSync(path.join('tests/gold', `${stemOf(file)}.json`))),
  );
}

function shown(text: string, figure: Figure): string {
  const before = text.slice(Math.max(0, figure.start - BEFORE), figure.start).replace(/\s+/g, ' ');
  const after = text.slice(figure.end, figure.end + AFTER).replace(/\s+/g, ' ');
  const value = Array.isArray(figure.value) ? `[${figure.value}]` : figure.value;
  const rule = figure.trace.find(({ field }) => field === 'period');
  const fields = [
    `«${figure.indicator.name}»`,
    `${value}${figure.unit}`,
    figure.kind,
    figure.bound,
    figure.period ?? 'open',
    figure.status,
    `base=${figure.base ?? '-'}`,
    `place=${figure.place ?? '-'}`,
    `of=${figure.of ?? '-'}`,
    `[${rule?.rule}: ${rule?.by ?? ''}]`,
    figure.section.at(-1)?.slice(0, 24) ?? '',
  ];
  return `…${before}【${figure.text.replace(/\s+/g, ' ')}】${after}…\n   ${fields.join(' ')}`;
}

const [corpus, seed, count, half = 'both', passOver] = process.argv.slice(2) as [
  string,
  string,
  string,
  string?,
  string?,
];
const halfOf = (place: string): string =>
  Number.parseInt(lotOf('half', shortPlace(place))[0]!, 16) % 2 === 0 ? 'first' : 'second';
const unlabelled = readIndex(corpus).filter(
  (entry) =>
    !isOther(entry) &&
    !isHeldOut(entry) &&
    !isLabelled(corpus, entry.file) &&
    (half === 'both' || halfOf(entry.place) === half),
);
const most = Math.ceil(Number(count) / MOST_OF_A_DOCUMENT);
const first = new Set(passOver === undefined ? [] : byLot(passOver, unlabelled, ({ file }) => file).slice(0, 100));
const drawn = byLot(seed, unlabelled, ({ file }) => file).sort((a, b) => Number(first.has(a)) - Number(first.has(b)));
let shownFigures = 0;
let documents = 0;
for (const { file } of drawn) {
  if (shownFigures >= Number(count)) break;
  const { document } = await loadFile(path.join(corpus, file));
  const report = recognise(document);
  const figures = refineFigures(readFigures(document, report).figures, jieba());
  if (figures.length < MOST_OF_A_DOCUMENT) continue;
  documents++;
  console.log(
    `\n## ${documents}/${most} ${stemOf(file)} ${report.kind} year ${report.year} reviews ${report.reviews} plans ${report.plans}`,
  );
  for (const figure of byLot(`${seed}${file}`, figures, ({ id }) => id).slice(0, MOST_OF_A_DOCUMENT)) {
    shownFigures++;
    console.log(`${shownFigures} @${figure.start} ${shown(document.text, figure)}`);
  }
}
