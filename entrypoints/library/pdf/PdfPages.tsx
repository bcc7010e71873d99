import { useEffect, useState } from 'preact/hooks';
import { t } from '../../shared/words/i18n/translate';
import { lineId, PageFigures } from './PageFigures';
import { markId, PagePicture, usePictures } from './PagePicture';
import { nextWithFigures, type PlacedFigure } from './page-figures';

/** Pages with their figures: the picture of one beside its list, each leading to the other. */
export function PdfPages({
  content,
  pages,
  sizes,
  figure,
}: {
  content: Blob;
  pages: readonly PlacedFigure[][];
  sizes: readonly { width: number; height: number }[];
  /** The figure that is shown first; empty for the first one. */
  figure: string;
}) {
  const [page, setPage] = useState(() => {
    const asked = figure === '' ? -1 : pages.findIndex((own) => own.some((one) => one.figure.id === figure));
    return asked >= 0 ? asked : Math.max(0, nextWithFigures(pages, -1, 1) ?? 0);
  });
  const [current, setCurrent] = useState<{ figure: string; from: 'picture' | 'list' }>({ figure, from: 'list' });
  const pictures = usePictures(content);
  const figures = pages[page] ?? [];
  useEffect(() => {
    if (current.figure === '') return;
    const shown = document.getElementById(current.from === 'list' ? markId(current.figure) : lineId(current.figure));
    shown?.scrollIntoView({ block: 'nearest' });
    shown?.focus({ preventScroll: true });
  }, [current]);
  const turn = (to: number) => {
    setPage(to);
    setCurrent({ figure: '', from: 'list' });
  };
  return (
    <>
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
            choose={(one) => setCurrent({ figure: one, from: 'picture' })}
          />
        </section>
        <section class="pdf-list" aria-labelledby="pdf-list-title">
          <h2 id="pdf-list-title">{t('pdfFiguresOfPage', figures.length)}</h2>
          <PageFigures
            figures={figures}
            current={current.figure}
            choose={(one) => setCurrent({ figure: one, from: 'list' })}
          />
        </section>
      </div>
    </>
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
