import type { RejectRule } from './rule';

/** Words after which an ordinal is a position among others: 位居全市第3, 增速排名第一. */
const RANKED =
  /(?:位居|居|位列|名列|列|排名|排位|排|位次|跃居|跃升|升至|升到|上升到|上升至|跻身|进入|保持|稳居|并列|连续.{1,6}|增速|增幅|总量|规模|全国|全省|全市|全区|全县|省内|市内|国内|世界|全球|亚洲|中西部|西部|中部|东部|同类.{0,4}|各(?:区|县|市|省).{0,3}|[城区县市省州盟](?:中|内|里)?)(?:的|了|在|前列|分别|[由从](?:(?:\d{4}|[上去])年[底末]?的?)?)?$/;
/** Things that are counted off, not ranked. */
const COUNTED_OFF =
  /^(?:届|次(?!位)|个|期|批|章|节|条|款|项|号|部|季度|阶段|步|轮|代|产业|医院|中学|小学|人民|幼儿园|实验|师|回|天|年|页|一(?![，。；、名位])|党|次产业|方|线|者|责任|要务|资源|动力|生产力|书记|大街|大道|工程|污水|水厂|污水厂|卷|集|期|棒|现场|时间|线|机床|汽车)/;

/** 全市第三儿童医院, 莲塘第七工业区: one of several of a name. */
const INSTITUTION =
  /^[\u4e00-\u9fff]{0,4}(?:医院|中学|小学|学校|学院|法院|幼儿园|高中|水厂|工业区|养老院|敬老院|福利院|通道|水库|电厂)/;
/** What is ranked or the verb of ranking, anywhere in the clause, where the ordinal ends it: 奖牌总数第一, 绩效评估第一名. */
const RANKING = /(?:居|排名|位列|名列|总数|总分|得分|考核|评估|评价|测评|竞赛|比赛|指数)[^。；]{0,16}$/;
const CLAUSE_END = /^(?:[，。；、）”！]|$)/;

/** 第 with a number that names or counts off, instead of ranking: 第十八届, 第三产业, 第一中学, 第2批. */
export const ordinal: RejectRule = {
  id: 'ordinal',
  rejects({ quantity, before, after }) {
    if (quantity.shape !== 'rank') return false;
    if (COUNTED_OFF.test(after) || INSTITUTION.test(after)) return true;
    // 推进市第一职校建设, 城市第六立面: a place that none are ranked in, and a noun
    if (
      /(?<![全我各本该])[市区县]$/.test(before) &&
      /^[\u4e00-\u9fff]{2}/.test(after) &&
      !/^(?:位|名|梯队|方阵|[和与及])/.test(after) &&
      !/[居列排位][^，。；]{0,10}$/.test(before)
    )
      return true;
    if (!RANKED.test(before) && !(RANKING.test(before) && CLAUSE_END.test(after))) return true;
    // 全国第一家, 全市第一座: the first of its sort, no position
    return /^(?:家|座|所|台|条|辆|支|例|宗|张|块|大|个|高|梯队|方阵)/.test(after);
  },
};
