import type { Fragment, Rectangle } from './fragment';

/** One printed line, or a stretch of one that wide room parts from the rest. */
export interface PrintedLine {
  fragments: Fragment[];
  x: number;
  right: number;
  /** Baseline of most of it. */
  y: number;
  size: number;
}

/** Room between two pieces of a line, in sizes of a character, from which they may stand in two columns. */
const PARTING = 0.9;

/** How much two baselines may differ in one line, in sizes of a character. */
const SAME_LINE = 0.35;

/** Groups pieces by their baselines; each row from left to right, rows from top to bottom. */
export function rowsOfFragments(fragments: readonly Fragment[]): Fragment[][] {
  const rows: { y: number; size: number; fragments: Fragment[] }[] = [];
  for (const one of [...fragments].sort((a, b) => a.y - b.y || a.x - b.x)) {
    let row: (typeof rows)[number] | null = null;
    let nearest = Number.POSITIVE_INFINITY;
    for (let at = rows.length - 1; at >= 0 && at >= rows.length - 6; at--) {
      const other = rows[at]!;
      const away = Math.abs(other.y - one.y);
      if (
        away <= SAME_LINE * Math.max(Math.min(other.size, one.size), Math.max(other.size, one.size) * 0.6) &&
        away < nearest
      ) {
        row = other;
        nearest = away;
      }
    }
    if (row === null) rows.push({ y: one.y, size: one.size, fragments: [one] });
    else {
      row.fragments.push(one);
      // The row stands where its largest type does
      if (one.size > row.size * 1.1) Object.assign(row, { y: one.y, size: one.size });
    }
  }
  return rows.sort((a, b) => a.y - b.y).map((row) => row.fragments.sort((a, b) => a.x - b.x));
}

/**
 * A row of pieces cut where wide room parts it; with `byTag` also where other tagged content begins, as each cell of a table is that
 * comes from a page of the web.
 */
export function linesOfRow(row: readonly Fragment[], byTag = false): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const one of row) {
    const last = lines[lines.length - 1];
    const tag = last?.fragments[last.fragments.length - 1]?.tag;
    const room = last === undefined ? 0 : one.x - last.right;
    const size = last === undefined ? 0 : Math.min(Math.max(last.size, one.size), 1.6 * Math.min(last.size, one.size));
    const isOther = byTag && tag !== one.tag && room > -0.3 * size;
    if (last !== undefined && room <= PARTING * size && !isOther) {
      last.fragments.push(one);
      last.right = Math.max(last.right, one.right);
    } else lines.push({ fragments: [one], x: one.x, right: one.right, y: one.y, size: one.size });
  }
  for (const line of lines) Object.assign(line, standingOf(line.fragments));
  return lines;
}

/** Several stretches of a row as one line. */
export function joined(lines: readonly PrintedLine[]): PrintedLine {
  const fragments = lines.flatMap((line) => line.fragments);
  return {
    fragments,
    x: Math.min(...lines.map(({ x }) => x)),
    right: Math.max(...lines.map(({ right }) => right)),
    ...standingOf(fragments),
  };
}

/** Baseline and size of most characters. */
function standingOf(fragments: readonly Fragment[]): { y: number; size: number } {
  let most = fragments[0]!;
  for (const one of fragments) if (one.text.length > most.text.length) most = one;
  return { y: most.y, size: most.size };
}

/** A word character of ASCII: two of them apart are two words, which a blank must keep apart. */
const isWord = (c: string | undefined): boolean => c !== undefined && /[\w.%)(+-]/.test(c);

/** What stands between two pieces of one line: nothing, or a blank where there is room and it matters. */
export function between(before: Fragment, behind: Fragment): string {
  const room = behind.x - before.right;
  const size = Math.min(before.size, behind.size);
  if (room > size * PARTING) return ' ';
  const words = isWord(before.text[before.text.length - 1]) && isWord(behind.text[0]);
  return words && room > size * 0.2 ? ' ' : '';
}

/** The text of a line. */
export function textOf(fragments: readonly Fragment[]): string {
  let text = '';
  fragments.forEach((one, i) => {
    text += (i === 0 ? '' : between(fragments[i - 1]!, one)) + one.text;
  });
  return text;
}

/** The rectangle that a piece's characters cover. */
export const rectangleOf = ({ x, right, y, size }: Pick<Fragment, 'x' | 'right' | 'y' | 'size'>): Rectangle => ({
  x,
  y: y - size * 0.86,
  width: right - x,
  height: size,
});
