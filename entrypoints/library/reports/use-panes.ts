import { useEffect, useRef } from 'preact/hooks';
import { figureAnchorId } from './KeptText';

/** Where a figure stands in the table of figures. */
export const figureRowId = (figure: string): string => `row-${figure}`;

/** Where the reader was when they asked for a figure: the other side is to show it and takes the focus. */
type Side = 'figures' | 'text';

const markOf = (figure: string): HTMLElement | null =>
  document.getElementById(figureAnchorId(figure))?.closest('a') ?? null;
const rowOf = (figure: string): HTMLElement | null => document.getElementById(figureRowId(figure));

/**
 * Keeps figures and kept text at the same figure: what is asked for on one side is scrolled to on the other, highlighted on both.
 * @param figure the figure of the address; empty for none
 * @param here false until both sides are there
 * @returns to be called with the side on which a figure was asked for
 */
export function usePanes(figure: string, here: boolean): (from: Side, figure: string) => void {
  const from = useRef<Side>('figures');
  useEffect(() => {
    if (!here || figure === '') return;
    show(from.current, figure);
    from.current = 'figures';
    const [mark, row] = [markOf(figure), rowOf(figure)];
    mark?.setAttribute('aria-current', 'true');
    row?.classList.add('current');
    return () => {
      mark?.removeAttribute('aria-current');
      row?.classList.remove('current');
    };
  }, [figure, here]);
  return (side, one) => {
    from.current = side;
    // The address stays the same and tells nobody
    if (one === figure) show(side, one);
  };
}

function show(from: Side, figure: string): void {
  const [mark, row] = [markOf(figure), rowOf(figure)];
  const target = from === 'figures' ? mark : (row?.querySelector<HTMLElement>('a.value') ?? null);
  mark?.scrollIntoView({ block: 'center' });
  row?.scrollIntoView({ block: from === 'figures' ? 'nearest' : 'center' });
  target?.focus({ preventScroll: true });
}
