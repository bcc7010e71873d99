import { useMemo, useState } from 'preact/hooks';
import { correctedFigures } from '../../../core/compare/report';
import { sha256 } from '../../shared/reading/sha256';
import { reportOfRows } from '../../shared/store/captured-report';
import { figuresOfCapture } from '../../shared/store/captures';
import { library } from '../../shared/store/database';
import { useLive } from '../../shared/store/use-live';
import { faultSentence } from '../../shared/views/components/fault-words';
import { ReportHeading } from '../../shared/views/components/ReportHeading';
import { StatusCounts } from '../../shared/views/components/StatusCounts';
import { hashOfView } from '../../shared/views/library-view';
import { t } from '../../shared/words/i18n/translate';
import { MissingCapture } from '../reports/MissingCapture';
import { PdfPages } from './PdfPages';
import { PdfSource } from './PdfSource';
import { keptByPage } from './page-figures';

async function keptPages(id: number) {
  const database = library();
  const [capture, text, rows] = await Promise.all([
    database.captures.get(id),
    database.texts.get(id),
    figuresOfCapture(database, id),
  ]);
  if (capture === undefined || text?.file === undefined) return null;
  const figures = correctedFigures(reportOfRows(capture, rows)).map((one) => one.figure);
  return { capture, file: text.file, figures };
}

/**
 * A kept report beside the pages that it was read from, as the reader left its figures. The pages are in no library: the reader gives the
 * file again, and it is known by its bytes.
 */
export function KeptPdf({ id, figure }: { id: number; figure: string }) {
  const live = useLive(() => keptPages(id), [id]);
  const [given, setGiven] = useState<{ name: string; content: Blob } | null>(null);
  const [said, setSaid] = useState('');
  const kept = live.state === 'here' ? live.value : null;
  const pages = useMemo(() => (kept === null ? [] : keptByPage(kept.file, kept.figures)), [kept]);
  if (live.state === 'waiting') return <p role="status">{t('libraryOpening')}</p>;
  if (live.state === 'failed') return <p role="alert">{faultSentence(live.why, t('libraryFailed'))}</p>;
  if (kept === null) return <MissingCapture id={id} />;
  const { capture, file, figures } = kept;
  const take = async (name: string, content: Blob) => {
    const isIt = (await sha256(new Uint8Array(await content.arrayBuffer()))) === file.sha256;
    setSaid(isIt ? '' : t('pdfOtherFile', name));
    if (isIt) setGiven({ name, content });
  };
  return (
    <article class="pdf" data-testid="kept-pdf-pages">
      <ReportHeading recognition={capture.recognition} />
      <div class="report-line">
        {given !== null && <span class="quiet pdf-file">{given.name}</span>}
        <StatusCounts figures={figures} />
        <span class="end">
          <a href={hashOfView({ page: 'capture', id })}>{t('pdfSeeKept')}</a>
        </span>
      </div>
      {said !== '' && (
        <p role="alert" data-testid="pdf-said">
          {said}
        </p>
      )}
      {given === null ? (
        <PdfSource
          from={capture.url}
          again
          give={(name, content) => {
            take(name, content).catch((error: unknown) => {
              console.error(`${name} is not opened:`, error);
              setSaid(t('importFailedSaid'));
            });
          }}
        />
      ) : (
        <PdfPages content={given.content} pages={pages} sizes={file.pages} figure={figure} />
      )}
    </article>
  );
}
