const DIGITS = [...'〇一二三四五六七八九'];
const LEGAL = [...'零壹贰叁肆伍陆柒捌玖'];
const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];

/** `121` → `一百二十一`; numbers of lists, so below ten thousand. */
function counted(value: number, digits: readonly string[], tens: readonly string[]): string {
  if (value === 0) return digits[0]!;
  let text = '';
  let gap = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    if (gap) text += '零';
    gap = false;
    // 十一, not 一十一
    text += (power === 1 && digit === 1 && text === '' && digits !== LEGAL ? '' : digits[digit]!) + tens[power]!;
  }
  return text;
}

const COUNTED = ['', '十', '百', '千'];
const COUNTED_LEGAL = ['', '拾', '佰', '仟'];

function roman(value: number): string {
  const signs: [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let text = '';
  let left = value;
  for (const [amount, sign] of signs) {
    while (left >= amount) {
      text += sign;
      left -= amount;
    }
  }
  return text;
}

/** Word writes `aa` behind `z`. */
const letters = (value: number): string => String.fromCharCode(0x61 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

/** ① to ⑳ and on to ㊿. */
function circled(value: number): string {
  if (value <= 20) return String.fromCharCode(0x2460 + value - 1);
  if (value <= 35) return String.fromCharCode(0x3251 + value - 21);
  return value <= 50 ? String.fromCharCode(0x32b1 + value - 36) : `${value}`;
}

const wide = (value: number): string =>
  `${value}`.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/**
 * A list's number as Word shows it (ECMA-376, ST_NumberFormat); null for bullets and formats that show none. What is not known is
 * written in digits.
 */
export function numberText(value: number, format: string): string | null {
  if (format === 'bullet' || format === 'none') return null;
  if (value < 1 || value > 9999) return `${value}`;
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
    case 'koreanCounting':
      return counted(value, DIGITS, COUNTED);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return counted(value, LEGAL, COUNTED_LEGAL);
    case 'ideographDigital':
    case 'taiwaneseDigital':
    case 'japaneseDigitalTenThousand':
      return [...`${value}`].map((digit) => DIGITS[Number(digit)]!).join('');
    case 'ideographTraditional':
      return STEMS[value - 1] ?? `${value}`;
    case 'ideographZodiac':
      return BRANCHES[value - 1] ?? `${value}`;
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerLetter':
      return letters(value);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return circled(value);
    case 'decimalEnclosedParen':
      return `(${value})`;
    case 'decimalEnclosedFullstop':
      return `${value}.`;
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return wide(value);
    case 'decimalZero':
      return `${value}`.padStart(2, '0');
    default:
      return `${value}`;
  }
}
