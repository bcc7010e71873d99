import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** From the edges of the window. */
const MARGIN = 8;

/**
 * What floats over a page beside an element of it, wholly inside the window. It stands in the top layer: no box that scrolls cuts it, nor one
 * whose contents are laid out by themselves.
 */
export function Floating({
  beside,
  children,
  ...attributes
}: {
  beside: Element;
  children: ComponentChildren;
  [attribute: string]: unknown;
}) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!box.current!.matches(':popover-open')) box.current!.showPopover();
    const [own, at] = [box.current!.getBoundingClientRect(), beside.getBoundingClientRect()];
    const { clientWidth, clientHeight } = document.documentElement;
    const below = at.bottom + 4 + own.height <= clientHeight - MARGIN;
    box.current!.style.top = `${Math.max(MARGIN, below ? at.bottom + 4 : at.top - 4 - own.height)}px`;
    box.current!.style.left = `${Math.max(MARGIN, Math.min(at.right - own.width, clientWidth - own.width - MARGIN))}px`;
  });
  return (
    <div ref={box} class="floating" popover="manual" {...attributes}>
      {children}
    </div>
  );
}
