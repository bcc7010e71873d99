import { ChoiceField } from '../../shared/views/components/ChoiceField';
import { seriesPlaceName } from '../../shared/words/format/series-place-name';
import { t } from '../../shared/words/i18n/translate';

/** A choice among the places of the library; `none` names the choice of no place, where there is one. */
export function PlaceSelect({
  label,
  places,
  value,
  none,
  hidden,
  id = 'filter-place',
  choose,
}: {
  label: string;
  places: readonly string[];
  value: string;
  none?: string;
  hidden?: boolean;
  id?: string;
  choose: (place: string) => void;
}) {
  // A place of the address that has nothing kept is shown as chosen all the same
  const offered = value === '' || places.includes(value) ? places : [value, ...places];
  return (
    <ChoiceField
      label={label}
      hidden={hidden}
      id={id}
      value={value}
      all={none}
      options={offered.map((code) => [code, seriesPlaceName(code) || t('placeUnknown')] as const)}
      choose={choose}
    />
  );
}
