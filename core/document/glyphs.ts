/**
 * Characters that fonts stand in for others: a program that makes a PDF looks up the character of a glyph, and takes the first one of
 * several that share it. The radicals of a dictionary (Unicode's Kangxi block, decomposed by the standard itself) then stand for the
 * characters that people write.
 */
const RADICALS = /[\u2f00-\u2fd5\uf900-\ufaff]/g;
/** Radicals that the standard does not decompose but that are drawn as the character is (Unicode, CJK Radicals Supplement). */
const SUPPLEMENT = new Map(
  [
    '⺁厂',
    '⺅亻',
    '⺆冂',
    '⺈刀',
    '⺌小',
    '⺍小',
    '⺎兀',
    '⺒巳',
    '⺓幺',
    '⺕彐',
    '⺗心',
    '⺘扌',
    '⺝月',
    '⺟母',
    '⺠民',
    '⺡氵',
    '⺢水',
    '⺣灬',
    '⺤爪',
    '⺥爪',
    '⺦丬',
    '⺧牛',
    '⺨犭',
    '⺩王',
    '⺪疋',
    '⺫目',
    '⺬示',
    '⺭礻',
    '⺮竹',
    '⺰纟',
    '⺱网',
    '⺳网',
    '⺶羊',
    '⺷羊',
    '⺸羊',
    '⺹耂',
    '⺻聿',
    '⺼月',
    '⻂衤',
    '⻃西',
    '⻄西',
    '⻅见',
    '⻆角',
    '⻈讠',
    '⻉贝',
    '⻊足',
    '⻋车',
    '⻌辶',
    '⻍辶',
    '⻎辶',
    '⻏阝',
    '⻐钅',
    '⻑長',
    '⻒镸',
    '⻓长',
    '⻔门',
    '⻕阜',
    '⻖阝',
    '⻗雨',
    '⻘青',
    '⻙韦',
    '⻚页',
    '⻛风',
    '⻜飞',
    '⻝食',
    '⻟飠',
    '⻠饣',
    '⻢马',
    '⻣骨',
    '⻤鬼',
    '⻥鱼',
    '⻦鸟',
    '⻧卤',
    '⻨麦',
    '⻩黄',
    '⻪黾',
    '⻬齐',
    '⻭歯',
    '⻮齿',
    '⻰龙',
    '⻱龟',
    '⻲龟',
    '⻳龟',
  ].map((pair) => [pair[0]!, pair[1]!] as const),
);
const IN_SUPPLEMENT = /[\u2e80-\u2ef3]/g;
/** Signs of the symbol fonts of office programs, which map them to the private area (Adobe's Symbol and Microsoft's Wingdings). */
const SYMBOLS = new Map<number, string>([
  [0xf0b7, '•'],
  [0xf0b0, '°'],
  [0xf0b1, '±'],
  [0xf0b3, '≥'],
  [0xf0a3, '≤'],
  [0xf0b4, '×'],
  [0xf0b8, '÷'],
  [0xf02d, '−'],
  [0xf02b, '+'],
  [0xf025, '%'],
  [0xf06c, '●'],
  [0xf06e, '■'],
  [0xf075, '◆'],
  [0xf076, '❖'],
  [0xf0a7, '▪'],
  [0xf0d8, '➢'],
  [0xf0fc, '✓'],
  [0xf0e0, '→'],
  [0xf020, ' '],
  // Blanks and marks of GBK's user area
  [0xe5e5, '\u3000'],
  [0xe004, ' '],
]);
const PRIVATE = /[\ue000-\uf8ff]/g;

/** The characters that a piece of a PDF's text, or of a text taken out of one, stands for, one for one. */
export function mendedGlyphs(text: string): string {
  if (!/[\u2e80-\u2fd5\ue000-\ufaff]/.test(text)) return text;
  return text
    .replace(RADICALS, (c) => c.normalize('NFKC'))
    .replace(IN_SUPPLEMENT, (c) => SUPPLEMENT.get(c) ?? c)
    .replace(PRIVATE, (c) => SYMBOLS.get(c.charCodeAt(0)) ?? c);
}

const UNKNOWN = /[\ue000-\uf8ff\ufffd]/g;

/** How many characters of a text stand for none: of a font's own area, or told as unknown. */
export const unknownGlyphs = (text: string): number => text.match(UNKNOWN)?.length ?? 0;
