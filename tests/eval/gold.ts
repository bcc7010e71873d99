import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { kindOf, readIndex } from './corpus-index';
import { type Reading, readReportFile } from './extraction';
import groups from './gold-groups.json';
import { isHeldOut } from './held-out';
import { placePageLabels, squeezed } from './page-labels';
import pdfFiles from './pdf-files.json';
import { placePdfLabels } from './pdf-labels';
import type { Gold, GoldFigure } from './score';

/** Where labelled documents come from (README.md beside this file): samples, their sources, the project's labels, the corpus's. */
export const GROUPS = ['samples', 'sources', 'known', 'unseen', 'drawn', 'labelled', 'pdf', 'held out'] as const;
export type Group = (typeof GROUPS)[number];

/** Groups whose single misses are never printed. */
export const OUT_OF_SIGHT: readonly Group[] = ['unseen', 'held out'];

/** A document with its labels, offsets in its text. */
export interface GoldDocument {
  name: string;
  group: Group;
  /** The kind of document by who labelled it, `other` where the index knows none. */
  kind: string;
  reading: Reading;
  gold: Gold;
}

/** What was loaded, and one sentence for each thing that was left out or does not fit. */
export interface GoldSet {
  documents: GoldDocument[];
  notes: string[];
}

interface GoldFile extends Gold {
  source: string;
  sha256?: string;
}

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

/** The labelled documents at hand: those held out alone, or all others. `root` is the project's folder; `../shared` may be beside it. */
export async function loadGold(root: string, heldOut: boolean): Promise<GoldSet> {
  const shared = path.join(root, '../shared');
  const corpus = path.join(shared, 'corpus');
  const index = new Map(readIndex(corpus).map((entry) => [entry.file, entry]));
  const kindIn = (file: string): string => {
    const entry = index.get(file);
    return (entry && kindOf(entry)) ?? 'other';
  };
  const isWanted = (file: string): boolean => {
    const entry = index.get(file);
    if (!entry) throw new Error(`${file} is labelled, but the index does not list it.`);
    return isHeldOut(entry) === heldOut;
  };
  const figures = path.join(shared, 'labels/figures');
  const group: Group = heldOut ? 'held out' : 'labelled';
  const texts = (name: string): string => `text/${name}`;
  const sets = [
    await loadTexts(figures, corpus, texts, { group: () => group, kind: kindIn, isWanted }),
    await loadPages(path.join(shared, 'labels/pages'), corpus, { group: () => group, kind: kindIn, isWanted }),
  ];
  if (!heldOut) {
    sets.push(await loadPdfs(figures, corpus, kindIn));
    const kinds = kindsOfSources(path.join(shared, 'eval/reports.json'));
    sets.unshift(
      await loadSamples(path.join(root, 'seeds')),
      await loadTexts(path.join(shared, 'gold'), path.join(shared, 'seeds'), (name) => name, {
        group: () => 'sources',
        kind: (name) => kinds[name]?.kind ?? 'other',
        isWanted: () => true,
      }),
      await loadTexts(path.join(root, 'tests/gold'), corpus, texts, { group: groupOf, kind: kindIn, isWanted }),
    );
  }
  return { documents: sets.flatMap(({ documents }) => documents), notes: sets.flatMap(({ notes }) => notes) };
}

const kindsOfSources = (file: string): Record<string, { kind: string }> => (existsSync(file) ? readJson(file) : {});

function groupOf(name: string): Group {
  const group = (['known', 'unseen', 'drawn'] as const).find((one) => groups[one].includes(name));
  if (!group) throw new Error(`${name} is in no group: add it to tests/eval/gold-groups.json.`);
  return group;
}

/** What is told of a file below the texts' folder. */
interface Sorting {
  group(name: string): Group;
  kind(file: string): string;
  isWanted(file: string): boolean;
}

/** A note for each folder that is not there, its labels with it. */
const missing = (folders: readonly string[]): string[] =>
  folders
    .filter((folder) => !existsSync(folder))
    .map((folder) => `There is no ${folder}: its labelled documents are left out.`);

/** Labels in `folder`, each of a text in `texts`; a text that is missing or another than was labelled is left out. */
async function loadTexts(
  folder: string,
  texts: string,
  fileOf: (source: string) => string,
  { group, kind, isWanted }: Sorting,
): Promise<GoldSet> {
  const set: GoldSet = { documents: [], notes: missing([folder, texts]) };
  if (set.notes.length > 0) return set;
  for (const name of namesIn(folder, '.json')) {
    const gold = readJson<GoldFile>(path.join(folder, `${name}.json`));
    if (!isWanted(fileOf(gold.source))) continue;
    const file = path.join(texts, fileOf(gold.source));
    if (!existsSync(file)) {
      set.notes.push(`There is no ${file}: ${name} is left out.`);
    } else if (gold.sha256 && createHash('sha256').update(readFileSync(file)).digest('hex') !== gold.sha256) {
      set.notes.push(`${file} is not the file that was labelled: ${name} is left out.`);
    } else {
      const { document, reading } = await readReportFile(file);
      const moved = gold.figures.filter(({ start, end, text }) => document.text.slice(start, end) !== text);
      if (moved.length > 0) set.notes.push(`${name}: ${moved.length} labels do not stand where they say.`);
      set.documents.push({ name, group: group(name), kind: kind(fileOf(gold.source)), reading, gold });
    }
  }
  return set;
}

/** Labels of saved pages, found in the text that the program makes of each. */
async function loadPages(folder: string, corpus: string, { group, kind, isWanted }: Sorting): Promise<GoldSet> {
  const set: GoldSet = { documents: [], notes: missing([folder, corpus]) };
  if (set.notes.length > 0) return set;
  for (const name of namesIn(folder, '.jsonl')) {
    const page = `html/${name}.html`;
    if (!isWanted(page)) continue;
    const { document, reading } = await readReportFile(path.join(corpus, page));
    const lines = readFileSync(path.join(folder, `${name}.jsonl`), 'utf8').split('\n');
    const { lost, ...gold } = placePageLabels(lines, document.text);
    if (lost.length > 0) set.notes.push(`${name}: ${lost.length} labels are not in the page's text.`);
    set.documents.push({ name, group: group(name), kind: kind(page), reading, gold });
  }
  return set;
}

/** Labels of the text layers of PDFs, found in the text that the program makes of the PDFs themselves. */
async function loadPdfs(folder: string, corpus: string, kindIn: (file: string) => string): Promise<GoldSet> {
  const set: GoldSet = { documents: [], notes: missing([folder, path.join(corpus, 'pdf')]) };
  if (set.notes.length > 0) return set;
  for (const [pdf, name] of Object.entries(pdfFiles)) {
    const { source, ...labels } = readJson<GoldFile>(path.join(folder, `${name}.json`));
    const layer = readFileSync(path.join(corpus, 'text', source), 'utf8');
    const { document, reading } = await readReportFile(path.join(corpus, 'pdf', `${pdf}.pdf`));
    const { lost, ...gold } = placePdfLabels(labels, layer, document.text);
    if (lost.length > 0) set.notes.push(`${pdf}: ${lost.length} labels are not in the PDF's text.`);
    set.documents.push({ name: pdf, group: 'pdf', kind: kindIn(`text/${source}`), reading, gold });
  }
  return set;
}

/** A label of a sample page: found in the page by the words before it, in order. */
type SampleFigure = Omit<GoldFigure, 'start' | 'end'> & { context: string };

interface SampleFile {
  report: { kind: string };
  figures: SampleFigure[];
}

async function loadSamples(folder: string): Promise<GoldSet> {
  const set: GoldSet = { documents: [], notes: [] };
  for (const name of namesIn(folder, '.expected.json')) {
    const { figures: labels, report } = readJson<SampleFile>(path.join(folder, `${name}.expected.json`));
    const { document, reading } = await readReportFile(path.join(folder, `${name}.html`));
    const figures = placeLabels(labels, document.text);
    const lost = figures.filter(({ start }) => start < 0);
    if (lost.length > 0)
      set.notes.push(`${name}: ${lost.length} labels are not in the page's text; they count as not found.`);
    set.documents.push({ name, group: 'samples', kind: report.kind, reading, gold: { figures } });
  }
  return set;
}

/**
 * Gives labels their offsets. Space is passed over: the text of a page may have other line breaks than the one that was
 * labelled. A label whose words the text lacks gets offsets before the text, so that nothing can meet it.
 */
export function placeLabels(labels: readonly SampleFigure[], text: string): GoldFigure[] {
  const { thin, at: offsets } = squeezed(text);
  let from = 0;
  return labels.map(({ context, ...label }) => {
    const before = squeezed(context).thin;
    const words = squeezed(label.text).thin;
    const at = thin.indexOf(before + words, Math.max(0, from - before.length));
    if (at < 0) return { ...label, start: -1, end: -1 };
    const start = at + before.length;
    from = start + words.length;
    return { ...label, start: offsets[start]!, end: offsets[from - 1]! + 1 };
  });
}
