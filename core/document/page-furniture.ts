import type { Line } from './line';

const DASHED_NUMBER = /^[—－-]{1,2}\s{0,3}\d{1,4}\s{0,3}[—－-]{1,2}$/;
const BARE_NUMBER = /^\d{1,4}$/;
/** A run of bare page numbers is believed from this length on; a table has no such run with text between its numbers. */
const LEAST_RUN = 4;
/** A number on more lines of its own than this is no page's. */
const MOST_PLACES = 12;
/** Lines of text between two page numbers, at the least. */
const LEAST_PAGE = 8;

/**
 * Takes a printed page's furniture out of a text's lines: page numbers (`— 12 —`, or bare numbers that count up from page to
 * page) and the running heads beside them. The line behind them says where they stood, so that a sentence cut by them can be mended.
 */
export function withoutPageFurniture(text: string, lines: Line[]): Line[] {
  const drop = new Set<number>();
  lines.forEach((line, index) => {
    if (line.kind !== 'cell' && line.end - line.start <= 14 && DASHED_NUMBER.test(text.slice(line.start, line.end)))
      drop.add(index);
  });
  for (const index of countedPages(text, lines)) drop.add(index);
  if (drop.size === 0) return lines;
  for (const index of runningHeads(text, lines, drop)) drop.add(index);
  const kept: Line[] = [];
  let gap: { start: number; end: number } | null = null;
  lines.forEach((line, index) => {
    if (drop.has(index)) {
      gap = { start: gap?.start ?? line.start, end: line.end };
      return;
    }
    kept.push(gap ? { ...line, gapBefore: gap } : line);
    gap = null;
  });
  return kept;
}

/** Bare numbers n, n+1, n+2 … that stand a page apart. */
function countedPages(text: string, lines: Line[]): number[] {
  const at = new Map<number, number[]>();
  lines.forEach((line, index) => {
    if (line.kind === 'cell' || line.end - line.start > 4) return;
    const words = text.slice(line.start, line.end);
    if (!BARE_NUMBER.test(words)) return;
    const places = at.get(Number(words));
    if (places === undefined) at.set(Number(words), [index]);
    else places.push(index);
  });
  // Figures of a table come back often, the number of a page does not
  for (const [number, places] of at) if (places.length > MOST_PLACES) at.delete(number);
  const found = new Set<number>();
  for (const first of [...at.keys()].sort((a, b) => a - b)) {
    for (const start of at.get(first)!) {
      if (found.has(start)) continue;
      const run = [start];
      for (let number = first + 1; ; number++) {
        const next = at.get(number)?.find((index) => index >= run[run.length - 1]! + LEAST_PAGE && !found.has(index));
        if (next === undefined) break;
        run.push(next);
      }
      if (run.length >= LEAST_RUN) for (const index of run) found.add(index);
    }
  }
  return [...found];
}

/** Short lines next to page numbers that come back on several pages, their numbers aside. */
function runningHeads(text: string, lines: Line[], numbers: Set<number>): number[] {
  const seen = new Map<string, number[]>();
  const look = (index: number): void => {
    const line = lines[index];
    if (line === undefined || line.kind === 'cell' || numbers.has(index) || line.end - line.start > 60) return;
    const key = text.slice(line.start, line.end).replace(/[\s\d]+/g, '');
    if (key.length < 4 || /[。；，：]/.test(key)) return;
    const places = seen.get(key);
    if (places === undefined) seen.set(key, [index]);
    else places.push(index);
  };
  for (const index of numbers) {
    look(index - 1);
    look(index + 1);
  }
  return [...seen.values()].filter((at) => at.length >= 3).flat();
}
