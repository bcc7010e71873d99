import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SeriesByKey } from '../../../core/compare/change';
import type { Series } from '../../../core/compare/series';
import type { FigureKind, Status } from '../../../core/figures/figure';
import { STATUS_MESSAGE } from '../../shared/elements/StatusLabel';
import { STATUSES } from '../../shared/views/library-view';
import { t } from '../../shared/words/i18n/translate';
import { ChartControls, type ChartPlaces } from './ChartControls';
import { chartLines, indexLines, withinYears, yearsOf } from './chart-lines';
import { type ChartMode, chartModes } from './chart-modes';
import { chartWords } from './chart-words';
import { chartWidth, drawChart } from './draw-chart';
import { frameChart } from './frame-chart';
import { saveAsPng, saveAsSvg } from './save-chart';
import './chart.css';

const HEIGHT = 280;

/** Everything that is drawn of a mode within years; null where the mode has nothing to draw. */
function drawnOf(mode: ChartMode, byKey: SeriesByKey, range: readonly [number, number] | null) {
  const told = chartLines(mode.panel, byKey);
  const all = yearsOf(told.lines);
  if (all === null) return null;
  // Years of another mode may hold nothing of this one
  const overlaps = range !== null && range[0] < all[1] && range[1] > all[0];
  const years: readonly [number, number] = overlaps ? [Math.max(range[0], all[0]), Math.min(range[1], all[1])] : all;
  const lines = withinYears(told.lines, years);
  const index = mode.kind === 'index' ? indexLines(lines) : null;
  if (mode.kind === 'index' && index === null) return null;
  const drawn = index?.lines ?? lines;
  return { all, years, lines: drawn, words: chartWords(mode, told, drawn, index?.base ?? null) };
}

/**
 * Series over the years: done as filled marks, estimates as dashed rings, targets as rings. The reader chooses what is drawn of
 * them, from when to when, and may add places. Every mark is a link to the report that tells it; what it says stands below while
 * the pointer or the focus is on it. The picture that is saved holds title, source and date.
 */
export function SeriesChart({
  series,
  byKey,
  kind,
  places,
}: {
  /** All that is known of the indicators in the places drawn; one at least, each of any kind. */
  series: readonly Series[];
  /** All series at hand: they tell where a basis changed. */
  byKey: SeriesByKey;
  /** What is drawn first, where it is told. */
  kind?: FigureKind;
  /** Lets the reader add places, where given. */
  places?: ChartPlaces;
}) {
  const modes = useMemo(
    () => chartModes(series).filter((mode) => drawnOf(mode, byKey, null) !== null),
    [series, byKey],
  );
  const [chosen, setMode] = useState<string | null>(null);
  const [range, setRange] = useState<[number, number] | null>(null);
  const mode = modes.find(({ id }) => id === chosen) ?? modes.find((one) => one.kind === kind) ?? modes[0];
  const drawn = useMemo(() => (mode === undefined ? null : drawnOf(mode, byKey, range)), [mode, byKey, range]);
  if (mode === undefined || drawn === null) return <p role="status">{t('chartNothing')}</p>;
  const { all, years, lines, words } = drawn;
  const statuses = STATUSES.filter((status) => lines.some(({ points }) => points.some((one) => one.status === status)));
  return (
    <figure class="chart-figure">
      <ChartControls
        modes={modes}
        mode={mode}
        setMode={setMode}
        years={all}
        range={years}
        setRange={setRange}
        places={places}
      />
      <p class="chart-words">
        <span>{words.subtitle}</span>
        <Legend statuses={statuses} coloured={lines.length === 1} />
      </p>
      <DrawnChart kind={mode.kind} lines={lines} words={words} />
    </figure>
  );
}

/** ● done, ◌ estimated, ○ aimed at. */
function Legend({ statuses, coloured }: { statuses: readonly Status[]; coloured: boolean }) {
  return (
    <span class="chart-legend">
      {statuses.map((status) => (
        <span key={status}>
          <i class={coloured ? `shape ${status} coloured` : `shape ${status}`} aria-hidden="true" />
          {t(STATUS_MESSAGE[status])}
        </span>
      ))}
    </span>
  );
}

/** The chart at the width that there is, what is told of the mark that is pointed at, and the ways to save it. */
function DrawnChart({
  kind,
  lines,
  words,
}: Pick<ChartMode, 'kind'> & Pick<NonNullable<ReturnType<typeof drawnOf>>, 'lines' | 'words'>) {
  const holder = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState('');
  const [failed, setFailed] = useState(false);
  const name = `${words.place} ${words.title}`;
  useEffect(() => {
    const box = holder.current;
    if (box === null) return;
    let drawnAt = 0;
    const draw = () => {
      const width = chartWidth(lines, box.clientWidth);
      if (width === drawnAt) return;
      drawnAt = width;
      box.replaceChildren(drawChart({ lines, kind, name: t('chartOf', name), width, height: HEIGHT }));
    };
    draw();
    const watch = new ResizeObserver(draw);
    watch.observe(box);
    return () => watch.disconnect();
  }, [lines, kind, name]);
  const show = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link !== null) setTold(link.getAttribute('aria-label') ?? '');
  };
  const save = async (write: (picture: SVGSVGElement, name: string) => void | Promise<void>) => {
    try {
      const today = new Date().toISOString().slice(0, 10);
      await write(frameChart({ lines, kind, name: t('chartOf', name) }, words, today), name);
      setFailed(false);
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is pointed at and focused */}
      {/* biome-ignore lint/a11y/useKeyWithMouseEvents: focusin is the keyboard's way to the same */}
      <div class="chart" ref={holder} data-testid="chart" onMouseOver={show} onFocusIn={show} />
      <figcaption>
        <span class="told-point" role="status" data-testid="chart-point">
          {told || t('chartHint')}
        </span>
        <span class="save-as">
          <button type="button" class="link" data-testid="save-svg" onClick={() => save(saveAsSvg)}>
            {t('saveAs', 'SVG')}
          </button>
          <button type="button" class="link" data-testid="save-png" onClick={() => save(saveAsPng)}>
            {t('saveAs', 'PNG')}
          </button>
        </span>
        {failed && <span role="alert">{t('exportFailed')}</span>}
      </figcaption>
    </>
  );
}
