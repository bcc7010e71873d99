import { useMemo } from 'preact/hooks';
import { buildSeries } from '../../../core/compare/series';
import { t } from '../../shared/i18n/translate';
import { hashOfView, type LibraryPage, type LibraryView } from '../../shared/page/library-view';
import { library } from '../../shared/store/database';
import { figuresOfPlace } from '../../shared/store/history';
import { useLive } from '../../shared/store/use-live';
import { Answer } from '../shell/Answer';
import { findIndicators, indicatorsOf, type KnownIndicator } from './known-indicators';

/** More than these are no choice any more; a word narrows them. */
const MOST_SHOWN = 60;

/** A searchable list of the indicators that a place has figures of: a name shows that one, its box adds it to what is shown. */
export function IndicatorPicker({
  place,
  view,
  go,
}: {
  place: string;
  view: LibraryPage<'indicator'>;
  go: (view: LibraryView, how?: 'replace') => void;
}) {
  const live = useLive(async () => indicatorsOf(buildSeries(await figuresOfPlace(library(), place))), [place]);
  return (
    <Answer of={live}>
      {(known) => (
        <section class="picker" aria-label={t('pickIndicator')}>
          <input
            type="search"
            data-testid="indicator-search"
            aria-label={t('pickIndicator')}
            placeholder={t('wordsOrInitials')}
            value={view.text}
            onInput={(event) => go({ ...view, text: event.currentTarget.value }, 'replace')}
          />
          <Choices known={known} view={view} go={go} />
        </section>
      )}
    </Answer>
  );
}

function Choices({
  known,
  view,
  go,
}: {
  known: KnownIndicator[];
  view: LibraryPage<'indicator'>;
  go: (view: LibraryView) => void;
}) {
  const found = useMemo(() => findIndicators(known, view.text), [known, view.text]);
  const shown = found.slice(0, MOST_SHOWN);
  const toggle = (indicator: string): string[] =>
    view.indicators.includes(indicator)
      ? view.indicators.filter((one) => one !== indicator)
      : [...view.indicators, indicator];
  return (
    <>
      <p role="status" class="quiet">
        {t('indicatorCount', shown.length, found.length)}
      </p>
      <ul>
        {shown.map(({ indicator, name }) => (
          <li key={indicator}>
            <input
              type="checkbox"
              data-testid="add-indicator"
              aria-label={t('addToChart', name)}
              checked={view.indicators.includes(indicator)}
              onChange={() => go({ ...view, indicators: toggle(indicator) })}
            />
            <a
              data-testid="indicator"
              class="clipped"
              href={hashOfView({ ...view, indicators: [indicator] })}
              aria-current={view.indicators.includes(indicator) ? 'true' : undefined}
              title={name}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
