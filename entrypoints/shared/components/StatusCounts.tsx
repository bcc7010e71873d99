import type { Figure, Status } from '../../../core/figures/figure';
import { t } from '../i18n/translate';
import { StatusLabel } from './StatusLabel';
import './report.css';

const ORDER: Status[] = ['actual', 'estimate', 'target'];

/** How many figures there are, in all and of each status. */
export function StatusCounts({ figures }: { figures: Figure[] }) {
  if (figures.length === 0) return <p data-testid="figure-count">{t('noFigures')}</p>;
  return (
    <p class="status-counts">
      <strong data-testid="figure-count" data-count={figures.length}>
        {t('figureCount', figures.length)}
      </strong>
      {ORDER.map((status) => (
        <span key={status} data-testid={`count-${status}`}>
          <StatusLabel status={status} /> {figures.filter((figure) => figure.status === status).length}
        </span>
      ))}
    </p>
  );
}
