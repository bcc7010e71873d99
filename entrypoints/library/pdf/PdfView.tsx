import type { PdfPage } from '../../shared/views/library-view';
import { t } from '../../shared/words/i18n/translate';
import { KeptPdf } from './KeptPdf';
import { PdfReport } from './PdfReport';
import { PdfSource } from './PdfSource';
import './pdf.css';
import '../import/import.css';
import '../reports/report-view.css';
import { usePdf } from './use-pdf';

/** One PDF with its pages: given by the reader, for a tab's file is not handed over and nothing is fetched again. */
export function PdfView({ from, capture, figure }: PdfPage) {
  return capture === '' ? (
    <NewPdf from={from} />
  ) : (
    <KeptPdf key={`${capture} ${figure}`} id={Number(capture)} figure={figure} />
  );
}

/** One that is read, and may be kept. */
function NewPdf({ from }: Pick<PdfPage, 'from'>) {
  const { now, read, stop } = usePdf();
  if (now.state === 'read') {
    const { name, content } = now;
    return <PdfReport key={`${name} ${now.report}`} read={now} again={() => read(name, content, true)} other={stop} />;
  }
  if (now.state === 'reading') {
    const { name, done, all } = now;
    return (
      <section class="pdf-reading" aria-label={t('pdfTitle')} data-testid="pdf-reading">
        <p role="status">{all === 0 ? t('pdfOpening', name) : t('pdfReading', name, done, all)}</p>
        <progress max={Math.max(all, 1)} value={done} aria-label={t('pdfOpening', name)} />
        <button type="button" data-testid="stop-pdf" onClick={stop}>
          {t('pdfStop')}
        </button>
      </section>
    );
  }
  return (
    <div class="import">
      {now.said !== '' && (
        <p role="alert" data-testid="pdf-said">
          {now.said}
        </p>
      )}
      <PdfSource from={from} give={(name, content) => read(name, content, false)} />
    </div>
  );
}
