import type { Rule, RuleTable } from '../rules/rule';

/** Words by which a sentence of an account turns to what is to come, or back to what has been done. */
export interface TurnRule extends Rule {
  mode: 'review' | 'plan';
  /** True where what is set goes on behind the full stop: 今年还将……。新建…… A bare 将 holds in its own sentence. */
  goesOn: boolean;
}

const PLAN_TURNS: readonly TurnRule[] = [
  {
    id: 'will',
    mode: 'plan',
    goesOn: false,
    pattern: /(?<![必即势还])将(?![军领士近要])(?=[\u4e00-\u9fff])/g,
    examples: ['该市将新建学校', '工业投资将增长'],
    counterExamples: ['必将取得胜利', '即将开业', '势将增长', '将军故里', '将领', '将士', '将近百家', '将5家'],
  },
  {
    id: 'will also',
    mode: 'plan',
    goesOn: true,
    pattern: /还将|着力|今后|未来[两三五十]年/g,
    examples: ['还将新建', '着力提升主体质量', '今后五年', '未来两年', '未来三年', '未来五年', '未来十年'],
    counterExamples: ['归还', '未来产业'],
  },
  {
    id: 'aims at',
    mode: 'plan',
    goesOn: false,
    pattern:
      /力争|确保|预期(?=增长)|争取(?=在|到\d|实现|达到|完成|新增|建成|突破)|(?<![虚模])拟(?=[\u4e00-\u9fff])|(?<!年度)计划(?=[新建投完实开安启到])|(?<![需主重只必不还所])要(?=达到|实现|完成|新增|建成)/g,
    examples: [
      '新开工项目要达到',
      '装机要实现翻番',
      '投资要完成',
      '床位要新增',
      '校舍要建成',
      '力争突破',
      '确保完成',
      '收入预期增长4%',
      '争取在年内开工',
      '争取到2027年',
      '争取实现',
      '争取达到',
      '争取完成',
      '争取新增',
      '争取建成',
      '争取突破',
      '拟新建',
      '计划新开工',
      '计划建设',
      '计划投资',
      '计划完成',
      '计划实施',
      '计划开工',
      '计划安排',
      '计划启动',
      '计划到2030年',
    ],
    counterExamples: [
      '争取上级资金',
      '年度计划的120%',
      '占年度计划投资',
      '模拟训练',
      '虚拟现实',
      '需要完成',
      '主要实现',
      '只要达到',
      '不要新增',
      '重要建成',
      '还要实现',
      '必要完成',
      '所要达到',
    ],
  },
  {
    id: 'ought to',
    mode: 'plan',
    goesOn: true,
    pattern: /(?:今年|明年|下一?步|会议|报告|我[市县区])[^，。；]{0,6}要(?![求素点闻])/g,
    examples: [
      '今年要新建',
      '明年我们要',
      '下一步要',
      '下步要',
      '会议强调要',
      '报告指出要',
      '我市要',
      '我县要',
      '我区要',
    ],
    counterExamples: ['会议要求', '今年要素保障', '报告要点', '今年要闻'],
  },
  {
    id: 'the report asks',
    mode: 'plan',
    goesOn: true,
    pattern: /(?:会议|报告|草案|纲要|建议|规划)》?[^，。；]{0,4}(?:要求|提出|明确|部署|强调|确定)/g,
    examples: ['会议要求', '报告》提出', '草案明确', '纲要部署', '建议强调', '规划确定', '报告中提出'],
    counterExamples: ['报告显示', '要求报告'],
  },
  {
    id: 'by plan',
    mode: 'plan',
    goesOn: true,
    pattern: /(?:根据|按照|按)(?:这[一份]?|该)?(?:计划|规划|安排|部署)|(?:预期|奋斗|发展|工作)目标(?:是|为|：)/g,
    examples: [
      '根据计划',
      '按照规划',
      '按安排',
      '根据该部署',
      '按照这份计划',
      '按照这一安排',
      '根据这规划',
      '预期目标是',
      '奋斗目标为',
      '发展目标：',
      '工作目标是',
    ],
    counterExamples: ['计划完成', '目标任务'],
  },
];

const BACK_TURNS: readonly TurnRule[] = [
  {
    id: 'last year',
    mode: 'review',
    goesOn: true,
    pattern:
      /(?<![比较由从自])去年(?!同期|(?:出台|印发|发布|制定)(?:实施)?的)|过去(?:的?这?[一五两三]年|，)|[一二三五两]年来|回[顾望首]/g,
    examples: [
      '去年，完成',
      '过去一年',
      '过去的这五年',
      '过去两年',
      '过去三年',
      '过去，这里',
      '一年来',
      '二年来',
      '三年来',
      '五年来',
      '两年来',
      '回顾',
      '回望',
      '回首',
    ],
    counterExamples: [
      '比去年增长',
      '较去年提高',
      '由去年的88%提高',
      '从去年的5家',
      '自去年起',
      '去年同期',
      '去年出台的',
      '去年印发的',
      '去年发布实施的',
      '去年制定的',
      '过去的事',
    ],
  },
  {
    id: 'by now',
    mode: 'review',
    goesOn: true,
    pattern: /截[至止]|目前|现有|近日|日前|新年伊始|以来，|(?:近几?|多|历)年来/g,
    examples: [
      '截至8月',
      '截止6月底',
      '目前，',
      '现有12家',
      '今年以来，',
      '近年来',
      '近几年来',
      '多年来',
      '历年来',
      '近日，我县印发方案',
      '有关部门日前发布',
      '新年伊始，一批项目开工',
    ],
    counterExamples: ['以来的工作', '此前'],
  },
  {
    id: 'has',
    mode: 'review',
    goesOn: true,
    pattern:
      /(?<!(?:力争|力求|确保)[^，。；]{0,8})已(?![然故婚])|(?<![为除]|(?:会议|纲要|规划)》?[^，。；]{0,4}(?:部署|提出|明确|确定))了(?!解)|[获荣](?:评|批|得)/g,
    examples: ['已建成', '新建了9所', '获评', '获批', '荣获得', '获得'],
    counterExamples: [
      '已然',
      '已故',
      '已婚',
      '力争已签约项目',
      '确保全部已开工项目',
      '力求已停工程',
      '为了增收',
      '除了',
      '了解民情',
      '会议部署了任务',
      '会议提出了目标',
      '纲要明确了重点',
      '规划确定了指标',
    ],
  },
  {
    id: 'data show',
    mode: 'review',
    goesOn: true,
    pattern: /(?:报告|数据|统计)》?显示|据统计|完成情况来?看/g,
    examples: ['报告显示', '报告》显示', '数据显示', '统计显示', '据统计', '完成情况看', '完成情况来看'],
    counterExamples: ['报告提出', '显示屏'],
  },
];

/** A clause that opens with a year tells by it. */
export const YEAR_OPENS = /(?:^|[，；：])[从在]?((?:19|20)\d\d)年(?!.{0,2}[以起末底初前])/g;

/** Where 今年 opens what is set, in an account that tells of the year before. */
export const THIS_YEAR_OPENS =
  /(?:^|[，；：。【])今年(?!以来|初|[上下]半年|前|[一二三四]季度|[1-9一]|春|累计|已|还?未|[^，。；]{0,6}(?:以来|已|截至))/g;

/** What turns an account, each with the mode it turns to. */
export const TURN_TABLE: RuleTable<TurnRule> = { name: 'outline/account-turns', rules: [...PLAN_TURNS, ...BACK_TURNS] };
