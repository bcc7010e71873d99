import { type FilePages, type PageRectangle, pageAt } from '../../../core/document/file-pages';
import type { Figure } from '../../../core/figures/figure';
import { rectanglesOf } from '../../../core/files/places';
import type { DocumentReading } from '../../shared/reading/reading-protocol';

/** A figure with where it stands on its page. */
export interface PlacedFigure {
  figure: Figure;
  rectangles: PageRectangle[];
}

/** The figures of each page in the order of the text; one that goes on over a page's end is of both. */
export function figuresByPage({ document, figures, places }: DocumentReading): PlacedFigure[][] {
  const pages: PlacedFigure[][] = (places?.pages ?? []).map(() => []);
  if (places === undefined) return pages;
  for (const figure of figures) {
    const all = rectanglesOf(places, document.text, figure.start, figure.end);
    for (const page of new Set(all.map((one) => one.page)))
      pages[page]?.push({ figure, rectangles: all.filter((one) => one.page === page) });
  }
  return pages;
}

/** The figures of a kept report by the pages on which they were read; what the reader added has a page and no place on it. */
export function keptByPage(file: FilePages, figures: readonly Figure[]): PlacedFigure[][] {
  const pages: PlacedFigure[][] = file.pages.map(() => []);
  const placed = new Map(file.figures.map(({ id, rectangles }) => [id, rectangles]));
  for (const figure of figures) {
    const all = placed.get(figure.id) ?? [];
    const own = all.length > 0 ? new Set(all.map(({ page }) => page)) : [pageAt(file, figure.start)];
    for (const page of own) pages[page]?.push({ figure, rectangles: all.filter((one) => one.page === page) });
  }
  return pages;
}

/** The nearest page with figures before (-1) or behind (1) a page; null where there is none. */
export function nextWithFigures(pages: readonly PlacedFigure[][], from: number, way: 1 | -1): number | null {
  for (let page = from + way; page >= 0 && page < pages.length; page += way) if (pages[page]!.length > 0) return page;
  return null;
}
