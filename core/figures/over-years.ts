import { entryOfKey } from '../indicators/key';
import type { Rule, RuleTable } from '../rules/rule';
import type { FigureKind } from './figure';
import type { Quantity } from './quantity';

/**
 * Of several years a number tells the sum (累计投入500亿元) or how things stood in the last of them (养老床位达到3200张). The words
 * before it say which, then the indicator's name and what the registry knows of it.
 */
export interface OverYearsRule extends Rule {
  says: 'sum' | 'last year';
  /** What the pattern sees: the words of the clause up to the number, which is ▲, or the indicator's name. */
  on: 'words' | 'name';
  means: string;
}

const RULES: readonly OverYearsRule[] = [
  {
    id: 'added up',
    says: 'sum',
    on: 'words',
    means: 'words of adding up, unless the number has been reached by now',
    pattern: /(?:累计|总计|合计|共计)(?![^▲]{0,14}(?:达到?|突破|增至)[^▲]{0,4}▲[个家户人名所座])/,
    examples: ['累计投入▲亿元', '总计▲亿元', '合计▲个', '共计▲个', '累计完成投资达▲亿元', '累计新增▲个'],
    counterExamples: ['地区总部累计达到▲家', '累计突破▲户', '累计增至▲家', '累计达▲人'],
  },
  {
    id: 'each year',
    says: 'sum',
    on: 'words',
    means: 'an amount of every year holds for all of them',
    pattern: /(?:年均|每年)[^，▲]{0,8}▲/,
    examples: ['年均不到▲亿元', '每年新建▲所', '年均▲亿元'],
    counterExamples: ['人均▲元', '年均浓度降低，降到▲'],
  },
  {
    id: 'done',
    says: 'sum',
    on: 'words',
    means: 'a verb of making or spending with its object, up to the number',
    pattern:
      /(?:新增|净增|新建|新改扩建)(?![^▲]{0,40}(?:总数|总量|余额|率)[^▲]{0,6}▲)[^，▲]{0,48}▲|(?:完成|实施|建成(?!区)|引进|改造|减免|发放|开展|举办|盘活|招商|帮扶|培训|整治|查处|化解|安置|资助)(?![^▲]{0,24}(?:达到?|突破|增至|总数|总量|余额|占|率)[^▲]{0,4}▲)[^，▲]{0,24}▲|(?:争取|下达|筹措|发行)(?![^▲]{0,48}(?:达到?|突破|余额|占|率)[^▲]{0,4}▲)[^，▲]{0,48}▲|^(?:累计)?建设(?!用地|资金|投资|规模|水平)[^，▲达占]{2,16}▲/,
    examples: [
      '新增学位▲个',
      '新建校舍▲所',
      '净增▲户',
      '完成营造林▲亩',
      '实施项目▲个',
      '建成公园▲个',
      '引进项目▲个',
      '改造老旧小区▲个',
      '减免税费▲亿元',
      '发放贷款▲亿元',
      '开展活动▲场',
      '举办赛事▲场',
      '盘活厂房▲处',
      '招商引资▲亿元',
      '帮扶企业▲家',
      '培训农民▲人次',
      '整治河道▲公里',
      '查处案件▲件',
      '化解债务▲亿元',
      '安置群众▲人',
      '资助学生▲名',
      '新改扩建学校▲所',
      '争取中央资金3亿元、国债▲亿元',
      '下达资金▲亿元',
      '筹措资金▲亿元',
      '发行债券▲亿元',
      '建设高标准农田▲亩',
      '累计建设管网▲公里',
    ],
    counterExamples: [
      '建成区绿地面积▲',
      '新增后企业总数▲家',
      '新增后产能总量▲吨',
      '新增贷款后余额▲亿元',
      '新建后入园率▲%',
      '引进企业达到▲家',
      '引进企业突破▲家',
      '引进企业增至▲家',
      '引进企业总数▲家',
      '引进外资总量▲亿元',
      '发放贷款余额▲亿元',
      '引进人才占▲%',
      '整治后优良率▲',
      '完成后，床位▲张',
      '发行债券后达▲亿元',
      '争取后突破▲亿元',
      '下达后余额▲亿元',
      '争取资金占▲亿元',
      '争取后到位率▲',
      '建设用地▲亩',
      '建设资金▲亿元',
      '建设投资▲亿元',
      '建设规模▲亩',
      '建设水平▲',
      '建设后绿地达▲亩',
      '建设面积占▲亩',
      '城市建设▲',
    ],
  },
  {
    id: 'put in over years',
    says: 'sum',
    on: 'words',
    means: 'money put in, with the years that it took in the same clause',
    pattern: /[三四五]年[^，▲]{0,20}(?:投入|支出|投资|补助)[^，▲率度比速]{0,6}▲/,
    examples: ['三年科技投入达到▲亿元', '四年水利投资超过▲亿元', '五年民生支出达▲亿元', '五年中央补助▲亿元'],
    counterExamples: ['五年来床位达到▲张', '五年投资年均增速▲', '科技投入达到▲亿元'],
  },
  {
    id: 'reached',
    says: 'last year',
    on: 'words',
    means: 'a verb of reaching or holding a state right before the number',
    pattern: /(?:达|突破|超|(?:控制|保持|稳定|维持)在)[^，▲]{0,6}▲|[到至](?:了|约|近|第|全[国省市]第?)?▲/,
    examples: [
      '床位达到▲张',
      '营收达▲亿元',
      '企业突破▲家',
      '面积超过▲平方公里',
      '失业率控制在▲%',
      '保持在▲%',
      '稳定在▲%',
      '维持在▲%',
      '提高到▲%',
      '增至▲家',
      '提高到了▲%',
      '拓展到约▲平方公里',
      '下降到近▲',
      '上升到第▲',
      '跃居至全国第▲',
    ],
    counterExamples: ['新增▲个', '完成投资▲亿元', '到2025年建成▲个'],
  },
  {
    id: 'stands',
    says: 'last year',
    on: 'words',
    means: 'a verb of having or a noun of what stands, before the number',
    pattern:
      /(?:拥有|现有|已有|共有|实有|现存|常住|在册|[聚汇集]聚|聚集|形成|总数|总量|余额|存量|规模|总面积|覆盖|位居|位列|居[全第前世国]|(?<![公国私所享占稀没含])有(?![机效限关偿色]))[^，▲]{0,6}▲|共▲/,
    examples: [
      '拥有机动车▲辆',
      '现有机动车▲辆',
      '已有机构▲家',
      '共有机构▲所',
      '实有机动车▲辆',
      '现存▲户',
      '常住人口▲人',
      '在册企业▲家',
      '集聚企业▲家',
      '聚集企业▲家',
      '形成集群▲个',
      '企业总数▲家',
      '总量▲亿元',
      '贷款余额▲亿元',
      '存量▲',
      '规模▲亿元',
      '总面积▲',
      '覆盖▲个',
      '位居▲位',
      '位列▲',
      '居全国第▲',
      '居国家▲',
      '全县有学校▲所',
      '学校共▲所',
    ],
    counterExamples: ['宜居示范渔村▲个', '人居环境示范村▲个', '有机产品▲个', '国有企业利润▲亿元'],
  },
  {
    id: 'rate or stock by its name',
    says: 'last year',
    on: 'name',
    means: 'the name ends in a rate, a level or a stock, or is told of each',
    pattern:
      /(?:率|比重|占比|比例|覆盖面|水平|指数|浓度|余额|寿命|总数|数量|人数|规模|保有量|年限|位数|户数|家数|强度|密度|里程|存栏|出栏|装机(?:容量)?|蓄积量|库容|产量|总产|[用发]电量|消费量|消费总量|从业人员|人均.{0,8})$|^(?:平均)?每(?:[十百千万]+|[人户个名])/,
    examples: [
      '城镇化率',
      '服务业比重',
      '占比',
      '绿地比例',
      '保险覆盖面',
      '受教育水平',
      '空气质量指数',
      'PM2.5浓度',
      '存款余额',
      '预期寿命',
      '企业总数',
      '专利数量',
      '参保人数',
      '经济规模',
      '汽车保有量',
      '受教育年限',
      '床位数',
      '企业户数',
      '企业家数',
      '投入强度',
      '路网密度',
      '公路通车里程',
      '生猪存栏',
      '生猪出栏',
      '风电装机',
      '电话装机容量',
      '活立木蓄积量',
      '水库库容',
      '粮食产量',
      '棉花总产',
      '全社会用电量',
      '发电量',
      '天然气消费量',
      '能源消费总量',
      '从业人员',
      '人均公园绿地',
      '每千人口执业医师',
      '每户家庭人口',
      '平均每户人口',
    ],
    counterExamples: ['新增学位', '固定资产投资'],
  },
];

/** What tells a sum over years from the state in the last of them, in the order they are asked. */
export const OVER_YEARS: RuleTable<OverYearsRule> = { name: 'figures/over-years', rules: RULES };

/** What a number of several years is read from. */
export interface OverYearsQuestion {
  quantity: Quantity;
  kind: FigureKind;
  indicator: { name: string; key: string };
  /** The words of its clause before it, the sentence's before it, and what stands behind it. */
  clauseLead: string;
  sentenceLead: string;
  behind: string;
  /** The number before it was a state in the same unit, and nothing but this one's name stands between. */
  besideState: boolean;
}

/** The words behind the number before, where they have a thing of their own. */
const OWN_WORDS = /(?<=\d[^\d▲]{0,6}[、，])[^\d▲、，]*(?:总[\u4e00-\u9fff]{1,3}|余额|存量)[^\d▲、，]*▲.*$/;
const MARKS = /^(?:[两三四五六]个|新)?(?:大关|关口|台阶)/;
const NO_SUM = new Set(['share', 'points', 'multiple', 'density']);
/** Words of the clause that are looked at; a sum is told near its number. */
const SIGHT = 60;
/** 完成56.5亿元，是2005年的2.1倍: what is held against a single year is of a single year; so is what grew over the year before. */
const AGAINST_A_YEAR =
  /^.{0,6}，?(?:(?:约|已)?(?:是|为|比|较|相当于)(?:\d{4}年|[“"]?十[一二三四]?五[”"]?末|上年|去年)|同比)(?!期间|时期)/;
const SUM_BEHIND = /^，?(?:[两二三四五六七八九十\d]年|“?十[一二三四五]五”?(?:期间|时期)?)(?:来|间)?累计/;
/** 规模 of what flows over years is no stock: 十年间固定资产投资总规模700亿元. */
const FLOW = /(?:投资|投入|支出|收入|成交|交易|销售|进出口)总[规额]模?$/;
const TOLD_OF_YEARS = /(?:[两二三四五六七八九十\d]年[间来]|近[两二三四五六七八九十\d]{1,2}年)[^。；]{0,24}$/;

/** Whether a number that is told of several years is their sum, and what says so. */
export function overYears(question: OverYearsQuestion): { sum: boolean; because: string } {
  const { quantity, kind, indicator, clauseLead, sentenceLead, behind } = question;
  // 比1980年翻两番 is of the year that is held against it, 五年翻一番 of all five
  if (quantity.shape === 'double') return { sum: !/[比较]\d{4}年/.test(clauseLead), because: 'doubled' };
  if (kind !== 'level') return { sum: false, because: kind };
  if (NO_SUM.has(quantity.family) || quantity.unit === '') return { sum: false, because: 'no sum of such a unit' };
  // 投资完成1917亿元，五年累计完成8306亿元: what is summed says so itself
  if (SUM_BEHIND.test(behind) && !/累计|每年|年均/.test(clauseLead))
    return { sum: false, because: 'its sum is told behind it' };
  // 跨过2万亿元、2.5万亿元两个台阶: what was passed is left behind
  if (MARKS.test(behind)) return { sum: false, because: 'a mark that was passed' };
  if (AGAINST_A_YEAR.test(behind) && !/累计/.test(clauseLead)) return { sum: false, because: 'held against one year' };
  if (FLOW.test(indicator.name) && TOLD_OF_YEARS.test(sentenceLead)) return { sum: true, because: 'flow over years' };
  const words = `${clauseLead.slice(-SIGHT)}▲${quantity.unit}`;
  const own = OWN_WORDS.exec(words)?.[0];
  for (const rule of RULES) {
    // 新增高速公路1100公里、总里程突破7500公里: what was done is told of the number before
    if (own !== undefined && rule.says === 'last year' && rule.on === 'words' && rule.pattern.test(own))
      return { sum: false, because: rule.id };
  }
  for (const rule of RULES) {
    if (rule.pattern.test(rule.on === 'words' ? words : indicator.name)) {
      return { sum: rule.says === 'sum', because: rule.id };
    }
  }
  // 固定电话用户达2万户，移动电话用户1.9万户: one verb of both
  if (question.besideState) return { sum: false, because: 'beside a state' };
  const nature = yearly(indicator);
  return nature === null ? { sum: true, because: 'amount' } : { sum: false, because: nature };
}

const YEARLY_GROUPS = new Set(['经济总量', '产业', '消费', '外贸外资', '居民收入', '财政']);

/** What the registry knows: a stock, a rate, or an amount of money that every report tells year by year; null for none of them. */
function yearly({ key, name }: { key: string; name: string }): string | null {
  const entry = entryOfKey(key);
  if (!entry || key.split(':').length > 2) return null;
  if (entry.nature === 'rate') return 'a rate by the registry';
  if (entry.nature === 'stock') return /新增|新建|建成|引进|培育|认定/.test(name) ? null : 'a stock by the registry';
  if (entry.nature !== 'flow' || entry.unitFamily !== 'money' || !YEARLY_GROUPS.has(entry.group)) return null;
  return /减免|发放|投入|争取|节约|化解|出让|安排/.test(name) ? null : 'told year by year';
}
