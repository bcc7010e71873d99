import type { Quantity } from '../quantity';
import { rolesOf } from '../tokens/tokens';
import { decide, type FieldRule } from './field-rule';
import {
  type KindQuestion,
  type KindReading,
  kindQuestion,
  negated,
  RATE_END,
  scaled,
  thingChanged,
} from './kind-question';

export { type KindReading, negated } from './kind-question';

const UP_OR_NOUN = rolesOf('up', 'grows', 'falls');

const NOUN_UP =
  '增长(?=保持|稳定|控制|达|仅)|增长预期(?:目标)?|增长目标|预期增长目标|增速|增幅|涨幅|增长率|增长速度|增长幅度|上涨幅度|涨跌幅';
const NOUN_DOWN = '降幅|跌幅|减幅';
const NOUN = new RegExp(
  `(?:(${NOUN_UP})|(${NOUN_DOWN}))(?:了|的?(?:调控|预期|增长)?目标|仅|只|约|近|超过|超|逾|达到|达|定在|定为|由|从|预期|拟定为|确定在|设定为|设定在|确定为|为|在|至|到|保持在|控制在|稳定在|保持|力争|争取|预计|分别|均|不低于|不超过|高于|低于|回升至|回落至|(?:收窄|扩大|缩小|放缓|加快)[至到]|突破|连续多年|位居|将|是)*$`,
);
const NOUN_BEHIND = /^(?:左右|以上)?的?[\u4e00-\u9fff]{0,12}?(增长|增速|涨幅|降幅)(?:目标|速度|率)?(?:$|[，。；、])/;
const SETS_GROWTH = /(?:提出|实现|确保|保持|完成|设定|确定|以|按|锚定|紧扣|瞄准|围绕)(?:了|约)?$/;
/** 新增 and its like count what was added: 新增就业1.65万人 is a level. */
const COUNTED = /(?:新增|增加(?!值|(?:了|约|近|超过?|逾|达|到)*$).+|净增加?|新增加)$/;
/** 比1992年净增1210元: how much more than then. */
const NET_OVER = /[比较][^，]{2,12}净增加?(?:了|约|近|超)?$/;
const NET = /净增加?(?:了|约|近|超)?$/;
/** 改造提升3万亩: what was worked on. */
const WORKED_ON = /(?:改造|整治|建设|绿化)提升(?:了|约)?$/;
const NET_ALONE = /^，?(?:实现|累计|一年)?净增加?(?:了|约|近|超过?)?$/;
const ARROW = /(?:([↑↗▲△])|([↓↘▼▽]))\s*$/;
const STANDS = /(?:余额|存量|总量|总数|保有量)$/;
const COUNTABLE: ReadonlySet<string> = new Set(['count', 'people', 'visits']);
/** Names of amounts of money, for numbers told without their 元. */
const MONEY_NAME =
  /(?:总量|产值|收入|投资|总额|规模|税收|交易额|成交额|销售额|零售额|GDP|增加值|资产|余额|营收)(?:连续|先后|首次|跨上|迈上|突破|跨越|超|达|均|[\u4e00-\u9fff]){0,6}$/;
/** Things that are provided, so that 增加 says how many were. */
const MADE = /(?:学位|床位|泊位|车位|岗位|公园|绿地|绿道|道路|线路|网点|站点|设施|学校|幼儿园|场馆)$/;
/** A rate that is named right before its value, with what may link the two. */
const RATE_NAMED = /(?:率|比重|占比|比例|份额)(?:为|达到?|是|约|降至|降到|[由从])?$/;
/** Amounts that a bare rate can only be the growth of. */
const AMOUNT_END = /(?:增加值|总产值|固定资产投资|零售总额|进出口总额|预算收入|税收收入|可支配收入|纯收入)$/;
const PLACES_MOVED = /(?:提升|上升|前移|前进|跃升|进位|下降|后移|下滑|退后)(?:了)?$/;
const PLACES_LOST = /(?:后移|下降|下滑|退后|后退)[^，]{0,4}$/;
const COMPARED = /[比较]/;
/** Words that raise what is counted by working on it; a count is not raised by a number. */
const RAISED = /^(?:提升|提高|扩大|拓展|增进)$/;
/** 增产12吨大豆 counts what was added; 增产12吨和8吨 goes on with the next member. */
const GOES_ON = /^(?!等[，。；]|等$|(?:以及|[和与及或])[^，。；\d]{0,3}\d)[\u4e00-\u9fff“]/;

const level = ({ quantity: { value, unit } }: KindQuestion): KindReading => ({ kind: 'level', value, unit, by: '' });

/** A value that goes where its verb does; a level where none tells by how much. */
const changed = ({ quantity: { value, unit }, verb }: KindQuestion, kind: 'growth' | 'change'): KindReading => ({
  kind,
  value: verb?.down && verb.byHowMuch ? negated(value) : value,
  unit,
  by: verb?.byHowMuch ? verb.word : '',
});

/** The rules of the kind, in the order they are asked; what none of them speaks of has changed by so much. */
export const KIND_RULES: readonly FieldRule<KindQuestion, KindReading>[] = [
  {
    id: 'rank',
    means: 'a rank',
    reads: ({ quantity: { shape, value, unit } }) =>
      shape === 'rank' ? { kind: 'rank', value, unit, by: '第' } : null,
    examples: ['总量居全省⟦第3位⟧'],
    counterExamples: ['总量居全省前列，共⟦3位⟧'],
  },
  {
    id: 'doubled',
    means: 'a doubling is a growth',
    reads: ({ quantity: { shape, value, unit } }) =>
      shape === 'double' ? { kind: 'growth', value, unit, by: '番' } : null,
    examples: ['收入⟦翻一番⟧'],
    counterExamples: ['收入增长⟦1倍⟧'],
  },
  {
    id: 'ratio',
    means: 'a ratio stands as it is',
    reads: (asked) => (asked.quantity.shape === 'ratio' || asked.quantity.shape === 'relation' ? level(asked) : null),
    examples: ['三次产业比例调整为⟦8:42:50⟧'],
    counterExamples: ['比例提高⟦3%⟧'],
  },
  {
    id: 'noun of growth',
    means: 'a rate behind a noun of growth',
    reads: ({ quantity: { value, unit, family }, lead: { roles }, tail }) => {
      const noun = family === 'share' && roles & UP_OR_NOUN ? NOUN.exec(tail) : null;
      // 人口自然增长率 is a rate that stands by itself
      if (noun === null || tail.includes('自然增长率')) return null;
      return { kind: 'growth', value: noun[2] ? negated(value) : value, unit, by: noun[1] ?? noun[2]! };
    },
    examples: ['工业增速达到⟦8%⟧', '能耗降幅为⟦3%⟧', '增长目标定为⟦6%⟧'],
    counterExamples: ['人口自然增长率为⟦5%⟧', '增速提高⟦3个百分点⟧'],
  },
  {
    id: 'noun of growth behind',
    means: 'a rate that is set, with its noun of growth behind it',
    reads: ({ quantity: { value, unit, family }, tail, after }) => {
      const noun = family === 'share' ? NOUN_BEHIND.exec(after) : null;
      return noun && SETS_GROWTH.test(tail) ? { kind: 'growth', value, unit, by: noun[1]! } : null;
    },
    examples: ['会议提出⟦8%⟧左右的经济增长目标'],
    counterExamples: ['占全部⟦8%⟧的增长点', '会议提出⟦8%⟧的占比'],
  },
  {
    id: 'signed rate',
    means: 'a rate with a sign is growth; a rate of its own may be below zero',
    reads: ({ quantity: { value, unit, family, numeral }, tail, verb, subject }) => {
      if (family !== 'share' || verb !== null || !/^[-+]/.test(numeral)) return null;
      return RATE_NAMED.test(subject) || RATE_NAMED.test(tail)
        ? null
        : { kind: 'growth', value, unit, by: numeral[0]! };
    },
    examples: ['税收同比⟦-3.2%⟧'],
    counterExamples: ['利润率为⟦-3.2%⟧', '税收同比⟦3.2%⟧'],
  },
  {
    id: 'arrow',
    means: 'a picture tells growth by an arrow',
    reads: ({ quantity: { value, unit, family }, tail }) => {
      const arrow = family === 'share' ? ARROW.exec(tail) : null;
      return arrow && { kind: 'growth', value: arrow[2] ? negated(value) : value, unit, by: arrow[0] };
    },
    examples: ['收入23.4亿元↑⟦8.7%⟧', '收入23.4亿元↓⟦8.7%⟧', '收入23.4亿元▲⟦8.7%⟧', '收入23.4亿元▼⟦8.7%⟧'],
    counterExamples: ['▲收入增长⟦8.7%⟧', '收入▲23.4亿元⟦8.7%⟧'],
  },
  {
    id: 'points apart',
    means: 'points above or below something else',
    reads: ({ quantity: { value, unit, family }, tail, verb }) => {
      if (family !== 'points' || verb?.byHowMuch) return null;
      if (/(?:高于|高出|快于|领先|高|快)[^，]*$/.test(tail)) return { kind: 'change', value, unit, by: '高于' };
      return /(?:低于|慢于|低|慢)[^，]*$/.test(tail)
        ? { kind: 'change', value: negated(value), unit, by: '低于' }
        : null;
    },
    examples: ['增速高于全国⟦2个百分点⟧', '增速低于全国⟦2个百分点⟧'],
    counterExamples: ['增速提高⟦2个百分点⟧', '高于全国⟦2%⟧'],
  },
  {
    id: 'points',
    means: 'points are what a rate changed by',
    reads: (asked) => (asked.quantity.family === 'points' ? changed(asked, 'change') : null),
    examples: ['增速提高⟦2个百分点⟧', '失业率下降⟦2个百分点⟧'],
    counterExamples: ['失业率下降⟦2%⟧'],
  },
  {
    id: 'place held',
    means: 'a place among others, without 第',
    reads: ({ quantity: { value, unit }, tail }) =>
      unit === '位' && /(?:排名|位次|名次|位居|位列|排)(?:全[国省市区县]|世界|全球)?(?:为|第)?$/.test(tail)
        ? { kind: 'rank', value, unit, by: '排名' }
        : null,
    examples: ['综合实力排名全省⟦3位⟧'],
    counterExamples: ['排名提升⟦3位⟧'],
  },
  {
    id: 'places moved',
    means: 'places by which a rank went up or down',
    reads: ({ quantity: { value, unit }, tail, verb }) => {
      if (unit !== '位次' && !(unit === '位' && PLACES_MOVED.test(tail))) return null;
      const by = verb?.byHowMuch ? verb.word : '';
      return { kind: 'change', value: PLACES_LOST.test(tail) ? negated(value) : value, unit, by };
    },
    examples: ['排名提升⟦3位⟧', '排名后移了⟦2位⟧', '前进⟦5个位次⟧'],
    counterExamples: ['获奖选手⟦3位⟧'],
  },
  {
    id: 'money without its unit',
    means: 'an amount of money whose 元 is left to the reader',
    reads: (asked) => {
      const { quantity, verb, subject } = asked;
      if (verb?.byHowMuch || quantity.unit !== '' || !quantity.numeral.includes('亿')) return null;
      return MONEY_NAME.test(subject) ? { ...level(asked), unit: '元' } : null;
    },
    examples: ['经济总量迈上⟦1200亿⟧台阶'],
    counterExamples: ['人次突破⟦12亿⟧', '经济总量迈上⟦1200亿元⟧台阶'],
  },
  {
    id: 'rate of an amount',
    means: 'an amount has a rate only of growth',
    reads: ({ quantity: { value, unit, family }, tail, verb }) =>
      !verb?.byHowMuch && family === 'share' && AMOUNT_END.test(tail) && !/[占的达完成]/.test(tail)
        ? { kind: 'growth', value, unit, by: tail.slice(-3) }
        : null,
    examples: ['园区工业增加值⟦8.2%⟧'],
    counterExamples: ['占工业增加值⟦8.2%⟧', '合格率⟦8.2%⟧'],
  },
  {
    id: 'a thing cut',
    means: 'by how much a thing was cut, or money added to it, that stands between the verb and the number',
    reads: thingChanged,
    examples: [
      '平均减少跑动次数⟦78%⟧',
      '增加水利建设投资⟦10亿元⟧',
      '压缩办理时限⟦65%⟧',
      '降低物流成本⟦12%⟧',
      '精简申报材料⟦40%⟧',
      '压减一般性支出⟦5%⟧',
      '节约用水成本⟦3%⟧',
      '削减排放总量⟦3%⟧',
      '缩短审批时间⟦3%⟧',
    ],
    counterExamples: [
      '降低空置率⟦6%⟧',
      '增加公办学位⟦8500个⟧',
      '增加值⟦8亿元⟧',
      '压缩后的时限占⟦65%⟧',
      '减少跑动次数达⟦78%⟧',
    ],
  },
  {
    id: 'times over',
    means: 'what became a multiple has grown by as much',
    reads: ({ quantity: { value, family }, tail, verb }) =>
      !verb?.byHowMuch && family === 'multiple' && /(?:翻|扩大|增)了?$/.test(tail)
        ? { kind: 'growth', value: scaled(value), unit: '%', by: '倍' }
        : null,
    examples: ['规模翻了⟦3倍⟧'],
    counterExamples: ['规模是前年的⟦3倍⟧'],
  },
  {
    id: 'no verb',
    means: 'without a verb that tells by how much, how things stand',
    reads: (asked) => (asked.verb?.byHowMuch ? null : level(asked)),
    examples: ['收入⟦3亿元⟧', '比例降为⟦3.2%⟧', '签约⟦3个⟧'],
    counterExamples: ['收入增长⟦3%⟧'],
  },
  {
    id: 'times more',
    means: 'a growth told as a multiple',
    reads: ({ quantity: { value, family }, verb }) =>
      family === 'multiple' ? { kind: 'growth', value: scaled(value), unit: '%', by: `${verb!.word}…倍` } : null,
    examples: ['收入增长⟦1.5倍⟧'],
    counterExamples: ['收入是前年的⟦1.5倍⟧', '收入增长⟦15%⟧'],
  },
  {
    id: 'rate changed',
    means: 'what a rate changed by, or a thing grew by',
    reads: (asked) => {
      if (asked.quantity.family !== 'share') return null;
      return changed(asked, RATE_END.test(asked.subject) && asked.verb!.word !== '增长' ? 'change' : 'growth');
    },
    examples: ['收入增长⟦8%⟧', '收入下降⟦8%⟧', '空置率下降⟦6.5%⟧'],
    counterExamples: ['收入增长⟦8亿元⟧'],
  },
  {
    id: 'added',
    means: 'what was added, bettered or worked on is counted',
    reads: (asked) => {
      const { lead, subject, tail, verb, after } = asked;
      if (verb!.word === '增' && tail.endsWith('新增')) return level(asked);
      // 存款余额3023亿元，净增407亿元: how much more stands than before
      // 人均纯收入798元，净增86元: nothing is named that could have been added; 净增企业120家 counts it
      const alone = NET_ALONE.test(lead.text) && after === '';
      const stands = alone || (STANDS.test(subject) && NET.test(tail));
      const added = COUNTED.test(tail) && !stands && !NET_OVER.test(lead.text);
      // 林相改善6.88万亩: how much was bettered; only a rate is bettered by a number
      return added || verb!.word === '改善' || WORKED_ON.test(tail) ? level(asked) : null;
    },
    examples: ['企业净增⟦3家⟧', '新增⟦3家⟧', '林相改善⟦6.88万亩⟧', '绿化提升⟦3万亩⟧'],
    counterExamples: ['净增⟦86元⟧', '比1992年净增⟦1210元⟧', '面积增加⟦3万亩⟧'],
  },
  {
    id: 'object behind',
    means: 'what was added stands behind its number, unless it is held against something',
    reads: (asked) => (!COMPARED.test(asked.lead.text) && GOES_ON.test(asked.after) ? level(asked) : null),
    examples: ['增加⟦2340个⟧学位'],
    counterExamples: ['比上年增加⟦120家⟧企业', '面积增加⟦3万亩⟧。'],
  },
  {
    id: 'places made',
    means: 'what is provided is counted as it is added',
    reads: (asked) => {
      const { lead, subject, quantity, verb } = asked;
      if (COMPARED.test(lead.text)) return null;
      const made = verb!.word === '增加' && MADE.test(subject);
      // 改善提升610户: households are not raised by a number
      const counted = COUNTABLE.has(quantity.family) && RAISED.test(verb!.word);
      return made || counted || verb!.word.length === 1 ? level(asked) : null;
    },
    examples: ['小学学位增加⟦2340个⟧', '改善提升⟦610户⟧'],
    counterExamples: ['比上年增加⟦120家⟧', '存款增加⟦120亿元⟧'],
  },
];

/**
 * The kind of a quantity. `lead` is the text before it in its clause, `subject` the name of what is measured as far as known
 * (空置率下降6.5% is a change, 收入下降6.5% a growth), `after` what follows.
 */
export function kindOf(quantity: Quantity, lead: string, subject: string, after: string): KindReading {
  const asked = kindQuestion(quantity, lead, subject, after);
  return decide(KIND_RULES, asked)?.told ?? changed(asked, 'change');
}
