import { GROUP_IN_ENGLISH, INDICATOR_GROUPS } from '../../../core/indicators/indicator';
import { ChoiceField } from '../../shared/components/ChoiceField';
import { STATUS_MESSAGE } from '../../shared/components/StatusLabel';
import { t, uiLanguage } from '../../shared/i18n/translate';
import { hashOfView, type LibraryPage, type LibraryView, STATUSES, TWO_PLACES } from '../../shared/page/library-view';
import { PlaceSelect } from '../shell/PlaceSelect';

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
      <ChoiceField
        label={t('columnGroup')}
        id="filter-group"
        value={view.group}
        all={t('allGroups')}
        options={INDICATOR_GROUPS.map(
          (group) => [group, uiLanguage() === 'en' ? GROUP_IN_ENGLISH[group] : group] as const,
        )}
        choose={(group) => go({ ...view, group })}
      />
      <ChoiceField
        label={t('columnStatus')}
        id="filter-status"
        value={view.status}
        all={t('allStatuses')}
        options={STATUSES.map((status) => [status, t(STATUS_MESSAGE[status])] as const)}
        choose={(status) => go({ ...view, status })}
      />
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
      <a href={hashOfView({ ...TWO_PLACES, places: [place] })}>{t('twoPlaces')}</a>
    </search>
  );
}
