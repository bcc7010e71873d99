import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { RowBoundary } from '../../shared/views/years/RowBoundary';
import { wholeRowName } from '../../shared/views/years/row-words';
import { useVirtualRows } from '../../shared/views/years/use-virtual-rows';
import { t } from '../../shared/words/i18n/translate';
import { columnCount, columnWidths } from './column-widths';
import { OpenRow } from './OpenRow';
import type { RowActions } from './row-actions';
import { SheetColumns, SheetHead } from './SheetHead';
import { SheetLine } from './SheetLine';
import '../../shared/elements/year-line.css';
import '../../shared/views/years/years.css';
import './sheet.css';
import { type Sheet, type SheetRow, standsUnder } from './sheet';

/** Of a folded row and of the head in px, as the style sheet has them. */
const ROW = 30;
const HEAD = 34;

/**
 * The table of years: one row an indicator, made as it comes into sight. Arrow keys go from row to row, Enter unfolds, O leads to the sentence,
 * C to the chart, E puts right, Escape folds up.
 */
export function SheetTable({ sheet, rows, actions }: { sheet: Sheet; rows: SheetRow[]; actions: RowActions }) {
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState<{ key: string; correcting: boolean } | null>(null);
  const [width, setWidth] = useState(560);
  const focusNext = useRef(false);
  const at = Math.min(active, rows.length - 1);
  const virtual = useVirtualRows({ count: rows.length, box, height: ROW, covered: HEAD });
  const widths = useMemo(() => columnWidths(rows, width), [rows, width]);

  useLayoutEffect(() => {
    const measured = new ResizeObserver(([entry]) => setWidth(entry!.contentRect.width));
    measured.observe(box.current!);
    return () => measured.disconnect();
  }, []);
  // What is shown otherwise begins at its head
  useEffect(() => {
    setActive(0);
    if (box.current !== null) box.current.scrollTop = 0;
  }, [rows]);
  useLayoutEffect(() => {
    if (!focusNext.current) return;
    const row = box.current?.querySelector<HTMLElement>(`tr[data-index="${at}"]`);
    if (row === null || row === undefined) return;
    focusNext.current = false;
    row.focus({ preventScroll: true });
  });

  const go = (index: number) => {
    const to = Math.max(0, Math.min(index, rows.length - 1));
    setActive(to);
    virtual.show(to);
    focusNext.current = true;
  };
  const toggle = (row: SheetRow, correcting = false) => {
    const { key } = row.row.series;
    setOpen((now) => (now?.key === key && now.correcting === correcting ? null : { key, correcting }));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.altKey || event.ctrlKey || event.metaKey || target.closest('form') !== null) return;
    const row = rows[at]!;
    const acts: Record<string, () => void> = {
      ArrowDown: () => go(at + 1),
      ArrowUp: () => go(at - 1),
      Home: () => go(0),
      End: () => go(rows.length - 1),
      o: () => actions.toSentenceOf(row),
      c: () => actions.toChart(row),
      e: () => toggle(row, true),
    };
    if (target.localName === 'tr') acts.Enter = () => toggle(row);
    if (open !== null) {
      acts.Escape = () => {
        setOpen(null);
        focusNext.current = true;
      };
    }
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  const columns = columnCount(widths, sheet.history);
  return (
    <div class="sheet" ref={box} data-testid="sheet">
      {rows.length === 0 ? (
        <p class="quiet none" role="status">
          {t('noRows')}
        </p>
      ) : (
        <table
          class={sheet.history ? 'years' : 'years first'}
          data-testid="leading-figures"
          aria-rowcount={rows.length + 1}
          onKeyDown={onKeyDown}
        >
          <caption class="visually-hidden">{t('figuresBesideYears')}</caption>
          <SheetColumns widths={widths} history={sheet.history} />
          <SheetHead sheet={sheet} widths={widths} />
          {virtual.before > 0 && <Space height={virtual.before} columns={columns} />}
          {virtual.items.map(({ index }) => {
            const row = rows[index]!;
            const { key } = row.row.series;
            const isOpen = open?.key === key;
            return (
              <tbody key={key} ref={virtual.measure} data-index={index}>
                <RowBoundary
                  instead={(error) => (
                    <tr data-testid="row-failed">
                      <td colSpan={columns}>{t('rowFailed', wholeRowName(row.row), String(error))}</td>
                    </tr>
                  )}
                >
                  <SheetLine
                    sheet={sheet}
                    row={row}
                    index={index}
                    under={standsUnder(rows, index)}
                    active={index === at}
                    open={isOpen}
                    widths={widths}
                    actions={actions}
                    activate={() => setActive(index)}
                    toggle={() => toggle(row)}
                  />
                  {isOpen && (
                    <OpenRow
                      row={row}
                      columns={columns}
                      actions={actions}
                      correcting={open.correcting}
                      correct={(correcting) => setOpen({ key, correcting })}
                    />
                  )}
                </RowBoundary>
              </tbody>
            );
          })}
          {virtual.after > 0 && <Space height={virtual.after} columns={columns} />}
        </table>
      )}
    </div>
  );
}

/** Stands for rows that are not made. */
function Space({ height, columns }: { height: number; columns: number }) {
  return (
    <tbody>
      <tr class="space">
        <td colSpan={columns} style={{ height: `${height}px` }} />
      </tr>
    </tbody>
  );
}
