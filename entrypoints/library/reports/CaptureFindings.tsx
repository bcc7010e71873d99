import { checkReports } from '../../../core/compare/checks';
import { library } from '../../shared/store/database';
import { figuresAround } from '../../shared/store/history';
import { useLive } from '../../shared/store/use-live';
import { t } from '../../shared/words/i18n/translate';
import { NotableList } from '../overview/NotableList';
import { notableFinding } from '../overview/notable';
import { Answer } from '../shell/Answer';

/** What the checks see in one report, held against what the library holds of the same things. */
export function CaptureFindings({ id }: { id: number }) {
  const live = useLive(async () => {
    const findings = checkReports(await figuresAround(library(), id));
    return findings.filter(({ observations }) => observations.some(({ report }) => report.id === String(id)));
  }, [id]);
  return (
    <Answer of={live}>
      {(findings) =>
        findings.length === 0 ? (
          <span hidden data-testid="capture-without-findings" />
        ) : (
          <details
            class="fold"
            // A copy that was altered is no detail
            open={findings.some(({ severity }) => severity === 'altered')}
            data-testid="capture-findings"
            data-count={findings.length}
          >
            <summary>
              {t('findings')} <span class="count">{findings.length}</span>
            </summary>
            <NotableList notables={findings.map(notableFinding)} />
          </details>
        )
      }
    </Answer>
  );
}
