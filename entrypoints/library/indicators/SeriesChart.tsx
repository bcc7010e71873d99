import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../shared/i18n/translate';
import type { ChartLine } from './chart-lines';
import { chartWidth, drawChart } from './draw-chart';
import { saveAsPng, saveAsSvg } from './save-chart';

/**
 * Values over the years: done as filled marks on a line, estimates hollow on a dashed one, targets hollow. Every mark is a link
 * to the report that tells it; what it says stands below the chart while the pointer or the focus is on it.
 */
export function SeriesChart({ lines, unit, heading }: { lines: ChartLine[]; unit: string; heading: string }) {
  const holder = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState('');
  const [failed, setFailed] = useState(false);
  const name = `${lines.map((line) => line.name).join(t('listSeparator'))} ${heading}`;
  useEffect(() => {
    const box = holder.current;
    if (box === null) return;
    let drawnAt = 0;
    const draw = () => {
      const width = chartWidth(lines, box.clientWidth);
      if (width === drawnAt) return;
      drawnAt = width;
      box.replaceChildren(drawChart(lines, unit, t('chartOf', name), width));
    };
    draw();
    const watch = new ResizeObserver(draw);
    watch.observe(box);
    return () => watch.disconnect();
  }, [lines, unit, name]);
  const show = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link !== null) setTold(link.getAttribute('aria-label') ?? '');
  };
  const save = async (write: (chart: SVGSVGElement, name: string) => void | Promise<void>) => {
    const chart = holder.current?.querySelector<SVGSVGElement>('svg');
    if (!chart) return;
    try {
      await write(chart, name);
      setFailed(false);
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  return (
    <figure class="chart-figure">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is pointed at and focused */}
      {/* biome-ignore lint/a11y/useKeyWithMouseEvents: focusin is the keyboard's way to the same */}
      <div class="chart" ref={holder} data-testid="chart" onMouseOver={show} onFocusIn={show} />
      <figcaption>
        <span class="told-point" role="status" data-testid="chart-point">
          {told || t('chartHint')}
        </span>
        <button type="button" class="link" data-testid="save-svg" onClick={() => save(saveAsSvg)}>
          {t('saveAs', 'SVG')}
        </button>
        <button type="button" class="link" data-testid="save-png" onClick={() => save(saveAsPng)}>
          {t('saveAs', 'PNG')}
        </button>
        {failed && <span role="alert">{t('exportFailed')}</span>}
      </figcaption>
    </figure>
  );
}
