import type { RejectRule } from './rule';

/** Chinese counts of the text's own parts and formulas: 两个维护, 三大攻坚战, 四项重点任务, 五个方面. */
const ABSTRACT =
  /^(?:[\u4e00-\u9fff]{0,2}(?:措施|举措|政策)|底线|赛道|主线|红线|路径|渠道|方面|维护|确立|自信|意识|统筹|坚持|基本|全面|重大|重要|重点|关键|主要|主题|阶段|层面|环节|领域|体系|机制|原则|任务|要求|目标|特点|问题|关系|结合|转变|提升|突破|带动|结构|效应|支撑|抓手|战略|行动|工程|计划|战役|文明|保障|保护|责任|清单|安全|百年|奋斗|一律|不准|明确|更加|优先|工作|步骤|篇章|专项|模式|优势|战场|维度|台阶|抓|到位|满意|一流|高|新(?!建|增)|样板|示范|高地|中心|基地|走廊|组团|板块|片区|产业集群|特色|品牌|主导产业|支柱产业|轮子|轮驱动|位一体|级联动|链条)/;

/** Small Chinese counts without a plain thing behind them are formulas of the text, not figures. */
export const slogan: RejectRule = {
  id: 'slogan',
  rejects({ quantity, after, before }) {
    // 海狼、五吨等品牌: one of several names, not an amount of anything
    if (quantity.form === 'chinese' && before.endsWith('、') && /^等(?![级额量值效于])/.test(after)) return true;
    if (quantity.form !== 'chinese' || (quantity.shape !== 'plain' && quantity.shape !== 'range')) return false;
    const family = quantity.family;
    const bare = /^[十百千万亿]+$/.test(quantity.numeral);
    // 唯一一家 is no eleven, 陆家嘴 no six: two digits side by side and a formal digit alone write no number
    if (
      quantity.shape === 'plain' &&
      /^(?:[一二两三四五六七八九]{2}|[壹贰叁肆伍陆柒捌玖拾佰仟])$/.test(quantity.numeral)
    )
      return true;
    if (
      family === 'money' ||
      family === 'share' ||
      family === 'points' ||
      family === 'area' ||
      family === 'mass' ||
      family === 'multiple'
    ) {
      // 亿元项目, 百亿级, 万亩方田 are marks of size; after a bound or a verb they measure
      if (bare && quantity.numeral.length <= 2) {
        return (
          !/(?:超过?|突破|近|达到?|约|逾|过|至|为|到|上)$/.test(before) ||
          (/^[\u4e00-\u9fff]/.test(after) && !/^(?:大关|关口|台阶|门槛)/.test(after))
        );
      }
      return false;
    }
    // 超百亿县 marks off a group like 亿元企业; 近万家企业 counts
    if (bare && quantity.numeral !== '十')
      return (
        /^[县镇村]$/.test(quantity.unit) ||
        !/(?:超过?|突破|近|达到?|约|逾|过|(?<![以之网线路海车桌市晚早地马身手历])上)$/.test(before)
      );
    if (family === 'length' || family === 'volume' || family === 'energy' || family === 'power') return false;
    // 两到三名干部 counts, 三五个 and 一两年 are forms of speech
    if (quantity.shape === 'range' && /[到至—～-]/.test(quantity.numeral))
      return /^[期批次届]$/.test(quantity.unit) || ABSTRACT.test(after);
    if (quantity.shape === 'range') return (quantity.value as [number, number])[1] <= 10;
    if (/^[百千万][余多]$/.test(quantity.numeral)) return false;
    if (typeof quantity.value === 'number' && quantity.value > 10) return ABSTRACT.test(after);
    if (quantity.family === 'time') return true;
    if (/^[十]/.test(quantity.numeral) && quantity.unit === '名') return false;
    // A single Chinese digit counts only concrete things that were built, brought or held
    if (!/^(?:座|所|条|台|艘|架|辆|名|幢|栋|支|家)$/.test(quantity.unit)) return true;
    if (quantity.value === 1) return true;
    if (ABSTRACT.test(after)) return true;
    return !/(?:新增|新建|建成|改造|建设|新改建|改扩建|引进|开通|完成|启动|开工|扩建|续建|设立|成立|培育|获批|创建|打造|投用|增加|整治|治理|、|和)$/.test(
      before,
    );
  },
};
