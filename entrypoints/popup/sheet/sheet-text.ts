import type { RowCell } from '../../../core/compare/year-row';
import { becauseWord } from '../../shared/compare/because-words';
import { OUTCOME_MESSAGE } from '../../shared/components/outcome';
import { kindName, yearName } from '../../shared/components/report-words';
import { STATUS_MESSAGE } from '../../shared/components/StatusLabel';
import { t } from '../../shared/i18n/translate';
import type { PageReading } from '../../shared/messages/schemas';
import { changeText, unitName, valueText, wholeRowName } from '../../shared/years/row-words';
import type { Sheet, SheetRow } from './sheet';

const cellText = (cell: RowCell | null): string => {
  if (cell === null) return '';
  return cell.disagreement === 'same-report' ? t('becauseTwoValues') : valueText(cell);
};

function changeWords({ row, change }: SheetRow): string {
  if (change === null) return '';
  if (change.refusal !== null) return becauseWord(change.refusal.because);
  const { number, unit } = changeText(row, change);
  return number + unit;
}

/** The rows that are shown as a table of tabs, as spreadsheets take it, with place, years, units and source. */
export function sheetText({ years }: Sheet, rows: readonly SheetRow[], { recognition, document }: PageReading): string {
  const { place, year, kind, title } = recognition;
  const [actual, target] = [t(STATUS_MESSAGE.actual), t(STATUS_MESSAGE.target)];
  const head = [
    t('columnIndicator'),
    t('traceUnit'),
    years === null ? actual : `${years.now - 1} ${actual}`,
    years === null ? actual : `${years.now} ${actual}`,
    t('changeAgainstYear'),
    years === null ? target : `${years.now} ${target}`,
    t('columnOutcome'),
    years === null ? target : `${years.next} ${target}`,
  ];
  const lines = rows.map((row) => [
    wholeRowName(row.row),
    unitName(row.row.scale),
    cellText(row.before),
    row.untold ? t('untold') : cellText(row.now.result),
    changeWords(row),
    cellText(row.now.target),
    row.now.promise === null ? '' : t(OUTCOME_MESSAGE[row.now.promise.outcome]),
    cellText(row.next.target),
  ]);
  const source = [place?.name ?? '', yearName(year), kindName(kind), title, document.url ?? ''];
  return [source, head, ...lines].map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\n');
}
