import type { YearRow } from '../../../core/compare/year-row';
import { ExportButton } from '../../shared/views/export/ExportButton';
import { t } from '../../shared/words/i18n/translate';
import { scopeOfSeries } from '../shell/series-scope';

/** That a row cannot be shown, which one, and its figures to take away all the same. */
export function RowFailed({ row, columns, error }: { row: YearRow; columns: number; error: unknown }) {
  const { name, key } = row.series;
  return (
    <tr data-testid="row-failed" data-series={key}>
      <td colSpan={columns}>
        <span role="alert">{t('rowFailed', name, String(error))}</span>{' '}
        <ExportButton id="export-row" scopes={() => [scopeOfSeries([row.series], name)]} />
      </td>
    </tr>
  );
}
