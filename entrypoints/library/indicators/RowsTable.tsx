import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Observation } from '../../../core/compare/observation';
import type { YearRow } from '../../../core/compare/year-row';
import { hashOfView } from '../../shared/views/library-view';
import { RowBoundary } from '../../shared/views/years/RowBoundary';
import { RowName } from '../../shared/views/years/RowName';
import { useVirtualRows } from '../../shared/views/years/use-virtual-rows';
import { groupName } from '../../shared/words/format/group-name';
import { t } from '../../shared/words/i18n/translate';
import type { Line } from './find-rows';
import { RowFailed } from './RowFailed';
import './rows.css';

/** Of a row and of the head in px, as the style sheet has them. */
const ROW = 40;
const HEAD = 33;

/** Shows the sentence of a mention in the kept text. */
export const toSentence = ({ report, figure }: Observation): void => {
  location.hash = hashOfView({ page: 'text', id: Number(report.id), figure: figure.id });
};

/**
 * Rows under a head that stays in sight, names that stay at the left, made as they come into sight. Arrow keys go from row to row, C opens the
 * chart, O leads to the newest sentence.
 */
export function RowsTable({
  lines,
  name,
  head,
  columns,
  cells,
  chart,
  toChart,
  inSight,
}: {
  lines: readonly Line[];
  /** What the table is called. */
  name: string;
  /** The cells of the head behind the first. */
  head: ComponentChildren;
  columns: number;
  cells: (row: YearRow, tabIndex: number) => ComponentChildren;
  /** Key of the indicator whose chart stands open. */
  chart: string;
  toChart: (row: YearRow) => void;
  /** Selector of the cell of the head that has to be in sight at first, with all left of it that fits. */
  inSight?: string;
}) {
  const box = useRef<HTMLElement>(null);
  const focusNext = useRef(false);
  const [active, setActive] = useState(0);
  const virtual = useVirtualRows({ count: lines.length, box, height: ROW, covered: HEAD });
  const first = lines.findIndex((line) => 'row' in line);
  const held = lines[active];
  const at = held !== undefined && 'row' in held ? active : first;

  useEffect(() => {
    if (box.current !== null) box.current.scrollTop = 0;
  }, [lines]);
  useLayoutEffect(() => {
    const shown = box.current!;
    const fill = () => {
      const wanted = inSight === undefined ? null : shown.querySelector<HTMLElement>(inSight);
      if (wanted !== null) showWholeColumns(shown, wanted);
    };
    fill();
    const watch = new ResizeObserver(fill);
    watch.observe(shown);
    return () => watch.disconnect();
  }, [columns, inSight]);
  useLayoutEffect(() => {
    if (!focusNext.current) return;
    const row = box.current?.querySelector<HTMLElement>(`tr[data-index="${at}"]`);
    if (!row) return;
    focusNext.current = false;
    row.focus({ preventScroll: true });
  });

  const go = (from: number, step: 1 | -1) => {
    let to = from;
    // A group is no stop
    for (let line = lines[to]; line !== undefined && !('row' in line); line = lines[to]) to += step;
    if (lines[to] === undefined) return;
    setActive(to);
    virtual.show(to);
    focusNext.current = true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const line = lines[at];
    if (line === undefined || !('row' in line)) return;
    const acts: Record<string, () => void> = {
      ArrowDown: () => go(at + 1, 1),
      ArrowUp: () => go(at - 1, -1),
      Home: () => go(0, 1),
      End: () => go(lines.length - 1, -1),
      c: () => toChart(line.row),
      o: () => {
        const newest = [...line.row.years].sort(([a], [b]) => b - a).find(([, { result }]) => result !== null);
        if (newest !== undefined) toSentence(newest[1].result!.leads);
      },
    };
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section class="rows-box" ref={box} tabIndex={0} aria-label={name}>
      <table class="rows" data-testid="indicator-rows" aria-rowcount={lines.length + 1} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col">{t('columnIndicator')}</th>
            {head}
          </tr>
        </thead>
        <tbody>
          {virtual.before > 0 && <Space height={virtual.before} columns={columns + 1} />}
          {virtual.items.map(({ index }) => {
            const line = lines[index]!;
            if (!('row' in line)) {
              return (
                <tr key={`group ${line.group}`} class="group" ref={virtual.measure} data-index={index}>
                  <th scope="rowgroup">{groupName(line.group)}</th>
                  <td colSpan={columns} />
                </tr>
              );
            }
            const { row, under } = line;
            const tabIndex = index === at ? 0 : -1;
            return (
              <RowBoundary
                key={row.series.key}
                instead={(error) => <RowFailed row={row} columns={columns + 1} error={error} />}
              >
                <tr
                  ref={virtual.measure}
                  class={[under && 'under', row.series.identity.indicator === chart && 'on'].filter(Boolean).join(' ')}
                  tabIndex={tabIndex}
                  data-index={index}
                  data-testid="indicator-row"
                  data-series={row.series.key}
                  aria-rowindex={index + 2}
                  onFocusCapture={() => setActive(index)}
                >
                  <th scope="row">
                    <RowName
                      row={row}
                      under={under}
                      corrected={isCorrected(row)}
                      toChart={() => toChart(row)}
                      tabIndex={tabIndex}
                    />
                  </th>
                  {cells(row, tabIndex)}
                </tr>
              </RowBoundary>
            );
          })}
          {virtual.after > 0 && <Space height={virtual.after} columns={columns + 1} />}
        </tbody>
      </table>
    </section>
  );
}

/** True where the reader put right what a row leads with in some year. */
const isCorrected = ({ years }: YearRow): boolean =>
  [...years.values()].some(({ result, target }) => result?.leads.corrected || target?.leads.corrected);

/** A column that holds a number of money with its verdict, in px. */
const COLUMN = 86;

/** Makes columns as wide as it takes for whole ones to fill a box beside the names, and scrolls to where `last` is the last in sight: no number is cut. */
function showWholeColumns(box: HTMLElement, last: HTMLElement): void {
  const [names] = [...last.parentElement!.children] as HTMLElement[];
  const room = box.clientWidth - names!.offsetWidth;
  box.style.setProperty('--column', `${room / Math.max(1, Math.floor(room / COLUMN))}px`);
  box.scrollLeft = last.offsetLeft + last.offsetWidth - box.clientWidth;
}

/** Stands for rows that are not made. */
function Space({ height, columns }: { height: number; columns: number }) {
  return (
    <tr class="space">
      <td colSpan={columns} style={{ height: `${height}px` }} />
    </tr>
  );
}
