import { readFile as readBytesOf } from 'node:fs/promises';
import type { Document } from '../document/document';
import type { DomDocument } from '../document/dom';
import type { FileDocument, FileNotice, FileTools } from '../files/contract';
import { readFile } from '../files/read-file';
import { pageDocument } from '../recognise/sites/page';
import { troubleSentence } from './file-words';

/** A file that cannot be read; its message is one sentence for the person at the terminal. */
export class LoadError extends Error {
  override name = 'LoadError';
}

const TOOLS: FileTools = { readHtml: (markup, url) => documentFromHtml(markup, { url }) };

/**
 * Reads all that a file holds: one document, or several of an archive. `path` may not be a folder.
 * @throws LoadError where the file is missing or cannot be read, with one sentence that says what to do
 */
export async function loadDocuments(path: string): Promise<{ documents: FileDocument[]; notices: FileNotice[] }> {
  const result = await readFile({ name: path, bytes: await readBytes(path) }, TOOLS);
  if (!result.ok) throw new LoadError(troubleSentence(result.trouble));
  return result;
}

/**
 * Reads a file of one document.
 * @throws LoadError as `loadDocuments`, and where the file holds several
 */
export async function loadFile(path: string): Promise<{ document: Document }> {
  const { documents } = await loadDocuments(path);
  if (documents.length > 1) throw new LoadError(`${path} holds ${documents.length} documents; name one of them.`);
  return documents[0]!;
}

/** A page's markup as a document. No script of the page runs and nothing is fetched. */
export async function documentFromHtml(html: string, options: { url: string | null }): Promise<Document> {
  const [{ JSDOM, VirtualConsole }, { Readability }] = await Promise.all([
    import('jsdom'),
    import('@mozilla/readability'),
  ]);
  // A console of its own, or jsdom prints the page's broken style sheets
  const dom = new JSDOM(html, { url: options.url ?? 'about:blank', virtualConsole: new VirtualConsole() });
  const page = dom.window.document;
  const { document } = pageDocument(page as unknown as DomDocument, {
    url: options.url,
    reader: {
      clone: () => page.cloneNode(true),
      read: (clone) =>
        new Readability(clone as typeof page, { serializer: (node) => node, charThreshold: 200 }).parse()?.content,
    },
  });
  dom.window.close();
  return document;
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readBytesOf(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new LoadError(`${path} does not exist; check the name.`);
    if (code === 'EISDIR') throw new LoadError(`${path} is a folder; name a file in it.`);
    if (code === 'EACCES' || code === 'EPERM') throw new LoadError(`${path} may not be read; check its permissions.`);
    throw new LoadError(`${path} could not be read (${(error as Error).message}).`);
  }
}
