import type { Document } from '../document/document';
import type { DomDocument } from '../document/dom';
import { invoke } from '../document/dom-member';
import type { FileTools } from '../files/contract';
import { readFile } from '../files/read-file';
import { pageDocument } from '../recognise/sites/page';
import { troubleSentence } from './file-words';
import { bytesOf } from './inputs';
import { LoadError } from './load-error';
import { readPdfFile } from './pdf';

/** What Node lends to the readers of files. */
export const TOOLS: FileTools = {
  readHtml: (markup, url) => documentFromHtml(markup, { url }),
  readPdf: readPdfFile,
};

/**
 * Reads a file of one document.
 * @throws LoadError where the file is missing, cannot be read or holds several, with one sentence that says what to do
 */
export async function loadFile(path: string): Promise<{ document: Document }> {
  const { bytes } = await bytesOf({ name: path, path, place: '' });
  const result = await readFile({ name: path, bytes }, TOOLS);
  if (!result.ok) throw new LoadError(troubleSentence(result.trouble));
  const { documents } = result;
  if (documents.length > 1) throw new LoadError(`${path} holds ${documents.length} documents; name one of them.`);
  return documents[0]!;
}

/** A page's markup as a document. No script of the page runs and nothing is fetched. */
export async function documentFromHtml(html: string, options: { url: string | null }): Promise<Document> {
  // Loaded with the first page
  const [{ pageTree }, { Readability }] = await Promise.all([import('./page-tree'), import('@mozilla/readability')]);
  const page = pageTree(html);
  const { document } = pageDocument(page, {
    url: options.url,
    reader: {
      clone: () => invoke(page as unknown as globalThis.Document, 'cloneNode', true) as unknown as DomDocument,
      read: (clone) =>
        new Readability(clone as unknown as globalThis.Document, {
          serializer: (node) => node,
          charThreshold: 200,
        }).parse()?.content as never,
    },
  });
  return document;
}
