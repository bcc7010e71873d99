import { YearLine } from '../../shared/elements/YearLine';
import { ChangeCell, TargetCell, ValueCell } from '../../shared/views/years/RowCells';
import { RowName } from '../../shared/views/years/RowName';
import { wholeRowName } from '../../shared/views/years/row-words';
import { Why } from '../../shared/views/years/Why';
import { t } from '../../shared/words/i18n/translate';
import type { ColumnWidths } from './column-widths';
import { Excerpt } from './Excerpt';
import { ownMention, type RowActions } from './row-actions';
import type { Sheet, SheetRow } from './sheet';

/** The height of a line over the years in px; rows have two more. */
const LINE_HEIGHT = 28;

/** One row: name and unit, the years of the columns, what changed and what became of the target, the line. */
export function SheetLine({
  sheet: { history, years, axis },
  row,
  index,
  under,
  active,
  open,
  widths,
  actions,
  activate,
  toggle,
}: {
  sheet: Sheet;
  row: SheetRow;
  index: number;
  under: boolean;
  /** The one row whose controls are reached by Tab. */
  active: boolean;
  open: boolean;
  widths: ColumnWidths;
  actions: RowActions;
  activate: () => void;
  toggle: () => void;
}) {
  const { series } = row.row;
  const tabIndex = active ? 0 : -1;
  const cells = { row: row.row, toSentence: actions.toSentence, tabIndex };
  const { place } = series.identity;
  const elsewhere = place.code === actions.place ? null : place.name;
  return (
    <tr
      tabIndex={tabIndex}
      class={[under && 'under', open && 'opened'].filter(Boolean).join(' ') || undefined}
      data-testid="leading-figure"
      data-series={series.key}
      data-index={index}
      aria-rowindex={index + 2}
      onFocusCapture={activate}
      onClick={({ target }) => {
        if ((target as Element).closest('button, a, .floating') === null) toggle();
      }}
    >
      <th scope="row">
        <button
          type="button"
          class="unfold"
          tabIndex={tabIndex}
          aria-expanded={open}
          aria-label={t(open ? 'foldUp' : 'unfold', wholeRowName(row.row))}
          data-testid="unfold"
          onClick={toggle}
        />
        {elsewhere !== null && !under && <span class="elsewhere quiet">{elsewhere}</span>}
        <RowName
          row={row.row}
          under={under}
          corrected={[row.now.result, row.next.target].some((cell) => cell?.leads.corrected)}
          toChart={() => actions.toChart(row)}
          tabIndex={tabIndex}
        />
      </th>
      {history && widths.before > 0 && (
        <td class="before">
          <ValueCell cell={row.before} {...cells} />
        </td>
      )}
      <td class="now">
        {row.untold && years !== null ? (
          <Why whole={t('untoldWhole', years.now)} tabIndex={tabIndex} data-because="untold">
            {t('untold')}
          </Why>
        ) : (
          <ValueCell cell={row.now.result} {...cells} />
        )}
      </td>
      {history && widths.change > 0 && (
        <td class="change">
          <ChangeCell row={row.row} change={row.change} tabIndex={tabIndex} />
        </td>
      )}
      {history && (
        <td class="aim">
          <TargetCell cell={row.now.target} promise={row.now.promise} {...cells} />
        </td>
      )}
      {widths.next > 0 && (
        <td class="next">
          <ValueCell cell={row.next.target} {...cells} />
        </td>
      )}
      {history && widths.line > 0 && (
        <td class="line">
          <YearLine line={row.line} axis={axis} width={widths.line - 2} height={LINE_HEIGHT} />
        </td>
      )}
      {!history && widths.text > 0 && (
        <td class="text">
          <Excerpt text={actions.text} mention={ownMention(row, actions.page.id)} />
        </td>
      )}
    </tr>
  );
}
