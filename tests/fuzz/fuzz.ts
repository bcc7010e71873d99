/**
 * `npm run fuzz [-- COUNT [SEED]]`: mutated documents, 400 where no count is given (20000 for a long run). None may throw, no value may be
 * without end, every figure must stand where it says. Ends with 1 at the first ten faults; the seed and the document tell which.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadFile } from '../../core/cli/load';
import { documentFromText } from '../../core/document/from-text';
import { extractFigures } from '../../core/figures/extract';
import { recognise } from '../../core/recognise/recognise';
import heldOut from '../eval/held-out.json';
import { mutated, randomFrom } from './mutate';

const ROOT = path.resolve(process.argv[1] ?? '', '../../..');
const CORPUS = path.join(ROOT, '../shared/corpus/text');
/** A mutated document is a stretch of its source: parts are read as whole reports are, in less time. */
const LONGEST = 2400;
const MOST_FAULTS = 10;

const count = Number(process.argv[2] ?? 400);
const seed = Number(process.argv[3] ?? 1);
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  console.error('Usage: npm run fuzz [-- COUNT [SEED]]');
  process.exit(2);
}

const textsIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => path.join(folder, file));

/** The project's sample pages as text, the invented texts of its tests, and the corpus where it stands beside the project. */
async function sources(): Promise<string[]> {
  const pages = await Promise.all(textsIn(path.join(ROOT, 'seeds'), '.html').map((file) => loadFile(file)));
  const kept = JSON.stringify(heldOut);
  const corpus = existsSync(CORPUS)
    ? textsIn(CORPUS, '.txt').filter((file) => !kept.includes(path.basename(file, '.txt')))
    : [];
  const files = [...textsIn(path.join(ROOT, 'tests/cases'), '.txt'), ...corpus];
  return [...pages.map(({ document }) => document.text), ...files.map((file) => readFileSync(file, 'utf8'))];
}

/** How many figures a text has, and what is wrong with them. */
function examined(text: string): { figures: number; faults: string[] } {
  const document = documentFromText(text, { title: '' });
  const figures = extractFigures(document, recognise(document));
  const faults: string[] = [];
  for (const figure of figures) {
    if (![figure.value].flat().every(Number.isFinite)) faults.push(`${figure.id} has the value ${figure.value}`);
    if (document.text.slice(figure.start, figure.end) !== figure.text) faults.push(`${figure.id} is not where it says`);
    if (figure.text.trim() !== figure.text || figure.text === '')
      faults.push(`${figure.id} is ${JSON.stringify(figure.text)}`);
  }
  return { figures: figures.length, faults };
}

const texts = await sources();
const random = randomFrom(seed);
let faults = 0;
let read = 0;
let seen = 0;
const began = performance.now();
for (let i = 0; i < count && faults < MOST_FAULTS; i++) {
  const source = texts[Math.floor(random() * texts.length)]!;
  const from = Math.floor(random() * Math.max(1, source.length - LONGEST));
  const text = mutated(source.slice(from, from + LONGEST), random);
  try {
    const { figures, faults: found } = examined(text);
    seen += figures;
    for (const fault of found) {
      faults++;
      console.log(`document ${i} of seed ${seed}: ${fault}`);
    }
  } catch (error) {
    faults++;
    console.log(`document ${i} of seed ${seed}: ${error instanceof Error ? error.stack : String(error)}`);
  }
  read++;
}
const seconds = (performance.now() - began) / 1000;
console.log(
  `${read} mutated documents of ${texts.length} texts with ${seen} figures, seed ${seed}: ${faults} faults in ${seconds.toFixed(0)} s`,
);
process.exitCode = faults > 0 ? 1 : 0;
