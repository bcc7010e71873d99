import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CaptureRow } from '../../shared/store/rows';
import { useGrowing } from '../../shared/views/components/use-growing';
import { hashOfView } from '../../shared/views/library-view';
import { langOf } from '../../shared/words/format/indicator-name';
import { localTime } from '../../shared/words/format/local-time';
import { copyName, kindName, yearName } from '../../shared/words/format/report-words';
import { t } from '../../shared/words/i18n/translate';
import { HowToAdd, type MissingReport, nearestPage } from './HowToAdd';
import type { GridRow, ReportGrid } from './report-grid';

type Selected = ReadonlySet<number>;

/** Rows of a dozen cells each: as many as the first frame has time for, and the rest of a window within the next. */
const GROWTH = { first: 12, step: 40 };

/** Places and kinds by years; a cell leads to its report or, while several are being selected, is a checkbox. */
export function ReportCells({
  grid: { rows, years },
  selected,
  select,
}: {
  grid: ReportGrid;
  /** The captures selected; null while none are to be. */
  selected: Selected | null;
  select: (selected: Selected) => void;
}) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const shown = box.current!;
    const lay = () => showNewest(shown);
    lay();
    const watch = new ResizeObserver(lay);
    watch.observe(shown);
    return () => watch.disconnect();
  }, [years.length, selected === null]);
  const [asked, setAsked] = useState<MissingReport | null>(null);
  const made = useGrowing(rows.length, rows, GROWTH);
  const several = new Set(rows.map(({ placeCode }) => placeCode)).size > 1;
  const kinds = new Set(rows.map(({ kind }) => kind)).size > 1;
  const toggle = (ids: number[]) => selected !== null && select(toggled(selected, ids));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section ref={box} class="scroll" tabIndex={0} aria-label={t('capturedReports')}>
      <table class="report-grid" data-testid="captures">
        <thead>
          <tr>
            <td />
            {years.map((year) => (
              <th key={year} scope="col">
                <Several
                  name={year === 0 ? t('yearUnknownShort') : String(year)}
                  ids={rows.flatMap(({ cells }) => idsOf(cells.get(year)))}
                  selected={selected}
                  toggle={toggle}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, made).map((row) => (
            <tr key={row.key} data-place={row.placeCode} data-kind={row.kind}>
              <th scope="row">
                <Several
                  name={rowName(row, several, kinds)}
                  ids={[...row.cells.values()].flatMap(idsOf)}
                  selected={selected}
                  toggle={toggle}
                />
              </th>
              {years.map((year) => (
                <td key={year}>
                  <Cell
                    captures={row.cells.get(year) ?? []}
                    missing={row.due.has(year) ? missingOf(row, year) : null}
                    ask={setAsked}
                    selected={selected}
                    toggle={toggle}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <HowToAdd of={asked} />
    </section>
  );
}

/** The report of a row that is missing in a year, with the page to look for it from. */
const missingOf = ({ placeName, placeCode, kind, cells }: GridRow, year: number): MissingReport => ({
  place: placeName,
  placeCode,
  year,
  kind,
  near: nearestPage(
    [...cells].map(([of, [first]]) => ({ year: of, url: first!.url })),
    year,
  ),
});

/** Between two cells, in px, as the style sheet has it. */
const SPACING = 3;
/** A column that holds a number of four digits, while reports are selected with a box before it, in px. */
const COLUMN = 61;

/** Makes columns as wide as it takes for whole ones to fill a box beside the names, and shows the newest: no number is cut. */
function showNewest(box: HTMLElement): void {
  const head = box.querySelectorAll<HTMLElement>('thead tr > *');
  const names = head[0]!.offsetWidth;
  // Of few years none is cut, and they need not fill the box
  const room = box.clientWidth - names - 2 * SPACING;
  const wide = (head.length - 1) * COLUMN > room ? room / Math.max(1, Math.floor(room / COLUMN)) : COLUMN;
  box.style.setProperty('--year', `${Math.floor(wide) - SPACING}px`);
  box.scrollLeft = box.scrollWidth;
}

const idsOf = (captures: readonly CaptureRow[] = []): number[] => captures.map(({ id }) => id);

/** All of them selected, or none of them where all were. */
function toggled(selected: Selected, ids: readonly number[]): Selected {
  const next = new Set(selected);
  const all = ids.every((id) => next.has(id));
  for (const id of ids) {
    if (all) next.delete(id);
    else next.add(id);
  }
  return next;
}

function rowName({ placeName, kind }: GridRow, several: boolean, kinds: boolean): string {
  const place = placeName || t('placeUnknown');
  if (!several) return kindName(kind);
  return kinds ? `${place} ${kindName(kind)}` : place;
}

/** A heading; while several are being selected the checkbox of all that stand under it. */
function Several({
  name,
  ids,
  selected,
  toggle,
}: {
  name: string;
  ids: number[];
  selected: Selected | null;
  toggle: (ids: number[]) => void;
}) {
  if (selected === null || ids.length === 0) return <span lang={langOf(name)}>{name}</span>;
  const chosen = ids.filter((id) => selected.has(id)).length;
  return (
    <label class="select-several">
      <input
        type="checkbox"
        checked={chosen === ids.length}
        ref={(input) => {
          if (input) input.indeterminate = chosen > 0 && chosen < ids.length;
        }}
        onChange={() => toggle(ids)}
      />
      <span lang={langOf(name)}>{name}</span>
    </label>
  );
}

/** The captures of one report: the latest, and behind a number the others. */
function Cell({
  captures: [first, ...others],
  missing,
  ask,
  selected,
  toggle,
}: {
  captures: CaptureRow[];
  /** The report that would be expected here; null where none would. */
  missing: MissingReport | null;
  /** Tells how it is added. */
  ask: (missing: MissingReport) => void;
  selected: Selected | null;
  toggle: (ids: number[]) => void;
}) {
  const [open, setOpen] = useState(false);
  if (first === undefined && missing !== null && selected === null) {
    return (
      <button
        type="button"
        class="cell next"
        aria-label={t('addReport', `${missing.place} ${t('yearValue', missing.year)} ${kindName(missing.kind)}`)}
        data-testid="missing-report"
        onClick={() => ask(missing)}
      >
        +
      </button>
    );
  }
  if (first === undefined) {
    return (
      <span class="cell none">
        <span aria-hidden="true">·</span>
        <span class="visually-hidden">{t('notKept')}</span>
      </span>
    );
  }
  const shown = open || selected !== null ? [first, ...others] : [first];
  return (
    <>
      {shown.map((capture) => {
        const title = titleOf(capture);
        return selected === null ? (
          <a
            key={capture.id}
            class="cell"
            href={hashOfView({ page: 'capture', id: capture.id })}
            title={title}
            aria-label={`${title} · ${t('figureCount', capture.figureCount)}`}
            data-testid="capture"
            data-capture={capture.id}
          >
            {capture.figureCount}
            {(capture.tags?.length ?? 0) > 0 && <i class="tagged" aria-hidden="true" />}
          </a>
        ) : (
          <label key={capture.id} class="cell" title={title} data-testid="capture" data-capture={capture.id}>
            <input
              type="checkbox"
              aria-label={title}
              checked={selected.has(capture.id)}
              onChange={() => toggle([capture.id])}
            />
            {capture.figureCount}
          </label>
        );
      })}
      {others.length > 0 && selected === null && (
        <button
          type="button"
          class="more"
          aria-expanded={open}
          title={t('otherCaptures')}
          onClick={() => setOpen(!open)}
        >
          {open ? '−' : `+${others.length}`}
        </button>
      )}
    </>
  );
}

function titleOf({ recognition: { title, place, year, kind, copy }, capturedAt, tags = [] }: CaptureRow): string {
  return [
    `${place?.name ?? t('placeUnknown')} ${yearName(year)} ${kindName(kind)}`,
    title || t('untitled'),
    copyName(copy),
    t('capturedAt', localTime(capturedAt)),
    ...tags.map((tag) => `#${tag}`),
  ].join(' · ');
}
