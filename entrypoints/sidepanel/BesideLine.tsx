import type { Observation } from '../../core/compare/observation';
import { ChangeCell, ValueCell } from '../shared/views/years/RowCells';
import { unitName } from '../shared/views/years/row-words';
import { StatusDot } from '../shared/views/years/StatusDot';
import { VerdictMark } from '../shared/views/years/VerdictMark';
import { t } from '../shared/words/i18n/translate';
import type { BesideFigure } from './beside-figures';
import '../shared/views/years/years.css';

/** Under a figure: the year before, the change since then, and what was aimed at with the verdict, each one click from its sentence. */
export function BesideLine({
  beside: { row, before, change, target, promise },
  toSentence,
  tabIndex,
}: {
  beside: BesideFigure;
  toSentence: (mention: Observation) => void;
  tabIndex: number;
}) {
  const cells = { row, toSentence, tabIndex };
  const name = unitName(row.scale);
  // A percentage stands at its number, a word of Latin letters does not
  const unit = <small>{/^(?:[%‰]|\p{Script=Han})/u.test(name) ? name : ` ${name}`}</small>;
  return (
    <div class="beside" data-testid="beside-figure">
      {before !== null && (
        <span>
          {t('yearBefore')} <ValueCell cell={before} {...cells} />
          {unit}
        </span>
      )}
      {change !== null && (
        <span>
          <ChangeCell row={row} change={change} tabIndex={tabIndex} />
        </span>
      )}
      {target !== null && (
        <span class="aimed">
          <StatusDot status="target" named={false} /> {t('statusTarget')} <ValueCell cell={target} {...cells} />
          {unit}
          {promise !== null && target.disagreement !== 'same-report' && (
            <VerdictMark outcome={promise.outcome} period={promise.period} />
          )}
        </span>
      )}
    </div>
  );
}
