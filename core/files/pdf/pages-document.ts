import type { Document } from '../../document/document';
import type { PageMap } from '../contract';
import type { PageContent } from './page-content';
import { dropPageEdges } from './page-edges';
import { type FlowItem, pageFlow } from './page-flow';
import { documentItems } from './table-parts';
import { writeDocument } from './write-document';

/** The document that placed text of pages makes, of whatever format the pages are: without running heads, with tables as tables. */
export function pagesDocument(pages: readonly PageContent[]): { document: Document; places: PageMap } {
  dropPageEdges(pages.flatMap(({ frames }) => frames));
  const flows: FlowItem[][] = pages.map(({ frames, tags }) => frames.flatMap((frame) => pageFlow(frame, tags)));
  return writeDocument(
    documentItems(flows),
    pages.map(({ width, height }) => ({ width, height })),
  );
}
