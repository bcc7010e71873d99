import { checkReports } from '../../core/compare/checks';
import { promiseResults } from '../../core/compare/promises';
import type { CapturedReport } from '../../core/compare/report';
import { buildSeries, type Series } from '../../core/compare/series';
import { registryRank } from '../../core/indicators/rank';
import { t } from '../shared/i18n/translate';
import type { LibraryView } from '../shared/page/library-view';
import { library } from '../shared/store/database';
import { latestReports } from '../shared/store/history';
import { useLive } from '../shared/store/use-live';
import { FindingList } from './FindingList';
import { PromiseTable } from './PromiseTable';

/** Findings and promises of all captured reports. */
function review(reports: CapturedReport[]) {
  const series = buildSeries(reports);
  return {
    places: new Map(series.map(({ identity: { place } }) => [place.code, place.name])),
    byKey: new Map(series.map((one) => [one.key, one])),
    findings: checkReports(reports, series),
    promises: promiseResults(series, reports)
      .filter(({ outcome }) => outcome !== 'pending')
      .sort((a, b) => registryRank(a.series.identity.indicator) - registryRank(b.series.identity.indicator)),
  };
}

/** What the checks see in the captured reports, and what became of what they promised. */
export function ReviewView({ view, go }: { view: LibraryView & { page: 'review' }; go: (view: LibraryView) => void }) {
  const live = useLive(async () => review(await latestReports(library())), []);
  if (live.state === 'waiting') return <p role="status">{t('libraryOpening')}</p>;
  if (live.state === 'failed') return <p role="alert">{t('libraryFailed')}</p>;
  const { places, byKey, findings, promises } = live.value;
  const here = (series: Series | undefined) => view.place === '' || series?.identity.place.code === view.place;
  const shownFindings = findings.filter((finding) => here(byKey.get(finding.series)));
  const shownPromises = promises.filter(({ series }) => here(series));
  const kept = shownPromises.filter(({ result }) => result !== null);
  const silent = shownPromises.filter(({ result }) => result === null);
  return (
    <div class="review">
      <label class="filter">
        {t('columnPlace')}
        <select
          data-testid="filter-place"
          value={view.place}
          onChange={(event) => go({ ...view, place: event.currentTarget.value })}
        >
          <option value="">{t('allPlaces')}</option>
          {[...places].map(([code, name]) => (
            <option key={code} value={code}>
              {name || t('placeUnknown')}
            </option>
          ))}
        </select>
      </label>
      <section aria-labelledby="findings">
        <h2 id="findings">{t('findings')}</h2>
        {shownFindings.length === 0 ? <p class="quiet">{t('noFindings')}</p> : <FindingList findings={shownFindings} />}
      </section>
      <section aria-labelledby="promises">
        <h2 id="promises">{t('promises')}</h2>
        {kept.length === 0 ? <p class="quiet">{t('noPromises')}</p> : <PromiseTable promises={kept} />}
      </section>
      {silent.length > 0 && (
        <details>
          <summary>{t('promisesNotReported', silent.length)}</summary>
          <PromiseTable promises={silent} />
        </details>
      )}
    </div>
  );
}
