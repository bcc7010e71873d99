import { arabicRun, isDigit, withoutGroupMarks } from './arabic';
import { beginsOwnWord, beginsUnit, COUNTED_BY_SHU, DIGITS, LARGE_SCALES, SMALL_SCALES, TENS } from './characters';
import { add, type Decimal, decimalNumber, decimalOf, shift, ZERO } from './decimal';
import type { Numeral, Vagueness } from './numeral';
import { parseSimple } from './parse-simple';

interface State {
  text: string;
  start: number;
  at: number;
  /** Finished sections (万, 亿), the section being read, and the digits not yet multiplied. */
  total: Decimal;
  section: Decimal;
  current: Decimal | null;
  /** How many Chinese digits `current` is made of; 0 for Arabic ones. */
  digitCount: number;
  /** Upper end less lower end, where two neighbouring digits were said in one. */
  spread: Decimal;
  vague: Vagueness;
  scale: number;
  arabic: boolean;
  chinese: boolean;
  sawZero: boolean;
  lastSmall: number;
}

/** No number of a report is longer; a code of more digits must not cost more than its length. */
const LONGEST = 32;

/**
 * Reads the number that begins at `start`, as far as it goes; null where none begins there. The text is a reading
 * (half-width, without stray spaces). Linear in the length of the number.
 *
 * Accepted: `1,100.9`, `22.7亿`, `3万4000`, `1千零1`, `二十万亿`, `一万五千亿`, `三点五`, `十几`, `数百`, `400余万`, `廿三`, `壹佰`,
 * `三五百`.
 */
export function parseNumeral(text: string, start: number): Numeral | null {
  const simple = parseSimple(text, start);
  if (simple) return simple;
  const state: State = {
    text,
    start,
    at: start,
    total: ZERO,
    section: ZERO,
    current: null,
    digitCount: 0,
    spread: ZERO,
    vague: 'none',
    scale: 0,
    arabic: false,
    chinese: false,
    sawZero: false,
    lastSmall: 0,
  };
  while (state.at < text.length && state.at - start < LONGEST) {
    const c = text[state.at]!;
    if (!(isDigit(c) ? takeArabic(state) : takeChinese(state, c))) break;
  }
  if (state.at === start) return null;
  if (state.total === ZERO && state.section === ZERO) splitNeighbours(state, 0);
  settleTail(state);
  const exact = add(add(state.total, state.section), state.current ?? ZERO);
  return {
    start,
    end: state.at,
    value: decimalNumber(exact),
    exact,
    ...(state.spread.digits === 0n ? {} : { upTo: decimalNumber(add(exact, state.spread)) }),
    vague: state.vague,
    form: state.arabic ? (state.chinese ? 'mixed' : 'arabic') : 'chinese',
    scale: state.scale,
    leading: isDigit(text[start]) ? arabicRun(text, start) : '',
  };
}

/** `3万4000` and `1千零1` go on below the scale before them; `2万2021年` and `2万120000` are two numbers. */
function takeArabic(state: State): boolean {
  if (state.current !== null && state.current.digits !== 0n) return false;
  const run = arabicRun(state.text, state.at);
  if (state.at > state.start) {
    const below = state.sawZero || (state.scale >= 3 && run.length <= state.scale);
    if (!below || state.vague !== 'none' || run.includes('.') || /[,，]/.test(run)) return false;
    if (run.length === 4 && state.text[state.at + 4] === '年') return false;
  }
  state.current = decimalOf(withoutGroupMarks(run));
  state.digitCount = 0;
  state.arabic = true;
  state.at += run.length;
  return true;
}

/** 1 for what a number may go on with in Chinese; most numbers end before another character. */
const GOES_ON = new Uint8Array(0x10000);
for (const table of [DIGITS, TENS, SMALL_SCALES, LARGE_SCALES])
  for (const c of Object.keys(table)) GOES_ON[c.charCodeAt(0)] = 1;
for (const c of '点點余餘多几幾數数') GOES_ON[c.charCodeAt(0)] = 1;

/** Takes one Chinese character into the number; false where the number ends before it. */
function takeChinese(state: State, c: string): boolean {
  const { text, at, start } = state;
  if (GOES_ON[text.charCodeAt(at)] === 0) return false;
  const digit = DIGITS[c];
  if (digit !== undefined) return takeDigit(state, digit);
  const ten = TENS[c];
  if (ten !== undefined && (state.current === null || state.current.digits === 0n)) {
    state.section = add(state.section, { digits: BigInt(ten), exponent: 0 });
    state.current = null;
    state.chinese = true;
    state.lastSmall = 1;
    state.at++;
    return true;
  }
  const small = SMALL_SCALES[c];
  const large = LARGE_SCALES[c];
  if (small !== undefined || large !== undefined) {
    if (beginsUnit(text, at) || (small !== undefined && !multiplies(state, small))) return false;
    if (small !== undefined) takeSmall(state, small);
    else takeLarge(state, large!);
    state.at++;
    return true;
  }
  if ((c === '点' || c === '點') && state.chinese && !state.arabic && (state.current !== null || state.lastSmall > 0))
    return takeFraction(state);
  if (c === '余' || c === '餘' || c === '多') {
    if (at === start || state.vague !== 'none' || !isRound(state) || beginsOwnWord(text, at)) return false;
    state.vague = 'over';
    state.at++;
    return true;
  }
  if (c === '几' || c === '幾' || c === '數' || c === '数') return takeFew(state, c);
  return false;
}

/** 余 and 多 follow a round number: `400余`, `3.5万多`; in `2023多彩` and `215多功能` they begin a word. */
function isRound(state: State): boolean {
  if (state.current === null) return true;
  return state.arabic && state.current.exponent === 0 && state.current.digits % 10n === 0n;
}

function takeDigit(state: State, digit: number): boolean {
  if (digit === 0) state.sawZero = true;
  // 1千零1: 零 holds a place and is no digit of its own
  if (digit === 0 && state.arabic && state.current === null && state.scale > 0) {
    state.at++;
    return true;
  }
  if (state.vague === 'over') return false;
  // 9万亿三个台阶: behind Arabic digits a Chinese one counts another thing, if no scale of its own follows
  const next = state.text[state.at + 1] ?? '';
  const alone = SMALL_SCALES[next] === undefined && LARGE_SCALES[next] === undefined;
  if (digit !== 0 && state.arabic && state.scale >= 4 && state.current === null && !state.sawZero && alone)
    return false;
  if (state.current !== null) {
    // 二〇三五: digits read one by one; `2023一般` ends before 一
    if (state.digitCount === 0) return false;
    // 十四五 is 14 and 5 (a plan's name); 一百二三十 goes on
    if (state.lastSmall > 0 && !state.sawZero && SMALL_SCALES[state.text[state.at + 1] ?? ''] === undefined)
      return false;
    state.current = { digits: state.current.digits * 10n + BigInt(digit), exponent: state.current.exponent };
  } else state.current = { digits: BigInt(digit), exponent: 0 };
  state.digitCount++;
  state.chinese = true;
  state.at++;
  return true;
}

/** 三五百, 八九亿, 三四家: two neighbouring digits in rising order are two ends of one range, not 35. */
function splitNeighbours(state: State, power: number): void {
  if (state.digitCount !== 2 || state.current === null || state.current.exponent !== 0) return;
  const low = state.current.digits / 10n;
  const high = state.current.digits % 10n;
  if (low === 0n || high <= low) return;
  state.current = { digits: low, exponent: 0 };
  state.digitCount = 1;
  state.spread = shift({ digits: high - low, exponent: 0 }, power);
}

/** 七十百姓, 六十百分位: a scale behind a lower one has a digit of its own, or it begins the next word. */
function multiplies(state: State, power: number): boolean {
  return state.current !== null || state.lastSmall === 0 || power < state.lastSmall;
}

function takeSmall(state: State, power: number): void {
  splitNeighbours(state, power);
  const one = { digits: 1n, exponent: 0 };
  // 一千零十二: 零 holds a place, and the ten is one ten
  const base = state.current === null || (power === 1 && state.current.digits === 0n) ? one : state.current;
  state.section = add(state.section, shift(base, power));
  if (state.current === null || !state.arabic) state.chinese = true;
  state.current = null;
  state.digitCount = 0;
  state.lastSmall = power;
  state.scale = power;
  state.sawZero = false;
}

function takeLarge(state: State, power: number): void {
  if (state.section === ZERO) splitNeighbours(state, 0);
  // 三千五万 is none; in 5亿3万 the 3 is multiplied by its own scale
  if (state.lastSmall > 0) settleTail(state);
  const inSection = add(state.section, state.current ?? ZERO);
  const bare = inSection.digits === 0n && state.total.digits === 0n;
  if (bare) {
    // 数亿, 几万, 亿元: no digit before the scale
    state.total = shift({ digits: 1n, exponent: 0 }, power);
    state.chinese = true;
    state.scale = power;
  } else if (power === 8 || power === 12) {
    // 一万五千亿: the 万 before is inside the 亿
    const whole = state.scale >= power ? inSection : add(state.total, inSection);
    state.total = state.scale >= power ? add(state.total, shift(whole, power)) : shift(whole, power);
    state.scale = state.scale === 4 && power === 8 && inSection.digits === 0n ? 12 : power;
  } else {
    state.total = add(state.total, shift(inSection, power));
    state.scale = power;
  }
  state.spread = shift(state.spread, power);
  state.section = ZERO;
  state.current = null;
  state.digitCount = 0;
  state.lastSmall = 0;
  state.sawZero = false;
}

/** What a clock's hour goes on with: 十点三十分, 九点一刻. */
const CLOCK = '十百千刻分钟半';

/** 三点五, 零点七七, 二十点六: digits behind 点. */
function takeFraction(state: State): boolean {
  let at = state.at + 1;
  let fraction = '';
  for (; at < state.text.length; at++) {
    const digit = DIGITS[state.text[at]!];
    if (digit === undefined) break;
    fraction += String(digit);
  }
  if (!fraction || CLOCK.includes(state.text[at] ?? ' ')) return false;
  state.current = add(state.current ?? ZERO, { digits: BigInt(fraction), exponent: -fraction.length });
  state.sawZero = true;
  state.at = at;
  return true;
}

/** 十几, 三十几万, 几十, 数百: 几 counts as nothing and makes the number vague; alone it is none. */
function takeFew(state: State, c: string): boolean {
  const few = c === '几' || c === '幾';
  if (state.at === state.start) {
    const next = state.text[state.at + 1] ?? '';
    if (SMALL_SCALES[next] === undefined && LARGE_SCALES[next] === undefined) return false;
    if (beginsUnit(state.text, state.at + 1)) return false;
    if (!few && state.at > 0 && COUNTED_BY_SHU.includes(state.text[state.at - 1]!)) return false;
  } else if (!few || state.lastSmall === 0 || state.current !== null) return false;
  state.vague = 'few';
  state.chinese = true;
  state.at++;
  return true;
}

/** 三千五, 一百二, 2万5: a last digit without 零 counts in the next lower scale. */
function settleTail(state: State): void {
  if (state.current === null || state.sawZero) return;
  const power =
    state.lastSmall > 1 ? state.lastSmall : state.section.digits === 0n && state.scale >= 4 ? state.scale : 0;
  if (power > 1 && state.current.digits < 10n && state.current.exponent === 0) {
    state.current = shift(state.current, power - 1);
  }
}
