import type { Rule, RuleTable } from '../rules/rule';

/** A word of the body and how much it says; each match counts. */
export interface TenseWord extends Rule {
  weight: number;
}

export const TENSE_WORDS: readonly TenseWord[] = [
  {
    id: 'tense-told',
    weight: -3,
    pattern: /累计|同比|成功|获评|获批|荣获|排名|位居|圆满|超额|取得了|[一二三四五六]年来|首个|首次|位列|跻身/g,
    examples: [
      '累计投入3亿元',
      '同比增长5%',
      '成功举办',
      '获评全国先进',
      '获批试点',
      '荣获称号',
      '排名第一',
      '位居前列',
      '圆满完成',
      '超额完成',
      '取得了成绩',
      '五年来',
      '首个园区',
      '首次突破',
      '位列第三',
      '跻身百强',
    ],
    counterExamples: ['力争增长5%'],
  },
  {
    id: 'tense-result',
    weight: -2,
    pattern: /取得(?!了)|达\d|下降\d|增长\d|突破\d|了(?!解)/g,
    examples: ['取得突破', '总量达3亿元', '能耗下降3%', '收入增长5%', '突破100亿元', '建成了园区'],
    counterExamples: ['了解民情', '争取增长'],
  },
  {
    id: 'tense-done',
    weight: -1,
    pattern: /完成\d|达到\d|不断|已|建成/g,
    examples: ['完成3项', '达到5亿元', '不断改善', '已开工', '建成投用'],
    counterExamples: ['确保完成任务', '力争达标'],
  },
  {
    id: 'tense-bound-to',
    weight: 3,
    pattern: /力争|年内|确保/g,
    examples: ['力争突破', '年内建成', '确保完成'],
    counterExamples: ['增长5%'],
  },
  {
    id: 'tense-aim',
    weight: 2,
    pattern: /推动|健全|完善|切实|左右[，；。]/g,
    examples: ['推动升级', '健全机制', '完善制度', '切实改善', '增长6%左右，', '左右；', '左右。'],
    counterExamples: ['左右两岸'],
  },
  {
    id: 'tense-task',
    weight: 1,
    pattern: /加强|大力|着力|争取|以上[，；。]|要(?![求素点闻])|推进|积极|努力|将(?!军)|深入/g,
    examples: [
      '加强监管',
      '大力招商',
      '着力破解',
      '争取资金',
      '6%以上，',
      '6%以上；',
      '6%以上。',
      '要抓好',
      '推进改革',
      '积极应对',
      '努力实现',
      '将新建',
      '深入开展',
    ],
    counterExamples: ['要求', '要素', '要点', '要闻', '将军', '60岁以上老人'],
  },
];

export const TENSE_TABLE: RuleTable<TenseWord> = { name: 'outline/tense', rules: TENSE_WORDS };
