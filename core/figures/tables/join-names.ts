import { MEASURE_RULES } from './measure-rules';
import { endsInMeasure } from './row-label';

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
  if (name === '') return measure;
  const both = `${name}×${measure}`;
  const rule = MEASURE_RULES.rules.find(
    ({ pattern, ends }) =>
      pattern.test(both) && (ends === undefined || endsInMeasure(ends === 'name' ? name : measure)),
  );
  if (rule?.reads === 'name') return name;
  if (rule?.reads === 'measure') return measure;
  if (rule?.reads === 'name measure') return name + measure;
  return rule?.reads === 'measure name' ? measure + name : joined(name, measure);
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
