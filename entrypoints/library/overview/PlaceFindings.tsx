import { checkReports } from '../../../core/compare/checks';
import type { Finding } from '../../../core/compare/finding';
import { seriesPlaceName } from '../../shared/format/series-place-name';
import { t } from '../../shared/i18n/translate';
import { library } from '../../shared/store/database';
import { figuresOfPlace } from '../../shared/store/history';
import { useLive } from '../../shared/store/use-live';
import { Answer } from '../shell/Answer';
import { FindingList } from './FindingList';
import { useAllFindings } from './use-all-findings';

/** Findings, or that there are none. */
export function Findings({ findings }: { findings: Finding[] }) {
  return findings.length === 0 ? <p class="quiet">{t('noFindings')}</p> : <FindingList findings={findings} />;
}

/** What the checks see in the reports of a place. */
export function PlaceFindings({ place }: { place: string }) {
  const live = useLive(async () => checkReports(await figuresOfPlace(library(), place)), [place]);
  return (
    <Answer of={live}>
      {(findings) => (
        <div data-testid="place-findings">
          <Findings findings={findings} />
        </div>
      )}
    </Answer>
  );
}

/** The same of the whole library, place after place; it can be stopped. */
export function AllFindings({ places }: { places: string[] }) {
  const { findings, done, state, why, stop, resume } = useAllFindings(places);
  return (
    <>
      {state !== 'done' && (
        <p class="progress">
          <progress value={done} max={places.length} aria-label={t('checking')} />
          <span role="status">
            {t('checkedPlaces', done, places.length)} {done < places.length && seriesPlaceName(places[done]!)}
          </span>
          <button type="button" data-testid="stop" onClick={state === 'running' ? stop : resume}>
            {t(state === 'running' ? 'stop' : 'goOn')}
          </button>
        </p>
      )}
      {why !== null && (
        <p role="alert">
          {t('libraryFailed')} <code>{why}</code>
        </p>
      )}
      {(state === 'done' || findings.length > 0) && <Findings findings={findings} />}
    </>
  );
}
