import { readFile } from 'node:fs/promises';
import type { Document } from '../document/document';
import type { DomDocument } from '../document/dom';
import { documentFromText } from '../document/from-text';
import { pageDocument } from '../recognise/sites/page';
import { decodeBytes } from './charset';

const MARKUP = /^\s*(?:<!doctype\s+html|<html[\s>]|<\?xml[^>]{0,200}\?>\s*(?:<!doctype\s+html|<html[\s>]))/i;

/** A file that cannot be read as a text or page; its message is one sentence for the person at the terminal. */
export class LoadError extends Error {
  override name = 'LoadError';
}

/**
 * Reads a saved page (`.html`, `.htm`) or a text file as a document. `path` may not be a folder.
 * @throws LoadError where the file is missing, empty, binary or unreadable, with one sentence that says what to do
 */
export async function loadFile(path: string): Promise<{ document: Document }> {
  const bytes = await readBytes(path);
  const { text } = decodeBytes(bytes);
  const kind = knownKind(bytes) ?? (looksBinary(text) ? 'binary data' : null);
  if (kind !== null) {
    throw new LoadError(`${path} is not a text or a web page (${kind}); save it as text or HTML first.`);
  }
  if (text.trim() === '') throw new LoadError(`${path} is empty; save the page or text again.`);
  if (/\.(?:html?|xhtml|shtml)$/i.test(path) || MARKUP.test(text.slice(0, 2000))) {
    return { document: await documentFromHtml(text, { url: null }) };
  }
  return { document: documentFromText(text) };
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
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new LoadError(`${path} does not exist; check the name.`);
    if (code === 'EISDIR') throw new LoadError(`${path} is a folder; name a file in it.`);
    if (code === 'EACCES' || code === 'EPERM') throw new LoadError(`${path} may not be read; check its permissions.`);
    throw new LoadError(`${path} could not be read (${(error as Error).message}).`);
  }
}

/** Control characters that no text has, in the first stretch of the file. */
function looksBinary(text: string): boolean {
  const head = text.slice(0, 4000);
  let controls = 0;
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (code === 0xfffd || code < 9 || (code > 13 && code < 32 && code !== 27)) controls++;
  }
  return controls > 0 && controls * 50 > head.length;
}

const SIGNATURES: [string, string][] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a zip or Office file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
];

/** What a file is that opens with the mark of another format, or null. */
function knownKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 4));
  return SIGNATURES.find(([mark]) => head.startsWith(mark))?.[1] ?? null;
}
