import { readStreams } from './compound/compound-file';
import type { FileDocument, FileNotice } from './contract';
import { isDoc, readDoc } from './doc/read-doc';
import { Refusal } from './refusal';
import { isXls, readXls } from './spreadsheet/read-xls';
import { workbookDocument } from './spreadsheet/workbook-document';

/**
 * Reads a file of the older Office: what it is is told by the names of its streams. A newer one that opens with a password only is
 * packed into such a file, too.
 * @throws Refusal where it cannot be read
 */
export function readCompound(name: string, bytes: Uint8Array): { documents: FileDocument[]; notices: FileNotice[] } {
  const streams = readStreams(bytes);
  if (streams.has('EncryptedPackage')) throw new Refusal('encrypted');
  if (isXls(streams)) {
    const { document, notices } = workbookDocument(readXls(streams), name);
    return { documents: [{ name, format: 'xls', document }], notices };
  }
  if (isDoc(streams)) return { documents: [{ name, format: 'doc', document: readDoc(streams) }], notices: [] };
  if (streams.has('PowerPoint Document')) throw new Refusal('unsupported', { detail: 'slides' });
  throw new Refusal('unsupported', { detail: 'compound' });
}
