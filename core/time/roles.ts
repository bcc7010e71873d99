import type { RuleTable } from '../rules/rule';
import { ATTRIBUTES } from './attributes';
import type { RoleRule, TimeRole } from './role-rule';

export type { RoleRule, TimeRole } from './role-rule';

const RULES: readonly RoleRule[] = [
  {
    id: 'sum of other years',
    role: 'base',
    means: 'the years whose sum a number is held against',
    pattern: /〕[^，。；〔]{0,12}(?:总和|之和)/,
    examples: ['是〔2011年到2015年〕五年的总和', '超过〔前五年〕投入之和'],
    counterExamples: ['〔2023年〕完成投资总额'],
  },
  {
    id: 'on the base of',
    role: 'base',
    means: 'the year that something is built upon',
    pattern: /在〔[^〕]*〕[^，。；]{0,14}基础上/,
    examples: ['在〔上年〕大幅增长的基础上', '在〔去年〕市核任务（5.55亿元）的基础上'],
    counterExamples: ['在〔2023年〕建成的基地'],
  },
  {
    id: 'record of years',
    role: 'attribute',
    means: 'the years that a record holds over',
    pattern: /〔[^〕]*(?:近|年来|以来|过去|历史上)[^〕]*〕[^，。；〔]{0,14}(?:最|首次|第一次|新高|新低)/,
    examples: [
      '创〔近十年〕新高',
      '为〔十二年来〕最好水平',
      '〔2013年以来〕首次',
      '〔过去五年〕最低',
      '创〔近年来〕新低',
      '〔历史上〕第一次',
    ],
    counterExamples: ['〔近三年〕新建学校', '〔2023年〕最低工资'],
  },
  {
    id: 'times of a year',
    role: 'base',
    means: 'the year whose multiple a number is',
    pattern:
      /(?:是|为|达|达到|相当于)“?〔[^〕]*〕(?:同期)?的?(?:约|近|整整)?[\d.一二两三四五六七八九十]+(?:点[一二三四五六七八九]+)?(?:[、和][\d.]+)?(?:多)?倍|(?:恢复|回升)[到至]〔[^〕]*〕(?:同期|全年)?(?:水平)?的(?:约|近)?[\d.]+%/,
    examples: [
      '是〔2015年〕的2.5倍',
      '为〔2014年〕的近3倍',
      '达〔上年〕的1.2倍',
      '达到〔2010年〕同期的约两倍',
      '相当于〔“十二五”时期〕的1.3和2.4倍',
      '为〔前三年〕整整三倍',
      '是〔上年〕3多倍',
      '是〔2006年〕的一点八倍',
      '恢复到〔2019年〕同期的约112%',
      '回升至〔2019年〕全年水平的近90%',
    ],
    counterExamples: ['是〔2025年〕的重点', '〔2023年〕增长2倍'],
  },
  {
    id: 'constant prices',
    role: 'attribute',
    means: 'the year of the prices',
    pattern: /〕的?(?:不变价|可比价|价格|现价)/,
    examples: ['〔1990年〕不变价', '〔2020年〕可比价格', '按〔2010年〕价格', '〔2015年〕现价'],
    counterExamples: ['〔2015年〕居民消费价格'],
  },
  {
    id: 'compared behind',
    role: 'base',
    means: 'what growth is measured against, by 相比 behind it',
    pattern: /〕[^，。；〔\d]{0,16}(?:的[\d.,]+[万亿]*[一-龥]{0,3})?(?:相比|相较)/,
    examples: [
      '与〔2009年〕建园那会儿相比',
      '〔2015年〕相比增长',
      '〔上年〕同期相比',
      '〔2015年〕末相比',
      '〔2015年〕水平相较',
      '与〔2010年〕第六次全国人口普查的358,902人相比',
      '与〔2010年〕普查的35.8万人相比',
    ],
    counterExamples: ['〔2015年〕同期增长', '〔2015年〕的5家，相比'],
  },
  {
    id: 'compared',
    role: 'base',
    means: 'what growth is measured against',
    pattern:
      /(?:比|较|与|同|按|超过?|相当于|[高低多少优快慢大小]于)(?:[\u4e00-\u9fff]{1,5}[前初]的)?“?〔|比(?![重例率价])[\u4e00-\u9fff]{1,8}的〔[^〕]*〕[增减净升降提上下多少高低](?!于)/,
    examples: [
      '比〔上年〕增长5%',
      '较〔2015年〕提高',
      '与〔1998年〕持平',
      '同〔2010年〕比',
      '按〔2015年〕口径',
      '超〔2019年〕水平',
      '相当于〔上年〕水平',
      '高于〔上年〕',
      '比“〔十二五〕末',
      '较疫情前的〔2019年〕增长',
      '比建区之初的〔2014年〕增加',
      '比遭了旱的〔1997年〕增产',
      '比低谷的〔2020年〕净增',
      '比丰年的〔2019年〕减产',
      '比多雨的〔2021年〕多',
      '比多雨的〔2021年〕少',
      '比平稳的〔2018年〕高',
      '比平稳的〔2018年〕低',
      '比歉收的〔2003年〕上升',
      '比歉收的〔2003年〕提升',
      '比歉收的〔2003年〕提高',
      '比丰收的〔2004年〕下降',
    ],
    counterExamples: [
      '于〔2024年〕突破',
      '由于〔去年〕受灾',
      '位于〔2023年〕建成',
      '比重最大的〔2020年〕增加',
      '比例较大的〔2020年〕增加',
      '比率最大的〔2020年〕增加',
      '比价最大的〔2020年〕增加',
      '较好的〔2020年〕投资',
      '比重大的〔2020年〕高于',
    ],
  },
  {
    id: 'index base',
    role: 'base',
    means: 'the year that an index counts from',
    pattern: /以〔[^〕]*〕为(?:基|底|100)/,
    examples: ['以〔2020年〕为基期', '以〔2015年〕为底数', '以〔上年〕为100'],
    counterExamples: ['以〔2027年〕为目标'],
  },
  ...ATTRIBUTES,
  {
    id: 'plan as a name',
    role: 'attribute',
    means: 'a plan that a thing is named after',
    pattern:
      /五["”]?(?:规划|计划)?〕(?!以来|以后|前|这|五年|期|将|要|每|累计|时|中|新增|建成|全|年均|[末初])[\u4e00-\u9fff“]/,
    examples: [
      '〔“十四五”〕技改项目',
      '〔“十五五”规划〕“一张图”',
      '〔“十五五”〕项目库',
      '〔“九五”计划〕圆满完成',
      '〔"十五"〕规划纲要',
    ],
    counterExamples: [
      '〔“十四五”〕期间',
      '〔“十三五”〕累计完成',
      '〔“十三五”〕，',
      ...['以来', '以后', '前三年', '这五年', '五年间', '将新建', '要新建', '每年', '时有', '中期'].map(
        (behind) => `〔“十三五”〕${behind}`,
      ),
      ...['新增学校', '建成学校', '全市', '年均', '末有', '初有'].map((behind) => `〔“十三五”〕${behind}`),
    ],
  },
  {
    id: 'last state',
    role: 'to',
    means: 'the year of the state that a change ends in',
    pattern: /(?:到|至|为|达)“?〔[^〕]*〕的(?:约|近|超)?[\d一二两三四五六七八九十百]/,
    examples: [
      '到〔2020年〕的2.8亿',
      '至〔2023年〕的76%',
      '为〔今年〕的近三成',
      '到〔2020年〕的约5万',
      '达〔去年〕的超百家',
    ],
    counterExamples: ['到〔2025年〕，', '到〔2025年〕的目标是'],
  },
  {
    id: 'from then on',
    role: 'start',
    means: 'when something began',
    pattern: /(?:从|自|由)“?〔[^〕]*〕(?:起|开始|以后)/,
    examples: ['从〔1999年〕起连续', '自〔2023年〕开始', '由〔2020年〕起', '从〔去年〕以后'],
    counterExamples: ['从〔2015年〕的5家', '〔2023年〕起'],
  },
  {
    id: 'founded',
    role: 'attribute',
    means: 'when something that is described came to be',
    pattern: /(?:成立|创办|建|始|源)于“?〔/,
    examples: [
      '成立于〔2015年〕',
      '始建于〔1958年〕',
      '创建于〔1998年〕',
      '创办于〔2003年〕',
      '建于〔1976年〕',
      '始于〔2012年〕',
      '源于〔2008年〕',
    ],
    counterExamples: ['并于〔2024年〕突破'],
  },
  {
    id: 'first state',
    role: 'from',
    means: 'the year of the state before',
    pattern: /(?:由|从|自)“?〔[^〕至到—～]*(?<!以来)〕/,
    examples: ['由〔2015年〕的61.8%提高到', '从〔上年〕的5家', '自〔2015年〕的'],
    counterExamples: ['自〔2013年以来〕', '〔2015年〕由', ...['至', '到', '—', '～'].map((to) => `从〔1月${to}9月〕`)],
  },
  {
    id: 'before then',
    role: 'at',
    means: 'a time before a year that opens a clause: when in it nobody tells',
    pattern: /〕(?:以前|之前)，/,
    examples: ['〔2018年〕以前，全乡', '〔2020年〕之前，当地'],
    counterExamples: ['〔2020年〕以前建成', '〔年底〕之前建成'],
  },
  {
    id: 'due before',
    role: 'due',
    means: 'a time before which something is to be reached',
    pattern: /(?:确保|力争|争取|计划)[在于]?〔[^〕]*〕[以之]?前(?![列一二两三四五\d])/,
    examples: ['确保〔6月底〕前完工', '力争在〔年底〕之前', '争取于〔2025年〕以前', '计划〔明年〕前'],
    counterExamples: ['〔2000年〕年底前建成的小区', '确保〔今年〕前三季度'],
  },
  {
    id: 'limit of age',
    role: 'attribute',
    means: 'the time before which something came to be or is to be; its own period is another',
    pattern: /〕(?:年?[末底])?(?:以前|之前|前(?![列一二两三四五\d]))/,
    examples: ['〔2000年〕年底前建成的小区', '〔2020年〕以前', '〔年底〕之前', '〔2025年底〕前'],
    counterExamples: ['〔2023年〕前三季度', '〔2023年〕前列', '〔今年〕前10月', '〔2025年〕前五个月'],
  },
  {
    id: 'due',
    role: 'due',
    means: 'when something is to be reached',
    pattern: /(?:到|至|力争|截止)“?〔[^〕]*(?<!以来)〕(?!以来|以后)/,
    examples: ['到〔2025年〕，', '至〔“十四五”末〕', '力争〔2025年〕', '截止〔2023年底〕', '截至〔6月底〕'],
    counterExamples: ['到〔2013年以来〕', '到〔2013年〕以来', '到〔2020年〕以后', '〔2025年〕到'],
  },
];

/** What a time may do, in the order they are asked; a time that none of them knows dates what follows. */
export const TIME_ROLES: RuleTable<RoleRule> = { name: 'time/roles', rules: RULES };

/** How far the rules see to each side of a time. */
const BEFORE = 12;
const AFTER = 24;

/** What the time at `[start, end)` of a sentence does there, and the rule that says so. */
export function roleOf(sentence: string, start: number, end: number): { role: TimeRole; rule: string } {
  const before = sentence.slice(Math.max(0, start - BEFORE), start);
  const words = sentence.slice(start, end);
  const around = `${before}〔${words}〕${sentence.slice(end, end + AFTER)}`;
  const rule = RULES.find(({ pattern }) => pattern.test(around));
  return rule ? { role: rule.role, rule: rule.id } : { role: 'at', rule: 'at' };
}
