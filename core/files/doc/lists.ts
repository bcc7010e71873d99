import { decodeAs } from '../charset';
import { Numbering } from '../docx/numbering';
import type { WordBinary } from './pieces';
import { changesIn } from './properties';

/** Number formats by their number (MS-OSHARED, MSONFC), as the newer format names them. */
const FORMATS: Record<number, string> = {
  ...{ 0: 'decimal', 1: 'upperRoman', 2: 'lowerRoman', 3: 'upperLetter', 4: 'lowerLetter' },
  ...{ 10: 'ideographDigital', 11: 'japaneseCounting', 14: 'decimalFullWidth', 18: 'decimalEnclosedCircle' },
  ...{ 19: 'decimalFullWidth2', 22: 'decimalZero', 23: 'bullet', 26: 'decimalEnclosedFullstop' },
  ...{ 27: 'decimalEnclosedParen', 28: 'decimalEnclosedCircleChinese', 30: 'ideographTraditional' },
  ...{ 31: 'ideographZodiac', 33: 'taiwaneseCounting', 34: 'ideographLegalTraditional' },
  ...{ 35: 'taiwaneseCountingThousand', 36: 'taiwaneseDigital', 37: 'chineseCounting', 38: 'chineseLegalSimplified' },
  ...{ 39: 'chineseCountingThousand', 255: 'none' },
};
const SUFFIXES = ['tab', 'space', 'nothing'];
const LIST_BYTES = 28;
const OVERRIDE_BYTES = 16;
const LEVEL_BYTES = 28;

/** Reads lists until the table stream ends; what does not fit ends them. */
class ListTable {
  private at: number;
  readonly levels = new Map<number, string[]>();

  constructor(
    private readonly view: DataView,
    from: number,
  ) {
    const count = this.fits(from, 2) ? view.getUint16(from, true) : 0;
    // The levels of all lists follow behind the lists
    this.at = from + 2 + LIST_BYTES * count;
    for (let i = 0; i < count && this.fits(from + 2 + LIST_BYTES * i, LIST_BYTES); i++) {
      const list = from + 2 + LIST_BYTES * i;
      const simple = (view.getUint8(list + 26) & 1) !== 0;
      const levels: string[] = [];
      for (let level = 0; level < (simple ? 1 : 9); level++) levels.push(this.level(level));
      this.levels.set(view.getInt32(list, true), levels);
    }
  }

  private fits(at: number, bytes: number): boolean {
    return at + bytes <= this.view.byteLength;
  }

  private level(number: number): string {
    const { view, at } = this;
    if (!this.fits(at, LEVEL_BYTES + 2)) return '';
    const start = view.getInt32(at, true);
    const format = FORMATS[view.getUint8(at + 4)] ?? 'decimal';
    const legal = (view.getUint8(at + 5) & 4) !== 0;
    const suffix = SUFFIXES[view.getUint8(at + 15)] ?? 'tab';
    const text = at + LEVEL_BYTES + view.getUint8(at + 24) + view.getUint8(at + 25);
    const length = this.fits(text, 2) ? view.getUint16(text, true) : 0;
    this.at = text + 2 + 2 * length;
    if (!this.fits(text, 2 + 2 * length)) return '';
    const bytes = new Uint8Array(view.buffer, view.byteOffset + text + 2, 2 * length);
    // A level's own number and those above it stand as their level, 0 to 8
    const shown = [...decodeAs(bytes, 'utf-16le')]
      .map((c) => (c.charCodeAt(0) < 9 ? `%${c.charCodeAt(0) + 1}` : escaped(c)))
      .join('');
    return `<w:lvl w:ilvl="${number}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${legal ? '<w:isLgl/>' : ''}<w:suff w:val="${suffix}"/><w:lvlText w:val="${shown}"/></w:lvl>`;
  }
}

const escaped = (c: string): string => ({ '&': '&amp;', '<': '&lt;', '"': '&quot;' })[c] ?? c;

/**
 * The lists of a Word 97–2003 document, put into the words of the newer format, so that both count alike (MS-DOC, PlfLst and PlfLfo). A
 * paragraph names its list by the number of an override, from 1.
 */
export function listsOf(word: WordBinary): Numbering {
  const { table } = word;
  const lists = word.part('lists');
  const overrides = word.part('overrides');
  if (lists.to <= lists.from || overrides.to - overrides.from < 4) return new Numbering('');
  const { levels } = new ListTable(table, lists.from);
  const abstracts = [...levels].map(
    ([id, own]) => `<w:abstractNum w:abstractNumId="${id}">${own.join('')}</w:abstractNum>`,
  );
  const count = Math.min(table.getUint32(overrides.from, true), (overrides.to - overrides.from - 4) / OVERRIDE_BYTES);
  const numbers: string[] = [];
  for (let i = 0; i + 1 <= count; i++) {
    const id = table.getInt32(overrides.from + 4 + OVERRIDE_BYTES * i, true);
    numbers.push(`<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${id}"/></w:num>`);
  }
  return new Numbering([...abstracts, ...numbers].join(''));
}

const LIST = 0x460b;
const LEVEL = 0x260a;

/** The list and level that properties of a paragraph put it into; null where they put it into none. */
export function listIn(properties: Uint8Array): { list: string; level: number } | null {
  let list = 0;
  let level = 0;
  for (const { code, operand } of changesIn(properties)) {
    if (code === LIST) list = operand.getUint16(0, true);
    else if (code === LEVEL) level = operand.getUint8(0);
  }
  // What is greater stands for no list, or for one of Word 6
  return list > 0 && list < 0x7ff ? { list: String(list), level } : null;
}
