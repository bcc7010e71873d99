import type { LabelledPart } from '../../eval/parts';

/** Paragraphs that name no figure and no time, so that a report has the length of one. */
export const TOLD = [
  '产业结构不断优化，骨干企业加快成长，重点园区承载能力明显提升，特色农业品牌影响扩大，现代服务业蓬勃发展，创新活力持续迸发，市场主体稳步壮大。',
  '城乡面貌焕然一新，主次干道完成改造提升，老旧小区环境得到改善，河湖水质稳定向好，农村人居环境整治成效显著，绿色成为最美底色，群众获得感显著增强。',
  '民生福祉持续增进，教育质量稳步提升，医疗服务更加便捷，文化活动丰富多彩，养老托育体系逐步健全，社会保障更加有力，平安建设扎实深入，大局和谐稳定。',
  '改革开放纵深推进，重点改革任务落地见效，对外合作领域不断拓宽，营商环境评价位次前移，投融资平台规范运行，要素保障能力明显增强，发展动力更加充沛。',
  '政府建设全面加强，自觉接受人大法律监督和政协民主监督，认真办理代表建议和委员提案，依法行政水平稳步提高，政务公开更加规范，工作作风明显转变。',
];
export const PLANNED = [
  '加快产业升级，聚焦主导产业延链补链，着力培育骨干企业，积极推进园区提质扩容，大力发展特色农业，努力做强现代服务业，切实优化营商环境，全力激发市场活力。',
  '推进城乡融合，持续完善基础设施，扎实实施城市更新，深入打好污染防治攻坚战，加强农村人居环境整治，健全管护机制，努力建设宜居宜业和美乡村。',
  '切实改善民生，办好人民满意的教育，推进医疗卫生服务提升，健全养老托育体系，强化社会保障，抓好安全生产，确保社会大局稳定，不断提高群众幸福指数。',
  '深化改革开放，统筹抓好重点领域改革，大力开展招商引资，积极拓展对外合作，着力破解要素制约，完善投融资机制，持续优化政务服务，不断增强发展动力和活力。',
  '加强政府自身建设，坚持依法行政，自觉接受各方面监督，认真办理建议提案，严格落实廉政责任，着力改进工作作风，努力提高行政效能，建设人民满意的服务型政府。',
];

/** What a reader sees at a mention that stands but once. */
export interface Seen {
  mention: string;
  period: string;
  status: 'actual' | 'target';
}

/** An invented report: its parts begin with their words, and its figures are seen by eye. */
export interface InventedReport {
  name: string;
  year: number;
  text: string;
  parts: LabelledPart[];
  seen: Seen[];
}

export const partsOf = (
  text: string,
  parts: readonly (Omit<LabelledPart, 'start'> & { words: string })[],
): LabelledPart[] => parts.map(({ words, mode, period }) => ({ start: text.indexOf(words), mode, period }));

export const actual = (mention: string, period: string): Seen => ({ mention, period, status: 'actual' });
export const target = (mention: string, period: string): Seen => ({ mention, period, status: 'target' });

const YEARLY = `柳河县人民政府工作报告
——2014年1月12日在柳河县第十六届人民代表大会第三次会议上
县长　周明

各位代表：
现在，我代表县人民政府向大会报告工作，请予审议，并请各位政协委员提出意见。
一、2013年工作回顾
一年来，全县上下同心协力、攻坚克难，较好完成了各项任务。
${TOLD.join('\n')}
全县生产总值完成186.4亿元，增长9.2%。
${TOLD[0]}
新建标准化厂房12.5万平方米，引进企业43家。
${TOLD[1]}
改造农村公路217公里，新增绿地38公顷。
${TOLD[2]}
新建学校6所，养老床位达到1850张。
各位代表！成绩来之不易，这是全县人民团结奋斗的结果。
二、2014年工作安排
主要预期目标是：全县生产总值增长8.5%，城镇新增就业3600人。
${PLANNED.join('\n')}
${PLANNED[0]}
建成标准化厂房15.2万平方米，引进企业50家以上。
${PLANNED[1]}
改造农村公路260公里，新增绿地45公顷。
${PLANNED[2]}
新建学校4所，新增养老床位300张。
各位代表！让我们团结一心，为建设美好家园而努力奋斗！
`;

const OF_A_TERM = `柳河县人民政府工作报告
——2012年1月8日在柳河县第十六届人民代表大会第一次会议上
县长　周明

各位代表：
现在，我代表县人民政府向大会报告工作，请予审议，并请各位政协委员提出意见。
一、过去五年工作回顾
过去的五年，我们主动应对各种挑战，圆满完成了本届政府的各项任务。
${TOLD.join('\n')}
${TOLD[0]}
累计完成固定资产投资412.6亿元，引进项目237个。
${TOLD[1]}
新建改建农村公路1130公里，新增造林9.6万亩。
${TOLD[2]}
新建保障性住房7400套，解决21.3万人饮水安全问题。
各位代表！五年的成绩来之不易，这是全县人民团结奋斗的结果。
二、今后五年的奋斗目标
今后五年，是我县加快发展的重要时期，必须乘势而上、奋发有为。
${PLANNED[0]}
累计完成固定资产投资900亿元，引进项目400个。
${PLANNED[1]}
三、2012年工作安排
今年是新一届政府的开局之年，做好各项工作意义重大。
${PLANNED.join('\n')}
${PLANNED[2]}
改造农村公路230公里，新增造林1.8万亩。
${PLANNED[0]}
新建保障性住房1500套。
各位代表！让我们团结一心，为建设美好家园而努力奋斗！
`;

export const INVENTED_REPORTS: readonly InventedReport[] = [
  {
    name: 'of a year',
    year: 2014,
    text: YEARLY,
    parts: partsOf(YEARLY, [
      { words: '柳河县', mode: 'none', period: null },
      { words: '一、', mode: 'review', period: '2013' },
      { words: '二、', mode: 'plan', period: '2014' },
    ]),
    seen: [
      ...['186.4亿元', '9.2%', '12.5万平方米', '43家', '217公里', '38公顷', '6所', '1850张'].map((one) =>
        actual(one, '2013'),
      ),
      ...['8.5%', '3600人', '15.2万平方米', '50家', '260公里', '45公顷', '4所', '300张'].map((one) =>
        target(one, '2014'),
      ),
    ],
  },
  {
    name: 'of a term',
    year: 2012,
    text: OF_A_TERM,
    parts: partsOf(OF_A_TERM, [
      { words: '柳河县', mode: 'none', period: null },
      { words: '一、', mode: 'review', period: '2007/2011' },
      { words: '二、', mode: 'plan', period: '2012/2016' },
      { words: '三、', mode: 'plan', period: '2012' },
    ]),
    seen: [
      ...['412.6亿元', '237个', '1130公里', '9.6万亩', '7400套', '21.3万人'].map((one) => actual(one, '2007/2011')),
      ...['900亿元', '400个'].map((one) => target(one, '2012/2016')),
      ...['230公里', '1.8万亩', '1500套'].map((one) => target(one, '2012')),
    ],
  },
];
