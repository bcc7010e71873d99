import { useMemo } from 'preact/hooks';
import { entryOfKey } from '../../core/indicators/key';
import { registryRank } from '../../core/indicators/rank';
import { indicatorName } from '../shared/format/indicator-name';
import { seriesPlaceName } from '../shared/format/series-place-name';
import { t } from '../shared/i18n/translate';
import { hashOfView, type LibraryView } from '../shared/page/library-view';
import type { KnownIndicator } from '../shared/store/history';

/** More than these are no choice any more; a word narrows them. */
const MOST_SHOWN = 60;

/** Known indicators that a word finds: the one of that very name first, then the registry's in its order, then others. */
function choose(known: KnownIndicator[], text: string) {
  const word = text.trim().toLowerCase();
  const isWord = (names: string[]) => names.some((name) => name.toLowerCase() === word);
  return known
    .map((one) => ({ ...one, name: indicatorName(one.indicatorKey, one.names), entry: entryOfKey(one.indicatorKey) }))
    .filter(({ name, names, entry }) => `${name} ${names.join(' ')} ${entry?.en ?? ''}`.toLowerCase().includes(word))
    .sort(
      (a, b) =>
        Number(isWord([b.name, ...b.names])) - Number(isWord([a.name, ...a.names])) ||
        registryRank(a.indicatorKey) - registryRank(b.indicatorKey) ||
        a.name.localeCompare(b.name, 'zh'),
    );
}

/** A searchable list of the indicators that the library has figures of. */
export function IndicatorPicker({
  known,
  view,
  go,
}: {
  known: KnownIndicator[];
  view: LibraryView & { page: 'indicator' };
  go: (view: LibraryView, how?: 'replace') => void;
}) {
  const found = useMemo(() => choose(known, view.text), [known, view.text]);
  const shown = found.slice(0, MOST_SHOWN);
  return (
    <section class="picker" aria-label={t('pickIndicator')}>
      <label>
        <span class="visually-hidden">{t('pickIndicator')}</span>
        <input
          type="search"
          data-testid="indicator-search"
          placeholder={t('pickIndicator')}
          value={view.text}
          onInput={(event) => go({ ...view, text: event.currentTarget.value }, 'replace')}
        />
      </label>
      <p role="status" class="quiet">
        {t('indicatorCount', shown.length, found.length)}
      </p>
      <ul>
        {shown.map(({ indicatorKey, placeCode, name }) => (
          <li key={`${indicatorKey} ${placeCode}`}>
            <a
              data-testid="indicator"
              href={hashOfView({ ...view, indicatorKey, placeCode })}
              aria-current={indicatorKey === view.indicatorKey && placeCode === view.placeCode ? 'true' : undefined}
              title={name}
            >
              <span class="clipped">{name}</span>
              <span class="quiet clipped">{seriesPlaceName(placeCode)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
