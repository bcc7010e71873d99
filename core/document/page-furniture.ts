import type { Line } from './line';
import { foldedText } from './reading';

/** A page number is told by its dress: `— 12 —`, `·12·`, `第12页`, `第 3 页 共 20 页`, `12/20` between dashes, in any digits. */
const NUMBER = '(?:[0-9]{1,4}|[〇○零一二三四五六七八九十百]{1,5})';
const DRESSED_NUMBER = new RegExp(
  `^(?:[-—~～·•]{1,3} ?${NUMBER} ?[-—~～·•]{1,3}|(?:-|—)?第 ?${NUMBER} ?页(?:[，/ ]?共 ?${NUMBER} ?页)?(?:-|—)?|${NUMBER} ?/ ?共? ?${NUMBER} ?页)$`,
);
const BARE_NUMBER = new RegExp(`^${NUMBER}$`);
const FOOTNOTE_MARK = /^(?:[0-9]{1,3}|\[[0-9]{1,3}\]|[①-⑳])$/;
/** A run of bare page numbers is believed from this length on; a table has no such run with text between its numbers. */
const LEAST_RUN = 4;
/** A number on more lines of its own than this is no page's. */
const MOST_PLACES = 12;
/** Lines of text between two page numbers, at the least. */
const LEAST_PAGE = 8;
/** A line this often inside sentences is a running head. */
const LEAST_HEADS = 3;
const LONGEST_HEAD = 60;
const LONGEST_NUMBER = 24;
/** Words or a comma: what a line ends in whose sentence goes on. */
const OPEN_END = /[\p{Script=Han}\d，,、（(《“%％.]$/u;
/** What only the rest of a sentence begins with. */
const RESUMES = /^[，。、；：！？）”》,;)]/;

/**
 * Takes a printed page's furniture out of a text's lines: page numbers (`— 12 —`, or bare numbers that count up from page to
 * page), running heads, and footnote marks that stand on a line of their own. The line behind them says where they stood, so that
 * a sentence cut by them can be mended.
 */
export function withoutPageFurniture(text: string, lines: Line[]): Line[] {
  const drop = new Set<number>();
  lines.forEach((line, index) => {
    if (line.kind === 'cell' || line.end - line.start > LONGEST_NUMBER) return;
    const words = foldedText(text, line.start, line.end);
    if (DRESSED_NUMBER.test(words) || (FOOTNOTE_MARK.test(words) && cutsSentence(text, lines, index))) drop.add(index);
  });
  for (const index of countedPages(text, lines)) drop.add(index);
  for (const index of lonePages(text, lines, drop)) drop.add(index);
  for (const index of runningHeads(text, lines, drop)) drop.add(index);
  if (drop.size === 0) return lines;
  const kept: Line[] = [];
  let gap: { start: number; end: number } | null = null;
  lines.forEach((line, index) => {
    if (drop.has(index)) {
      gap = { start: gap?.start ?? line.start, end: line.end };
      return;
    }
    kept.push(gap ? { ...line, gapBefore: gap } : line);
    gap = null;
  });
  return kept;
}

/** The line before is open and the line behind goes on with a mark: `…机构11` `。新增…` on three lines. */
function cutsSentence(text: string, lines: Line[], index: number): boolean {
  const before = lines[index - 1];
  const behind = lines[index + 1];
  if (before === undefined || behind === undefined || before.kind === 'cell' || behind.kind === 'cell') return false;
  return (
    OPEN_END.test(text.slice(before.end - 1, before.end)) && RESUMES.test(text.slice(behind.start, behind.start + 1))
  );
}

const NONE: ReadonlySet<number> = new Set();

/** Bare numbers n, n+1, n+2 … that stand a page apart: many, or a few of which most cut a sentence. */
function countedPages(text: string, lines: Line[]): number[] {
  const at = new Map<number, number[]>();
  lines.forEach((line, index) => {
    if (line.kind === 'cell' || line.end - line.start > 5) return;
    const words = foldedText(text, line.start, line.end);
    if (!BARE_NUMBER.test(words)) return;
    const number = pageNumber(words);
    const places = at.get(number);
    if (places === undefined) at.set(number, [index]);
    else places.push(index);
  });
  // Figures of a table come back often, the number of a page does not
  for (const [number, places] of at) if (places.length > MOST_PLACES) at.delete(number);
  const found = new Set<number>();
  for (const first of [...at.keys()].sort((a, b) => a - b)) {
    for (const start of at.get(first)!) {
      if (found.has(start)) continue;
      const run = [start];
      for (let number = first + 1; ; number++) {
        const next = at.get(number)?.find((index) => index >= run[run.length - 1]! + LEAST_PAGE && !found.has(index));
        if (next === undefined) break;
        run.push(next);
      }
      const inside = run.filter((index) => isInside(text, lines, NONE, index)).length;
      const counts = run.length >= LEAST_RUN || (run.length > 1 && inside * 2 >= run.length);
      if (counts) for (const index of run) found.add(index);
    }
  }
  return [...found];
}

/** What may go on behind a number that stands on a line of its own, as an infographic sets it: `186` `亿元`. */
const UNIT_HEAD = /^[%％‰十百千万亿元美个人名户家所项件次亩吨公平立千米倍位年月日]/;

/** Bare numbers inside a sentence of long lines: page numbers of a text with few pages. */
function lonePages(text: string, lines: Line[], numbers: Set<number>): number[] {
  const found: number[] = [];
  lines.forEach((line, index) => {
    if (line.kind === 'cell' || line.end - line.start > 3 || numbers.has(index)) return;
    if (!/^[0-9０-９]{1,3}$/.test(text.slice(line.start, line.end)) || !isInside(text, lines, numbers, index)) return;
    const behind = lines[index + 1]!;
    if (!UNIT_HEAD.test(text.slice(behind.start, behind.start + 1))) found.push(index);
  });
  return found;
}

const HAN_DIGITS = '零一二三四五六七八九';

/** A page's number in Arabic digits, in Han numerals (`十二`, `二十`, `一百零三`) or in a row of Han digits (`一二`). */
function pageNumber(words: string): number {
  if (/^[0-9]/.test(words)) return Number(words);
  if (!/[十百]/.test(words)) return Number([...words].map((c) => Math.max(0, HAN_DIGITS.indexOf(c))).join(''));
  let sum = 0;
  let digit = 0;
  for (const c of words) {
    if (c === '百') sum += 100 * (digit || 1);
    else if (c === '十') sum += 10 * (digit || 1);
    digit = Math.max(0, HAN_DIGITS.indexOf(c));
  }
  return sum + digit;
}

const DATE = /[0-9０-９]{1,4} ?[年月日页届次]/g;
/** More than one number, or one that is no page's: a row of a table comes back too (`利息收入 4,400 5,000 101.4%`). */
const FIGURES = /[0-9０-９][^0-9０-９]+[0-9０-９]|[0-9０-９] ?[%％]/;

/**
 * Short lines that come back, their numbers aside: next to page numbers on several pages, or inside sentences, as no heading
 * does. The first line of a text is its title.
 */
function runningHeads(text: string, lines: Line[], numbers: Set<number>): number[] {
  const seen = new Map<string, { at: number[]; inside: number; beside: number }>();
  lines.forEach((line, index) => {
    if (index === 0 || numbers.has(index) || line.kind === 'cell' || line.end - line.start > LONGEST_HEAD) return;
    const words = text.slice(line.start, line.end);
    const key = words.replace(/[\s\d０-９]+/g, '');
    if (key.length < 4 || /[。；，：]/.test(key) || FIGURES.test(words.replace(DATE, ''))) return;
    const head = seen.get(key) ?? { at: [], inside: 0, beside: 0 };
    head.at.push(index);
    if (numbers.has(index - 1) || numbers.has(index + 1)) head.beside++;
    if (isInside(text, lines, numbers, index)) head.inside++;
    seen.set(key, head);
  });
  const found: number[] = [];
  for (const { at, inside, beside } of seen.values()) {
    const isInRun = inside >= LEAST_HEADS && inside * 2 >= at.length;
    for (const index of at) {
      if (isInRun || (beside >= LEAST_HEADS && (numbers.has(index - 1) || numbers.has(index + 1)))) found.push(index);
    }
  }
  return found;
}

/** A long open line stands before, prose behind: page numbers between are passed over. */
function isInside(text: string, lines: Line[], numbers: ReadonlySet<number>, index: number): boolean {
  let from = index - 1;
  while (from >= 0 && numbers.has(from)) from--;
  let to = index + 1;
  while (to < lines.length && numbers.has(to)) to++;
  const before = lines[from];
  const behind = lines[to];
  if (before === undefined || behind === undefined || before.kind === 'cell' || behind.kind === 'cell') return false;
  const length = before.end - before.start;
  if (length < 16 || behind.end - behind.start < 16 || behind.indented) return false;
  return (
    OPEN_END.test(text.slice(before.end - 1, before.end)) && /[，、。；]/.test(text.slice(before.start, before.end))
  );
}
