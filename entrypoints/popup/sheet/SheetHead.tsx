import type { Status } from '../../../core/figures/figure';
import { STATUS_MESSAGE } from '../../shared/elements/StatusLabel';
import { StatusDot } from '../../shared/views/years/StatusDot';
import { t } from '../../shared/words/i18n/translate';
import type { ColumnWidths } from './column-widths';
import type { Sheet } from './sheet';

/** The widths of the table's columns. */
export function SheetColumns({ widths, history }: { widths: ColumnWidths; history: boolean }) {
  const { before, now, change, aim, next, line, text } = widths;
  const columns: [name: string, width: number][] = history
    ? [
        ['before', before],
        ['now', now],
        ['change', change],
        ['aim', aim],
        ['next', next],
        ['line', line],
      ]
    : [
        ['now', now],
        ['next', next],
        ['text', text],
      ];
  return (
    <colgroup>
      <col class="col-name" />
      {columns.map(
        ([name, width]) => width > 0 && <col key={name} class={`col-${name}`} style={{ width: `${width}px` }} />,
      )}
    </colgroup>
  );
}

/** One head tells year and status for all rows. */
export function SheetHead({
  sheet: { years, axis, history },
  widths: { before, change, next, line, text },
}: {
  sheet: Sheet;
  widths: ColumnWidths;
}) {
  return (
    <thead>
      <tr>
        <th scope="col">{t('columnIndicator')}</th>
        {history && before > 0 && <YearHead kind="before" year={years && years.now - 1} status="actual" />}
        <YearHead kind="now" year={years?.now ?? null} status="actual" />
        {history && change > 0 && (
          <th scope="col" class="change">
            <b>{t('changeAgainstYear')}</b>
          </th>
        )}
        {history && <YearHead kind="aim" year={years?.now ?? null} status="target" />}
        {next > 0 && <YearHead kind="next" year={years?.next ?? null} status="target" />}
        {history && line > 0 && (
          <th scope="col" class="line">
            <span class="visually-hidden">{t('tellsYears')}</span>
            {axis !== null && (
              <b class="axis">
                <span>{axis.from}</span>
                {axis.to > axis.from && <span>{axis.to}</span>}
              </b>
            )}
          </th>
        )}
        {!history && text > 0 && (
          <th scope="col" class="text">
            <b>{t('columnText')}</b>
          </th>
        )}
      </tr>
    </thead>
  );
}

function YearHead({ kind, year, status }: { kind: string; year: number | null; status: Status }) {
  return (
    <th scope="col" class={kind}>
      <b>{year}</b>
      <span class="of">
        <StatusDot status={status} named={false} />
        {t(STATUS_MESSAGE[status])}
      </span>
    </th>
  );
}
