import { mendedGlyphs, unknownGlyphs } from '../../document/glyphs';
import { type Fragment, type Frame, type Quarter, type Rulings, toFrame } from './fragment';
import type { PdfMark, PdfModule, PdfPage, PdfTextItem, PdfTreeNode } from './pdf-module';
import { rulingsOf } from './rulings';
import { withoutStamps } from './stamps';

/** Place of a tagged cell: which table of the page, which row of it, which cell of the row; `header` where it is tagged so. */
export interface TagCell {
  table: number;
  row: number;
  cell: number;
  header: boolean;
}

/** What a page holds, before its lines are told. */
export interface PageContent {
  width: number;
  height: number;
  /** Text by the way it runs, that with most of it first. Slanted text (a watermark) is in none. */
  frames: Frame[];
  /** Cells of tagged tables by the id of their content. */
  tags: Map<string, TagCell>;
  characters: number;
  /** Characters that stand for none. */
  unknown: number;
  /** The page draws a picture. */
  pictures: boolean;
}

/** Text that runs another way than most of a page's is read from this many characters on; fewer label an axis. */
const LEAST_TURNED = 30;
/** A page with fewer pieces of text holds no table whose lines would be worth looking at. */
const LEAST_PIECES = 6;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Reads one page: its text with places, the lines drawn on it, its tagged cells. */
export async function readPage(page: PdfPage, number: number, pdf: PdfModule): Promise<PageContent> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const byQuarter = new Map<Quarter, Fragment[]>();
  const content: PageContent = {
    width,
    height,
    frames: [],
    tags: new Map(),
    characters: 0,
    unknown: 0,
    pictures: false,
  };
  const open: (string | null)[] = [];
  let tagged = false;
  for (const item of items) {
    if (isMark(item)) {
      if (item.type.startsWith('begin')) open.push(item.id ?? open[open.length - 1] ?? null);
      else open.pop();
      continue;
    }
    const text = mendedGlyphs(item.str);
    if (text.trim() === '') continue;
    content.characters += text.trim().length;
    content.unknown += unknownGlyphs(text);
    const placed = placeOf(item, transform, width, height);
    if (placed === null) continue;
    const tag = open[open.length - 1] ?? null;
    if (tag !== null) tagged = true;
    const list = byQuarter.get(placed.quarter) ?? [];
    if (list.length === 0) byQuarter.set(placed.quarter, list);
    const fragment: Fragment = { ...placed.fragment, text: unspaced(text, placed.fragment), tag };
    if (!isTwice(list, fragment)) list.push(fragment);
  }
  const lengths = [...byQuarter].map(([quarter, list]) => [quarter, list.reduce((n, { text }) => n + text.length, 0)]);
  const most = Math.max(0, ...lengths.map(([, length]) => length!));
  const drawn = await drawing(page, items.length, pdf, transform);
  content.pictures = drawn.pictures;
  for (const [quarter, length] of lengths.sort((a, b) => b[1]! - a[1]!) as [Quarter, number][]) {
    if (length < most && length < LEAST_TURNED) continue;
    const [w, h] = quarter % 2 === 0 ? [width, height] : [height, width];
    const rulings = turned(drawn.rulings, quarter, width, height);
    const fragments = withoutStamps(byQuarter.get(quarter)!);
    content.frames.push({ page: number, quarter, width: w!, height: h!, fragments, rulings });
  }
  if (tagged) content.tags = tagCells(await page.getStructTree());
  return content;
}

const isMark = (item: PdfTextItem | PdfMark): item is PdfMark => !('str' in item);

/** Where a piece of text stands and which way it runs; null for slanted text. */
function placeOf(
  { transform: t, width }: PdfTextItem,
  v: readonly number[],
  pageWidth: number,
  pageHeight: number,
): { quarter: Quarter; fragment: Omit<Fragment, 'text' | 'tag'> } | null {
  const along = [v[0]! * t[0]! + v[2]! * t[1]!, v[1]! * t[0]! + v[3]! * t[1]!] as const;
  const up = [v[0]! * t[2]! + v[2]! * t[3]!, v[1]! * t[2]! + v[3]! * t[3]!] as const;
  const length = Math.hypot(...along);
  const across = Math.abs(along[1]) < length * 0.1;
  if (!across && Math.abs(along[0]) > length * 0.1) return null;
  const quarter: Quarter = across ? (along[0] >= 0 ? 0 : 2) : along[1] > 0 ? 1 : 3;
  const pageX = v[0]! * t[4]! + v[2]! * t[5]! + v[4]!;
  const pageY = v[1]! * t[4]! + v[3]! * t[5]! + v[5]!;
  const [x, y] = toFrame(quarter, pageWidth, pageHeight, pageX, pageY);
  return { quarter, fragment: { x, right: x + Math.abs(width), y, size: Math.hypot(...up) || length || 1 } };
}

/** Room that justified setting puts between characters is no blank: `受 市 政 府 委 托`. A wide one may part columns. */
function unspaced(text: string, { x, right, size }: Omit<Fragment, 'text' | 'tag'>): string {
  const trimmed = text.trim();
  const spaces = trimmed.match(/\s/g)?.length ?? 0;
  if (spaces === 0) return trimmed;
  let natural = 0;
  for (const c of trimmed) if (!/\s/.test(c)) natural += WIDE.test(c) ? 1 : 0.5;
  const room = (right - x - natural * size) / spaces;
  const single = /^(?:\p{Script=Han}\s+){2,}\p{Script=Han}$/u.test(trimmed);
  if (room > size * 0.45 && !single) return trimmed;
  return trimmed.replace(/(?<=[\u2e80-\uffef])\s+|\s+(?=[\u2e80-\uffef])/g, '');
}

/** Bold type is sometimes made by printing twice, a hair apart. */
export function isTwice(list: readonly Fragment[], next: Fragment): boolean {
  for (let at = list.length - 1; at >= 0 && at >= list.length - 4; at--) {
    const { text, x, y } = list[at]!;
    if (text === next.text && Math.abs(x - next.x) < next.size * 0.12 && Math.abs(y - next.y) < next.size * 0.12)
      return true;
  }
  return false;
}

async function drawing(
  page: PdfPage,
  pieces: number,
  { OPS }: PdfModule,
  transform: readonly number[],
): Promise<{ rulings: Rulings; pictures: boolean }> {
  const operations = await page.getOperatorList();
  const images = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
  let pictures = false;
  for (let i = 0; i < operations.fnArray.length; i++) if (images.has(operations.fnArray[i]!)) pictures = true;
  const rulings = pieces < LEAST_PIECES ? { horizontal: [], vertical: [] } : rulingsOf(operations, OPS, transform);
  return { rulings, pictures };
}

/** Lines of a page in the frame of a direction. */
function turned({ horizontal, vertical }: Rulings, quarter: Quarter, width: number, height: number): Rulings {
  if (quarter === 0) return { horizontal, vertical };
  const out: Rulings = { horizontal: [], vertical: [] };
  const put = (x0: number, y0: number, x1: number, y1: number): void => {
    const [ax, ay] = toFrame(quarter, width, height, x0, y0);
    const [bx, by] = toFrame(quarter, width, height, x1, y1);
    if (Math.abs(ay - by) < Math.abs(ax - bx))
      out.horizontal.push({ at: ay, from: Math.min(ax, bx), to: Math.max(ax, bx) });
    else out.vertical.push({ at: ax, from: Math.min(ay, by), to: Math.max(ay, by) });
  };
  for (const { at, from, to } of horizontal) put(from, at, to, at);
  for (const { at, from, to } of vertical) put(at, from, at, to);
  return out;
}

const DEEPEST = 200;

/** The cells of the tables of a page's tag tree. */
function tagCells(tree: PdfTreeNode | null): Map<string, TagCell> {
  const cells = new Map<string, TagCell>();
  let tables = 0;
  const walk = (node: PdfTreeNode, at: TagCell | null, depth: number): void => {
    if (depth > DEEPEST) return;
    if (node.type === 'content') {
      if (at !== null && node.id !== undefined) cells.set(node.id, at);
      return;
    }
    const children = node.children ?? [];
    if (node.role !== 'Table') {
      for (const child of children) walk(child, at, depth + 1);
      return;
    }
    // A table inside a cell is read by its own rows
    const table = tables++;
    let row = 0;
    for (const tr of rowsOf(node, 0)) {
      let cell = 0;
      for (const td of tr.children ?? []) {
        walk(td, { table, row, cell, header: td.role === 'TH' }, depth + 1);
        cell++;
      }
      row++;
    }
  };
  if (tree !== null) walk(tree, null, 0);
  return cells;
}

const rowsOf = (node: PdfTreeNode, depth: number): PdfTreeNode[] =>
  depth > 4
    ? []
    : (node.children ?? []).flatMap((child) =>
        child.role === 'TR' ? [child] : child.role === 'Table' ? [] : rowsOf(child, depth + 1),
      );
