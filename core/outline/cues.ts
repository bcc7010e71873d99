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
      /安排|打算|部署|任务|思路|(?<!完成)目标|总体要求|今后|未来|建议|草案|展望|愿景|明年|下一?步|下一?阶段|(?:全力|扎实)做好|实事|指导思想|基本原则|怎么(?:干|做)|这[样么]干|干什么|(?:预算|收支|收入|支出|限额|基金)调整/,
    examples: [
      '2024年工作安排',
      '预算调整事项',
      '一般公共预算收支调整',
      '收入调整',
      '支出调整',
      '债务限额调整',
      '基金调整',
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
    pattern: /年[^，。；]{0,16}(?:重点工作|主要工作)/,
    examples: ['2025年重点工作', '2023年主要工作', '2024年重点资金安排和主要工作情况'],
    counterExamples: ['2023年工作回顾', '重点工作'],
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
export const BODY_TABLE: RuleTable<OutlineCue> = { name: 'outline/bodies', rules: [TARGET_SENTENCE] };
