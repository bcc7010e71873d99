import type { Series, SeriesPoint } from '../../../core/compare/series';
import type { Status } from '../../../core/figures/figure';
import { StatusLabel } from '../../shared/components/StatusLabel';
import { UnsureTag } from '../../shared/components/UnsureTag';
import { figureText } from '../../shared/format/figure-text';
import { seriesName } from '../../shared/format/indicator-name';
import { t } from '../../shared/i18n/translate';
import { hashOfView, STATUSES, viewOfIndicator } from '../../shared/page/library-view';
import { seriesHeading } from './series-order';

/** One year of one series: every status told, the preferred mention of each. */
function YearValues({ point, status }: { point: SeriesPoint | undefined; status: Status | '' }) {
  const cells = STATUSES.filter((one) => status === '' || one === status).flatMap((one) => point?.[one] ?? []);
  return (
    <td class="number">
      {cells.length === 0 && <span class="visually-hidden">{t('notTold')}</span>}
      {cells.map(({ status: of, preferred, disagreement }) => (
        <a
          key={of}
          class="value"
          href={hashOfView({ page: 'capture', id: Number(preferred.report.id) })}
          title={preferred.report.recognition.title}
        >
          <UnsureTag figure={preferred.figure} /> <StatusLabel status={of} /> {figureText(preferred.figure)}
          {disagreement && <abbr title={t('disagreement')}>＊</abbr>}
        </a>
      ))}
    </td>
  );
}

/** Indicators by years: a column a year that any of them tells of; what nobody told stays empty. */
export function PlaceYears({ series, years, status }: { series: Series[]; years: string[]; status: Status | '' }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={t('indicatorsByYears')}>
      <table class="place-years" data-testid="place-years">
        <thead>
          <tr>
            <th scope="col">{t('columnIndicator')}</th>
            {years.map((year) => (
              <th key={year} scope="col" class="number">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map((one) => {
            const { identity, points, key } = one;
            return (
              <tr key={key} data-testid="place-series" data-series={key}>
                <th scope="row">
                  <a href={hashOfView(viewOfIndicator(identity.indicator, identity.place.code))}>{seriesName(one)}</a>{' '}
                  {identity.kind !== 'level' && <span class="quiet">{seriesHeading(identity)}</span>}
                </th>
                {years.map((year) => (
                  <YearValues key={year} point={points.find(({ period }) => period === year)} status={status} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
