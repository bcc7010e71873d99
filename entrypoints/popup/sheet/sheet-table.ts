import { STATUS_MESSAGE } from '../../shared/elements/StatusLabel';
import type { PageReading } from '../../shared/messages/readings';
import type { CopiedTables } from '../../shared/views/copy/copied-table';
import { cellWords, changeWords, outcomeWord } from '../../shared/views/years/cell-words';
import { unitName, wholeRowName } from '../../shared/views/years/row-words';
import { kindName, yearName } from '../../shared/words/format/report-words';
import { t } from '../../shared/words/i18n/translate';
import type { Sheet, SheetRow } from './sheet';

/** The rows that are shown as a table, with place, years, units and source. */
export function sheetTable(
  { years }: Sheet,
  rows: readonly SheetRow[],
  { recognition, document }: PageReading,
): CopiedTables {
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
  const lines = rows.map(({ row, before, now, next, change, untold }) => [
    wholeRowName(row),
    unitName(row.scale),
    cellWords(before),
    untold ? t('untold') : cellWords(now.result),
    changeWords(row, change),
    cellWords(now.target),
    outcomeWord(now.promise),
    cellWords(next.target),
  ]);
  return {
    about: [place?.name ?? '', yearName(year), kindName(kind), title, document.url ?? ''],
    tables: [{ title: '', head, rows: lines }],
  };
}
