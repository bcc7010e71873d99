import { useEffect, useRef, useState } from 'preact/hooks';
import { figureText } from '../../shared/words/format/figure-text';
import { indicatorName } from '../../shared/words/format/indicator-name';
import { t } from '../../shared/words/i18n/translate';
import type { PlacedFigure } from './page-figures';
import { openPictures, type Pictures } from './page-picture';

/** The pictures of a PDF; null until it is opened, false where it cannot be. */
export function usePictures(content: Blob): Pictures | null | false {
  const [pictures, setPictures] = useState<Pictures | null | false>(null);
  useEffect(() => {
    let gone = false;
    let opened: Pictures | null = null;
    openPictures(content).then(
      (one) => {
        opened = one;
        if (gone) one.close();
        else setPictures(one);
      },
      (error: unknown) => {
        console.warn('the pages are not shown:', error);
        setPictures(false);
      },
    );
    return () => {
      gone = true;
      opened?.close();
      setPictures(null);
    };
  }, [content]);
  return pictures;
}

export const markId = (figure: string): string => `mark-${figure}`;

/** A page as it looks, with a mark over each of its figures that leads to the figure's line. */
export function PagePicture({
  pictures,
  page,
  size,
  figures,
  current,
  choose,
}: {
  pictures: Pictures | null | false;
  /** From 0. */
  page: number;
  size: { width: number; height: number };
  figures: readonly PlacedFigure[];
  /** Id of the figure that is shown on both sides; empty for none. */
  current: string;
  choose: (figure: string) => void;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  const width = useWidth(frame);
  useEffect(() => {
    setFailed(false);
    if (!pictures || canvas.current === null || width === 0) return;
    return pictures.draw(page, canvas.current, width, (drawn) => setFailed(!drawn));
  }, [pictures, page, width]);
  const share = (part: number, of: number) => `${(100 * part) / of}%`;
  return (
    <div
      ref={frame}
      class="pdf-page"
      style={{ aspectRatio: `${size.width} / ${size.height}` }}
      data-testid="pdf-page"
      data-page={page + 1}
    >
      {/* A canvas keeps what was drawn: each page has one of its own */}
      <canvas key={page} ref={canvas} role="img" aria-label={t('pdfPicture', page + 1)} />
      {(failed || pictures === false) && <p role="status">{t('pdfPictureFailed')}</p>}
      {figures.flatMap(({ figure, rectangles }) =>
        rectangles.map(({ x, y, width: wide, height }, i) => (
          <button
            key={`${figure.id} ${i}`}
            id={i === 0 ? markId(figure.id) : undefined}
            type="button"
            class={`pdf-mark pdf-mark-${figure.status}`}
            aria-current={figure.id === current ? 'true' : undefined}
            aria-label={`${indicatorName(figure.indicator.key, [figure.indicator.name])} ${figureText(figure)}`}
            tabIndex={i === 0 ? 0 : -1}
            style={{
              insetInlineStart: share(x, size.width),
              insetBlockStart: share(y, size.height),
              width: share(wide, size.width),
              height: share(height, size.height),
            }}
            data-figure={figure.id}
            onClick={() => choose(figure.id)}
          />
        )),
      )}
    </div>
  );
}

/** The width that an element is shown with, in pixels of style sheets. */
function useWidth(of: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = of.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => setWidth(Math.round(element.clientWidth)));
    watch.observe(element);
    return () => watch.disconnect();
  }, [of]);
  return width;
}
