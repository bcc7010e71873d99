import type { FilePages, PageRectangle } from '../document/file-pages';
import type { PageMap } from './contract';

/** A character's width beside others: Chinese ones and full-width marks are twice as wide. */
const unitsOf = (text: string): number => {
  let units = 0;
  for (let i = 0; i < text.length; i++) units += text.charCodeAt(i) >= 0x2010 ? 2 : 1;
  return units;
};

/**
 * Where a stretch of a document's text stands on its pages: a rectangle for each run of text that it is part of. Inside a run places
 * are by the usual widths of characters; of one that stands upright (text turned sideways) the whole is given.
 */
export function rectanglesOf({ runs }: PageMap, text: string, start: number, end: number): PageRectangle[] {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const found: PageRectangle[] = [];
  for (let i = low; i < runs.length && runs[i]!.start < end; i++) {
    const { page, x, y, width, height, ...run } = runs[i]!;
    const [from, to] = [Math.max(start, run.start), Math.min(end, run.end)];
    if (height > width && run.end - run.start > 1) {
      found.push({ page, x, y, width, height });
      continue;
    }
    const unit = width / Math.max(1, unitsOf(text.slice(run.start, run.end)));
    const left = x + unitsOf(text.slice(run.start, from)) * unit;
    const one = { page, x: left, y, width: unitsOf(text.slice(from, to)) * unit, height };
    const last = found[found.length - 1];
    // A number may be shown digit by digit
    const joins = last !== undefined && last.page === page && Math.abs(last.y - y) < height / 2 && left >= last.x;
    if (joins && left - (last.x + last.width) < height) {
      last.width = left + one.width - last.x;
    } else found.push(one);
  }
  return found;
}

/** Where pages begin in a document's text, and where its figures stand on them. */
export function filePagesOf(
  places: PageMap,
  text: string,
  figures: readonly { id: string; start: number; end: number }[],
  sha256: string,
): FilePages {
  const starts = places.pages.map(() => text.length);
  for (const { page, start } of places.runs) starts[page] = Math.min(starts[page] ?? text.length, start);
  // A page without text begins where the next one does; a table that goes over pages may tell a later one's rows first
  for (let page = starts.length - 2; page >= 0; page--) starts[page] = Math.min(starts[page]!, starts[page + 1]!);
  return {
    sha256,
    pages: places.pages.map(({ width, height }, page) => ({ start: starts[page]!, width, height })),
    figures: figures.map(({ id, start, end }) => ({ id, rectangles: rectanglesOf(places, text, start, end) })),
  };
}
