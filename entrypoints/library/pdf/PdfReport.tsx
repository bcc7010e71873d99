import { useMemo } from 'preact/hooks';
import { ReportHeading } from '../../shared/views/components/ReportHeading';
import { StatusCounts } from '../../shared/views/components/StatusCounts';
import { t } from '../../shared/words/i18n/translate';
import { noticeWords } from '../import/import-words';
import { KeepPdf } from './KeepPdf';
import { PdfPages } from './PdfPages';
import { figuresByPage } from './page-figures';
import type { PdfState } from './use-pdf';

/** A PDF that was read: page by page its picture beside its figures, each leading to the other. */
export function PdfReport({
  read,
  again,
  other,
}: {
  read: Extract<PdfState, { state: 'read' }>;
  /** Reads the figures of what is no report. */
  again: () => void;
  /** Leaves it for another one. */
  other: () => void;
}) {
  const { document, reading, content, report } = read;
  const pages = useMemo(() => figuresByPage(document), [document]);
  const notices = noticeWords(reading.notices);
  return (
    <article class="pdf" data-testid="pdf-report">
      <ReportHeading recognition={document.recognition} />
      <div class="report-line">
        <span class="quiet pdf-file">{read.name}</span>
        <StatusCounts figures={document.figures} />
        <span class="end">
          <button type="button" data-testid="other-pdf" onClick={other}>
            {t('pdfOther')}
          </button>
          {report && <KeepPdf reading={reading} />}
        </span>
      </div>
      {notices.length > 0 && (
        <ul class="pdf-notices" data-testid="pdf-notices">
          {notices.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {!report && (
        <p role="status" data-testid="pdf-no-report">
          {t('pdfNoReport')}{' '}
          <button type="button" data-testid="pdf-anyway" onClick={again}>
            {t('extractAnyway')}
          </button>
        </p>
      )}
      <PdfPages content={content} pages={pages} sizes={document.places?.pages ?? []} figure="" />
    </article>
  );
}
