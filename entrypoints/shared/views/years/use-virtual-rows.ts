import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** Rows made beyond each edge of what is in sight, so that scrolling shows no empty ground. */
const BEYOND = 10;
/** Before its box is measured a list is taken to be as high as a window is at most. */
const FIRST_HEIGHT = 800;

export interface VirtualRows {
  items: VirtualItem[];
  /** Height in px of the rows that are not made, above and below. */
  before: number;
  after: number;
  /** `ref` of each row, with `data-index`: a row that unfolds is measured. */
  measure: (row: Element | null) => void;
  /** Brings a row into sight. */
  show: (index: number) => void;
}

/**
 * Makes only the rows of a long list that are in sight, and some around them: the list is as quick with thousands of rows as with thirty.
 * @param height of a folded row in px
 * @param covered height in px of what sticks to the top of the box
 */
export function useVirtualRows({
  count,
  box,
  height,
  covered = 0,
}: {
  count: number;
  box: RefObject<HTMLElement | null>;
  height: number;
  covered?: number;
}): VirtualRows {
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  const options = {
    count,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: BEYOND,
    scrollPaddingStart: covered,
    initialRect: { width: 0, height: FIRST_HEIGHT },
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => draw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, Element>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  const items = virtualizer.getVirtualItems();
  return {
    items,
    before: items[0]?.start ?? 0,
    after: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
    measure: virtualizer.measureElement,
    show: (index) => virtualizer.scrollToIndex(index),
  };
}
