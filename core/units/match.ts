import { beginsUnit } from '../numerals/characters';
import { CLASSIFIERS } from './classifiers';
import { CURRENCIES } from './currencies';
import type { UnitEntry } from './entry';
import { MEASURES } from './measures';

/** Every unit; the longest spelling that fits wins, and of equal ones the earlier entry. */
export const UNITS: readonly UnitEntry[] = [...CURRENCIES, ...MEASURES, ...CLASSIFIERS];

/** A unit where it stands: canonical name, entry, and how many characters it takes. */
export interface UnitMatch {
  unit: string;
  entry: UnitEntry;
  length: number;
}

interface Spelling {
  text: string;
  entry: UnitEntry;
}

/** Spellings by their first character, longest first. */
const BY_FIRST = new Map<string, Spelling[]>();
for (const entry of UNITS) {
  for (const text of entry.spellings) {
    const spellings = BY_FIRST.get(text[0]!);
    if (spellings) spellings.push({ text, entry });
    else BY_FIRST.set(text[0]!, [{ text, entry }]);
  }
}
for (const spellings of BY_FIRST.values()) spellings.sort((a, b) => b.text.length - a.text.length);

const LATIN = /[A-Za-z]/;
const LATIN_OR_DIGIT = /[A-Za-z0-9]/;

/**
 * The unit that stands at `at`, right behind a number; null where none does. `元/平方公里`, `公斤/亩`, `吨标准煤/万元` and
 * `公斤每亩` are one unit each, and so is a double classifier (`台（套）`), by its first word.
 */
export function matchUnit(text: string, at: number): UnitMatch | null {
  // `35 km`: a reading keeps the space between a digit and a Latin letter
  const spaces = text[at] === ' ' && LATIN.test(text[at + 1] ?? '') && LATIN.test(text[at + 2] ?? '') ? 1 : 0;
  const spelling = spellingAt(text, at + spaces, text[at - 1] ?? '');
  if (spelling === null) return null;
  const { entry } = spelling;
  const length = spaces + spelling.text.length;
  const per = matchPer(text, at + length);
  if (per) return { unit: entry.unit + per.text, entry, length: length + per.length };
  const other = entry.family === 'count' && text[at + length] === '（' && text[at + length + 2] === '）';
  if (other && BY_FIRST.get(text[at + length + 1]!)?.some((one) => one.text.length === 1)) {
    // 家（次） counts what is done to each, 套（间） and 台（件） one thing in two words
    const unit = text[at + length + 1] === '次' ? `${entry.unit}次` : entry.unit;
    return { unit, entry, length: length + 3 };
  }
  return { unit: entry.unit, entry, length };
}

function spellingAt(text: string, at: number, previous: string): Spelling | null {
  const spellings = BY_FIRST.get(text[at] ?? '');
  if (spellings === undefined) return null;
  for (const spelling of spellings) {
    if (!text.startsWith(spelling.text, at)) continue;
    const { entry } = spelling;
    const end = at + spelling.text.length;
    // A unit that begins its text stands alone, as in the head of a table
    if (previous !== '' && entry.behind !== undefined && !entry.behind.includes(previous)) continue;
    if (entry.not !== undefined && begins(entry.not, text, end)) continue;
    // Latin units end at a word boundary: `5G`, `4K` and `10E` of a model are none
    if (LATIN.test(text[at]!) && LATIN_OR_DIGIT.test(text[end] ?? '')) continue;
    return spelling;
  }
  return null;
}

function begins(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}

const SCALES = '万亿百千';
/** What is no unit of the registry but divides one: `元/月`, `元/人·年`. */
const PER_WORD = /(?:[人户]·[年月天日]|人次|人|户|年|月|日|天|小时|秒|度)/y;
/** 每 joins two units of measure only: `500元每户补助` is no unit. */
const PER_FAMILIES = new Set(['area', 'length', 'volume', 'mass']);

/** `/平方公里`, `/万元`, `每立方米` behind a unit, and `/人/年`. */
function matchPer(text: string, at: number, first = true): { text: string; length: number } | null {
  const mark = text[at];
  if (mark !== '/' && mark !== '每') return null;
  let from = at + 1;
  // 元/万人 has a scale, 元/千瓦时 a unit that begins like one
  while (from < at + 3 && SCALES.includes(text[from] ?? ' ') && !beginsUnit(text, from)) from++;
  const scale = text.slice(at + 1, from);
  const unit = spellingAt(text, from, '0');
  if (unit && (mark === '/' ? unit.text.length > 1 : PER_FAMILIES.has(unit.entry.family))) {
    return { text: `/${scale}${unit.entry.unit}`, length: from + unit.text.length - at };
  }
  if (mark === '每') return null;
  PER_WORD.lastIndex = from;
  const word = PER_WORD.exec(text)?.[0] ?? unit?.text;
  if (word === undefined) return null;
  const end = from + word.length;
  const rest = first && text[end] === '/' ? matchPer(text, end, false) : null;
  return {
    text: `/${scale}${unit?.text === word ? unit.entry.unit : word}${rest?.text ?? ''}`,
    length: end + (rest?.length ?? 0) - at,
  };
}
