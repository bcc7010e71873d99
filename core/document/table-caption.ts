import type { Line } from './line';
import { foldedText } from './reading';

const UNIT_NOTE = /^(?:（|【|\[)?(?:计量)?单位：/;
/** `（以上年为100）` on a line of its own. */
const INDEX_BASE = /^[（(]?以.{2,8}(?:为|=)100[）)]?$/;
const TITLE_END = /(?:表|一览|情况|指标|目标|明细|汇总|构成|结果|速度|数据)(?:（[^）]{1,16}）)?$/;
/** `（按经济分类）` between a title and its unit note. */
export const SUBTITLE = /^[（(][^（()）]{2,16}[）)]$/;
const TABLE_NUMBER = /^(?:附?表|专栏|图)[0-9一二三四五六七八九十]/;

/** A line that opens with years and goes on with more than a column is called by: `2019—2021年全市床位数和人员数`. */
const DATED = /^.{0,14}(?:\d{4}|[一二三四五六七八九〇零○]{4})年[^，。；]{8,}$/;
const YEARS = /(?:\d{4}|[一二三四五六七八九〇零○]{4})年?|[-—～、]/g;
const COLUMN_WORDS = /[%％）)]$|(?:预算|决算|执行|完成)数|[比占较为]$/;

/** True where a line of so many words, without white space, is a table's title. */
export function isCaption(line: string, words: number): boolean {
  if (words > 5 || line.length > 60 || /[。；，：]$/.test(line)) return false;
  if (TABLE_NUMBER.test(line)) return true;
  return words <= 3 && (namesTable(line) || isDated(line));
}

const namesTable = (line: string): boolean =>
  line.length >= 7 &&
  TITLE_END.test(line) &&
  !/^(?:指标|目标|情况)/.test(line) &&
  !/(?:增长)?速度$/.test(line.slice(0, 6));

/**
 * A title by the year that it opens with alone. Labels of projects may open so too; `2025年 2025年 2026年` are headings of three
 * columns.
 */
export function isDated(line: string): boolean {
  return (
    !namesTable(line) &&
    !TABLE_NUMBER.test(line) &&
    DATED.test(line) &&
    line.replace(YEARS, '').length >= 8 &&
    !COLUMN_WORDS.test(line)
  );
}

/**
 * The caption that stands above a table: its unit note (`单位：万元`) and title, in that order of nearness. `above` are the
 * lines before the table; those that are its caption are marked so. Empty where there is none.
 */
export function captionAbove(text: string, above: Line[]): string {
  const parts: string[] = [];
  let at = above.length - 1;
  for (let looked = 0; at >= 0 && looked < 4; at--, looked++) {
    const line = above[at]!;
    if (line.kind === 'cell') break;
    const words = foldedText(text, line.start, Math.min(line.end, line.start + 200));
    if (words.length > 60) break;
    const isUnit = (UNIT_NOTE.test(words) && words.length <= 40) || INDEX_BASE.test(words);
    const isNumber = TABLE_NUMBER.test(words);
    const isTitle =
      !/[。；，：]$/.test(words) && (isNumber || TITLE_END.test(words) || endsInUnit(words) || isCaption(words, 1));
    if (!isUnit && !isTitle && !SUBTITLE.test(words) && line.kind !== 'caption') break;
    line.kind = 'caption';
    parts.unshift(text.slice(line.start, line.end).trim());
    // `表7` above its title is the outermost part
    if (isNumber) break;
  }
  return parts.join(' ');
}

/** `主要指标  单位：亿元` on one line. */
function endsInUnit(words: string): boolean {
  return /单位：[^，。；]{1,12}[）】]?$/.test(words);
}
