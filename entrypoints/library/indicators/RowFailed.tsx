import type { YearRow } from '../../../core/compare/year-row';
import { ExportButtons } from '../../shared/export/ExportButtons';
import { t } from '../../shared/i18n/translate';
import { reportsOfRow } from './row-reports';

/** That a row cannot be shown, which one, and its figures to take away all the same. */
export function RowFailed({ row, columns, error }: { row: YearRow; columns: number; error: unknown }) {
  const { name, key } = row.series;
  return (
    <tr data-testid="row-failed" data-series={key}>
      <td colSpan={columns}>
        <span role="alert">{t('rowFailed', name, String(error))}</span>{' '}
        <ExportButtons content={() => ({ name, reports: reportsOfRow(row), textOf: () => null })} />
      </td>
    </tr>
  );
}
