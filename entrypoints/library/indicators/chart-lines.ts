import { isSureObservation, type Observation } from '../../../core/compare/observation';
import { lastYear } from '../../../core/compare/period-kind';
import type { Series } from '../../../core/compare/series';
import type { Status } from '../../../core/figures/figure';
import { kindName, yearName } from '../../shared/components/report-words';
import { STATUS_MESSAGE } from '../../shared/components/StatusLabel';
import { figureText } from '../../shared/format/figure-text';
import { seriesName } from '../../shared/format/indicator-name';
import { periodName } from '../../shared/format/period-name';
import { t } from '../../shared/i18n/translate';
import { hashOfView, STATUSES } from '../../shared/page/library-view';

/** One value of one year. */
export interface ChartPoint {
  year: number;
  status: Status;
  value: number;
  /** What stands in the text and in which report. */
  label: string;
  /** The capture that tells it. */
  href: string;
}

/** The values of one series. */
export interface ChartLine {
  key: string;
  /** What tells it from the other lines of its chart. */
  name: string;
  points: ChartPoint[];
}

function pointOf(name: string, status: Status, { figure, report, value }: Observation): ChartPoint[] {
  if (typeof value !== 'number' || !isSureObservation({ figure })) return [];
  const { year, kind } = report.recognition;
  const source = `${yearName(year)} ${kindName(kind)}`;
  const what = `${name} ${periodName(figure.period)} ${t(STATUS_MESSAGE[status])} ${figureText(figure)}`;
  return [
    {
      year: lastYear(figure.period!),
      status,
      value,
      label: `${what} — ${source}`,
      href: hashOfView({ page: 'capture', id: Number(report.id) }),
    },
  ];
}

/**
 * The series of one chart as lines: the preferred value of each year and status. A range is no point, and a span of years
 * stands on no one year; what is not sure is not drawn. Names say what differs: the indicator, the place, or both.
 */
export function chartLines(panel: Series[]): ChartLine[] {
  const indicators = new Set(panel.map(({ identity }) => identity.indicator));
  const places = new Set(panel.map(({ identity }) => identity.place.code));
  return panel.map((series) => {
    const { key, identity, points } = series;
    const indicator = seriesName(series);
    const place = identity.place.name || t('placeUnknown');
    const shown =
      indicators.size === 1 && places.size > 1 ? place : places.size > 1 ? `${place} ${indicator}` : indicator;
    return {
      key,
      name: shown,
      points:
        identity.periodKind === 'span'
          ? []
          : points.flatMap((point) =>
              STATUSES.flatMap((status) => {
                const cell = point[status];
                return cell === undefined || cell.disagreement === 'same-report'
                  ? []
                  : pointOf(shown, status, cell.preferred);
              }),
            ),
    };
  });
}
