import type { SeriesCell } from '../../../core/compare/cell';
import type { Change } from '../../../core/compare/change';
import type { Status } from '../../../core/figures/figure';
import { ChangeOf } from '../../shared/elements/ChangeOf';
import { periodName } from '../../shared/words/format/period-name';
import { t } from '../../shared/words/i18n/translate';
import { ToldBy } from './ToldBy';

/** The values told of one period in one status: the preferred one first, each with its report. */
export function ToldValues({ status, cell, change }: { status: Status; cell: SeriesCell; change: Change | null }) {
  return (
    <div class="told-values" data-status={status}>
      <ToldBy status={status} observation={cell.preferred} />
      {change !== null && (
        <div class="change">
          <ChangeOf standing={change.standing} difference={change.difference} />
          <span class="quiet">{t('changeSince', periodName(change.from.figure.period))}</span>
        </div>
      )}
      {cell.disagreement && <p class="disagreement">{t('disagreement')}</p>}
      {cell.others.map((observation) => (
        <ToldBy key={`${observation.report.id} ${observation.figure.id}`} status={status} observation={observation} />
      ))}
    </div>
  );
}
