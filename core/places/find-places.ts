import { divisionOf } from './divisions';
import { namePosition } from './name-boundary';
import { hashOf, type NamesOfPair, namesOf, openings } from './name-index';

/** One mention of a division in a text. */
export interface PlaceMention {
  /** Offsets into the text that was searched. */
  start: number;
  end: number;
  text: string;
  /** The divisions that bear the name; more than one for 鼓楼区 or 河北. */
  codes: readonly string[];
  /** False for a short name (`河北`), which may be a common word. */
  full: boolean;
  /** True where the words around it let it be a name: a word begins at it, or its parent's name stands before it (示范县 is no 范县). */
  bounded: boolean;
  /** What beside it only a place has: its parent's name before it, or words such as 人民, 境内, 中学; null for nothing. */
  placed: string | null;
  /** The two characters behind it. */
  next: string;
}

/** Names that are common words: `新城区` in 建设新城区, `城区`, `郊区`. They count only right behind the name of their parent. */
const COMMON_WORDS = new Set([
  '城区',
  '郊区',
  '矿区',
  '东区',
  '西区',
  '新城区',
  '市中区',
  '新市区',
  '开发区',
  '中原区',
  '新区',
]);

/**
 * Finds the names of administrative divisions, longest first, in one pass over `text` (linear: a name has at most 15
 * characters). `text` should be free of stray spaces (`Reading.text`). A name that is the parent's and the child's run
 * together (`天津市河北区`) comes out as two mentions, the second narrowed to the children of the first.
 */
export function findPlaces(text: string): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  const opens = openings();
  let at = 0;
  while (at < text.length - 1) {
    const first = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    const hash = hashOf(first, second);
    // Nearly all positions
    if (((opens[hash >> 5]! >>> (hash & 31)) & 1) === 0) {
      at += 1;
      continue;
    }
    const names = namesOf(first, second);
    const mention = names === undefined ? null : mentionAt(text, at, names, mentions[mentions.length - 1]);
    if (!mention) {
      at += 1;
      continue;
    }
    mentions.push(mention);
    at = mention.end;
  }
  return mentions;
}

function mentionAt(
  text: string,
  at: number,
  names: NamesOfPair,
  before: PlaceMention | undefined,
): PlaceMention | null {
  const parents = before && before.end === at ? before.codes : null;
  for (let left = names.lengths; left !== 0; ) {
    // The longest first
    const length = 31 - Math.clz32(left);
    left ^= 1 << length;
    if (at + length > text.length) continue;
    const name = text.slice(at, at + length);
    const full = names.full.get(name);
    const codes = full ?? names.short.get(name);
    if (!codes) continue;
    const children = parents ? codes.filter((code) => parents.some((parent) => isWithin(code, parent))) : [];
    if (COMMON_WORDS.has(name) && children.length === 0) return null;
    const kept = children.length > 0 ? children : codes;
    const { begins, ends, placed } = namePosition(text, at, at + length);
    return {
      start: at,
      end: at + length,
      text: name,
      codes: kept,
      full: full !== undefined,
      bounded: (begins || children.length > 0) && (full === undefined || ends || children.length > 0),
      placed: children.length > 0 ? before!.text : placed,
      next: text.slice(at + length, at + length + 2),
    };
  }
  return null;
}

/** True where `code` lies in the division `parent`, or is it. */
export function isWithin(code: string, parent: string): boolean {
  for (let division = divisionOf(code); division; division = division.parent ? divisionOf(division.parent) : null) {
    if (division.code === parent) return true;
  }
  return false;
}
