import { useEffect, useMemo, useState } from 'preact/hooks';
import { ReportHeading } from '../../shared/views/components/ReportHeading';
import { StatusCounts } from '../../shared/views/components/StatusCounts';
import { t } from '../../shared/words/i18n/translate';
import { noticeWords } from '../import/import-words';
import { KeepPdf } from './KeepPdf';
import { lineId, PageFigures } from './PageFigures';
import { markId, PagePicture, usePictures } from './PagePicture';
import { figuresByPage, nextWithFigures } from './page-figures';
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
  const [page, setPage] = useState(() => Math.max(0, nextWithFigures(pages, -1, 1) ?? 0));
  const [current, setCurrent] = useState<{ figure: string; from: 'picture' | 'list' }>({ figure: '', from: 'list' });
  const pictures = usePictures(content);
  const sizes = document.places?.pages ?? [];
  const figures = pages[page] ?? [];
  const notices = noticeWords(reading.notices);
  useEffect(() => {
    if (current.figure === '') return;
    const shown = globalThis.document.getElementById(
      current.from === 'list' ? markId(current.figure) : lineId(current.figure),
    );
    shown?.scrollIntoView({ block: 'nearest' });
    shown?.focus({ preventScroll: true });
  }, [current]);
  const turn = (to: number) => {
    setPage(to);
    setCurrent({ figure: '', from: 'list' });
  };
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
      <PageTurner page={page} pages={sizes.length} turn={turn} pagesWithFigures={pages.map((one) => one.length)} />
      <div class="pdf-panes">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section class="pdf-picture" tabIndex={0} aria-label={t('pdfPicture', page + 1)}>
          <PagePicture
            pictures={pictures}
            page={page}
            size={sizes[page] ?? { width: 595, height: 842 }}
            figures={figures}
            current={current.figure}
            choose={(figure) => setCurrent({ figure, from: 'picture' })}
          />
        </section>
        <section class="pdf-list" aria-labelledby="pdf-list-title">
          <h2 id="pdf-list-title">{t('pdfFiguresOfPage', figures.length)}</h2>
          <PageFigures
            figures={figures}
            current={current.figure}
            choose={(figure) => setCurrent({ figure, from: 'list' })}
          />
        </section>
      </div>
    </article>
  );
}

function PageTurner({
  page,
  pages,
  turn,
  pagesWithFigures,
}: {
  page: number;
  pages: number;
  turn: (page: number) => void;
  /** How many figures each page has. */
  pagesWithFigures: readonly number[];
}) {
  return (
    <nav class="pdf-turner" aria-label={t('pdfPages')}>
      <button
        type="button"
        aria-disabled={page === 0}
        data-testid="pdf-previous"
        onClick={() => page > 0 && turn(page - 1)}
      >
        {t('pdfPrevious')}
      </button>
      <label>
        <span class="visually-hidden">{t('pdfPages')}</span>
        <select
          value={page}
          data-testid="pdf-choose"
          onChange={({ currentTarget }) => turn(Number(currentTarget.value))}
        >
          {pagesWithFigures.map((count, i) => (
            <option key={i} value={i}>
              {t('pdfPageOf', i + 1, pages, count)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        aria-disabled={page + 1 >= pages}
        data-testid="pdf-next"
        onClick={() => page + 1 < pages && turn(page + 1)}
      >
        {t('pdfNext')}
      </button>
    </nav>
  );
}
