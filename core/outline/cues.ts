import type { Rule, RuleTable } from '../rules/rule';

/**
 * Words by which a heading, an opening sentence or a body says whether its part looks back or plans. `weight` is for the plan
 * where positive, for the review where negative; by hand, in steps of a half: 3 says it, 1 hints. The decision is stable when
 * all weights are shaken by a third.
 */
export interface OutlineCue extends Rule {
  where: 'heading' | 'opener' | 'body';
  weight: number;
}

export const HEADING_CUES: readonly OutlineCue[] = [
  {
    id: 'heading-looks-back',
    where: 'heading',
    weight: -3,
    pattern:
      /回顾|总结|成就|成绩|历程|(?<!安排|编制|有关)情况|以来的?工作|决算|过去|[一二三四五六七八九十]年来|发展(?:基础|背景)|怎么样|干[了得]/,
    examples: [
      '2023年工作回顾',
      '工作总结',
      '“十三五”发展成就',
      '工作成绩',
      '奋进历程',
      '2024年预算执行情况',
      '计划完成情况',
      '规划实施情况',
      '2025年财政收支情况',
      '经济运行情况',
      '换届以来的工作',
      '2023年决算',
      '过去一年',
      '三年来',
      '发展基础',
      '规划发展背景',
      '2024年经济怎么样？',
      '这一年干了什么',
      '工作干得好不好',
    ],
    counterExamples: [
      '2024年工作安排',
      '交出民生新答卷',
      '主要目标',
      '2026年预算安排情况',
      '预算编制情况',
      '有关情况说明',
    ],
  },
  {
    id: 'heading-plans',
    where: 'heading',
    weight: 3,
    pattern:
      /安排|打算|部署|任务|思路|(?<!完成)目标|总体要求|今后|未来|建议|草案|展望|愿景|明年|下一?步|下一?阶段|(?:全力|扎实)做好|实事|指导思想|基本原则|怎么(?:干|做)|这[样么]干|干什么/,
    examples: [
      '2024年工作安排',
      '工作打算',
      '工作部署',
      '主要任务',
      '基本思路',
      '主要目标',
      '总体要求',
      '今后五年',
      '未来三年',
      '政策建议',
      '2025年预算草案',
      '展望2035年',
      '远景和愿景',
      '明年，全县',
      '下步工作',
      '下一步工作',
      '下阶段工作',
      '下一阶段工作',
      '全力做好各项工作',
      '扎实做好各项工作',
      '十件民生实事',
      '指导思想',
      '基本原则',
      '2025年怎么干',
      '今年怎么做？',
      '今年，我们这样干',
      '今年这么干',
      '2025年干什么',
    ],
    counterExamples: ['完成目标情况', '2023年工作回顾'],
  },
  {
    // What is wrong is told of the time that is looked back on
    id: 'heading-problems',
    where: 'heading',
    weight: -1.5,
    pattern: /(?:存在|面临)的?(?:主要|突出)?(?:困难|问题|短板|不足)|困难和问题|问题和不足/,
    examples: ['存在的主要问题', '面临的突出困难', '存在短板', '存在的不足', '困难和问题', '问题和不足'],
    counterExamples: ['解决突出问题', '民生短板加快补齐'],
  },
  {
    // Work is told and set: the year beside it says which
    id: 'heading-work',
    where: 'heading',
    weight: 1,
    pattern: /重点工作|主要工作/,
    examples: ['2025年重点工作', '2023年主要工作'],
    counterExamples: ['2023年工作回顾'],
  },
  {
    id: 'heading-done-slogan',
    where: 'heading',
    weight: -1.2,
    pattern: /取得|显著|明显|持续提升|稳步|迈上|成效|不断提[高升]|良好|新进展|新突破|增强$|加快$/,
    examples: [
      '改革取得突破',
      '成果显著',
      '明显改善',
      '活力持续提升',
      '经济稳步增长',
      '产业迈上新台阶',
      '治理见成效',
      '水平不断提高',
      '品质不断提升',
      '运行良好',
      '城乡面貌有新进展',
      '招商有新突破',
      '民生福祉增强',
      '转型步伐加快',
    ],
    counterExamples: ['加快产业转型'],
  },
  {
    id: 'heading-do-slogan',
    where: 'heading',
    weight: 1.2,
    pattern: /^(?:[^，]{0,8}，)?(?:着力|全力|加快|努力|深入|推动|推进|坚持|扎实|加强|切实|大力|奋力|全面|进一步)/,
    examples: [
      '着力扩大内需',
      '全力稳增长',
      '以改革为先，加快转型',
      '努力增收',
      '深入推进改革',
      '推动升级',
      '推进城镇化',
      '坚持绿色发展',
      '扎实办好实事',
      '加强治理',
      '切实改善民生',
      '大力招商',
      '奋力攻坚',
      '全面从严',
      '进一步开放',
    ],
    counterExamples: ['转型步伐加快', '成果全面显现'],
  },
];

export const OPENER_CUES: readonly OutlineCue[] = [
  {
    id: 'opener-looks-back',
    where: 'opener',
    weight: -3,
    pattern:
      /^(?:过去的?这?[一二两三四五六七八九十]年|刚刚过去|[一二三四五六七八九十]年来|回[顾首望]|去年[，以]|这[一二三四五]年)/,
    examples: [
      '过去五年，全市上下',
      '过去的这一年，我们',
      '刚刚过去的一年',
      '五年来，我们',
      '回顾过去',
      '回首五年',
      '回望来路',
      '去年，面对',
      '去年以来',
      '这一年，我们',
    ],
    counterExamples: ['今年，我们将', '经过去年的努力'],
  },
  {
    id: 'opener-plans',
    where: 'opener',
    weight: 3,
    pattern:
      /^(?:今年是|今年[，的工政要我将]|做好(?:今年|明年|\d{4}年)|新的一年|今后|未来[一二三四五六七八九十]年|明年[，是]|根据.{0,30}关于制定国民经济和社会发展)/,
    examples: [
      '今年是关键之年',
      '今年，要',
      '今年的工作',
      '今年工作的总体要求',
      '今年政府工作',
      '今年要抓好',
      '今年我们',
      '今年将新建',
      '做好今年工作',
      '做好明年工作',
      '做好2025年工作',
      '新的一年，',
      '今后五年',
      '未来五年',
      '明年，要',
      '明年是',
      '根据县委关于制定国民经济和社会发展第十四个五年规划的建议',
    ],
    counterExamples: ['今年以来，完成', '去年，我们'],
  },
  {
    // An account turns so to what is to come: 该市还将……
    id: 'opener-will',
    where: 'opener',
    weight: 2,
    pattern: /^[^，。；]{0,12}?(?:还将|将(?:全力|着力|继续|加快|推动|推进|实施|深入|大力))/,
    examples: [
      '该市还将新建学校9所',
      '全市将全力推动重大项目落地',
      '将着力扩大内需',
      '我市将继续扩大投资',
      '当地将加快建设',
      '全县将推动升级',
      '全县将推进改革',
      '全县将实施十大工程',
      '全县将深入开展行动',
      '全县将大力招商',
    ],
    counterExamples: ['将军故里旅游收入增长5%', '去年，全市完成投资5亿元，今年将继续加大'],
  },
  {
    // The formula that opens every plan, whatever it leans on: 根据市委部署，今年政府工作的总体要求是：
    id: 'opener-guides',
    where: 'opener',
    weight: 4,
    pattern:
      /^(?!去年|过去|回顾|[^，。；：]{0,8}年来)(?:[^，。；：]{2,30}，){0,2}[^，。；：]{0,24}(?:总体|总的|指导|基本|工作)(?:要求|思路|思想)(?:和[^，。；：]{2,10})?(?:是|为|：)/,
    examples: [
      '根据县委三次全会的要求，今年县里各项事业的总体思路是：',
      '今年工作总的要求是',
      '做好明年工作，指导思想是',
      '2025年政府工作的基本思路是',
      '我们的工作思路是',
      '全市发展的总体要求和目标为',
      '新一年的总体要求：',
    ],
    counterExamples: [
      '按照“稳中求进”的总体要求，我们',
      '去年，我们的工作思路是',
      '过去五年，我们的工作思路是',
      '回顾去年，总的思路是',
      '五年来，我们的工作思路是',
      '坚持总体要求不变',
    ],
  },
  {
    id: 'opener-targets',
    where: 'opener',
    weight: 3.5,
    pattern:
      /^(?:(?:根据|按照|综合|围绕|依据|基于)[^，。；：]{2,30}，){0,2}(?:今年|明年|新的一年|(?:今后|未来)[三五]年|20\d\d年)?(?:[全我][市县区州省国])?(?:经济社会发展)?的?(?:主要|预期|奋斗|发展|总体|具体){1,2}目标(?:和任务)?(?:是|为|：)/,
    examples: [
      '主要预期目标是：生产总值增长8%',
      '预期目标为收入增长6%',
      '奋斗目标：突破百亿元',
      '发展目标是',
      '总体目标和任务是',
      '具体目标是',
      '全市经济社会发展的主要目标是',
      '根据县情实际，综合研判内外形势，今年我县经济社会发展主要目标：',
      '按照上述要求，明年全县主要目标为',
      '围绕上述要求，新的一年主要目标是',
      '依据规划，今后五年的奋斗目标是',
      '基于以上考虑，未来三年的总体目标是',
      '2025年经济社会发展的主要预期目标是',
      '全县主要目标是',
      '我区主要目标是',
      '全州主要目标是',
      '我省主要目标是',
      '我国主要目标是',
    ],
    counterExamples: ['主要目标全面完成', '年初确定的主要目标是', '主要指标是换届以来最好的'],
  },
];

/** A sentence that lists targets; praise of 主要指标 and targets that were met are none. */
export const TARGET_SENTENCE: OutlineCue = {
  id: 'target-sentence',
  where: 'body',
  weight: 2.5,
  pattern:
    /(?:预期|奋斗|主要|发展|总体|具体)目标(?:[^。完成实现]{0,14})(?:是|为|：)[^。]{0,200}(?:左右|以上|以内|力争|确保)/,
  examples: [
    '今年的预期目标是：生产总值增长6%左右',
    '奋斗目标为收入达到30亿元以上',
    '主要目标：物价涨幅控制在3%以内',
    '发展目标是，力争增长7%',
    '总体目标是确保完成',
    '具体目标：增长8%左右',
  ],
  counterExamples: ['主要目标全面完成，增长6%', '主要指标是近年来最好的'],
};

export const HEADING_TABLE: RuleTable<OutlineCue> = { name: 'outline/headings', rules: HEADING_CUES };
export const OPENER_TABLE: RuleTable<OutlineCue> = { name: 'outline/openers', rules: OPENER_CUES };
export const BODY_TABLE: RuleTable<OutlineCue> = { name: 'outline/bodies', rules: [TARGET_SENTENCE] };
