import { givenBy, openPlaces } from '../../core/recognise/given';
import type { Place, Recognition } from '../../core/recognise/recognition';
import { t } from '../shared/words/i18n/translate';

/** Asks which place the report is of, where the page leaves it open; the answer is kept for the site. */
export function PlaceChoice({ recognition, choose }: { recognition: Recognition; choose: (place: Place) => void }) {
  const places = openPlaces(recognition);
  if (places.length === 0) return null;
  // The likeliest is shown above as the report's, but it must be possible to choose it
  const chosen = givenBy(recognition).place !== undefined;
  return (
    <label class="place-choice">
      {t('whichPlace')}{' '}
      <select
        data-testid="place-choice"
        value={chosen ? recognition.place?.code : ''}
        onChange={({ currentTarget: { value } }) => {
          const place = places.find(({ code }) => code === value);
          if (place !== undefined) choose(place);
        }}
      >
        {!chosen && <option value="">{t('choosePlace')}</option>}
        {places.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
