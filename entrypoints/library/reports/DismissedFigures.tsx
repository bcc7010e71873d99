import type { FigureRow } from '../../shared/store/rows';
import { figureText } from '../../shared/words/format/figure-text';
import { periodName } from '../../shared/words/format/period-name';
import { t } from '../../shared/words/i18n/translate';

/** The figures that the reader called none, each with the way back. */
export function DismissedFigures({ rows, restore }: { rows: FigureRow[]; restore: (row: FigureRow) => void }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="dismissed" data-testid="dismissed">
      <h2 id="dismissed">{t('dismissedFigures', rows.length)}</h2>
      <ul class="aside-list">
        {rows.map((row) => (
          <li key={row.figureId}>
            <span>{row.figure.indicator.name}</span> <span class="number">{figureText(row.figure)}</span>{' '}
            <span class="quiet">{periodName(row.figure.period)}</span>{' '}
            <button
              type="button"
              data-testid="restore-figure"
              aria-label={`${t('restoreFigure')} ${row.figure.indicator.name} ${figureText(row.figure)}`}
              onClick={() => restore(row)}
            >
              {t('restoreFigure')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
