import { useMemo } from 'preact/hooks';
import type { SeriesByKey } from '../../../core/compare/change';
import { isSureObservation } from '../../../core/compare/observation';
import type { Series } from '../../../core/compare/series';
import { Mention } from '../../shared/elements/Mention';
import { STATUSES } from '../../shared/views/library-view';
import { t } from '../../shared/words/i18n/translate';
import { chartLines } from '../chart/chart-lines';
import { YearTable } from './YearTable';

/** How many values of series are not sure, and so not drawn. */
const undrawn = (panel: Series[]): number =>
  panel
    .flatMap(({ points }) => points.flatMap((point) => STATUSES.flatMap((status) => point[status] ?? [])))
    .filter(({ preferred }) => !isSureObservation(preferred)).length;

/** Series of one kind and unit: one table of their years, with all that reports tell of them. */
export function SeriesPanel({ panel, heading, byKey }: { panel: Series[]; heading: string; byKey: SeriesByKey }) {
  const { lines } = useMemo(() => chartLines(panel, byKey), [panel, byKey]);
  const left = undrawn(panel);
  return (
    <section data-testid="panel" class="panel">
      <h3>{heading}</h3>
      {left > 0 && <p class="quiet">{t('unsureNotDrawn', left)}</p>}
      {panel.some(({ points }) => points.length > 0) && (
        <YearTable panel={panel} names={lines.map(({ name }) => name)} byKey={byKey} />
      )}
      {panel.map((series, at) => (
        <Besides key={series.key} series={series} name={panel.length > 1 ? lines[at]!.name : null} />
      ))}
    </section>
  );
}

/** What no line of the table holds: years that nobody told, and values without a year. */
function Besides({ series: { gaps, undated }, name }: { series: Series; name: string | null }) {
  if (gaps.length + undated.length === 0) return null;
  return (
    <>
      {gaps.length > 0 && (
        <p class="quiet">
          {name} {t('gapYears', gaps.join(t('listSeparator')))}
        </p>
      )}
      {undated.map(({ figure, corrected, report }) => (
        <p key={`${report.id} ${figure.id}`}>
          {name} <Mention figure={figure} corrected={corrected} />
        </p>
      ))}
    </>
  );
}
