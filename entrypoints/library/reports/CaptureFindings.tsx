import { checkReports, inOrderOfSeverity } from '../../../core/compare/checks';
import { library } from '../../shared/store/database';
import { figuresAround } from '../../shared/store/history';
import { useLive } from '../../shared/store/use-live';
import { t } from '../../shared/words/i18n/translate';
import { NotableList } from '../overview/NotableList';
import { notableFinding } from '../overview/notable';
import { Answer } from '../shell/Answer';
import { findingsOf } from '../shell/place-history';
import { usePlaceHistories } from '../shell/use-place-histories';

/**
 * What the checks see in one report, held against what the library holds of the same things: of the report's own place what its other views
 * have found as well, of the other places that it speaks of what is asked for here.
 */
export function CaptureFindings({ id, place }: { id: number; place: string | null }) {
  const histories = usePlaceHistories(place === null ? [] : [place]);
  const elsewhere = useLive(async () => checkReports(await figuresAround(library(), id, place)), [id, place]);
  return (
    <Answer of={histories}>
      {(own) => (
        <Answer of={elsewhere}>
          {(others) => {
            const all = inOrderOfSeverity([...own.flatMap(findingsOf), ...others]);
            const here = all.filter(({ observations }) => observations.some(({ report }) => report.id === String(id)));
            return here.length === 0 ? (
              <span hidden data-testid="capture-without-findings" />
            ) : (
              <details
                class="fold"
                // A copy that was altered is no detail
                open={here.some(({ severity }) => severity === 'altered')}
                data-testid="capture-findings"
                data-count={here.length}
              >
                <summary>
                  {t('findings')} <span class="count">{here.length}</span>
                </summary>
                <NotableList notables={here.map(notableFinding)} />
              </details>
            );
          }}
        </Answer>
      )}
    </Answer>
  );
}
