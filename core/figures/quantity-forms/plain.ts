import { add, type Decimal, decimalNumber, shift } from '../../numerals/decimal';
import type { Numeral } from '../../numerals/parse';
import { currencyBefore } from '../../units/currencies';
import type { UnitEntry } from '../../units/entry';
import type { UnitFamily } from '../../units/families';
import { matchUnit } from '../../units/match';
import type { Quantity, Taken } from '../quantity';

/** Parts of a 元 behind it, as powers of ten: 123元1角1分. */
const MONEY_PARTS: Readonly<Record<string, number>> = { 角: -1, 毛: -1, 分: -2 };
/** Families whose values may be below zero. */
const SIGNED: ReadonlySet<UnitFamily> = new Set(['share', 'points', 'money', 'rate', 'index']);
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
  const { end } = quantity;
  // `5万多户` has its 多 inside the numeral, `20个多月`, `3年多` behind the unit
  if ((text[end] === '多' || text[end] === '余') && quantity.family === 'time') {
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
  takeCurrency(text, quantity);
  takeSign(text, quantity);
  return { quantity, taken: 1 };
}

/** 受教育年限10.8年, not PM2.5年均浓度: a year count with a decimal is a length; without one it may be a date and is none here. */
function yearsOfLength(text: string, n: Numeral): { unit: string; entry: UnitEntry; length: number } | null {
  return text[n.end] === '年' && text[n.end + 1] !== '均' && n.form === 'arabic' && n.exact.exponent < 0
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

/** 增长-2.5%, 增速为负2.1%: a sign behind a word; `5-7%` and `2021-2025` have a number before the dash. */
function takeSign(text: string, quantity: Quantity): void {
  const mark = text[quantity.start - 1];
  if (mark !== '-' && mark !== '负') return;
  if (quantity.unit === '' || quantity.form !== 'arabic' || !SIGNED.has(quantity.family)) return;
  if (!HAN.test(text[quantity.start - 2] ?? '') || Array.isArray(quantity.value)) return;
  // 为企业减负3500亿元
  if (mark === '负' && quantity.family !== 'share') return;
  quantity.start--;
  quantity.value = quantity.value === 0 ? 0 : -quantity.value;
  quantity.numeral = `${mark}${quantity.numeral}`;
}

/** How far behind a number the noun that it counts may end. */
const LONGEST_NOUN = 12;
const PEOPLE =
  /人口|群众|居民|农民工|农民|农牧民|牧民|渔民|移民|学生|学子|儿童|孩子|老人|老年人|老年朋友|残疾人|劳动力|职工|市民|村民|人员|人才|教师|毕业生|考生|对象|纳税人|消费者|游客|旅客|志愿者|贫困人口|妇女|青年|党员|干部|退役军人|劳动者/;
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
