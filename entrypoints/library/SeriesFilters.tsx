import type { Status } from '../../core/figures/figure';
import { GROUP_IN_ENGLISH, INDICATOR_GROUPS, type IndicatorGroup } from '../../core/indicators/indicator';
import { STATUS_MESSAGE } from '../shared/components/StatusLabel';
import { t, uiLanguage } from '../shared/i18n/translate';
import { type LibraryPage, type LibraryView, STATUSES } from '../shared/page/library-view';
import { PlaceSelect } from './PlaceSelect';

/** Fields that narrow a place's series: group, status, and words or pinyin initials. */
export function SeriesFilters({
  places,
  place,
  view,
  go,
}: {
  places: string[];
  place: string;
  view: LibraryPage<'years'>;
  go: (view: LibraryView, how?: 'replace') => void;
}) {
  return (
    <search class="filters">
      <PlaceSelect
        label={t('columnPlace')}
        places={places}
        value={place}
        choose={(code) => go({ ...view, place: code })}
      />
      <label>
        {t('columnGroup')}
        <select
          data-testid="filter-group"
          value={view.group}
          onChange={(event) => go({ ...view, group: event.currentTarget.value as IndicatorGroup | '' })}
        >
          <option value="">{t('allGroups')}</option>
          {INDICATOR_GROUPS.map((group) => (
            <option key={group} value={group}>
              {uiLanguage() === 'en' ? GROUP_IN_ENGLISH[group] : group}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('columnStatus')}
        <select
          data-testid="filter-status"
          value={view.status}
          onChange={(event) => go({ ...view, status: event.currentTarget.value as Status | '' })}
        >
          <option value="">{t('allStatuses')}</option>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(STATUS_MESSAGE[status])}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('words')}
        <input
          type="search"
          data-testid="filter-text"
          placeholder={t('wordsOrInitials')}
          value={view.text}
          onInput={(event) => go({ ...view, text: event.currentTarget.value }, 'replace')}
        />
      </label>
    </search>
  );
}
