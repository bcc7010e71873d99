import type { Line } from './line';
import { readText } from './reading';

const UNIT_NOTE = /^(?:（|【|\[)?(?:计量)?单位：/;
const TITLE_END = /(?:表|一览|情况|指标|目标|明细|汇总|构成|结果|速度|数据)(?:（[^）]{1,16}）)?$/;
const TABLE_NUMBER = /^(?:附?表|专栏|图)[0-9一二三四五六七八九十]/;

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
    const words = readText(text, line.start, Math.min(line.end, line.start + 200)).text;
    if (words.length > 60) break;
    const isUnit = UNIT_NOTE.test(words) && words.length <= 40;
    const isNumber = TABLE_NUMBER.test(words);
    const isTitle = !/[。；，：]$/.test(words) && (isNumber || TITLE_END.test(words) || endsInUnit(words));
    if (!isUnit && !isTitle && line.kind !== 'caption') break;
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
