/** A rectangle on a page, in points from its upper left corner; pages count from 0. */
export interface PageRectangle {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Of a document that came out of a file of pages: which file it was, and where its text and its figures stand on them. */
export interface FilePages {
  /** SHA-256 of the file's bytes, hexadecimal: the file is known again by it, whatever it is called by then. */
  sha256: string;
  /** In order: where in the text each page begins, and its size in points. */
  pages: { start: number; width: number; height: number }[];
  /** Where each figure that was read stands, by its id. */
  figures: { id: string; rectangles: PageRectangle[] }[];
}

/** The page, from 0, that an offset of the text stands on. */
export function pageAt({ pages }: FilePages, offset: number): number {
  let page = 0;
  while (page + 1 < pages.length && pages[page + 1]!.start <= offset) page++;
  return page;
}
