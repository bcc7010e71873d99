import type { PromiseResult } from '../../../core/compare/promises';
import { becauseSentence, becauseWord } from '../../shared/compare/because-words';
import { DifferenceOf } from '../../shared/components/ChangeOf';
import { OUTCOME_MESSAGE } from '../../shared/components/outcome';
import { seriesName } from '../../shared/format/indicator-name';
import { periodName } from '../../shared/format/period-name';
import { t } from '../../shared/i18n/translate';
import { seriesHeading } from '../indicators/series-order';
import { ToldBy } from '../shell/ToldBy';

/** Targets beside the results of the same period, each with the report that tells it. */
export function PromiseTable({ promises }: { promises: PromiseResult[] }) {
  return (
    <div class="scroll">
      <table data-testid="promises">
        <thead>
          <tr>
            <th scope="col">{t('columnIndicator')}</th>
            <th scope="col">{t('columnPeriod')}</th>
            <th scope="col" class="number">
              {t('statusTarget')}
            </th>
            <th scope="col" class="number">
              {t('columnResult')}
            </th>
            <th scope="col" class="number">
              {t('columnBy')}
            </th>
            <th scope="col">{t('columnOutcome')}</th>
          </tr>
        </thead>
        <tbody>
          {promises.map(({ series, period, target, result, outcome, refusal, by, changed }) => (
            <tr key={`${series.key} ${period}`} data-outcome={outcome}>
              <th scope="row">
                {seriesName(series)} <span class="quiet">{seriesHeading(series.identity)}</span>
              </th>
              <td>{periodName(period)}</td>
              <td class="number">
                <ToldBy observation={target} />
                {changed.length > 0 && <p class="disagreement">{t('promiseChanged')}</p>}
                {changed.map((other) => (
                  <ToldBy key={`${other.report.id} ${other.figure.id}`} observation={other} />
                ))}
              </td>
              <td class="number">{result !== null && <ToldBy observation={result} />}</td>
              <td class="number">
                {by !== null && (
                  <div class="change">
                    <DifferenceOf {...by} />
                  </div>
                )}
              </td>
              <td class={`outcome outcome-${outcome}`}>
                {t(OUTCOME_MESSAGE[outcome])}
                {refusal !== null && refusal.because !== 'unsure' && (
                  <>
                    {' '}
                    <abbr class="because" title={becauseSentence(refusal)}>
                      {becauseWord(refusal.because)}
                    </abbr>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
