import type { FigureKind } from './figure';
import { alternation, isInsideWord } from './lexicon';
import type { Quantity } from './quantity';

/** What a quantity says: a level, a growth, a change or a rank, with its value signed and its unit settled. */
export interface KindReading {
  kind: FigureKind;
  value: number | [number, number];
  unit: string;
  /** The word that decided. */
  by: string;
}

const UP = alternation('up');
const DOWN = alternation('down');
const NOUN_UP =
  '增长(?=保持|稳定|控制|达)|增长预期(?:目标)?|增长目标|预期增长目标|增速|增幅|涨幅|增长率|增长速度|增长幅度|上涨幅度|涨跌幅';
const NOUN_DOWN = '降幅|跌幅|减幅';
/** What may stand between the word of change and the number; 到 and 至 are missing on purpose: 提高到67% is a level. */
const FILL =
  '(?:了|约|近|超过|超|逾|不低于|不少于|不超过|不高于|高于|大于|至少|突破|将近|接近|高达|达|可达|预计|大约|分别|均|各|幅度|的|为)*';
const VERB = new RegExp(`(?:(${UP})|(${DOWN}))${FILL}$`);
const NOUN = new RegExp(
  `(?:(${NOUN_UP})|(${NOUN_DOWN}))(?:了|的?(?:调控|预期|增长)?目标|仅|只|约|近|超过|超|逾|达到|达|定在|定为|由|从|预期|拟定为|确定在|设定为|设定在|确定为|为|在|至|到|保持在|控制在|稳定在|保持|力争|争取|预计|分别|均|不低于|不超过|高于|低于|回升至|回落至|(?:收窄|扩大|缩小|放缓|加快)[至到]|突破|连续多年|位居|是)*$`,
);
/** 新增 and its like count what was added: 新增就业1.65万人 is a level. */
const COUNTED = /(?:新增|增加(?!值|(?:了|约|近|超过?|逾|达|到)*$).+|净增加?|新增加)$/;
/** 林相改善6.88万亩: how much was bettered; only a rate is bettered by a number. */
const IMPROVED = /^改善$/;
/** 比1992年净增1210元: how much more than then. */
const NET_OVER = /[比较][^，]{2,12}净增加?(?:了|约|近|超)?$/;
/** 改造提升3万亩: what was worked on. */
const WORKED_ON = /(?:改造|整治|建设|绿化)提升(?:了|约)?$/;
const NET_ALONE = /^，?(?:实现|累计|一年)?净增加?(?:了|约|近|超过?)?$/;
const ARROW = /(?:([↑↗])|([↓↘]))\s*$/;
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
/** 劳动生产率 is an amount for each worker, which grows. */
const RATE_END = /(?:(?<!生产|产出)率|比重|占比|比例|覆盖面|份额|含量|浓度比)$/;

/**
 * The kind of a quantity. `lead` is the text before it in its clause, `subject` the name of what is measured as far as known
 * (空置率下降6.5% is a change, 收入下降6.5% a growth), `after` what follows.
 */
export function kindOf(quantity: Quantity, lead: string, subject: string, after: string): KindReading {
  const { value, unit, family } = quantity;
  const level: KindReading = { kind: 'level', value, unit, by: '' };
  if (quantity.shape === 'rank') return { kind: 'rank', value, unit, by: '第' };
  if (quantity.shape === 'double') return { kind: 'growth', value, unit, by: '番' };
  if (quantity.shape === 'ratio' || quantity.shape === 'relation') return level;
  const tail = lead.slice(-24);
  const noun = NOUN.exec(tail);
  // 人口自然增长率 is a rate that stands by itself
  if (noun && family === 'share' && !/自然增长率/.test(tail)) {
    return { kind: 'growth', value: noun[2] ? negated(value) : value, unit, by: noun[1] ?? noun[2]! };
  }
  // 提出8%左右的经济增长目标: the growth stands behind its number
  const behind =
    family === 'share'
      ? /^(?:左右|以上)?的?[\u4e00-\u9fff]{0,12}?(增长|增速|涨幅|降幅)(?:目标|速度|率)?(?:$|[，。；、])/.exec(after)
      : null;
  if (behind && /(?:提出|实现|确保|保持|完成|设定|确定|以|按|锚定|紧扣|瞄准|围绕)(?:了|约)?$/.test(tail))
    return { kind: 'growth', value, unit, by: behind[1]! };
  // 收入22.7亿元（+5.1%）, 税收同比-3.2%; a rate of its own may be below zero
  if (
    family === 'share' &&
    /^[-+]/.test(quantity.numeral) &&
    !RATE_NAMED.test(subject) &&
    !RATE_NAMED.test(tail) &&
    !VERB.test(tail)
  )
    return { kind: 'growth', value, unit, by: quantity.numeral[0]! };
  // 收入23.4亿元 ↑8.7%: a picture tells its growth so; ▲ is up in one table and a minus in another
  const arrow = family === 'share' ? ARROW.exec(tail) : null;
  if (arrow) return { kind: 'growth', value: arrow[2] ? negated(value) : value, unit, by: arrow[0] };
  const verb = verbOf(tail);
  const down = verb?.[2] !== undefined;
  const by = verb?.[1] ?? verb?.[2] ?? '';
  if (family === 'points') {
    if (!verb && /(?:高于|高出|快于|领先|高|快)[^，]*$/.test(tail)) return { kind: 'change', value, unit, by: '高于' };
    if (!verb && /(?:低于|慢于|低|慢)[^，]*$/.test(tail))
      return { kind: 'change', value: negated(value), unit, by: '低于' };
    return { kind: 'change', value: down ? negated(value) : value, unit, by };
  }
  if (unit === '位' && /(?:排名|位次|名次|位居|位列|排)(?:全[国省市区县]|世界|全球)?(?:为|第)?$/.test(tail)) {
    return { kind: 'rank', value, unit, by: '排名' };
  }
  // 提升3位, behind a rank, are places
  if (
    unit === '位次' ||
    (unit === '位' && /(?:提升|上升|前移|前进|跃升|进位|下降|后移|下滑|退后)(?:了)?$/.test(tail))
  ) {
    return {
      kind: 'change',
      value: /(?:后移|下降|下滑|退后|后退)[^，]{0,4}$/.test(tail) ? negated(value) : value,
      unit,
      by,
    };
  }
  if (!verb) {
    // 经济总量迈上1200亿台阶: the 元 is left to the reader
    if (unit === '' && /亿/.test(quantity.numeral) && MONEY_NAME.test(subject)) return { ...level, unit: '元' };
    // 园区工业增加值8.2%: an amount has a rate only of growth
    if (family === 'share' && AMOUNT_END.test(tail) && !/[占的达完成]/.test(tail))
      return { kind: 'growth', value, unit, by: tail.slice(-3) };
    if (family === 'multiple' && /(?:翻|扩大|增)了?$/.test(tail))
      return { kind: 'growth', value: scaled(value), unit: '%', by: '倍' };
    return level;
  }
  if (family === 'multiple') return { kind: 'growth', value: scaled(value), unit: '%', by: `${by}…倍` };
  if (family === 'share') {
    const kind = RATE_END.test(subject) && by !== '增长' ? 'change' : 'growth';
    return { kind, value: down ? negated(value) : value, unit, by };
  }
  // 增加2340个学位 counts what was added; 比上年增加120家 and 面积增加3万亩。 are changes
  if (by === '增' && /新增$/.test(tail)) return level;
  // 存款余额3023亿元，净增407亿元: how much more stands than before
  // 人均纯收入798元，净增86元: nothing is named that could have been added; 净增企业120家 counts it
  const alone = NET_ALONE.test(lead) && after === '';
  const stands = alone || (STANDS.test(subject) && /净增加?(?:了|约|近|超)?$/.test(tail));
  const added = COUNTED.test(tail) && !stands && !NET_OVER.test(lead);
  if (added || IMPROVED.test(by) || WORKED_ON.test(tail)) return level;
  const compared = /(?:比|较|同比|环比)/.test(lead);
  if (!compared && /^(?!等[，。；]|等$)[\u4e00-\u9fff“]/.test(after)) return level;
  // 小学学位增加2340个 counts places that were made
  if (!compared && by === '增加' && MADE.test(subject)) return level;
  // 改善提升610户 counts what was improved; households are not raised by a number
  if (!compared && COUNTABLE.has(family) && /^(?:提升|提高|扩大|拓展|增进)$/.test(by)) return level;
  if (by.length === 1 && !compared) return level;
  return { kind: 'change', value: down ? negated(value) : value, unit, by };
}

/** The verb of growth or change that the words before a number end in; 至少 and 最多 are none, and neither is 降为. */
function verbOf(tail: string): RegExpExecArray | null {
  const verb = VERB.exec(tail);
  if (verb === null) return null;
  const word = verb[1] ?? verb[2]!;
  // 由3.9%降为3.2%: what it came to; 同比增长为5% tells by how much
  if (
    tail.endsWith('为') &&
    (!/^(?:增长|下降|递增|递减)$/.test(word) || verb.index === 0 || /[由从]/.test(tail.slice(0, verb.index)))
  )
    return null;
  return isInsideWord(tail, verb.index, verb.index + word.length) ? null : verb;
}

/** A value with its direction turned. */
export function negated(value: number | [number, number]): number | [number, number] {
  return Array.isArray(value) ? [-value[1], -value[0]] : value === 0 ? 0 : -value;
}

/** 增长1.5倍 is a growth of 150 %. */
function scaled(value: number | [number, number]): number | [number, number] {
  const one = (x: number): number => Number((x * 100).toPrecision(12));
  return Array.isArray(value) ? [one(value[0]), one(value[1])] : one(value);
}
