import type { Document } from '../../../../core/document/document';
import { readFigures } from '../../../../core/figures/extract';
import { refineFigures } from '../../../../core/figures/refine';
import type { FileDocument, FileTools } from '../../../../core/files/contract';
import { readFile } from '../../../../core/files/read-file';
import { recognise } from '../../../../core/recognise/recognise';
import { isRecognised } from '../../../../core/recognise/recognition';
import { LONGEST_TEXT } from '../../messages/schemas';
import { importAddress } from '../../reading/import-address';
import type { DocumentReading, FileReading, FromReader, Reread, ToReader } from '../../reading/reading-protocol';
import { jieba } from '../jieba';
import { readPdf } from './read-pdf';

/** The thread's end of the line. */
export interface ReaderPort {
  postMessage(message: FromReader): void;
  addEventListener(type: 'message', listener: (event: { data: ToReader }) => void): void;
}

/** Reads files for a page of the extension, so that the page itself never waits. */
export function serveReading(port: ReaderPort): void {
  const pages = new Map<number, (document: Document | null) => void>();
  let asked = 0;
  const tools: FileTools = {
    async readHtml(markup, url) {
      const id = asked++;
      const document = await new Promise<Document | null>((resolve) => {
        pages.set(id, resolve);
        port.postMessage({ ask: 'page', id, markup, url });
      });
      if (document === null) throw new Error('the page could not be read');
      return document;
    },
  };
  port.addEventListener('message', ({ data }) => {
    if ('answer' in data) {
      pages.get(data.id)?.(data.document);
      pages.delete(data.id);
      return;
    }
    const { id } = data;
    const onPage = (done: number, all: number) => port.postMessage({ told: 'page', id, done, all });
    answerTo(data, { ...tools, readPdf: (input) => readPdf(input, onPage) }).then(
      (answer) => port.postMessage(answer),
      (error: unknown) => port.postMessage({ answer: 'failed', id, why: String(error) }),
    );
  });
}

async function answerTo(request: Exclude<ToReader, { answer: 'page' }>, tools: FileTools): Promise<FromReader> {
  const { id } = request;
  if (request.ask === 'reread') {
    const recognition = recognise(request.document, request.given);
    return { answer: 'reread', id, reading: await withFigures(request.document, recognition) };
  }
  return { answer: 'read', id, reading: await readingOf(request.name, request.bytes, request.anyway, tools) };
}

async function readingOf(name: string, bytes: Uint8Array, anyway: boolean, tools: FileTools): Promise<FileReading> {
  const result = await readFile({ name, bytes }, tools);
  if (!result.ok) return { documents: [], notices: [], trouble: result.trouble };
  const { notices } = result;
  const documents: DocumentReading[] = [];
  for (const file of result.documents) {
    const document = named(file);
    if (document.text.length > LONGEST_TEXT) {
      const trouble = { code: 'too-large', file: file.name, detail: String(LONGEST_TEXT) } as const;
      if (result.documents.length === 1) return { documents: [], notices: [], trouble };
      notices.push({ code: 'entry-not-read', file: name, place: file.name.slice(name.length + 1), trouble });
      continue;
    }
    const recognition = recognise(document);
    const read =
      isRecognised(recognition) || anyway ? await withFigures(document, recognition) : { recognition, figures: [] };
    const { format, places, sha256 } = file;
    documents.push({ name: file.name, format, document, ...read, places, sha256 });
  }
  return { documents, notices, trouble: null };
}

/** The document with the file's name for what it does not say of itself: its address, and its title. */
function named({ name, document }: FileDocument): Document {
  const stem = name.slice(name.lastIndexOf('/') + 1).replace(/\.[A-Za-z0-9]{1,5}$/, '');
  return { ...document, url: document.url ?? importAddress(name), title: document.title || stem };
}

async function withFigures(document: Document, recognition: Reread['recognition']): Promise<Reread> {
  const { figures } = readFigures(document, recognition);
  const words = await jieba().catch((error: unknown) => {
    console.warn('names of indicators stay as they were extracted:', error);
    return null;
  });
  return { recognition, figures: words === null ? figures : refineFigures(figures, words) };
}
