import { STATUS_MESSAGE } from '../../shared/components/StatusLabel';
import { t } from '../../shared/i18n/translate';
import { STATUSES } from '../../shared/page/library-view';
import type { ChartLine } from './chart-lines';

/** What a chart draws, as a table: a row a year, a column a line and status; each number leads to the report that tells it. */
export function ChartTable({ lines, caption }: { lines: readonly ChartLine[]; caption: string }) {
  const years = [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => b - a);
  const columns = lines.flatMap((line) =>
    STATUSES.filter((status) => line.points.some((point) => point.status === status)).map((status) => ({
      line,
      status,
    })),
  );
  return (
    <details class="chart-table">
      <summary>{t('chartTable')}</summary>
      <div class="scroll">
        <table data-testid="chart-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('columnYear')}</th>
              {columns.map(({ line, status }) => (
                <th key={`${line.key} ${status}`} scope="col" class="number">
                  {lines.length > 1 && `${line.name} `}
                  {t(STATUS_MESSAGE[status])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {columns.map(({ line, status }) => {
                  const point = line.points.find((one) => one.year === year && one.status === status);
                  return (
                    <td key={`${line.key} ${status}`} class="number">
                      {point !== undefined && (
                        <a href={point.href} title={point.label}>
                          {point.text}
                        </a>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
