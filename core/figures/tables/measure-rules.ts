import type { Rule, RuleTable } from '../../rules/rule';

/** What a row's name and a column's measure make together. */
export type NameForm = 'name' | 'measure' | 'name measure' | 'measure name' | 'joined';

/** How the name of a row and the measure of its column stand together; the text is both, `name×measure`. */
export interface MeasureRule extends Rule {
  reads: NameForm;
  /** Which of the two must end in a word of measure, by the lexicon. */
  ends?: 'name' | 'measure';
  means: string;
}

/** The first that finds its pattern decides. */
const RULES: readonly MeasureRule[] = [
  {
    id: 'column says all',
    reads: 'measure',
    means: 'the column’s measure holds the name of the row',
    pattern: /^([^×]+)×[^×]*\1/,
    examples: ['⟦粮食×粮食⟧产量', '⟦进口×货物进口⟧额'],
    counterExamples: ['粮食×产量', '粮食产量×产量'],
  },
  {
    id: 'row says all',
    reads: 'name',
    means: 'the row’s name ends in the measure',
    pattern: /([^×]+)×\1$/,
    examples: ['水产品⟦产量×产量⟧', '土地出让⟦收入×收入⟧'],
    counterExamples: ['产量×粮食产量', '粮食×产量'],
  },
  {
    id: 'output of its own',
    reads: 'name',
    means: 'under 产量 stands what is an amount already',
    pattern: /[量产]×产量$/,
    examples: ['发电⟦量×产量⟧', '水⟦产×产量⟧'],
    counterExamples: ['水泥×产量', '发电量×销量'],
  },
  {
    id: 'kind of the measure',
    reads: 'name',
    means: 'the name has both halves of the measure and one character between: a kind of it',
    pattern: /([^×]{1,2})[^×]([^×]{2})×\1\2$/,
    examples: ['居民消费⟦价格总指数×价格指数⟧', '船舶⟦价总指数×价指数⟧'],
    counterExamples: ['教育支出×基本支出', '价格指数×价格总指数'],
  },
  {
    id: 'side of the account',
    reads: 'name',
    ends: 'name',
    means: 'the column is the side of the account that a named amount stands on',
    pattern: /×(?:收入|支出)$/,
    examples: ['上年结余⟦×收入⟧', '上解资金总额⟦×支出⟧'],
    counterExamples: ['上年结余×税收收入', '收入×上年结余'],
  },
  {
    id: 'outlay by outlay',
    reads: 'name measure',
    means: 'what is spent on, by what it is spent for',
    pattern: /(?:支出|经费)×[^×]*(?:支出|经费)$/,
    examples: ['农林水⟦支出×人员经费⟧', '办公⟦经费×项目支出⟧'],
    counterExamples: ['农林水支出×预算数', '农林水×人员经费'],
  },
  {
    id: 'total of the column',
    reads: 'measure name',
    means: 'a row that says only that it is the total',
    pattern: /^总[值额量数]×/,
    examples: ['⟦总值×⟧进出口', '⟦总额×⟧零售', '⟦总量×⟧货运', '⟦总数×⟧床位'],
    counterExamples: ['总产值×工业', '进出口总值×年末'],
  },
  {
    id: 'whose it is',
    reads: 'measure name',
    means: 'the column says whose the row’s thing is, and the row does not',
    pattern: /^(?![^×]*(?:居民|农户|家庭|企业)×)[^×]*×[^×]*(?:居民|农户|家庭|企业)$/,
    examples: ['食品烟酒×城镇居民', '食品烟酒×牧区农户', '食品烟酒×低收入家庭', '利润×规上企业'],
    counterExamples: [
      '农村居民×城镇居民',
      '种粮农户×城镇居民',
      '两口家庭×城镇居民',
      '集体企业×城镇居民',
      '城镇居民×收入',
    ],
  },
  {
    id: 'short measure',
    reads: 'joined',
    ends: 'measure',
    means: 'a word or two of measure complete the name',
    pattern: /×[^×]{1,4}$/,
    examples: ['普通高中⟦×招生数⟧', '水泥⟦×产量⟧'],
    counterExamples: ['普通高中×在校学生人数'],
  },
  {
    id: 'named amount',
    reads: 'measure name',
    ends: 'name',
    means: 'a row that says what is measured keeps the end',
    pattern: /^[^×]+×/,
    examples: ['⟦保险费收入×⟧职工基本医疗保险基金'],
    counterExamples: ['×职工基本医疗保险基金'],
  },
  {
    id: 'level of government',
    reads: 'measure name',
    means: 'the column says which level’s it is',
    pattern: /(?:[省市区县州]本?|本)级$/,
    examples: ['教育×⟦省级⟧', '教育×⟦市本级⟧', '教育×⟦区级⟧', '教育×⟦县级⟧', '教育×⟦州级⟧', '教育×⟦本级⟧'],
    counterExamples: ['教育×年级', '省级×教育'],
  },
];

export const MEASURE_RULES: RuleTable<MeasureRule> = { name: 'figures/tables/measure-rules', rules: RULES };
