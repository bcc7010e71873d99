/**
 * Heads that say what is counted only together with their sentence. Two reports' `企业` or `总投资` are not the same thing, so
 * such a name opens no series.
 */
const HEADS =
  '项目|企业|活动|投资|总投资|投资额|完成投资|资金|资本|注册资金|注册资本|面积|建筑面积|占地面积|总面积|用地|收入|总收入|综合收入|营收|产值|' +
  '产量|规模|总规模|产业规模|数量|总量|增速|增幅|比重|占比|覆盖率|完成率|使用率|满意率|满意度|率|增加值|增加值占比|税收贡献|人才|群众|居民|人口|人员|' +
  '家庭|人次|群体|事项|任务|问题|案件|场次|品牌|平台|载体|基地|中心|机构|机制|举措|措施|政策|工程|设施|设备|道路|公园|学校|街道|社区|小区|' +
  '村|片区|地块|土地|岗位|床位|学位|成绩|排名|位次|指标|产业|集群|产业集群|产品|服务|团队|队伍|专业队伍|典型|试点|园区|商圈|楼宇|品种|' +
  '协议|合同|订单|贷款|补贴|支出|投入|成本|经济带|方面|方面工作|领域|经济|金融|建筑|工作|目标|内容|行业|重点行业|主导产业|重点项目|重点企业|重大项目|入驻企业|聚集企业|惠及群众|' +
  '受益群众|涉及居民|涉及人口|惠及居民|惠及人口|惠及|受益|开工|竣工|总体|同比|历史';
const GENERIC = new Set(HEADS.split('|'));

/** Pieces of a sentence that were taken for a name: they open with a preposition, end in a measure, or hold a year. */
const FRAGMENT =
  /^(?:比(?!赛)|到(?![位期港])|从(?!业)|由|按(?![时期揭])|以(?!旧换新|工代赈)|为(?![民老企])|对(?![外口接])|把(?!关)|将(?!军)|与|较)|(?:每人|每月|每年|每立方米|以上|以下|左右|之一|从|由|到|达|分别)$|\d{4}年/;

/** 安排资金, 投入资金: money that was given, without what for. */
const MONEY_GIVEN = /^[一-龥]{0,4}(?:安排|投入|筹[集措]|[下]?拨付?|下达|统筹|列支|拿出|出资|整合|追加|争取|落实)资金$/;

/**
 * True where a parted wording says nothing that another report could mean again: such a head, with nothing or only 新增, 累计 or
 * 引进 before it, a bare two-character word (`培训`, `利润`), or a piece of a sentence.
 */
export function isGeneric({ rest, moved }: { rest: string; moved: readonly string[] }): boolean {
  const bare = moved.every((word) => /^(?:新增|累计|净增|引进)$/.test(word));
  return (
    rest.length < 2 ||
    FRAGMENT.test(rest) ||
    MONEY_GIVEN.test(rest) ||
    (bare && (rest.length === 2 || GENERIC.has(rest)))
  );
}

/** `等` inside a word is no sign of examples: 高等, 初等, 均等, 平等, 一等, 等级, 等额, 等候. */
const EXAMPLES = /^.*[^高中初均同平对相优特一二三四五]等(?![级额待候效量外值于式])/;

/** Takes named examples off: `求是里等老旧小区改造` is `老旧小区改造`, but `政企直通车等活动` without its example says nothing. */
export function withoutExamples(folded: string): string {
  const match = EXAMPLES.exec(folded);
  if (match === null) return folded;
  const left = folded.slice(match[0].length);
  return left.length >= 4 ? left : folded;
}
