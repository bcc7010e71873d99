import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { library } from '../../shared/store/database';
import { latestCaptures } from '../../shared/store/reports';
import type { ReportRow } from '../../shared/store/rows';
import { useLive } from '../../shared/store/use-live';
import { hashOfView } from '../../shared/views/library-view';
import { kindName } from '../../shared/words/format/report-words';
import { seriesPlaceName } from '../../shared/words/format/series-place-name';
import { t } from '../../shared/words/i18n/translate';
import { HowToAdd, type MissingReport, nearestPage } from '../reports/HowToAdd';
import { type KeptCell, type KeptGrid, type KeptReport, keptGrid } from './kept-grid';

/** Between two cells, in px, as the style sheet has it. */
const SPACING = 3;

/** The reports that are kept of a place by kind and year; what is missing says how it is added. */
export function KeptReports({ place, reports }: { place: string; reports: ReportRow[] }) {
  const own = reports.filter(({ placeCode }) => placeCode === place);
  const ids = own.map(({ id }) => id);
  const latest = useLive(() => latestCaptures(library(), ids), [ids.join(' ')]);
  if (latest.state !== 'here') return null;
  const kept = own.flatMap((report) => {
    const capture = latest.value.get(report.id);
    return capture === undefined
      ? []
      : [{ ...report, capture: capture.id, figures: capture.figureCount, url: capture.url }];
  });
  const grid = keptGrid(kept, new Date().getFullYear());
  if (grid === null) return null;
  return (
    <section aria-labelledby="kept-reports" class="kept">
      <h2 id="kept-reports">
        {t('keptReports')} <small>{t('keptReportsHint')}</small>
      </h2>
      <Grid grid={grid} place={place} kept={kept} />
    </section>
  );
}

function Grid({ grid: { years, kinds }, place, kept }: { grid: KeptGrid; place: string; kept: readonly KeptReport[] }) {
  const box = useRef<HTMLElement>(null);
  const [asked, setAsked] = useState<MissingReport | null>(null);
  useLayoutEffect(() => {
    const shown = box.current!;
    const lay = () => showWholeYears(shown);
    lay();
    const watch = new ResizeObserver(lay);
    watch.observe(shown.parentElement!);
    return () => watch.disconnect();
  }, [years.length]);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
      <section ref={box} class="kept-grid" tabIndex={0} aria-label={t('keptReports')}>
        <table data-testid="kept-grid">
          <thead>
            <tr>
              <td />
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map(({ kind, cells }) => (
              <tr key={kind}>
                <th scope="row">{kindName(kind)}</th>
                {cells.map((cell, at) => (
                  <td key={years[at]!}>
                    <Cell
                      cell={cell}
                      name={`${t('yearValue', years[at]!)} ${kindName(kind)}`}
                      ask={() =>
                        setAsked({
                          place: seriesPlaceName(place),
                          placeCode: place,
                          year: years[at]!,
                          kind,
                          near: nearestPage(
                            kept.filter((one) => one.kind === kind),
                            years[at]!,
                          ),
                        })
                      }
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <HowToAdd of={asked} />
    </>
  );
}

/** Narrows the box to whole columns where not all fit, and shows the newest years, which are what is looked for: no number is cut. */
function showWholeYears(box: HTMLElement): void {
  box.style.maxWidth = '';
  if (box.scrollWidth > box.clientWidth) {
    const [names, first, second] = [...box.querySelectorAll<HTMLElement>('thead tr > *')];
    const column = second === undefined ? 0 : second.offsetLeft - first!.offsetLeft;
    // As far as the last column that begins in sight has its end in sight as well
    const spare = column === 0 ? 0 : (box.clientWidth - names!.offsetWidth - SPACING * 2) % column;
    box.style.maxWidth = `${box.offsetWidth - spare}px`;
  }
  box.scrollLeft = box.scrollWidth;
}

function Cell({ cell, name, ask }: { cell: KeptCell; name: string; ask: () => void }) {
  if (cell.state === 'kept') {
    return (
      <a
        class="kept-cell"
        href={hashOfView({ page: 'capture', id: cell.capture })}
        aria-label={t('keptCell', name, cell.figures)}
        data-testid="kept-cell"
      >
        {cell.figures}
      </a>
    );
  }
  if (cell.state === 'none') return <span class="kept-cell no" />;
  return (
    <button
      type="button"
      class="kept-cell next"
      aria-label={t('addReport', name)}
      data-testid="missing-report"
      onClick={ask}
    >
      +
    </button>
  );
}
