import { divisionOf } from '../../../core/places/divisions';
import type { ReportRow } from '../../shared/store/rows';
import { hashOfView, type LibraryView, viewOfPlace } from '../../shared/views/library-view';
import { seriesPlaceName } from '../../shared/words/format/series-place-name';
import { t } from '../../shared/words/i18n/translate';
import './choose-place.css';

/** Where a view is of one place and none is chosen: the places, those with most reports first, each leading to the view of it. */
export function ChoosePlace({ reports, view }: { reports: readonly ReportRow[]; view: LibraryView }) {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { placeCode, placeName } of reports) {
    if (placeCode === '') continue;
    const { count } = counts.get(placeCode) ?? { count: 0 };
    counts.set(placeCode, {
      name: divisionOf(placeCode) === null ? placeName : seriesPlaceName(placeCode),
      count: count + 1,
    });
  }
  const places = [...counts].sort(([a, one], [b, other]) => other.count - one.count || a.localeCompare(b));
  return (
    <section class="choose-place" aria-labelledby="choose-place" data-testid="choose-place">
      <h2 id="choose-place">{t('choosePlace')}</h2>
      <ul>
        {places.map(([code, { name, count }]) => (
          <li key={code}>
            <a href={hashOfView(viewOfPlace(view, code))}>{name}</a>{' '}
            <span class="quiet">{t('reportsHere', count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
