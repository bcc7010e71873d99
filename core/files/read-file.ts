import { documentFromText } from '../document/from-text';
import { decodeBytes } from './charset';
import type { FileInput, FileResult, FileTools, FileTrouble } from './contract';
import { isPage, looksBinary, signatureOf } from './format-of';

/**
 * Reads a file as the documents that it holds. What it is is told by its first bytes; a name like `.txt` proves nothing.
 * Nothing is thrown for what a file holds: trouble comes back as a code with the file's name.
 */
export async function readFile(input: FileInput, tools: FileTools): Promise<FileResult> {
  const { name: file, bytes } = input;
  if (bytes.length === 0) return refused({ code: 'empty', file });
  const signature = signatureOf(bytes);
  switch (signature.is) {
    case 'unsupported':
      return refused({ code: 'unsupported', file, detail: signature.name });
    case 'archive':
    case 'compound':
      return refused({ code: 'unsupported', file, detail: signature.is });
    case 'pdf':
      return tools.readPdf === undefined
        ? refused({ code: 'unsupported', file, detail: 'pdf' })
        : await tools.readPdf(input);
    default:
      return await readText(input, tools);
  }
}

async function readText({ name, bytes }: FileInput, tools: FileTools): Promise<FileResult> {
  const { text } = decodeBytes(bytes);
  if (looksBinary(text)) return refused({ code: 'unknown', file: name });
  if (text.replace('\ufeff', '').trim() === '') return refused({ code: 'empty', file: name });
  const page = isPage(text, name);
  const document = page ? await tools.readHtml(text, null) : documentFromText(text);
  return { ok: true, documents: [{ name, format: page ? 'html' : 'text', document }], notices: [] };
}

const refused = (trouble: FileTrouble): FileResult => ({ ok: false, trouble });
