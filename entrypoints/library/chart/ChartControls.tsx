import { localPlaceName, seriesPlaceName } from '../../shared/words/format/series-place-name';
import { t } from '../../shared/words/i18n/translate';
import type { ChartMode } from './chart-modes';

/** The places of a chart, and those that it may have as well. */
export interface ChartPlaces {
  chosen: readonly string[];
  others: readonly string[];
  choose: (places: string[]) => void;
}

/** Lines of more places than these are no longer told apart. */
const MOST_PLACES = 4;

/** What is drawn of the series (their amounts, growth, an index), from when to when, and of which places. */
export function ChartControls({
  modes,
  mode,
  setMode,
  years,
  range,
  setRange,
  places,
}: {
  modes: readonly ChartMode[];
  mode: ChartMode;
  setMode: (id: string) => void;
  /** All years that are told. */
  years: readonly [number, number];
  range: readonly [number, number];
  setRange: (range: [number, number]) => void;
  places?: ChartPlaces | undefined;
}) {
  const all = Array.from({ length: years[1] - years[0] + 1 }, (_, at) => years[0] + at);
  return (
    <div class="chart-controls">
      {modes.length > 1 && (
        <fieldset class="segments" data-testid="chart-modes">
          <legend class="visually-hidden">{t('chartShows')}</legend>
          {modes.map(({ id, label }) => (
            <button key={id} type="button" aria-pressed={id === mode.id} onClick={() => setMode(id)}>
              {label}
            </button>
          ))}
        </fieldset>
      )}
      {all.length > 2 && (
        <span class="chart-range">
          <YearSelect
            label={t('chartFrom')}
            years={all.filter((year) => year < range[1])}
            value={range[0]}
            choose={(year) => setRange([year, range[1]])}
          />
          —
          <YearSelect
            label={t('chartTo')}
            years={all.filter((year) => year > range[0])}
            value={range[1]}
            choose={(year) => setRange([range[0], year])}
          />
        </span>
      )}
      {places !== undefined && <PlaceChips {...places} />}
    </div>
  );
}

function YearSelect({
  label,
  years,
  value,
  choose,
}: {
  label: string;
  years: number[];
  value: number;
  choose: (year: number) => void;
}) {
  return (
    <select aria-label={label} value={value} onChange={({ currentTarget }) => choose(Number(currentTarget.value))}>
      {years.map((year) => (
        <option key={year} value={year}>
          {year}
        </option>
      ))}
    </select>
  );
}

function PlaceChips({ chosen, others, choose }: ChartPlaces) {
  return (
    <>
      {chosen.slice(1).map((place) => (
        <button key={place} type="button" class="chip" onClick={() => choose(chosen.filter((one) => one !== place))}>
          {t('without', localPlaceName(place))}
        </button>
      ))}
      {chosen.length < MOST_PLACES && others.length > 0 && (
        <select
          data-testid="chart-add-place"
          aria-label={t('chartAddPlace')}
          value=""
          onChange={({ currentTarget }) => {
            if (currentTarget.value !== '') choose([...chosen, currentTarget.value]);
          }}
        >
          <option value="">{t('chartAddPlace')}</option>
          {others.map((place) => (
            <option key={place} value={place}>
              {seriesPlaceName(place)}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
