import { isValueText } from '../../document/table-grid';
import { draftOfRuled } from './draft-table';
import type { Fragment, Ruling, Rulings } from './fragment';
import { rowsOfFragments, textOf } from './printed-line';
import { ruledTables } from './ruled-table';

/** A part of a page that is read from top to bottom: a column, or what goes straight over the page. */
export interface PagePart {
  fragments: Fragment[];
  rulings: Rulings;
  isColumn: boolean;
}

/** The least room between two columns, in sizes of a character. */
const GUTTER = 0.55;
const HANGING = 0.5;
/** Lines at each side of the room. */
const LEAST_LINES = 4;
/** The first line of a paragraph stands no farther in, in sizes of a character. */
const INDENT = 3;
/** Lines of a column of prose reach over most of it, more often than not. */
const REACH = 0.6;
const LEAST_HAN = 7;
/** Columns of a newspaper's page, and bands among them. */
const DEEPEST = 10;
/** Pages with more rows are a drawing. */
const MOST_ROWS = 1500;
/** So many places are tried. */
const MOST_PLACES = 8;
const SAME_PLACE = 2;
/** So many of the lines drawn in a band may reach over the room between columns: a rule over the page, the frame of a page of the web. */
const MOST_CROSSING = 0.2;
/** Lines drawn across a table. */
const LEAST_DRAWN = 2;
/** Columns that are no prose have lines of their own: so few of them stand beside one of the other column. */
const MOST_BESIDE = 0.65;

/** Rows `from` to `to`. */
interface Stretch {
  from: number;
  to: number;
}

/** A stretch with room between two sides, and how many of its rows stand on the side with fewer. */
interface Band extends Stretch {
  least: number;
}

/**
 * The parts of a page in reading order: bands of rows that leave the same room open from top to bottom are columns, if what stands on
 * each side of the room is prose or a table by its own lines. A table without lines leaves room too, but holds no prose; rows of
 * tagged tables (`tagged` has them by the tags of their cells) stand on one side.
 */
export function inReadingOrder(
  fragments: readonly Fragment[],
  rulings: Rulings,
  tagged: ReadonlyMap<string, string>,
  depth = 0,
): PagePart[] {
  const rows = rowsOfFragments(fragments);
  const whole: PagePart = { fragments: [...fragments], rulings, isColumn: depth > 0 };
  if (depth >= DEEPEST || rows.length < LEAST_LINES || rows.length > MOST_ROWS) return [whole];
  for (const { place, bands } of placesOf(rows, rulings)) {
    const columns = bands.filter((band) => {
      const own = rows.slice(band.from, band.to);
      return !cutsRow(own, place, tagged) && areColumns(own, place, within(rulings, rows, band));
    });
    if (columns.length > 0) return partsOf(rows, rulings, tagged, place, columns, depth);
  }
  return [whole];
}

interface Place {
  /** Left end of the right column. */
  place: number;
  bands: Band[];
  /** Rows that stand on the side with fewer of them. */
  rows: number;
  /** How wide the room is that they leave. */
  room: number;
}

/** Where the right one of two columns may begin: left ends that several lines, of words or drawn, share, those that part most rows, and leave most room, first. */
function placesOf(rows: readonly Fragment[][], { horizontal, vertical }: Rulings): Place[] {
  const lefts = [...rows.flatMap((row) => row.map(({ x }) => x)), ...horizontal.map(({ from }) => from)].sort(
    (a, b) => a - b,
  );
  const shared: { at: number; count: number }[] = [];
  for (const x of lefts) {
    const last = shared[shared.length - 1];
    if (last !== undefined && x - last.at <= SAME_PLACE) last.count++;
    else shared.push({ at: x, count: 1 });
  }
  return shared
    .slice(1)
    .filter(({ count }) => count >= LEAST_LINES)
    .map(({ at }): Place => {
      const bands = bandsAt(rows, at, vertical);
      const own = bands.flatMap(({ from, to }) => rows.slice(from, to)).flatMap((row) => sideOf(row, at, -1));
      const room = at - own.reduce((most, one) => Math.max(most, inkEnd(one)), 0);
      return { place: at, bands, rows: bands.reduce((sum, band) => sum + band.least, 0), room };
    })
    .filter(({ bands }) => bands.length > 0)
    .sort((a, b) => b.rows - a.rows || b.room - a.room)
    .slice(0, MOST_PLACES);
}

/** The stretches of rows of which none reaches over the room left of `place`, with enough lines on each side of it. */
function bandsAt(rows: readonly Fragment[][], place: number, upright: readonly Ruling[]): Band[] {
  const bands: Band[] = [];
  const crosses = (row: readonly Fragment[]): boolean =>
    row.some((one) => isLeft(one, place) && inkEnd(one) > place - one.size * GUTTER);
  for (let from = 0; from < rows.length; from++) {
    if (crosses(rows[from]!)) continue;
    let to = from;
    while (to < rows.length && !crosses(rows[to]!)) to++;
    while (from < to && isHeadline(rows.slice(from, to), place, upright)) from++;
    const band = rows.slice(from, to);
    const [left, right] = [-1, 1].map((side) => band.filter((row) => sideOf(row, place, side).length > 0).length);
    const least = Math.min(left!, right!);
    if (least >= LEAST_LINES) bands.push({ from, to, least });
    from = to;
  }
  return bands;
}

/**
 * The first row where it stands alone over the columns, far from the left end of its own: a name under the headline. Beside lines that
 * stand `upright` it is a cell.
 */
function isHeadline([first, ...rows]: readonly Fragment[][], place: number, upright: readonly Ruling[]): boolean {
  const { y } = first![0]!;
  if (upright.some(({ from, to }) => y > from && y < to)) return false;
  const [only, ...more] = [-1, 1].filter((side) => sideOf(first!, place, side).length > 0);
  if (more.length > 0) return false;
  const left = Math.min(...rows.flatMap((row) => sideOf(row, place, only!).map(({ x }) => x)));
  return first![0]!.x - left > INDENT * first![0]!.size;
}

const sideOf = (row: readonly Fragment[], place: number, side: number): Fragment[] =>
  row.filter((one) => isLeft(one, place) === side < 0);

/** A mark that opens may hang out of its column a little, one that closes is blank at its right. */
const isLeft = ({ text, x, size }: Fragment, place: number): boolean =>
  x < place - (/^[（“‘《【]/.test(text) ? size * HANGING : 0.5);
const inkEnd = ({ text, right, size }: Fragment): number =>
  /[，。、；：）”’》】]$/.test(text) ? right - size * HANGING : right;

/** True where two sides of a band are columns, not the cells of one table. */
function areColumns(band: readonly Fragment[][], place: number, rulings: Rulings): boolean {
  const crossing = rulings.horizontal.filter(({ from, to }) => from < place - GUTTER && to > place + GUTTER).length;
  if (crossing > rulings.horizontal.length * MOST_CROSSING) return false;
  const kinds = [-1, 1].map((side) =>
    kindOf(
      band.flatMap((row) => sideOf(row, place, side)),
      besides(rulings, place, side),
    ),
  );
  // What only upright lines part are cells of one table
  const drawn = [-1, 1].map((side) => besides(rulings, place, side).horizontal.length);
  if (kinds.every((kind) => kind === 'table')) return drawn.every((count) => count - crossing >= LEAST_DRAWN);
  if (kinds.every((kind) => kind !== 'other')) return true;
  if (kinds.every((kind) => kind === 'other')) return false;
  const both = band.filter((row) => [-1, 1].every((side) => sideOf(row, place, side).length > 0)).length;
  const least = Math.min(...[-1, 1].map((side) => band.filter((row) => sideOf(row, place, side).length > 0).length));
  return both <= least * MOST_BESIDE;
}

/**
 * True where cells of one tagged row stand on both sides: 类别, whose cells reach over several rows, is a column of its table. A table that
 * goes on in the next column of print has each of its rows on one side.
 */
function cutsRow(band: readonly Fragment[][], place: number, tagged: ReadonlyMap<string, string>): boolean {
  if (tagged.size === 0) return false;
  const [left, right] = [-1, 1].map((side) => {
    const tags = band.flatMap((row) => sideOf(row, place, side).map(({ tag }) => tag));
    return new Set(tags.flatMap((tag) => (tag === null ? [] : (tagged.get(tag) ?? []))));
  });
  return [...left!].some((row) => right!.has(row));
}

function kindOf(fragments: readonly Fragment[], rulings: Rulings): 'prose' | 'table' | 'other' {
  const tabled = new Set<Fragment>();
  for (const table of ruledTables(rulings, fragments)) {
    if (draftOfRuled(table) === null) continue;
    const { x, y, width, height } = table.box;
    for (const one of fragments)
      if (one.x > x - 3 && one.right < x + width + 3 && one.y > y && one.y < y + height) tabled.add(one);
  }
  const lines = rowsOfFragments(fragments.filter((one) => !tabled.has(one)));
  if (isProse(lines, fragments)) return 'prose';
  return tabled.size > lines.flat().length ? 'table' : 'other';
}

function isProse(lines: readonly Fragment[][], column: readonly Fragment[]): boolean {
  if (lines.length < LEAST_LINES) return false;
  const width = Math.max(...column.map(({ right }) => right)) - Math.min(...column.map(({ x }) => x));
  let wide = 0;
  let han = 0;
  let values = 0;
  for (const line of lines) {
    const from = Math.min(...line.map(({ x }) => x));
    const to = Math.max(...line.map(({ right }) => right));
    if (to - from >= width * REACH) wide++;
    const text = textOf(line);
    han += text.match(/\p{Script=Han}/gu)?.length ?? 0;
    if (isValueText(text)) values++;
  }
  return wide * 2 >= lines.length && han >= LEAST_HAN * lines.length && values * 5 <= lines.length;
}

/** The bands as two columns each, what stands between them straight over the page; each part may hold further columns. */
function partsOf(
  rows: readonly Fragment[][],
  rulings: Rulings,
  tagged: ReadonlyMap<string, string>,
  place: number,
  bands: readonly Band[],
  depth: number,
): PagePart[] {
  const parts: PagePart[] = [];
  const straight = (from: number, to: number): void => {
    if (to <= from) return;
    const fragments = rows.slice(from, to).flat();
    parts.push(
      ...inReadingOrder(fragments, within(rulings, rows, { from, to }), tagged, depth + 1).map((part) => ({
        ...part,
        isColumn: part.isColumn && depth > 0,
      })),
    );
  };
  let at = 0;
  for (const band of bands) {
    straight(at, band.from);
    const own = rows.slice(band.from, band.to);
    const drawn = within(rulings, rows, band);
    for (const side of [-1, 1]) {
      const fragments = own.flatMap((row) => sideOf(row, place, side));
      parts.push(
        ...inReadingOrder(fragments, besides(drawn, place, side), tagged, depth + 1).map((part) => ({
          ...part,
          isColumn: true,
        })),
      );
    }
    at = band.to;
  }
  straight(at, rows.length);
  return parts;
}

const cut = (lines: readonly Ruling[], from: number, to: number): Ruling[] =>
  lines.flatMap((line) => {
    const [start, end] = [Math.max(line.from, from), Math.min(line.to, to)];
    return end > start ? [{ ...line, from: start, to: end }] : [];
  });

/** The lines drawn at the height of some rows. */
function within({ horizontal, vertical }: Rulings, rows: readonly Fragment[][], { from, to }: Stretch): Rulings {
  const edge = (at: number): number => {
    const [above, below] = [rows[at - 1]?.[0], rows[at]?.[0]];
    if (above === undefined) return Number.NEGATIVE_INFINITY;
    if (below === undefined) return Number.POSITIVE_INFINITY;
    return (above.y + below.y - below.size) / 2;
  };
  const [top, bottom] = [edge(from), edge(to)];
  return { horizontal: horizontal.filter(({ at }) => at > top && at < bottom), vertical: cut(vertical, top, bottom) };
}

/** The lines drawn on one side of a place. */
function besides({ horizontal, vertical }: Rulings, place: number, side: number): Rulings {
  const [from, to] = side < 0 ? [Number.NEGATIVE_INFINITY, place - 0.5] : [place - 0.5, Number.POSITIVE_INFINITY];
  return { horizontal: cut(horizontal, from, to), vertical: vertical.filter(({ at }) => at >= from && at < to) };
}
