import { endsInMeasure } from './row-label';

/** The two sides of an account. */
const SIDE = /^(?:收入|支出)$/;
const WHOSE = /(?:居民|农户|家庭|企业)$/;
const OUTLAY = /(?:支出|经费)$/;
/** Words that one name ends and the other opens with are at least as long as this. */
const SHARED = 2;

/** `一般债务` and `债务限额` are 一般债务限额, `稻谷补贴` and `补贴标准` 稻谷补贴标准: what both name stands once. */
export function joined(first: string, second: string): string {
  for (let shared = Math.min(first.length, second.length) - 1; shared >= SHARED; shared--)
    if (first.endsWith(second.slice(0, shared))) return first + second.slice(shared);
  return first + second;
}

/**
 * The measure of a column joined to a row's name: `普通高中` and `招生数` are 普通高中招生数; a row that says what is measured
 * keeps the end (`保险费收入` under `职工基本医疗保险基金`).
 */
export function withMeasure(name: string, measure: string): string {
  if (measure === '') return name;
  if (name === '' || measure.includes(name)) return measure;
  // 发电量 under 产量 has its own
  if (name.endsWith(measure) || (measure === '产量' && /[量产]$/.test(name))) return name;
  // 居民消费价格总指数 under 价格指数; 养老保险缴费支出 and 教育支出 under 基本支出 are parts of it
  const [kind, head] = [measure.slice(0, -2), measure.slice(-2)];
  if (measure.length <= 4 && name.endsWith(head) && name.slice(0, -head.length).endsWith(kind, name.length - 3))
    return name;
  // 收入 over 上年结余 and 本年收入合计 is the side of the account that they stand on
  if (SIDE.test(measure) && endsInMeasure(name)) return name;
  // 农林水支出 under 人员经费
  if (OUTLAY.test(name) && OUTLAY.test(measure)) return name + measure;
  // 进出口 over 总值
  if (/^总[值额量数]$/.test(name)) return measure + name;
  // 城镇居民 over 食品烟酒 says whose it is
  if (WHOSE.test(measure) && !WHOSE.test(name)) return measure + name;
  if (measure.length <= 4 && endsInMeasure(measure)) return joined(name, measure);
  return endsInMeasure(name) || /(?:[省市区县州]本?|本)级$/.test(measure) ? measure + name : joined(name, measure);
}

/** 税收收入 under 收入, 公务用车购置费 under 公务用车购置及运行费: a part that is named to its end, and says what it is a part of. */
const isPartOf = (inner: string, outer: string): boolean =>
  endsInMeasure(inner) &&
  endsInMeasure(outer) &&
  inner.length > 2 &&
  // 减排量 under 排放量, 毕业生数 under 人数; 工资性收入 under 城镇居民人均可支配收入 is none
  (inner.endsWith(outer) ||
    (outer.length <= 4 && inner.at(-1) === outer.at(-1)) ||
    (inner.length > 4 && inner.slice(0, 3) === outer.slice(0, 3)));

/** What a path of headings measures, outermost first: `债务限额` over `一般债务` is 一般债务限额. */
export function measureOfPath(measures: readonly string[]): string {
  return measures.reduce((outer, inner) => {
    if (outer === '' || isPartOf(inner, outer)) return inner;
    const turned = joined(inner, outer);
    return turned.length < inner.length + outer.length ? turned : outer + inner;
  }, '');
}
