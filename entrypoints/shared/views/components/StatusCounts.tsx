import { isSure } from '../../../../core/figures/confidence';
import type { Figure, Status } from '../../../../core/figures/figure';
import { StatusLabel } from '../../elements/StatusLabel';
import { FINDINGS, type FigureFinding } from '../../messages/schemas';
import { t } from '../../words/i18n/translate';
import { FindingLabel } from './FindingLabel';
import './report.css';

const ORDER: Status[] = ['actual', 'estimate', 'target'];

/** How many figures there are, in all, of each status, with each finding, and in doubt; the words look as the marks do. */
export function StatusCounts({ figures, findings = [] }: { figures: Figure[]; findings?: FigureFinding[] }) {
  const unsure = figures.filter((figure) => !isSure(figure)).length;
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
      {FINDINGS.map((name) => ({ name, count: findings.filter(({ finding }) => finding === name).length }))
        .filter(({ count }) => count > 0)
        .map(({ name, count }) => (
          <span key={name} data-testid={`count-${name}`}>
            <FindingLabel finding={name} /> {count}
          </span>
        ))}
      {unsure > 0 && (
        <span data-testid="count-unsure" data-count={unsure}>
          <abbr class="unsure" title={t('doubtsFollow')}>
            {t('unsure')}
          </abbr>{' '}
          {unsure}
        </span>
      )}
    </p>
  );
}
