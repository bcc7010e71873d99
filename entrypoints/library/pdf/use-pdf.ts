import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { isRecognised } from '../../../core/recognise/recognition';
import type { DocumentReading, FileReading } from '../../shared/reading/reading-protocol';
import { t } from '../../shared/words/i18n/translate';
import { FileReader, Stopped } from '../import/file-reader';
import { LARGEST_FILE } from '../import/import-run';
import { troubleWords } from '../import/import-words';

/** How far a PDF has come. */
export type PdfState =
  | { state: 'none'; said: string }
  | { state: 'reading'; name: string; done: number; all: number }
  | { state: 'read'; name: string; content: Blob; reading: FileReading; document: DocumentReading; report: boolean };

export interface PdfReading {
  now: PdfState;
  /** Reads a file; `anyway` reads the figures of what is no report. */
  read: (name: string, content: Blob, anyway: boolean) => void;
  stop: () => void;
}

/** Reads one PDF in a thread of its own, page after page; what was being read is broken off by the next one. */
export function usePdf(): PdfReading {
  const [now, setNow] = useState<PdfState>({ state: 'none', said: '' });
  const reader = useRef<FileReader>(undefined);
  reader.current ??= new FileReader();
  const turn = useRef(0);
  const stop = useCallback(() => {
    turn.current++;
    reader.current!.stop();
  }, []);
  useEffect(() => stop, [stop]);
  const read = useCallback(
    (name: string, content: Blob, anyway: boolean) => {
      stop();
      const own = turn.current;
      const tell = (state: PdfState) => {
        if (own === turn.current) setNow(state);
      };
      tell({ state: 'reading', name, done: 0, all: 0 });
      stateAfter(reader.current!, name, content, anyway, (done, all) =>
        tell({ state: 'reading', name, done, all }),
      ).then(tell, (error: unknown) => {
        if (error instanceof Stopped) return;
        console.error(`${name} is not read:`, error);
        tell({ state: 'none', said: t('importFailedSaid') });
      });
    },
    [stop],
  );
  return {
    now,
    read,
    stop: () => {
      stop();
      setNow({ state: 'none', said: now.state === 'reading' ? t('pdfStopped', now.name) : '' });
    },
  };
}

async function stateAfter(
  reader: FileReader,
  name: string,
  content: Blob,
  anyway: boolean,
  onPage: (done: number, all: number) => void,
): Promise<PdfState> {
  if (content.size > LARGEST_FILE)
    return { state: 'none', said: troubleWords({ code: 'too-large', file: name, detail: `${LARGEST_FILE}` }) };
  const bytes = new Uint8Array(await content.arrayBuffer());
  // Other files have no pages to show; the import reads them
  if (!isPdf(bytes)) return { state: 'none', said: t('pdfNotPdf', name) };
  const reading = await reader.read(name, bytes, anyway, onPage);
  const [document] = reading.documents;
  if (document === undefined)
    return { state: 'none', said: reading.trouble === null ? t('importFailedSaid') : troubleWords(reading.trouble) };
  const report = isRecognised(document.recognition);
  return { state: 'read', name, content, reading, document, report: report || anyway };
}

const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
