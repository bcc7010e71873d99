import { Fragment } from 'preact';
import type { PromiseResult } from '../../../core/compare/promises';
import type { CapturedReport } from '../../../core/compare/report';
import { becauseSentence, becauseWord } from '../../shared/compare/because-words';
import { DifferenceOf } from '../../shared/components/ChangeOf';
import { OUTCOME_MESSAGE } from '../../shared/components/outcome';
import { seriesName } from '../../shared/format/indicator-name';
import { periodName } from '../../shared/format/period-name';
import { t } from '../../shared/i18n/translate';
import { hashOfView, viewOfIndicator } from '../../shared/page/library-view';
import { seriesHeading } from '../indicators/series-order';
import { DECIDED, type PromiseYear } from './group-promises';
import { PromiseValue, ReportLink } from './PromiseValue';
import { VerdictOf } from './VerdictMark';

/** Decided promises by year, newest first; the two reports are named once a year. */
export function PromiseTable({ years }: { years: PromiseYear[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={t('promises')}>
      <table class="promise-table" data-testid="promises">
        <PromiseHead />
        {years.map(({ year, promises, counts, targetsIn, resultsIn }) => (
          <tbody key={year}>
            <tr class="group">
              <th scope="rowgroup">{t('yearValue', year)}</th>
              <td colSpan={4}>
                {DECIDED.filter((outcome) => counts[outcome] > 0)
                  .map((outcome) => `${t(OUTCOME_MESSAGE[outcome])} ${counts[outcome]}`)
                  .join(' · ')}{' '}
                <span class="told-in">
                  {t('targetsIn')} <ReportLink report={targetsIn} />
                  {t('clauseSeparator')}
                  {t('resultsIn')} <ReportLink report={resultsIn} />
                </span>
              </td>
            </tr>
            {promises.map((promise) => (
              <PromiseRow
                key={`${promise.series.key} ${promise.period}`}
                promise={promise}
                targetsIn={targetsIn}
                resultsIn={resultsIn}
              />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** Promises without a verdict, each with its time and, where there is one, the reason. */
export function UndecidedTable({ promises }: { promises: PromiseResult[] }) {
  return (
    <div class="scroll">
      <table class="promise-table">
        <PromiseHead />
        <tbody>
          {promises.map((promise) => (
            <PromiseRow key={`${promise.series.key} ${promise.period}`} promise={promise} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PromiseHead() {
  return (
    <thead>
      <tr>
        <th scope="col">{t('columnIndicator')}</th>
        <th scope="col" class="number">
          <i class="dot-target" aria-hidden="true" /> {t('statusTarget')}
        </th>
        <th scope="col" class="number">
          <i class="dot-actual" aria-hidden="true" /> <b>{t('columnResult')}</b>
        </th>
        <th scope="col" class="number">
          {t('columnBy')}
        </th>
        <th scope="col">{t('columnOutcome')}</th>
      </tr>
    </thead>
  );
}

function PromiseRow({
  promise: { series, period, target, result, outcome, refusal, by, changed },
  targetsIn,
  resultsIn,
}: {
  promise: PromiseResult;
  /** Named in the heading of the year; without a heading each value names its own. */
  targetsIn?: CapturedReport;
  resultsIn?: CapturedReport;
}) {
  const { identity } = series;
  const plain = identity.kind === 'level' && identity.periodKind === 'year' && identity.base === null;
  const alone = targetsIn === undefined;
  return (
    <Fragment>
      <tr data-outcome={outcome} data-testid="promise">
        <th scope="row">
          <a href={hashOfView(viewOfIndicator(identity.indicator, identity.place.code))}>{seriesName(series)}</a>{' '}
          {!plain && <span class="kind-tag">{seriesHeading(identity)}</span>}{' '}
          {(alone || identity.periodKind !== 'year') && <span class="quiet">{periodName(period)}</span>}
        </th>
        <td class="number">
          <PromiseValue observation={target} namedAlready={targetsIn} />
          {alone && <Told report={target.report} />}
          {changed.length > 0 && <p class="disagreement">{t('promiseChanged')}</p>}
          {changed.map((other) => (
            <Fragment key={`${other.report.id} ${other.figure.id}`}>
              <PromiseValue observation={other} namedAlready={target.report} />
            </Fragment>
          ))}
        </td>
        <td class="number result">
          {result !== null && <PromiseValue observation={result} namedAlready={resultsIn} />}
          {alone && result !== null && <Told report={result.report} />}
        </td>
        <td class="number">
          {by !== null && (
            <div class="change">
              <DifferenceOf {...by} />
            </div>
          )}
        </td>
        <td>
          <VerdictOf outcome={outcome} />{' '}
          {refusal !== null && refusal.because !== 'unsure' && (
            <abbr class="because" title={becauseSentence(refusal)}>
              {becauseWord(refusal.because)}
            </abbr>
          )}
        </td>
      </tr>
    </Fragment>
  );
}

const Told = ({ report }: { report: CapturedReport }) => (
  <span class="told-by">
    <ReportLink report={report} />
  </span>
);
