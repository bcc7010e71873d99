import type { UnitFamily } from '../../units/families';
import { ACTIONS, GIVES, LIGHT } from '../lexicon';
import type { Naming, NamingContext } from './naming';
import { deedOf, withoutLightVerbs } from './verb-chain';
import { wordAtStart } from './word-list';

/** What the words before a number are: nothing, a verb that wants its object behind the number, or a thing with a name. */
export type LeadShape = 'empty' | 'verb' | 'open' | 'noun';

/** What money is done with: the thing it goes to stands behind the number and has the doing for its measure. */
const SPENT = /^(?:(?:总|完成|累计|计划|估算|预计|概算)*投资|投入|筹措|筹集|筹资)$/;
const SPENT_NAME: Readonly<Record<string, string>> = { 筹措: '筹措资金', 筹集: '筹集资金', 筹资: '筹措资金' };
const ALONE: Readonly<Record<string, string>> = { ...SPENT_NAME, 投入: '投入资金' };

/** 甲厂改造和3个, 乙街亮化等3个: what stands before the number closes the member before it, and its verb is that one's. */
const CLOSES_MEMBER = /(?:[一-龥]{3}等|[一-龥]{4}(?:和|以及|(?<![惠涉普波])及|(?<!参)与))$/;

/** 协调银行为5家企业发放贷款: what is done before the preposition is done to others. */
const FOR_THEM = /[一-龥]{2}(?<![作成称认评列视定分])[为向给]$/;
const COUNTED_FAMILIES: ReadonlySet<UnitFamily> = new Set(['count', 'people']);

/** 全区治理范围内40%的城中村: where, and not what was done. */
const WHERE = /(?:范围|区域|地区)内$/;
const BODIES = /(?:部门|单位|企业|[市县区镇乡村])$/;
const LOWERS = /^(?:降低|减轻|免除|减免)$/;

/** The noun behind the number with the action before it: `新建` + `健身步道`; 投资3亿元实施甲工程 is the 甲工程投资. */
export function fromAfter(
  lead: string,
  noun: string,
  shape: LeadShape,
  { before, quantity: { family } }: Pick<NamingContext, 'before' | 'quantity'>,
): Naming {
  const joined = noun.length > 2 && CLOSES_MEMBER.test(before);
  const preposed = COUNTED_FAMILIES.has(family) && FOR_THEM.test(before);
  const doing =
    (shape === 'verb' || shape === 'open') && !preposed && !WHERE.test(lead) ? deedOf(lead, noun, joined) : '';
  // 降低900万户个体工商户税负, 安排92个部门经费: none of those counted is lowered or given
  const ofThem = LOWERS.test(doing) || (GIVES.has(doing) && BODIES.test(noun));
  const action = ofThem && COUNTED_FAMILIES.has(family) ? '' : doing;
  const light = family === 'money' ? wordAtStart(noun, LIGHT) : '';
  const deed = light.length >= 2 ? light : '';
  if (family === 'money' && SPENT.test(action)) {
    // 投入1亿元办好的30件实事: a verb alone is none of what it went to
    if (LIGHT.has(noun) || ACTIONS.has(noun))
      return { name: ALONE[action] ?? action, noun: ALONE[action] ?? action, rule: 'after' };
    const thing = noun.length - deed.length >= 2 ? noun.slice(deed.length) : noun;
    return { name: thing + (SPENT_NAME[action] ?? action), noun: thing, rule: 'after' };
  }
  // 三年行动97项任务: a noun that says nothing alone is told of the programme before it
  const programme = action === '' && SAYS_LITTLE.test(noun) ? withoutLightVerbs(PROGRAMME.exec(lead)?.[0] ?? '') : '';
  return { name: programme + action + noun, noun, rule: 'after' };
}

const SAYS_LITTLE = /^(?:改革|重点|具体)?(?:任务|举措|措施|指标|事项|清单)$/;
const PROGRAMME = /[一-龥“”]{4,16}(?:行动|计划|方案|规划|改革|清单)$/;

/** What is measured stands behind its number: 6%的税率降至3%. */
const RATE_BEHIND = /^的([一-龥]{0,4}(?:[税费利]率|比例|标准))(?=[降调提下上减征缴计从由至到]|$|[，。；、])/;
/** That it held till now, and the verb by which it is applied. */
const APPLIED = /(?:现行|现有|原有|原来|目前|减?按|享受|实行|执行|适用)+$/;

/**
 * A rate whose name stands behind its number and whose owner before it: 服务业税率 of `将服务业现行6%的税率`; empty where one of the
 * two is missing. `lead` are the words before the number, `after` those behind it.
 */
export function rateBehind(lead: string, after: string): string {
  const measure = RATE_BEHIND.exec(after)?.[1];
  const owner = lead.replace(APPLIED, '');
  return measure === undefined || owner.length < 2 ? '' : owner + measure;
}
