import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadFile } from '../../core/cli/load';
import type { Document } from '../../core/document/document';
import groups from './gold-groups.json';
import type { Gold, GoldFigure } from './score';

/** Where labelled documents come from: the project's sample pages, their sources, and reports known or kept unseen. */
export const GROUPS = ['samples', 'sources', 'known', 'unseen'] as const;
export type Group = (typeof GROUPS)[number];

/** A document with its labels, offsets in its text. */
export interface GoldDocument {
  name: string;
  group: Group;
  document: Document;
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

/** All labelled documents that are at hand. `root` is the project's folder; `../shared` may stand beside it. */
export async function loadGold(root: string): Promise<GoldSet> {
  const shared = path.join(root, '../shared');
  const sets = [
    await loadSamples(path.join(root, 'seeds')),
    await loadLabelled(path.join(shared, 'gold'), path.join(shared, 'seeds'), () => 'sources'),
    await loadLabelled(path.join(root, 'tests/gold'), path.join(shared, 'corpus/text'), groupOf),
  ];
  return { documents: sets.flatMap(({ documents }) => documents), notes: sets.flatMap(({ notes }) => notes) };
}

function groupOf(name: string): Group {
  const group = (['known', 'unseen'] as const).find((one) => groups[one].includes(name));
  if (!group) throw new Error(`${name} is in no group: add it to tests/eval/gold-groups.json.`);
  return group;
}

/** Labels in `folder`, each of a text in `texts`; a text that is missing or another than was labelled is left out. */
async function loadLabelled(folder: string, texts: string, group: (name: string) => Group): Promise<GoldSet> {
  const set: GoldSet = { documents: [], notes: [] };
  for (const needed of [folder, texts]) {
    if (!existsSync(needed))
      return { documents: [], notes: [`There is no ${needed}: its labelled documents are left out.`] };
  }
  for (const name of namesIn(folder, '.json')) {
    const gold = readJson<GoldFile>(path.join(folder, `${name}.json`));
    const file = path.join(texts, gold.source);
    if (!existsSync(file)) {
      set.notes.push(`There is no ${file}: ${name} is left out.`);
    } else if (gold.sha256 && createHash('sha256').update(readFileSync(file)).digest('hex') !== gold.sha256) {
      set.notes.push(`${file} is not the file that was labelled: ${name} is left out.`);
    } else {
      const { document } = await loadFile(file);
      const moved = gold.figures.filter(({ start, end, text }) => document.text.slice(start, end) !== text);
      if (moved.length > 0) set.notes.push(`${name}: ${moved.length} labels do not stand where they say.`);
      set.documents.push({ name, group: group(name), document, gold });
    }
  }
  return set;
}

/** A label of a sample page: found in the page by the words before it, in order. */
type SampleFigure = Omit<GoldFigure, 'start' | 'end'> & { context: string };

async function loadSamples(folder: string): Promise<GoldSet> {
  const set: GoldSet = { documents: [], notes: [] };
  for (const name of namesIn(folder, '.expected.json')) {
    const labels = readJson<{ figures: SampleFigure[] }>(path.join(folder, `${name}.expected.json`)).figures;
    const { document } = await loadFile(path.join(folder, `${name}.html`));
    const figures = placeLabels(labels, document.text);
    const lost = figures.filter(({ start }) => start < 0);
    if (lost.length > 0)
      set.notes.push(`${name}: ${lost.length} labels are not in the page's text; they count as not found.`);
    set.documents.push({ name, group: 'samples', document, gold: { figures } });
  }
  return set;
}

/**
 * Gives labels their offsets. Space is passed over: the text of a page may have other line breaks than the one that was
 * labelled. A label whose words the text lacks gets offsets before the text, so that nothing can meet it.
 */
export function placeLabels(labels: readonly SampleFigure[], text: string): GoldFigure[] {
  const bare = withoutSpace(text);
  let from = 0;
  return labels.map(({ context, ...label }) => {
    const before = withoutSpace(context).text;
    const words = withoutSpace(label.text).text;
    const at = bare.text.indexOf(before + words, Math.max(0, from - before.length));
    if (at < 0) return { ...label, start: -1, end: -1 };
    const start = at + before.length;
    from = start + words.length;
    return { ...label, start: bare.offsets[start]!, end: bare.offsets[from - 1]! + 1 };
  });
}

function withoutSpace(text: string): { text: string; offsets: number[] } {
  const offsets: number[] = [];
  let bare = '';
  for (let i = 0; i < text.length; i++) {
    if (/\s/.test(text[i]!)) continue;
    bare += text[i];
    offsets.push(i);
  }
  return { text: bare, offsets };
}
