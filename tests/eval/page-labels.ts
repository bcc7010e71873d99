import type { Gold, GoldFigure } from './score';

/** A label of a page: found in the page's text behind what stands before it, in document order. Its cell is told, not used. */
type PageLabel = Omit<GoldFigure, 'start' | 'end'> & {
  after?: string;
  table?: unknown;
  row?: unknown;
  column?: unknown;
};

/** The labels of a page with offsets in its text; what is not found stands before the text, so that nothing can meet it. */
export interface PlacedLabels extends Gold {
  /** What was not found in the text, windows among them. */
  lost: string[];
}

const SPACE = /[\s\u00a0\u200b\ufeff]/;
const SPACES = /[\s\u00a0\u200b\ufeff]+/g;

/** A text without its white space, and where each character stood. */
export function squeezed(text: string): { thin: string; at: number[] } {
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) if (!SPACE.test(text[i]!)) at.push(i);
  return { thin: text.replace(SPACES, ''), at };
}

/**
 * Gives the labels of a page their offsets: how a page becomes text differs, so labels name their words alone. `lines` are JSON
 * objects: one `{ "windows": [{ "from": "…", "to": "…", "to_after": "…" }] }` that says which stretches are labelled (the end stands
 * behind `to_after` where its words come more than once), and a label a line.
 */
export function placePageLabels(lines: readonly string[], text: string): PlacedLabels {
  const { thin, at } = squeezed(text);
  const placed: PlacedLabels = { figures: [], lost: [] };
  let cursor = 0;
  for (const line of lines) {
    if (line.trim() === '' || line.startsWith('//')) continue;
    const read = JSON.parse(line) as PageLabel | { windows: { from: string; to: string; to_after?: string }[] };
    if ('windows' in read) {
      placed.windows = read.windows.flatMap(({ from, to, to_after = '' }): [number, number][] => {
        const [first, last, lead] = [from, to, to_after].map((words) => words.replace(SPACES, '')) as [
          string,
          string,
          string,
        ];
        const start = thin.indexOf(first);
        const led = start < 0 ? -1 : thin.indexOf(lead, start);
        const end = led < 0 ? -1 : findWords(thin, last, undefined, led + lead.length, (i) => text[at[i]! - 1] ?? '');
        if (end >= 0) return [[at[start]!, at[end + last.length - 1]! + 1]];
        placed.lost.push(`window «${from}» … «${to}»`);
        return [];
      });
      continue;
    }
    const { after, table, row, column, ...label } = read;
    const words = label.text.replace(SPACES, '');
    const found = findWords(thin, words, after?.replace(SPACES, ''), cursor, (i) => text[at[i]! - 1] ?? '');
    if (found < 0) {
      placed.lost.push(`«${after ?? ''}» «${label.text}»`);
      placed.figures.push({ start: -1, end: -1, ...label });
      continue;
    }
    cursor = found + words.length;
    placed.figures.push({ start: at[found]!, end: at[cursor - 1]! + 1, ...label });
  }
  return placed;
}

/** Where a label's words stand from `cursor` on, behind its lead where that is found; `before` gives the character in front. */
function findWords(
  thin: string,
  words: string,
  lead: string | undefined,
  cursor: number,
  before: (at: number) => string,
): number {
  let from = cursor;
  if (lead) {
    let led = thin.indexOf(lead, Math.max(0, cursor - lead.length));
    if (led < 0) led = thin.indexOf(lead);
    if (led >= 0) from = led + lead.length;
  }
  let found = thin.indexOf(words, from);
  // A bare number must not be the middle of a longer one
  while (found >= 0 && /^\d/.test(words) && /[\d.]/.test(before(found))) found = thin.indexOf(words, found + 1);
  return found;
}
