import type { UnitFamily } from '../../units/families';
import { matchUnit } from '../../units/match';

/** A unit as a heading, a label or a caption tells it, its scale apart: `万元` is 元 with a power of 4. */
export interface TableUnit {
  unit: string;
  family: UnitFamily;
  /** Power of ten from the cell's number to the base unit. */
  power: number;
  /** The words it was read from. */
  by: string;
}

const SCALES: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
/** Words that are a unit in a bracket or a column of units, and common words in prose (`5年`, `3分`). */
const ONLY_IN_TABLES: Record<string, UnitFamily> = { 年: 'time', 月: 'time', 日: 'time', 分: 'index', 级: 'index' };
const BRACKETS = /[（([【]([^（()）[\]【】]{1,16})[）)\]】]/g;
/** A text that is nothing but a unit note: `单位：万元`, `（计量单位：吨）`. */
export const UNIT_NOTE = /^[（(]?(?:计量)?单位[：:]/;
const NOTE = /(?:计量)?单位[：:]\s*([^\s（()）]{1,20}(?:[（(][^（()）]{1,6}[）)])?)/;

/**
 * The unit that `words` (a reading) are from their first to their last character; null where they are none. With `loose`, as
 * for a cell of a column of units, a short word that no list knows is a unit too (`蒸发量吨`).
 */
export function unitOfWords(words: string, loose = false): TableUnit | null {
  const bare = words.replace(/[±+\-、]+(?=%)/g, '').replace(/^(?:人民币|折合)/, '');
  let power = 0;
  for (let at = 0; at < bare.length; at++) {
    const rest = bare.slice(at);
    const found = wholeUnit(rest);
    if (found !== null) return { ...found, power, by: words };
    const scale = SCALES[bare[at]!];
    if (scale === undefined)
      return loose && isPlainWord(rest) ? { unit: rest, family: 'count', power, by: words } : null;
    power += scale;
  }
  return null;
}

function wholeUnit(text: string): { unit: string; family: UnitFamily } | null {
  const match = matchUnit(text, 0);
  if (match !== null && match.length === text.length) return { unit: match.unit, family: match.entry.family };
  const only = ONLY_IN_TABLES[text];
  if (only !== undefined) return { unit: text, family: only };
  // `人/10万人`, `小时/户`: measured for each of something that is no unit by itself
  const slash = text.indexOf('/');
  if (slash <= 0 || text.length - slash > 8) return null;
  const counted = matchUnit(text, 0);
  if (counted === null || counted.length !== slash) return null;
  return { unit: counted.unit + text.slice(slash), family: 'rate' };
}

function isPlainWord(text: string): boolean {
  return /^[\u4e00-\u9fffA-Za-z/·]{1,8}$/.test(text);
}

interface UnitBracket {
  index: number;
  length: number;
  unit: TableUnit;
  /** What the bracket says besides, in brackets of its own. */
  gloss: string;
}

/** `（现价，亿元）`: the one unit among the words of a bracket; null where none or several are units, `（亿元、%）`. */
function unitBesideGloss(words: string, { 0: bracket, index }: RegExpExecArray): UnitBracket | null {
  const parts = words.split(/[，,、；;]/);
  const units = parts.map((part) => unitOfWords(part));
  const [unit, ...more] = units.filter((one) => one !== null);
  if (parts.length < 2 || unit === undefined || more.length > 0) return null;
  const gloss = parts.filter((_, i) => units[i] === null).join('，');
  return { index, length: bracket.length, unit, gloss: `（${gloss}）` };
}

/** `text` (a reading) without the bracket that holds its unit, and the unit: `年末数（万人）`; brackets with a gloss stay. */
export function takeUnit(text: string): { rest: string; unit: TableUnit | null } {
  let last: UnitBracket | null = null;
  for (const match of text.matchAll(BRACKETS)) {
    const words = match[1]!.replace(/^单位：/, '');
    const unit = unitOfWords(words);
    if (unit !== null) last = { index: match.index, length: match[0].length, unit, gloss: '' };
    else last = unitBesideGloss(words, match) ?? last;
  }
  if (last !== null)
    return { rest: text.slice(0, last.index) + last.gloss + text.slice(last.index + last.length), unit: last.unit };
  // `比上年增长%`, `增减（±）%`, `比上年±百分点`
  const percent = /(?:[%‰]|个?百分点)$/.exec(text);
  if (percent !== null) return { rest: text.slice(0, percent.index), unit: unitOfWords(percent[0]) };
  return { rest: text, unit: null };
}

/** A bracket that closes a caption, `零售价格（元/500克）`: its unit where it holds nothing else. */
const CLOSING = /[（(]([^（()）]{1,16})[）)] ?$/;

/** The units of a caption's note, `单位：亿元、%`, in its order; empty where it has none. */
export function unitsOfCaption(caption: string): TableUnit[] {
  const note = NOTE.exec(caption);
  const words = (note ?? CLOSING.exec(caption))?.[1] ?? '';
  const units = words.split(/[、，,；;]/).map((part) => unitOfWords(part));
  return note === null && units.includes(null) ? [] : units.filter((unit) => unit !== null);
}
