import { Fragment } from 'preact';
import type { PromiseResult } from '../../../core/compare/promises';
import type { CapturedReport } from '../../../core/compare/report';
import type { Series } from '../../../core/compare/series';
import type { YearLine as YearLineOf } from '../../../core/compare/year-line';
import { DifferenceOf } from '../../shared/elements/ChangeOf';
import { useGrowing } from '../../shared/views/components/use-growing';
import { hashOfView, viewOfIndicator } from '../../shared/views/library-view';
import { StatusDot } from '../../shared/views/years/StatusDot';
import { VerdictMark } from '../../shared/views/years/VerdictMark';
import { becauseSentence, becauseWord } from '../../shared/words/format/because-words';
import { langOf, seriesName, shortSeriesName } from '../../shared/words/format/indicator-name';
import { OUTCOME_MESSAGE } from '../../shared/words/format/outcome';
import { periodName } from '../../shared/words/format/period-name';
import { t } from '../../shared/words/i18n/translate';
import '../../shared/elements/year-line.css';
import { type YearAxis, YearLine } from '../../shared/elements/YearLine';
import '../../shared/views/years/years.css';
import { seriesTag } from '../indicators/series-order';
import { DECIDED, type PromiseYear } from './group-promises';
import { PromiseValue, ReportLink } from './PromiseValue';

/** The lines of the series that promises belong to, on one axis. */
export interface PromiseLines {
  of: (series: Series) => YearLineOf;
  axis: YearAxis | null;
}

/** Rows with their lines: as many as fill a window within the first frame, the rest in the next ones. */
const GROWTH = { first: 24, step: 48 };

/** Years with so many of their promises as there is room for, those of the first years first. */
function firstOf(years: readonly PromiseYear[], most: number): PromiseYear[] {
  const shown: PromiseYear[] = [];
  let room = most;
  for (const year of years) {
    if (room <= 0) break;
    shown.push({ ...year, promises: year.promises.slice(0, room) });
    room -= year.promises.length;
  }
  return shown;
}

/** Decided promises by year, newest first; the two reports are named once a year. */
export function PromiseTable({ years, lines }: { years: PromiseYear[]; lines: PromiseLines }) {
  const all = years.reduce((count, { promises }) => count + promises.length, 0);
  const made = useGrowing(all, lines, GROWTH);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={t('promises')}>
      <table class="promise-table" data-testid="promises">
        <PromiseHead axis={lines.axis} />
        {firstOf(years, made).map(({ year, promises, counts, targetsIn, resultsIn }) => (
          <tbody key={year}>
            <tr class="group">
              <th scope="rowgroup">{t('yearValue', year)}</th>
              <td colSpan={5}>
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
                lines={lines}
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

function PromiseHead({ axis = null }: { axis?: YearAxis | null }) {
  return (
    <thead>
      <tr>
        <th scope="col">{t('columnIndicator')}</th>
        <th scope="col" class="number">
          <StatusDot status="target" named={false} /> {t('statusTarget')}
        </th>
        <th scope="col" class="number">
          <StatusDot status="actual" named={false} /> <b>{t('columnResult')}</b>
        </th>
        <th scope="col" class="number">
          {t('columnBy')}
        </th>
        <th scope="col">{t('columnOutcome')}</th>
        {axis !== null && (
          <th scope="col" class="line-head">
            <span aria-hidden="true">{axis.from}</span>
            <span aria-hidden="true">{axis.to > axis.from && axis.to}</span>
            <span class="visually-hidden">{t('promiseLine')}</span>
          </th>
        )}
      </tr>
    </thead>
  );
}

function PromiseRow({
  promise: { series, period, target, result, outcome, refusal, by, changed },
  targetsIn,
  resultsIn,
  lines,
}: {
  promise: PromiseResult;
  /** Named in the heading of the year; without a heading each value names its own. */
  targetsIn?: CapturedReport;
  resultsIn?: CapturedReport;
  lines?: PromiseLines;
}) {
  const { identity } = series;
  const plain = identity.kind === 'level' && identity.periodKind === 'year' && identity.base === null;
  const alone = targetsIn === undefined;
  const name = shortSeriesName(series);
  return (
    <tr data-outcome={outcome} data-testid="promise">
      <th scope="row">
        <a
          href={hashOfView(viewOfIndicator(identity.indicator, identity.place.code))}
          title={seriesName(series)}
          lang={langOf(name)}
        >
          {name}
        </a>{' '}
        {!plain && <span class="tag">{seriesTag(identity)}</span>}{' '}
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
        <span class="outcome" data-verdict={outcome}>
          <VerdictMark outcome={outcome} period={period} />{' '}
          <span class={alone ? undefined : 'verdict-word'}>{t(OUTCOME_MESSAGE[outcome])}</span>
        </span>{' '}
        {refusal !== null && refusal.because !== 'unsure' && (
          <abbr class="because" title={becauseSentence(refusal)}>
            {becauseWord(refusal.because)}
          </abbr>
        )}
      </td>
      {lines !== undefined && (
        <td>
          <YearLine line={lines.of(series)} axis={lines.axis} />
        </td>
      )}
    </tr>
  );
}

const Told = ({ report }: { report: CapturedReport }) => (
  <span class="told-by">
    <ReportLink report={report} />
  </span>
);
