import type { SeriesCell } from '../../../core/compare/cell';
import type { Change } from '../../../core/compare/change';
import { ChangeOf } from '../../shared/components/ChangeOf';
import { periodName } from '../../shared/format/period-name';
import { t } from '../../shared/i18n/translate';
import { ToldBy } from '../shell/ToldBy';

/** The values told of one period in one status: the preferred one first, each with its report. */
export function YearCell({ cell, change }: { cell: SeriesCell | undefined; change: Change | null }) {
  if (cell === undefined) {
    return (
      <td class="number">
        <span class="visually-hidden">{t('notTold')}</span>
      </td>
    );
  }
  return (
    <td class="number">
      <ToldBy observation={cell.preferred} />
      {change !== null && (
        <div class="change">
          <ChangeOf standing={change.standing} difference={change.difference} />
          <span class="quiet">{t('changeSince', periodName(change.from.figure.period))}</span>
        </div>
      )}
      {cell.disagreement && <p class="disagreement">{t('disagreement')}</p>}
      {cell.others.map((observation) => (
        <ToldBy key={`${observation.report.id} ${observation.figure.id}`} observation={observation} />
      ))}
    </td>
  );
}
