import type { Gold, GoldFigure } from './score';

const SPACES = /\s+/g;
/** Words before a label that lead to it, without white space; shorter ones are tried where a line's end has other words there. */
const LEADS = [14, 8, 4];

/** Labels of a text layer in the text that the program makes of the PDF itself. */
export interface PlacedLabels extends Gold {
  /** Words of labels and windows that are not found. */
  lost: string[];
}

/**
 * Finds labels of one text in another reading of the same document by the words before each. White space does not count; a window
 * begins at its first label and ends at its last.
 */
export function placePdfLabels(gold: Gold, source: string, text: string): PlacedLabels {
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) if (!/\s/.test(text[i]!)) at.push(i);
  const thin = at.map((i) => text[i]).join('');
  const lost: string[] = [];
  let cursor = 0;
  const figures = gold.figures.map((label): GoldFigure => {
    const words = label.text.replace(SPACES, '');
    const before = source.slice(Math.max(0, label.start - 60), label.start).replace(SPACES, '');
    for (const length of LEADS) {
      const lead = before.slice(-length);
      let found = thin.indexOf(lead + words, Math.max(0, cursor - length));
      if (found < 0) found = thin.indexOf(lead + words);
      if (found < 0) continue;
      found += lead.length;
      cursor = found + words.length;
      return { ...label, start: at[found]!, end: at[cursor - 1]! + 1 };
    }
    lost.push(`«${before.slice(-14)}» «${words}»`);
    return { ...label, start: -1, end: -1 };
  });
  const windows = gold.windows?.flatMap(([from, to]): [number, number][] => {
    const inside = figures.filter(
      (figure, i) => figure.start >= 0 && gold.figures[i]!.start >= from && gold.figures[i]!.end <= to,
    );
    if (inside.length === 0) return [];
    return [[Math.min(...inside.map(({ start }) => start)), Math.max(...inside.map(({ end }) => end))]];
  });
  return { figures, lost, ...(windows ? { windows } : {}) };
}
