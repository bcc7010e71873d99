import type { FileInput, FileResult } from '../../../../core/files/contract';
import { readPdf as read } from '../../../../core/files/pdf/read-pdf';
import { cMapUrl, pdfModule, pdfThread } from '../../reading/pdf-module';
import { sha256 } from '../../reading/sha256';

/** Reads a PDF in a browser, its decoding in a thread of its own, and tells its checksum; `onPage` is told after each page, from 1. */
export async function readPdf(input: FileInput, onPage?: (done: number, all: number) => void): Promise<FileResult> {
  const thread = await pdfThread();
  try {
    const options = { worker: thread.worker, useWorkerFetch: true };
    const sum = await sha256(input.bytes);
    const result = await read(input, { pdf: await pdfModule(), cMapUrl: cMapUrl(), options, onPage });
    return result.ok ? { ...result, documents: result.documents.map((one) => ({ ...one, sha256: sum })) } : result;
  } finally {
    thread.end();
  }
}
