/** Characters of Chinese numerals: plain, formal (anti-fraud) and traditional forms. */
export const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  兩: 2,
  贰: 2,
  貳: 2,
  三: 3,
  叁: 3,
  參: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  陸: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};

/** Multipliers inside a section of four digits, as powers of ten. */
export const SMALL_SCALES: Readonly<Record<string, number>> = {
  十: 1,
  拾: 1,
  百: 2,
  佰: 2,
  千: 3,
  仟: 3,
};

/** Multipliers of whole sections, as powers of ten. */
export const LARGE_SCALES: Readonly<Record<string, number>> = { 万: 4, 萬: 4, 亿: 8, 億: 8, 兆: 12 };

/** One character for a whole ten. */
export const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 };

/** Words of units that begin with a scale character: `5千米` is five kilometres, `2百分点` two points, `千瓦` no number at all. */
const UNITS_OF_SCALE: Readonly<Record<string, string>> = { 千: '瓦米克伏升卡赫焦帕兆', 百: '分', 兆: '' };

/** The money that makes a 兆 a number (`3兆元`); before anything else it is the mega of 兆瓦, 兆帕, 兆比特. */
const MONEY = '元圆美日港欧';

/** Whether the scale character at `at` belongs to a unit's name and multiplies nothing. */
export function beginsUnit(text: string, at: number): boolean {
  const c = text[at]!;
  const next = text[at + 1];
  if (c === '兆') return next === undefined || !MONEY.includes(next);
  const words = UNITS_OF_SCALE[c];
  if (words === undefined || next === undefined || !words.includes(next)) return false;
  // 三百分别为…: only 百分点 and 百分比 are units, and 千分点 beside them
  if (c === '百') return text[at + 2] === '点' || text[at + 2] === '比';
  return true;
}

/** Words that begin with 多 or 余 and say nothing of the number before them: `2020多彩贵州`, `3000余额`. */
const OWN_WORDS =
  /^(?:多(?:元化|元发|样|彩|维|功能|晶|边|式|层次|渠道|媒|规合|领域|部门|方面|肽)|余(?:额|款|热|粮|缺|地|杭|姚|庆|干|江))/;

/** Whether the 多 or 余 at `at` begins a word of its own. */
export function beginsOwnWord(text: string, at: number): boolean {
  return OWN_WORDS.test(text.slice(at, at + 3));
}

/** Characters that a 数 behind them belongs to: 参保人数百万, 总数, 指数, 系数 are no 数百. */
export const COUNTED_BY_SHU = '人总户件系指个次位业常参函倍分多少基度额家例字岗套';
