import { useMemo } from 'preact/hooks';
import { faultSentence } from '../../shared/views/components/fault-words';
import { seriesPlaceName } from '../../shared/words/format/series-place-name';
import { t } from '../../shared/words/i18n/translate';
import { useViewTables } from '../shell/view-tables';
import { NotableList } from './NotableList';
import { notableFinding } from './notable';
import { notablesTable } from './overview-tables';
import { useAllFindings } from './use-all-findings';

/** What the checks see in the whole library, place after place; it can be stopped. */
export function AllFindings({ places }: { places: string[] }) {
  const { findings, done, state, why, stop, resume } = useAllFindings(places);
  const notables = useMemo(() => findings.map(notableFinding), [findings]);
  useViewTables(() => [notablesTable(notables, true)], [notables]);
  return (
    <div>
      {state !== 'done' && (
        <p class="progress" data-state={state}>
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
          {faultSentence(why, t('libraryFailed'))} <code>{why}</code>
        </p>
      )}
      {(state === 'done' || findings.length > 0) && <NotableList notables={notables} withPlace />}
    </div>
  );
}
