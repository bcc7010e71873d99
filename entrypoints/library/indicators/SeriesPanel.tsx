import { useMemo } from 'preact/hooks';
import type { SeriesByKey } from '../../../core/compare/change';
import { isSureObservation } from '../../../core/compare/observation';
import type { Series } from '../../../core/compare/series';
import { Mention } from '../../shared/components/Mention';
import { t } from '../../shared/i18n/translate';
import { STATUSES } from '../../shared/page/library-view';
import { chartLines } from '../chart/chart-lines';
import { YearTable } from './YearTable';

/** How many values of series are not sure, and so not drawn. */
const undrawn = (panel: Series[]): number =>
  panel
    .flatMap(({ points }) => points.flatMap((point) => STATUSES.flatMap((status) => point[status] ?? [])))
    .filter(({ preferred }) => !isSureObservation(preferred)).length;

/** Series of one kind and unit: a table each of their years, with all that reports tell of them. */
export function SeriesPanel({ panel, heading, byKey }: { panel: Series[]; heading: string; byKey: SeriesByKey }) {
  const { lines } = useMemo(() => chartLines(panel, byKey), [panel, byKey]);
  const left = undrawn(panel);
  return (
    <section data-testid="panel" class="panel">
      <h3>{heading}</h3>
      {left > 0 && <p class="quiet">{t('unsureNotDrawn', left)}</p>}
      {panel.map((series, at) => (
        <div key={series.key} data-testid="series" data-series={series.key}>
          {panel.length > 1 && <h4>{lines[at]!.name}</h4>}
          {series.gaps.length > 0 && <p class="quiet">{t('gapYears', series.gaps.join(t('listSeparator')))}</p>}
          {series.points.length > 0 && <YearTable series={series} byKey={byKey} />}
          {series.undated.map(({ figure, corrected, report }) => (
            <p key={`${report.id} ${figure.id}`}>
              <Mention figure={figure} corrected={corrected} />
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}
