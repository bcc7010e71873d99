import type { Series } from '../../core/compare/series';
import { dotsOf } from '../../core/compare/year-line';
import type { LeadingRow } from '../shared/compare/leading-rows';
import { ChangeOf } from '../shared/components/ChangeOf';
import { Mention } from '../shared/components/Mention';
import { OUTCOME_MESSAGE } from '../shared/components/outcome';
import { figureText } from '../shared/format/figure-text';
import { seriesName } from '../shared/format/indicator-name';
import { periodName } from '../shared/format/period-name';
import { t } from '../shared/i18n/translate';
import { hashOfView, viewOfIndicator } from '../shared/page/library-view';
import { openLibrary } from '../shared/page/open-page';
import { YearLine } from '../shared/years/YearLine';
import '../shared/years/year-line.css';

/** The latest years say most; the library has all of them. */
const MOST_SHOWN = 4;

const hashOfSeries = ({ identity }: Series) => hashOfView(viewOfIndicator(identity.indicator, identity.place.code));

/** One series: what the page says, what other reports say, and the change since the last earlier result. */
export function LeadingFigure({
  row: { series, here, elsewhere, change, promise },
  beside,
}: {
  row: LeadingRow;
  beside: boolean;
}) {
  const name = seriesName(series);
  return (
    <tr data-testid="leading-figure" data-series={series.key}>
      <th scope="row">
        <span class="two-lines" title={name}>
          {name}
          {series.identity.kind === 'growth' && <span class="quiet"> {t('seriesGrowth')}</span>}
        </span>
      </th>
      <td>
        {here.map(({ figure, corrected }) => (
          <Mention key={figure.id} figure={figure} corrected={corrected} />
        ))}
        {promise !== null && (
          <span class={`verdict outcome-${promise.outcome}`} data-testid="verdict" data-outcome={promise.outcome}>
            {t(
              'verdict',
              periodName(promise.period),
              figureText(promise.target.figure),
              t(OUTCOME_MESSAGE[promise.outcome]),
            )}
          </span>
        )}
      </td>
      {beside && (
        <td>
          {elsewhere.slice(-MOST_SHOWN).map(({ figure, corrected, report }) => (
            <Mention key={`${report.id} ${figure.id}`} figure={figure} corrected={corrected} />
          ))}
          {elsewhere.length > MOST_SHOWN && (
            <button type="button" class="link" onClick={() => openLibrary(hashOfSeries(series))}>
              {t('allYears', elsewhere.length)}
            </button>
          )}
        </td>
      )}
      {beside && (
        <td class="number change">
          <YearLine line={{ dots: dotsOf(series), breaks: [] }} width={72} height={26} />
          {change !== null && (
            <>
              <ChangeOf standing={change.standing} difference={change.difference} />
              <span class="quiet">{t('changeSince', periodName(change.from.figure.period))}</span>
            </>
          )}
        </td>
      )}
    </tr>
  );
}
