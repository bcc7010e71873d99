import { t } from '../shared/i18n/translate';
import type { LibraryView } from '../shared/page/library-view';
import { library } from '../shared/store/database';
import { knownIndicators } from '../shared/store/history';
import { useLive } from '../shared/store/use-live';
import { IndicatorPicker } from './IndicatorPicker';
import { IndicatorYears } from './IndicatorYears';

/** One indicator over the years, and the list to choose it from. */
export function IndicatorView({
  view,
  go,
}: {
  view: LibraryView & { page: 'indicator' };
  go: (view: LibraryView, how?: 'replace') => void;
}) {
  const known = useLive(() => knownIndicators(library()), []);
  if (known.state === 'waiting') return <p role="status">{t('libraryOpening')}</p>;
  if (known.state === 'failed') return <p role="alert">{t('libraryFailed')}</p>;
  const { indicatorKey, placeCode } = view;
  const names = known.value.find((one) => one.indicatorKey === indicatorKey && one.placeCode === placeCode)?.names;
  return (
    <div class="beside">
      <IndicatorPicker known={known.value} view={view} go={go} />
      {names === undefined ? (
        <p class="quiet">{t('pickFirst')}</p>
      ) : (
        <IndicatorYears
          key={`${indicatorKey} ${placeCode}`}
          indicatorKey={indicatorKey}
          placeCode={placeCode}
          names={names}
        />
      )}
    </div>
  );
}
