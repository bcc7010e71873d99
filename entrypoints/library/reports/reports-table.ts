import type { CopiedTable } from '../../shared/views/copy/copied-table';
import { kindName } from '../../shared/words/format/report-words';
import { t } from '../../shared/words/i18n/translate';
import type { ReportGrid } from './report-grid';

/** What is kept, places and kinds by years: how many figures the latest capture of each report has. */
export function reportsTable({ rows, years }: ReportGrid): CopiedTable {
  return {
    title: '',
    head: [
      t('columnPlace'),
      t('columnKind'),
      ...years.map((year) => (year === 0 ? t('yearUnknownShort') : String(year))),
    ],
    rows: rows.map(({ placeName, kind, cells }) => [
      placeName || t('placeUnknown'),
      kindName(kind),
      ...years.map((year) => String(cells.get(year)?.[0]?.figureCount ?? '')),
    ]),
  };
}
