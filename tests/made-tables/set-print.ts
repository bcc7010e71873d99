import type { MadePage } from '../unit/files/pdf/make-pdf';
import type { MadeTable } from './model';
import { squared } from './set-lines';

/** How a printed page sets a table: with ruled lines or without, numbers at the right of their columns or in the middle. */
export interface PrintManner {
  ruled: boolean;
  middle: boolean;
  /** Points between columns at the least. */
  room: number;
  /** Points between rows. */
  pitch: number;
}

const SIZE = 9;
const EDGE = 40;
/** Headings and labels wider than this are broken over lines. */
const LABEL = 14 * SIZE;
const HEADING = 6 * SIZE;

const widthOf = (text: string): number =>
  [...text].reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2e7f || c === '—' || c === '…' ? SIZE : SIZE / 2), 0);

/** Words in lines no wider than `width`. */
function broken(text: string, width: number): string[] {
  const lines = [''];
  for (const c of text) {
    const last = lines.length - 1;
    if (lines[last] !== '' && widthOf(lines[last]! + c) > width && !/[\d.,）)%]/.test(c)) lines.push(c);
    else lines[last] += c;
  }
  return lines;
}

/** The table as a page of a PDF. */
export function setPrint(table: MadeTable, { ruled, middle, pitch, room }: PrintManner): MadePage {
  const head = squared(table.head);
  const all = [...head, ...squared(table.body)];
  const texts: NonNullable<MadePage['texts']> = [];
  const lines: NonNullable<MadePage['lines']> = [];
  const isNumber = (text: string): boolean => /^[-\d]/.test(text) || /^[—…]+$/.test(text);
  const columns = all[0]!.length;
  const widths = Array.from({ length: columns }, (_, c) => {
    const own = all.filter((cells) => cells[c]?.own && cells[c].columns === 1);
    return (
      Math.max(
        ...own.map((cells) => {
          const { text } = cells[c]!;
          const most = all.indexOf(cells) < head.length ? HEADING : LABEL;
          return isNumber(text) ? widthOf(text) : Math.max(...broken(text, most).map(widthOf));
        }),
        3 * SIZE,
      ) + room
    );
  });
  const lefts = widths.map((_, c) => EDGE + widths.slice(0, c).reduce((a, b) => a + b, 0));
  const right = EDGE + widths.reduce((a, b) => a + b, 0);
  const height = 842;
  let y = height - 60;
  texts.push({ x: EDGE + (right - EDGE - widthOf(table.title)) / 2, y, text: table.title, size: SIZE });
  y -= 24;
  if (table.note !== '') texts.push({ x: right - widthOf(table.note), y, text: table.note, size: SIZE });
  y -= 14;
  const leading = SIZE * 1.25;
  const wordsOf = (r: number, c: number): string[] => {
    const one = all[r]![c]!;
    if (!one.own || one.text === '') return [];
    const width = widths.slice(c, c + one.columns).reduce((a, b) => a + b, 0) - room;
    return isNumber(one.text) ? [one.text] : broken(one.text, Math.max(width, 3 * SIZE));
  };
  const heights = all.map((cells, r) =>
    Math.max(
      pitch,
      ...cells.map((one, c) => (one.rows > 1 ? 0 : wordsOf(r, c).length * leading + (pitch - leading) * 0.8)),
    ),
  );
  const tops = heights.map((_, r) => y - heights.slice(0, r).reduce((a, b) => a + b, 0));
  const bottom = y - heights.reduce((a, b) => a + b, 0);
  all.forEach((cells, r) => {
    cells.forEach((one, c) => {
      const words = wordsOf(r, c);
      const high = heights.slice(r, r + one.rows).reduce((a, b) => a + b, 0);
      const wide = widths.slice(c, c + one.columns).reduce((a, b) => a + b, 0);
      const top = tops[r]! - (high - words.length * leading) / 2;
      words.forEach((text, i) => {
        const free = wide - room - widthOf(text);
        const number = isNumber(text);
        const lead = r < head.length ? free / 2 : !number ? 0 : middle ? free / 2 : free;
        texts.push({ x: lefts[c]! + room / 2 + lead, y: top - leading * i - SIZE, text, size: SIZE });
      });
      if (ruled && one.own) {
        lines.push(
          [lefts[c]!, tops[r]!, lefts[c]! + wide, tops[r]!],
          [lefts[c]!, tops[r]!, lefts[c]!, tops[r]! - high],
        );
      }
    });
  });
  if (ruled) lines.push([EDGE, bottom, right, bottom], [right, y, right, bottom]);
  table.below.forEach((text, i) => {
    texts.push({ x: EDGE, y: bottom - 20 - i * 14, text, size: SIZE });
  });
  return { width: Math.max(595, right + EDGE), height, texts, lines };
}
