import type { FoldedText } from './folded-text';
import type { Span } from './span';

const UP = '增长|递增|上调|超出|高出|增加|上升|提高|提升|扩大|上涨|增收|增产|攀升|净增|多增|增速|增幅|涨幅';
const DOWN =
  '负增长|下降|递减|下调|减少|降低|回落|压减|收窄|缩小|缩减|缩短|压缩|削减|下跌|下滑|减收|减产|降幅|跌幅|减幅|负';
const WORD = new RegExp(`(${DOWN})|${UP}`, 'g');

/** How far before its number a word of rising or falling may stand, and how far behind (`5.3%的降幅`). */
const REACH_BEFORE = 14;
const REACH_BEHIND = 5;

/** The characters of a text, each word of rising or falling as one `±` and blanks: whether it turned is asked apart. */
export function maskDirections(text: string): string[] {
  const out = [...Array(text.length).keys()].map((i) => text[i]!);
  for (const { 0: word, index } of text.matchAll(WORD)) {
    out[index] = '±';
    for (let i = 1; i < word.length; i++) out[index + i] = '';
  }
  return out;
}

/** A word that says which way a number goes. */
export interface Direction extends Span {
  down: boolean;
}

/** The word that says which way a mention goes, in its own clause; null where there is none. */
export function directionOf({ text }: FoldedText, { start, end }: Span): Direction | null {
  const before = text.slice(Math.max(0, start - REACH_BEFORE), start);
  const clause = before.slice(Math.max(...[...'，。；：、！？'].map((mark) => before.lastIndexOf(mark))) + 1);
  const last = [...clause.matchAll(WORD)].at(-1);
  if (last !== undefined) {
    const at = start - clause.length + last.index;
    return { start: at, end: at + last[0].length, down: last[1] !== undefined };
  }
  const behind = /^的?(?:降幅|跌幅|减幅|下降|降低)/.exec(text.slice(end, end + REACH_BEHIND));
  return behind === null ? null : { start: end, end: end + behind[0].length, down: true };
}
