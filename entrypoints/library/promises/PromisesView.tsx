import { useMemo, useState } from 'preact/hooks';
import { type Outcome, type PromiseResult, promiseResults } from '../../../core/compare/promises';
import { buildSeries } from '../../../core/compare/series';
import { registryRank } from '../../../core/indicators/rank';
import { OUTCOME_MESSAGE } from '../../shared/components/outcome';
import { ShowAll } from '../../shared/components/ShowAll';
import { t } from '../../shared/i18n/translate';
import { type LibraryPage, type LibraryView, OUTCOMES } from '../../shared/page/library-view';
import { library } from '../../shared/store/database';
import { figuresOfPlace } from '../../shared/store/history';
import { useLive } from '../../shared/store/use-live';
import { Answer } from '../shell/Answer';
import { PlaceSelect } from '../shell/PlaceSelect';
import { usePlaces } from '../shell/use-places';
import { PromiseTable } from './PromiseTable';

async function promisesOf(place: string): Promise<PromiseResult[]> {
  const reports = await figuresOfPlace(library(), place);
  return promiseResults(buildSeries(reports), reports).sort(
    (a, b) =>
      registryRank(a.series.identity.indicator) - registryRank(b.series.identity.indicator) ||
      a.series.key.localeCompare(b.series.key) ||
      a.period.localeCompare(b.period),
  );
}

/** More rows than these are asked for by a button. */
const SHOWN_AT_FIRST = 200;

/** What a place promised, beside what came of it. */
export function PromisesView({ view, go }: { view: LibraryPage<'promises'>; go: (view: LibraryView) => void }) {
  const places = usePlaces();
  return (
    <Answer of={places}>
      {({ codes, first }) => {
        const place = view.place || first;
        return (
          <>
            <div class="filters">
              <PlaceSelect
                label={t('columnPlace')}
                places={codes}
                value={place}
                choose={(code) => go({ ...view, place: code })}
              />
              <label>
                {t('columnOutcome')}
                <select
                  data-testid="filter-outcome"
                  value={view.outcome}
                  onChange={(event) => go({ ...view, outcome: event.currentTarget.value as Outcome | '' })}
                >
                  <option value="">{t('allOutcomes')}</option>
                  {OUTCOMES.map((outcome) => (
                    <option key={outcome} value={outcome}>
                      {t(OUTCOME_MESSAGE[outcome])}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            <PlacePromises key={place} place={place} outcome={view.outcome} />
          </>
        );
      }}
    </Answer>
  );
}

function PlacePromises({ place, outcome }: { place: string; outcome: Outcome | '' }) {
  const live = useLive(() => promisesOf(place), [place]);
  return <Answer of={live}>{(promises) => <Counted promises={promises} outcome={outcome} />}</Answer>;
}

function Counted({ promises, outcome }: { promises: PromiseResult[]; outcome: Outcome | '' }) {
  const [all, setAll] = useState(false);
  const counts = useMemo(() => {
    const of = new Map<Outcome, number>();
    for (const promise of promises) of.set(promise.outcome, (of.get(promise.outcome) ?? 0) + 1);
    return OUTCOMES.flatMap((one) => (of.has(one) ? [`${t(OUTCOME_MESSAGE[one])} ${of.get(one)}`] : []));
  }, [promises]);
  const found = promises.filter((promise) => outcome === '' || promise.outcome === outcome);
  const shown = all ? found : found.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <p role="status" class="quiet" data-testid="outcome-counts">
        {promises.length === 0 ? t('noPromises') : counts.join(' · ')}
      </p>
      {shown.length > 0 && <PromiseTable promises={shown} />}
      {shown.length < found.length && <ShowAll all={found.length} show={() => setAll(true)} />}
    </>
  );
}
