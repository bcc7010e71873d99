import type { BaoshuDatabase } from '../../shared/store/database';
import { figurePlaces, type IndexedReport } from '../../shared/store/search-index';
import { type Excerpt, excerptOf } from './excerpt';
import { findInText, isForTexts, wordsOf } from './find-in-text';

/** A sentence of a kept text, and the figure whose place in the text leads to it; empty where the text has none. */
export interface FoundSentence extends Excerpt {
  report: IndexedReport;
  start: number;
  figure: string;
}

/** How far a search of the texts has come. */
export interface TextsFound {
  sentences: FoundSentence[];
  /** All that were found; only the first are shown. */
  count: number;
  done: boolean;
}

/** More sentences than these are counted, not shown. */
const MOST_SHOWN = 30;
/** Texts that are held once they are read: a library of some hundred reports is read once. */
const MOST_HELD = 400;
/** So long a search goes on before it lets a key come in. */
const PAUSE_EVERY_MS = 20;

const held = new Map<number, { text: string; lower: string }>();

async function textOf(database: BaoshuDatabase, capture: number): Promise<{ text: string; lower: string }> {
  const known = held.get(capture);
  if (known !== undefined) return known;
  const text = (await database.texts.get(capture))?.document.text ?? '';
  const lower = text.toLowerCase();
  // Some letters are longer in lower case; places would shift
  const read = { text, lower: lower.length === text.length ? lower : text };
  if (held.size < MOST_HELD) held.set(capture, read);
  return read;
}

/** The figure that stands nearest behind a place of the text, in the sentence that begins there; else the last before it. */
function nearest(figures: readonly { id: string; start: number }[], from: number, to: number): string {
  const inside = figures.find(({ start }) => start >= from && start <= to);
  return (inside ?? figures.findLast(({ start }) => start < from) ?? figures[0])?.id ?? '';
}

async function sentencesOf(
  database: BaoshuDatabase,
  report: IndexedReport,
  hits: readonly { start: number; end: number }[],
  text: string,
): Promise<FoundSentence[]> {
  if (hits.length === 0) return [];
  const figures = await figurePlaces(database, report.capture.id);
  return hits.map(({ start, end }) => {
    const excerpt = excerptOf(text, start, end);
    const [from, to] = [start - excerpt.before.length, end + excerpt.behind.length];
    return { ...excerpt, report, start, figure: nearest(figures, from, to) };
  });
}

/**
 * Searches the kept text of each report, one after another, so that no key waits for it; tells what it has now and then, and
 * always at the end.
 * @param signal stops it, after which nothing more is told
 */
export async function searchTexts(
  database: BaoshuDatabase,
  reports: readonly IndexedReport[],
  text: string,
  signal: AbortSignal,
  tell: (found: TextsFound) => void,
): Promise<void> {
  const words = wordsOf(text);
  const sentences: FoundSentence[] = [];
  let count = 0;
  let pausedAt = performance.now();
  for (const report of isForTexts(words) ? reports : []) {
    const read = await textOf(database, report.capture.id);
    if (signal.aborted) return;
    const hits = findInText(read.lower, words);
    count += hits.length;
    sentences.push(...(await sentencesOf(database, report, hits.slice(0, MOST_SHOWN - sentences.length), read.text)));
    if (signal.aborted) return;
    if (performance.now() - pausedAt > PAUSE_EVERY_MS) {
      tell({ sentences: [...sentences], count, done: false });
      // Texts that are held are found without a pause, and readers see something of a long search
      await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) return;
      pausedAt = performance.now();
    }
  }
  tell({ sentences, count, done: true });
}
