import type { KindReading } from '../fields/kind';
import { ACTIONS, alternation, LEADS, LIGHT, LINKS, MODIFIERS, SPLITTERS } from '../lexicon';
import type { Quantity } from '../quantity';
import type { Naming } from './naming';
import { isDeed, objectOf, withoutDeedBehind } from './verb-chain';
import { wordAtStart } from './word-list';

/** The next member of a list begins so, perhaps behind the bound of the one before. */
const NEXT_MEMBER = /^(?:以上|左右|以内|以下|（[^）]{1,12}）)?(?:、|以及|和|及|与)/;
/** What ends a list of additions: what there is in all, and what is told of the last member. */
const ENDS_LIST =
  /[，；。：]|总量|总数|总计|累计|合计|存量|保有|稳定|保持|达|突破|增至|完成|实现|占|其中|总?投资|金额|产[量值]|增加值|[率比]$/;
const FAMILIES: ReadonlySet<Quantity['family']> = new Set([
  'count',
  'people',
  'area',
  'length',
  'power',
  'volume',
  'mass',
  'visits',
]);

/** 引进外资2亿美元、内资40亿元 */
const MONEY: ReadonlySet<Quantity['family']> = new Set(['money']);

/** 1000万元以上3家 behind 500万元以上企业8家: only the size is told anew. */
const SIZE_ALONE = /^([\d.,]+[万亿]*(?:元|亩|吨|人|户|平方米|千瓦))(?=及?以[上下]$)/;
const SIZE = /[\d.,]+[万亿]*(?:元|亩|吨|人|户|平方米|千瓦)(?=及?以[上下])/;

/** 非遗项目新增省级, 文保单位达到国家级: the level behind its thing, with what was done before it. */
const LEVEL_BEHIND = /^([一-龥]{2,}?)(新增|净增|新认定|认定|入选)?(?:达到?|有|包括)?((?:国家|[省市县区部州镇村])级)$/;

/** 市级 of 新增省级非遗项目3项、市级11项 */
const OF_LEVEL = /^(?:国家|[省市县区部州镇村])级(?=[一-龥]{2})/;

/** 新增省级非遗项目 of 非遗项目新增省级: a level tells which of the things are counted, and the list behind goes on with other levels. */
export function withLevelBefore(naming: Naming): Naming {
  const [, thing, deed = '', level] = LEVEL_BEHIND.exec(naming.name) ?? [];
  if (thing === undefined || level === undefined || naming.rule !== 'before') return naming;
  return { ...naming, name: deed + level + thing, noun: thing };
}

/** The name of a group that only its size tells from the group `before`; any other name as it is. */
export function withGroup(naming: Naming, before: Naming | null): Naming {
  const size = SIZE_ALONE.exec(naming.name)?.[1];
  if (size === undefined || before === null || !SIZE.test(before.name)) return naming;
  return { ...naming, name: before.name.replace(SIZE, size), noun: before.noun.replace(SIZE, size) };
}

const DEED = new RegExp(`^(?:转移|敷设|促进|吸纳|带动|(?:${alternation('up')}|${alternation('down')})(?<=..))`);

/**
 * 压减钢瓶97万个, 转移劳动力3万人, 开工18条, 培育饭店40家: what was done with a member alone; 上市公司 and 注册护士 are nouns. `words` stand
 * before the number, with what the name has lost.
 */
function hasOwnDeed(name: string, words: string): boolean {
  if (wordAtStart(words, SPLITTERS) !== '' || DEED.test(words) || ACTIONS.has(name)) return true;
  const light = wordAtStart(words, LIGHT);
  return light.length >= 2 && !name.startsWith(light);
}

/** 新增甲1个、新入规企业20家: what is new twice. */
const NEW = /^新(?=[一-龥]{2})/;

/** 淘汰钢铁2000万吨、水泥4000万吨: what was done with all members; of a light verb no name has kept anything. */
function doneToAll(name: string): string {
  const verb = wordAtStart(name, SPLITTERS);
  return verb.length >= 2 && ACTIONS.has(verb) && !LIGHT.has(verb) ? verb : '';
}

/** 新组建甲3家、乙5家: what was done anew with all members; empty where no verb stands behind 新. */
function doneAnew(name: string): string {
  if (name[0] !== '新') return '';
  const verb = [ACTIONS, LIGHT, SPLITTERS].map((list) => wordAtStart(name, list, 1)).find((word) => word.length > 1);
  return verb === undefined || name.length - verb.length < 3 ? '' : `新${verb}`;
}

const BECAME = /^[^，。；]{2,14}，(?:[力争今年内全预计]{0,8})[^，。；]{2,4}$/;

/** 商标16件，新增4件 are 新增商标. */
const BUILT_ANEW = /(?:新建|新改建|改扩建|改建|扩建)$/;
const ADDED = /^(?:新增|净增|新建|改扩建|新改建|改建|扩建)$/;

/** 新建管网12公里、改造8公里: what counts its thing anew names none by itself. */
const isDeedAlone = (name: string): boolean => isDeed(name) || MODIFIERS.has(name) || REACHES.test(name);

/** 发放补贴380万元，惠及1.2万人: whom a thing reaches, told by a verb alone, is told of the number before, whatever its unit. */
export const REACHES = /^(?:惠及|受益|覆盖|带动|辐射)$/;

/** 住房开工2万套、竣工3万套: a deed alone is done to the thing of the number before; `gap` stands between the two. */
export function withThing(naming: Naming, kind: KindReading, gap: string, last: Naming | null): Naming {
  if (naming.rule !== 'before' || kind.kind !== 'level' || last === null || !isDeedAlone(naming.name)) return naming;
  // 3条高速公路建成通车，新开工2条: what became of the thing stands between
  if (!(/^(?:以上|左右)?[、，]/.test(gap) || (last.rule === 'after' && BECAME.test(gap))) || isDeed(last.name))
    return naming;
  const told = withoutDeedBehind(objectOf(last.noun));
  const deed = BUILT_ANEW.exec(told)?.[0] ?? '';
  const thing = told.length - deed.length >= 2 ? told.slice(0, told.length - deed.length) : told;
  return thing.length < 2 || LINKS.has(thing) || LEADS.has(thing)
    ? naming
    : {
        name: ADDED.test(naming.name) || MODIFIERS.has(naming.name) ? naming.name + thing : thing + naming.name,
        noun: thing,
        rule: 'carried-owner',
      };
}

/** A name as the list that it stands in has it, and the modifier that the next member takes over. */
export interface InList {
  naming: Naming;
  modifier: string;
}

/**
 * 新增甲6家、乙5家 are 新增甲 and 新增乙: the modifier of the first member holds for the rest, until a verb of its own or a total
 * (`总量达8家`). `between` stands between the number `before`, which told of `last`, and this one; `inherited` is the modifier that the list has so far.
 */
export function withModifier(
  naming: Naming,
  kind: KindReading,
  quantity: Quantity,
  between: string,
  inherited: string,
  before: Quantity | undefined,
  last: Naming | null,
): InList {
  // 新建6座甲、8座乙: the noun of the number before stands between
  const gap = last?.rule === 'after' && between.startsWith(last.noun) ? between.slice(last.noun.length) : between;
  const own = wordAtStart(naming.name, MODIFIERS) || doneAnew(naming.name) || doneToAll(naming.name);
  // 改造和新建6座甲: all that was done, where the noun behind the number tells where it ends
  const done =
    naming.rule === 'after' && naming.name.endsWith(naming.noun) ? naming.name.slice(0, -naming.noun.length) : '';
  if (own !== '') return { naming, modifier: done.startsWith(own) ? done : own };
  const member =
    inherited !== '' &&
    kind.kind === 'level' &&
    (naming.rule === 'before' || naming.rule === 'after' || OF_LEVEL.test(naming.name)) &&
    (FAMILIES.has(quantity.family) || MONEY.has(quantity.family)) &&
    (wordAtStart(inherited, MODIFIERS) !== '' ||
      before?.unit === quantity.unit ||
      // 关停火电200万千瓦、煤矿12处
      (before !== undefined &&
        FAMILIES.has(before.family) &&
        FAMILIES.has(quantity.family) &&
        gap.startsWith('、') &&
        wordAtStart(naming.name, ACTIONS).length < 2)) &&
    NEXT_MEMBER.test(gap) &&
    !ENDS_LIST.test(gap) &&
    !(NEW.test(inherited) && NEW.test(naming.name)) &&
    !hasOwnDeed(naming.name, gap.replace(NEXT_MEMBER, ''));
  return member
    ? { naming: { ...naming, name: inherited + naming.name }, modifier: inherited }
    : { naming, modifier: '' };
}
