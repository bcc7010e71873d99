/** The sides of a box in the window's own pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Where a card stands, and how high it may be there. */
export interface CardPlace {
  left: number;
  top: number;
  maxHeight: number;
}

/** Between the figure and the card: the pointer crosses it on its way in. */
const GAP = 6;
const MARGIN = 8;
/** A card lower than this shows nothing of use; it then covers the figure's line rather than be so low. */
const LEAST_HEIGHT = 120;

/**
 * A place below the figure, or above it where there is more room; never over it, and never outside the window. A card that is
 * too high for its side is cut to it and scrolls inside.
 */
export function placeCard(figure: Box, card: Size, window: Size): CardPlace {
  const below = window.height - MARGIN - (figure.bottom + GAP);
  const above = figure.top - GAP - MARGIN;
  const under = below >= card.height || below >= above;
  const room = Math.min(Math.max(under ? below : above, LEAST_HEIGHT), window.height - 2 * MARGIN);
  const height = Math.min(card.height, room);
  const top = under ? figure.bottom + GAP : figure.top - GAP - height;
  return {
    left: within(figure.left, MARGIN, window.width - MARGIN - card.width),
    top: within(top, MARGIN, window.height - MARGIN - height),
    maxHeight: room,
  };
}

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
