import type { KindReading } from '../fields/kind';
import type { Figure } from '../figure';
import type { Quantity } from '../quantity';
import { PULLS } from './lists';
import { SHARED_TAIL } from './members';
import type { Naming } from './naming';

/** 第一产业, 三产: an industry alone, which is told of value added unless its unit says otherwise. */
const INDUSTRY = /^(?:第[一二三](?:次)?产业|[一二三]产)$/;
const OF_INDUSTRY = /^(?:第[一二三](?:次)?产业|[一二三]产)/;
const WHOLE = /^全(?:社会|[国省市区县州盟旗])/;
/** 达到110亿元、人均达到4.6万元, 达到110亿元以上、人均… */
const PER_HEAD =
  /^(?:及?以[上内下]|左右)?[，、]?(人均|户均|亩均|地均|村均|镇均)(?:约|已|将)?(?:达到?|超过?|突破|不到|不足|为|约|近|接近|实现)*(?:了|约|近)?$/;
const CARRIES: ReadonlySet<Naming['rule']> = new Set(['carried', 'carried-owner']);
/** As many numbers may stand between an amount and the parts by which it is told. */
const SIGHT = 8;

/**
 * A name that lacks what it measures takes it from what was told before it: 实际使用外资5亿美元，其中第一产业1亿美元; 生产总值达到110亿元、
 * 人均4.6万元; what is pulled is named with the pulling. `told` are the figures of the passage so far, `inSum` says that its sentence
 * parts a sum.
 */
export function withBorrowed(
  naming: Naming,
  quantity: Quantity,
  { kind }: KindReading,
  lead: string,
  told: readonly Figure[],
  inSum: boolean,
): Naming {
  if (kind === 'change' && quantity.family === 'points') {
    const pulled = PULLS.exec(lead)?.[1];
    // 拉动零售额增长0.6个百分点 is no change of the 零售额
    return pulled === undefined || naming.name.endsWith(pulled) ? naming : { ...naming, name: pulled };
  }
  if (kind !== 'level') return naming;
  const each = CARRIES.has(naming.rule) && quantity.family === 'money' ? PER_HEAD.exec(lead)?.[1] : undefined;
  if (each !== undefined && !naming.noun.startsWith(each))
    return { name: each + naming.noun, noun: each + naming.noun, rule: 'carried-owner' };
  const head =
    inSum && naming.rule === 'before' && quantity.family === 'money' ? headTold(naming.name, quantity, told) : '';
  if (head !== '') return { name: head + naming.name, noun: head + naming.name, rule: 'carried-owner' };
  const rate =
    naming.rule !== 'carried' && quantity.family === 'share' && inSum && CLASS.test(naming.name)
      ? rateTold(told)
      : undefined;
  if (rate !== undefined) return { name: naming.name + rate, noun: naming.name + rate, rule: 'carried-owner' };
  if (!INDUSTRY.test(naming.name)) return inSum ? withMeasure(naming, quantity, told) : naming;
  const alike = told.slice(-SIGHT).filter((one) => one.kind === 'level' && one.unit === quantity.unit);
  const beside = alike.findLast((one) => OF_INDUSTRY.test(one.indicator.name));
  const whole = beside ?? alike[alike.length - 1];
  // 生产总值290亿元，其中第一产业20亿元
  if (whole === undefined || VALUE_ADDED.test(whole.indicator.key) || quantity.family === 'share') return naming;
  const measure = whole.indicator.name.replace(OF_INDUSTRY, '').replace(WHOLE, '');
  if (measure.length < 2 || measure.length > LONGEST) return naming;
  return { name: naming.name + measure, noun: naming.name + measure, rule: 'carried-owner' };
}

/** A class, branch, place or sort of dwelling, which measures nothing. */
const CLASS =
  /(?:类|(?<=[类级等])[村户校乡镇县区]|(?<!企)业|企业|经济|[镇乡]|农村|城区|贸易|住宅|(?:财产|人身|人寿|健康|意外伤?害?)险|单位|用房|公寓|口岸|部门|商户|居民)$/;
/** How a body or a place ends; 在校, 出院 and 发行 are doings. */
const BODIES =
  '[园馆厂场社店镇村县区旗州]|(?<!在)校|(?<![出住入])院|(?<![发运飞举进施执])行|高中|初中|小学|中专|职高|公司|集团|机构|中心|街道|企业|单位|部门|本科|专科';
/** A body or a place, which is counted by 个, 家, 所 or 处, and measured by any other unit: 床位2万张，其中医院1.5万张. */
const BODY = new RegExp(`(?:${BODIES})$`);
const COUNTS_BODIES: ReadonlySet<string> = new Set('家 所 个 处 座 间 户 栋 条 片 项 类 种 %'.split(' '));
/** 城镇居民人均 of 城镇居民人均可支配收入4万元，其中工资性收入2万元: for whom and how the sum is told that its members make up. */
function headTold(name: string, { value }: Quantity, told: readonly Figure[]): string {
  if (!OF_INCOME.test(name) || name.includes('均')) return '';
  const whole = told.slice(-SIGHT).findLast(({ kind, indicator }) => kind === 'level' && OF_HEADS.test(indicator.name));
  // A member of what each has is less than it
  if (whole === undefined || !(Number(value) < Number(whole.value))) return '';
  return OF_HEADS.exec(whole?.indicator.name ?? '')?.[1] ?? '';
}
const OF_HEADS = /^((?!其中).*人均)(?:年?可支配收入|(?:生活)?消费(?:性)?支出|纯收入)$/;
const OF_INCOME = /^(?:(?:工资|经营|财产|转移)性?(?:净)?收入|[一-龥、]{2,12}(?:消费)?支出)$/;

/** 普及率 of 卫生厕所普及率达91%，其中一类村实现100%: which rate the number before the class told. */
const rateTold = (told: readonly Figure[]): string | undefined => {
  const last = told[told.length - 1];
  return last?.kind === 'level' && last.unit === '%' ? RATE.exec(last.indicator.name)?.[0] : undefined;
};
const RATE = /[一-龥]{2}率$/;
const SUMS: ReadonlySet<Quantity['family']> = new Set(['money', 'area', 'energy', 'volume']);

/** What a name measures of the body or class that it begins with: 招生 of 普通高中招生, 人口 of 城镇人口; empty for a body alone. */
const MEASURED_OF = new RegExp(`^.*(?:${BODIES})(?:阶段)?((?!级|阶段)[一-龥]{2,6})$`);

/**
 * 零售额812亿元。按所在地分，城镇709亿元; 高中招生8万人，其中职业学校2万人: the members of a sum are told of what the sum measures, which the
 * whole or the member before says.
 */
function withMeasure(naming: Naming, quantity: Quantity, told: readonly Figure[]): Naming {
  if (naming.rule !== 'before') return naming;
  const { name } = naming;
  const measured = !COUNTS_BODIES.has(quantity.unit) && BODY.test(name);
  if (!measured && !(SUMS.has(quantity.family) && CLASS.test(name))) return naming;
  const alike = told.slice(-SIGHT).filter((one) => one.kind === 'level' && one.unit === quantity.unit);
  for (let at = alike.length - 1; at >= 0; at--) {
    const whole = alike[at]!.indicator.name;
    const measure =
      SHARED_TAIL.exec(whole)?.[0] ??
      (measured ? (MEASURED_OF.exec(whole)?.[1] ?? (at === 0 ? countedThing(whole) : undefined)) : undefined);
    if (measure !== undefined)
      return name.endsWith(measure.slice(0, 2))
        ? naming
        : { name: name + measure, noun: name + measure, rule: 'carried-owner' };
  }
  return naming;
}

/** 在岗职工20万人，其中纱厂500人: a whole that begins with no body is what each of them has; 常住人口 and its places are told so too. */
const countedThing = (whole: string): string | undefined =>
  whole.length <= LONGEST_THING && !BODY.test(whole) ? whole : undefined;
const LONGEST_THING = 8;

const VALUE_ADDED = /^i:(?:gdp|.*value-added)/;
const LONGEST = 12;
