import { foldedText } from '../../document/reading';
import type { Frame } from './fragment';
import { linesOfRow, type PrintedLine, rowsOfFragments, textOf } from './printed-line';

/** Rows at the top and at the bottom of a page that may be no text of it. */
const DEPTH = 3;
/** A row at the same height on so many pages is a running head. */
const LEAST_HEADS = 3;
/** Of a text of two pages two are enough where a page's number stands among the words. */
const NUMBERED_HEADS = 2;
const NUMBERED = /(?:^|\s)#\s?\/\s?#$|第#页/;
/** Heights that differ by no more are the same, in points. */
const SAME_HEIGHT = 4;
const LONGEST = 200;
const NUMBER = '(?:[0-9]{1,4}|[〇○零一二三四五六七八九十百]{1,5}|[ivxl]{1,6})';
/** `- 12 -`, `12`, `第12页 共20页`, `12/20`, in any digits. */
const PAGE_NUMBER = new RegExp(
  `^[-—–~～·•.|\\[（(]{0,4} ?(?:第 ?)?${NUMBER} ?(?:页)?(?:[，/ ]{0,2}(?:共 ?)?${NUMBER} ?(?:页)?)? ?[-—–~～·•.|\\]）)]{0,4}$`,
  'i',
);
/** What stands over a table on each of its pages is no running head. */
const OF_TABLE = /单位：|^（?续表|^附?表[0-9一二三四五六七八九十]|表(?:（[^）]{1,16}）)?$/;

interface Edge {
  frame: Frame;
  row: PrintedLine['fragments'];
  text: string;
  y: number;
  /** From the nearer edge of the page, 0 for the outermost row. */
  depth: number;
  top: boolean;
}

/**
 * Takes running heads and page numbers out of frames: rows near the upper or lower edge whose words come back at the same height on
 * several pages, whatever number stands among them, and numbers alone that count with the pages or stand outside all other text. The
 * frames are changed.
 */
export function dropPageEdges(frames: readonly Frame[]): void {
  const edges = frames.flatMap(edgesOf);
  const drop = new Map<Frame, Set<unknown>>();
  const put = ({ frame, row }: Edge): void => {
    const set = drop.get(frame) ?? new Set();
    drop.set(frame, set);
    for (const one of row) set.add(one);
  };
  for (const edge of runningHeads(edges)) put(edge);
  for (const edge of pageNumbers(edges, drop)) put(edge);
  for (const [frame, set] of drop) frame.fragments = frame.fragments.filter((one) => !set.has(one));
}

function edgesOf(frame: Frame): Edge[] {
  const rows = rowsOfFragments(frame.fragments);
  const found: Edge[] = [];
  const tables = ruledHeights(frame);
  rows.forEach((row, at) => {
    // The heading of a table comes back on each page of it
    if (tables.some(([from, to]) => row[0]!.y > from && row[0]!.y < to) || linesOfRow(row).length > 2) return;
    const fromEnd = rows.length - 1 - at;
    const top = at < DEPTH && row[0]!.y < frame.height * 0.25;
    const bottom = fromEnd < DEPTH && row[0]!.y > frame.height * 0.75;
    if (!top && !bottom) return;
    const text = foldedText(textOf(row)).trim();
    if (text.length > 0 && text.length <= LONGEST)
      found.push({ frame, row, text, y: row[0]!.y, depth: top ? at : fromEnd, top });
  });
  return found;
}

/** From where to where lines stand upright on a page: what is between is a table. */
const ruledHeights = ({ rulings }: Frame): [number, number][] => rulings.vertical.map(({ from, to }) => [from, to]);

/** Rows with the same words at the same height on several pages. */
function runningHeads(edges: readonly Edge[]): Edge[] {
  const byWords = new Map<string, Edge[]>();
  for (const edge of edges) {
    // A page's number beside the words differs from page to page; a year does not
    const key = edge.text.replace(/(?:^|\D)[0-9]{1,3}(?=$|\D)/g, (number) => number.replace(/[0-9]+/, '#'));
    if (OF_TABLE.test(edge.text) || !/[\p{L}]/u.test(key)) continue;
    const list = byWords.get(`${edge.top} ${key}`) ?? [];
    byWords.set(`${edge.top} ${key}`, list);
    list.push(edge);
  }
  const found: Edge[] = [];
  for (const [key, list] of byWords) {
    for (const one of list) {
      const pages = new Set(
        list.filter((other) => Math.abs(other.y - one.y) <= SAME_HEIGHT).map(({ frame }) => frame.page),
      );
      if (pages.size >= (NUMBERED.test(key) ? NUMBERED_HEADS : LEAST_HEADS)) found.push(one);
    }
  }
  return found;
}

/** Numbers alone in their row, outermost but for running heads. */
function pageNumbers(edges: readonly Edge[], heads: ReadonlyMap<Frame, ReadonlySet<unknown>>): Edge[] {
  const isHead = ({ frame, row }: Edge): boolean => heads.get(frame)?.has(row[0]) === true;
  const numbers = edges.filter((edge) => {
    if (!PAGE_NUMBER.test(edge.text)) return false;
    const outside = edges.filter(
      (other) => other.frame === edge.frame && other.top === edge.top && other.depth < edge.depth,
    );
    return outside.every((other) => isHead(other) || PAGE_NUMBER.test(other.text));
  });
  return numbers.filter((edge) => {
    const dressed = /[-—–~～·•页/]/.test(edge.text);
    const pages = new Set(
      numbers
        .filter((other) => other.top === edge.top && Math.abs(other.y - edge.y) <= SAME_HEIGHT)
        .map(({ frame }) => frame.page),
    );
    return dressed || pages.size >= 2 || standsOff(edge);
  });
}

/** Far from all other text of the page. */
function standsOff({ frame, row, y }: Edge): boolean {
  const others = frame.fragments.filter((one) => !row.includes(one));
  return others.length > 0 && others.every((one) => Math.abs(one.y - y) > 2.5 * Math.max(one.size, row[0]!.size));
}
