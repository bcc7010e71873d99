import { kindName, yearName } from '../../shared/components/report-words';
import { seriesPlaceName } from '../../shared/format/series-place-name';
import { t } from '../../shared/i18n/translate';
import { ALL_CAPTURES, hashOfView } from '../../shared/page/library-view';
import { matchesWords } from '../../shared/search/initials';
import type { ReportRow } from '../../shared/store/rows';

/** Reports that words or pinyin initials find, by place, kind, year and title. */
export function SearchView({ text, reports }: { text: string; reports: ReportRow[] }) {
  const words = text.trim();
  if (words === '') return <p class="quiet">{t('searchAsk')}</p>;
  const found = reports.filter(({ placeCode, placeName, kind, year, title }) =>
    matchesWords([title, placeName, seriesPlaceName(placeCode), `${yearName(year)}${kindName(kind)}`], words),
  );
  return (
    <>
      <p role="status" class="quiet" data-testid="search-count">
        {found.length === 0 ? t('searchNothing', words) : t('reportsHere', found.length)}
      </p>
      <ul class="found">
        {found.map(({ id, placeCode, placeName, kind, year, title }) => (
          <li key={id} data-testid="found-report">
            <a href={hashOfView({ ...ALL_CAPTURES, place: placeCode })}>
              {placeName || t('placeUnknown')} {yearName(year)} {kindName(kind)}
            </a>{' '}
            <span class="quiet" lang="zh-CN">
              {title}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
