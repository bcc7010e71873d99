import { add, type Decimal, decimalNumber, shift } from '../../numerals/decimal';
import type { Numeral } from '../../numerals/numeral';
import { currencyBefore } from '../../units/currencies';
import type { UnitEntry } from '../../units/entry';
import type { UnitFamily } from '../../units/families';
import { matchUnit } from '../../units/match';
import type { Quantity, Taken } from '../quantity';

/** Parts of a 元 behind it, as powers of ten: 123元1角1分. */
const MONEY_PARTS: Readonly<Record<string, number>> = { 角: -1, 毛: -1, 分: -2 };
/** Families whose values may be below zero. */
const SIGNED: ReadonlySet<UnitFamily> = new Set(['share', 'points', 'money', 'rate', 'index']);
/** Families whose 多 stands behind the unit. */
const MORE_BEHIND: ReadonlySet<UnitFamily> = new Set(['time', 'multiple']);
const HAN = /[\u4e00-\u9fff]/;

/** A number with the unit behind it, or without one. */
export function readPlain(text: string, numerals: readonly Numeral[], index: number): Taken {
  const n = numerals[index]!;
  const unit = matchUnit(text, n.end) ?? yearsOfLength(text, n);
  const counted = unit ? null : countedNoun(text, n);
  const quantity: Quantity = {
    start: n.start,
    end: n.end + (unit?.length ?? 0),
    value: unit?.entry.scale === undefined ? n.value : decimalNumber(shift(n.exact, unit.entry.scale)),
    unit: unit?.unit ?? counted?.unit ?? '',
    family: unit?.entry.family ?? counted?.family ?? 'index',
    vague: n.vague,
    form: n.form,
    shape: n.upTo === undefined ? 'plain' : 'range',
    numeral: text.slice(n.start, n.end),
  };
  if (n.upTo !== undefined) quantity.value = [n.value, n.upTo];
  takeHalf(text, n, quantity, unit?.entry.scale ?? 0);
  const { end } = quantity;
  // `5万多户` has its 多 inside the numeral, `20个多月`, `3年多` and `1倍多` behind the unit
  if ((text[end] === '多' || text[end] === '余') && MORE_BEHIND.has(quantity.family)) {
    quantity.vague = 'over';
    quantity.end++;
  }
  const parts = quantity.unit === '元' || quantity.unit === '块' ? moneyParts(text, numerals, index, end) : null;
  if (parts) {
    quantity.unit = '元';
    quantity.family = 'money';
    quantity.value = decimalNumber(add(n.exact, parts.exact));
    quantity.end = parts.end;
    quantity.numeral = text.slice(n.start, parts.end - 1);
    return { quantity, taken: 1 + parts.taken };
  }
  takePeople(text, n, quantity);
  takeBoxes(text, quantity);
  takeCurrency(text, quantity);
  takeSign(text, quantity);
  return { quantity, taken: 1 };
}

/** 受教育年限10.8年, 2600多年, not PM2.5年均浓度: a year count with a decimal or 多 is a length; without one it may be a date and is none here. */
function yearsOfLength(text: string, n: Numeral): { unit: string; entry: UnitEntry; length: number } | null {
  return text[n.end] === '年' &&
    text[n.end + 1] !== '均' &&
    n.form === 'arabic' &&
    (n.exact.exponent < 0 || n.vague === 'over')
    ? { unit: '年', entry: YEAR, length: 1 }
    : null;
}
const YEAR: UnitEntry = { unit: '年', family: 'time', spellings: ['年'] };

/** 123元1角1分, 十块三毛: what follows the 元 or the 块. */
function moneyParts(
  text: string,
  numerals: readonly Numeral[],
  index: number,
  unitEnd: number,
): { exact: Decimal; end: number; taken: number } | null {
  let at = unitEnd;
  let exact: Decimal | null = null;
  let taken = 0;
  let above = 0;
  for (let i = index + 1; i < numerals.length && numerals[i]!.start === at; i++) {
    const part = numerals[i]!;
    const power = MONEY_PARTS[text[part.end] ?? ''];
    if (power === undefined || power >= above || part.value >= 10) break;
    exact = add(exact ?? { digits: 0n, exponent: 0 }, shift(part.exact, power));
    above = power;
    at = part.end + 1;
    taken++;
  }
  if (exact === null) return null;
  return { exact, end: text[at] === '钱' ? at + 1 : at, taken };
}

/** 港币2960元, 新台币177.1亿元, $20: a currency before the number settles what its 元 are, or gives it a unit. */
function takeCurrency(text: string, quantity: Quantity): void {
  if (quantity.unit !== '元' && quantity.unit !== '') return;
  const unit = currencyBefore(text, quantity.start);
  if (unit === null) return;
  quantity.unit = unit;
  quantity.family = 'money';
}

const HALVED: ReadonlySet<UnitFamily> = new Set(['multiple', 'area', 'length', 'mass', 'volume']);
/** Words that begin with 半: 两公里半径, 三公里半程. */
const HALF_WORD = /^半(?:[径程岛成导自封决价边壁幅挂机年天月数日]|$)/;

/** 三公里半, 一倍半: half a unit more, behind a plain Chinese number. */
function takeHalf(text: string, n: Numeral, quantity: Quantity, power: number): void {
  if (text[quantity.end] !== '半' || n.form !== 'chinese' || n.scale > 1 || n.exact.exponent < 0) return;
  if (!HALVED.has(quantity.family) || Array.isArray(quantity.value)) return;
  if (HALF_WORD.test(text.slice(quantity.end, quantity.end + 2)) && quantity.end + 1 < text.length) return;
  quantity.value = decimalNumber(shift(add(n.exact, { digits: 5n, exponent: -1 }), power));
  quantity.end++;
}

/** Names that count people, with what may stand between them and the number. */
const PEOPLE_NAME =
  /(?:人口|人次数?|(?<![用客账商])户数|人数|人员|职工|在校学?生|参保人|学生数|从业者)(?:总数|总量|规模)?(?:[由从](?:(?:上年|去年|年初|\d{4}年)的?)?)?(?:已|约|近|共|均|净?增加|减少|下降|降|增|扩大|新增|累计|达到?|突破|超过?|为|有|到|至|了)*$/;
/** 贫困人口由8500减少到6500: the second of two states. */
const STATE_BEFORE = /[由从](?:上年|去年|年初|\d{4}年)?的?[\d.,]+[万亿]?(?:减少|下降|增加|降|增|扩大|上升)[到至为]$/;
const COUNT_END = /^(?:$|[，。；、（）]|比|较|同比|减少|下降|降[到至低]|增加|上升|增至|扩大|以上|左右)/;

/** 参保人数15.5万, 贫困人口由8500减少到6500: a number without a classifier behind a name of people. */
function takePeople(text: string, n: Numeral, quantity: Quantity): void {
  if (
    quantity.unit !== '' ||
    n.form !== 'arabic' ||
    n.value < 1000 ||
    !COUNT_END.test(text.slice(quantity.end, quantity.end + 2))
  )
    return;
  const before = text.slice(Math.max(0, n.start - 30), n.start);
  const name = (PEOPLE_NAME.exec(before) ?? PEOPLE_NAME.exec(before.replace(STATE_BEFORE, '')))?.[0];
  if (name === undefined) return;
  // 享受待遇人次2846万, 参保户数4.2万: the name says what it counts
  const visits = name.startsWith('人次');
  quantity.unit = visits ? '人次' : name.startsWith('户数') ? '户' : '人';
  quantity.family = visits ? 'visits' : 'people';
}

/** What counts its 箱 as containers of standard size, in the clause before the number. */
const CONTAINERS = /箱|吞吐|港口?|码头|航线|海铁联运|班列|货运/;

/** 养蜂3万箱, 牛奶20万箱: boxes are standard containers only where containers or what carries them are told of. */
function takeBoxes(text: string, quantity: Quantity): void {
  if (quantity.unit !== '标准箱' || text[quantity.end - 2] === '准' || text[quantity.end - 1] !== '箱') return;
  const clause = /[^，。；]*$/.exec(text.slice(Math.max(0, quantity.start - 30), quantity.start))![0];
  if (CONTAINERS.test(clause) || text.startsWith('集装箱', quantity.end)) return;
  quantity.unit = '箱';
  quantity.family = 'count';
}

/** What a sign stands behind: a word, or what opens or parts a remark. `5-7%` and `2021-2025` have a number before the dash. */
const BEFORE_SIGN = /[\u4e00-\u9fff（，、：]/;
const BELOW_ZERO = '零下';

/** 增长-2.5%, 增速为负2.1%, （+5.1%）, 零下5.3℃. */
function takeSign(text: string, quantity: Quantity): void {
  if (quantity.unit === '' || !SIGNED.has(quantity.family) || Array.isArray(quantity.value)) return;
  const below = quantity.unit === '摄氏度' && text.endsWith(BELOW_ZERO, quantity.start);
  const mark = below ? BELOW_ZERO : text[quantity.start - 1]!;
  if (!below) {
    if ((mark !== '-' && mark !== '负' && mark !== '+') || quantity.form !== 'arabic') return;
    if (!BEFORE_SIGN.test(text[quantity.start - 2] ?? '')) return;
    // 为企业减负3500亿元; 互联网+100个应用, 装修+3000元
    if (mark !== '-' && quantity.family !== 'share') return;
  }
  quantity.start -= mark.length;
  if (mark !== '+') quantity.value = quantity.value === 0 ? 0 : -quantity.value;
  quantity.numeral = `${mark}${quantity.numeral}`;
}

/** How far behind a number the noun that it counts may end. */
const LONGEST_NOUN = 12;
const PEOPLE =
  /人口|群众|居民|农民工|农民|农牧民|牧民|渔民|移民|学生|学子|儿童|孩子|老人|老年人|老年朋友|乘客|残疾人|劳动力|职工|市民|村民|人员|人才|教师|毕业生|考生|对象|纳税人|消费者|游客|旅客|志愿者|贫困人口|妇女|青年|党员|干部|退役军人|劳动者/;
const MONEY = /^(?:[\u4e00-\u9fff]{0,4})(?:资金|投资|贷款|预算|债券|补贴|补助)/;
const HOUSEHOLDS = /农牧户|农户|住户|家庭|用户|贫困户|个体工商户|困难户|商户|脱贫户/;
const NOUN_END = /[\d，。；、：！？（）“”《》\s]/;

/**
 * The thing counted where a large number stands right before it without a classifier (18.1万农村人口, 7万多家庭). Below 万
 * only with 余 or 多: `2021中国农民丰收节` begins with a year.
 */
function countedNoun(text: string, n: Numeral): { unit: string; family: UnitFamily } | null {
  if (n.form === 'chinese' || (n.scale < 4 && n.vague !== 'over') || !HAN.test(text[n.end] ?? '')) return null;
  const window = text.slice(n.end, n.end + LONGEST_NOUN);
  const stop = NOUN_END.exec(window);
  const noun = stop ? window.slice(0, stop.index) : window;
  if (/^(?:以上|以下|左右|级|元|关|大关)/.test(noun)) return null;
  const people = PEOPLE.exec(noun);
  const households = HOUSEHOLDS.exec(noun);
  if (households && (!people || households.index <= people.index)) return { unit: '户', family: 'people' };
  if (people) return { unit: '人', family: 'people' };
  return MONEY.test(noun) ? { unit: '元', family: 'money' } : null;
}
