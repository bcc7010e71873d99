/** Which way text runs on an upright page, in quarter turns clockwise: 0 reads as usual, 1 downwards, 3 upwards. */
export type Quarter = 0 | 1 | 2 | 3;

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * A piece of text with its place, in points, in the frame of its direction: turned so that it reads from left to right, from the
 * upper left corner. `y` is the baseline, `size` the height of a character.
 */
export interface Fragment {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  /** Id of the tagged content that it belongs to. */
  tag: string | null;
}

/** A straight line that is drawn along an axis; `at` is its place across, `from` and `to` its ends. */
export interface Ruling {
  at: number;
  from: number;
  to: number;
}

export interface Rulings {
  horizontal: Ruling[];
  vertical: Ruling[];
}

/** All text of one direction of a page. */
export interface Frame {
  /** From 0. */
  page: number;
  quarter: Quarter;
  /** Size of the frame: that of the page, its sides swapped for text that runs up or down. */
  width: number;
  height: number;
  fragments: Fragment[];
  rulings: Rulings;
}

/** A place of a page in the frame of a direction; `width` and `height` are the page's. */
export function toFrame(quarter: Quarter, width: number, height: number, x: number, y: number): [number, number] {
  if (quarter === 1) return [y, width - x];
  if (quarter === 2) return [width - x, height - y];
  if (quarter === 3) return [height - y, x];
  return [x, y];
}

/** A rectangle of a frame on its page. */
export function onPage({ quarter, width, height }: Frame, { x, y, width: w, height: h }: Rectangle): Rectangle {
  if (quarter === 1) return { x: height - y - h, y: x, width: h, height: w };
  if (quarter === 2) return { x: width - x - w, y: height - y - h, width: w, height: h };
  if (quarter === 3) return { x: y, y: width - x - w, width: h, height: w };
  return { x, y, width: w, height: h };
}
