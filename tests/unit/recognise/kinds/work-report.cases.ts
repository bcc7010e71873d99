import { type KindCases, paragraphs } from '../writing';

export const cases: KindCases = {
  positive: [
    {
      name: 'a county report under its own title',
      title: '政府工作报告_政务公开_曲周县人民政府',
      text: `政府工作报告
——2023年1月9日在曲周县第十七届人民代表大会第三次会议上
县长 李某某
各位代表：
现在，我代表县人民政府向大会报告工作，请予审议，并请各位政协委员提出意见。
一、2022年工作回顾
全县生产总值完成150.2亿元，增长5.1%，一般公共预算收入8.3亿元。
${paragraphs(6)}
二、2023年工作安排
生产总值增长6%，固定资产投资增长7%。
${paragraphs(6, 12)}
加强政府自身建设，把各项任务落到实处。
各位代表！让我们一起把曲周建设得更好。`,
      kind: 'work-report',
      place: '曲周县',
      code: '130435',
      year: 2023,
      reviews: '2022',
      plans: '2023',
    },
    {
      name: 'a district that only calls itself 区, known by the city and its own name in the text',
      text: `各位代表：
现在，我代表区人民政府向大会作工作报告，请予审议。
一、2018年工作回顾
过去一年，南山发展迈上新台阶，地区生产总值增长8.1%，深圳湾片区建成，南山科技园新增企业120家。
${paragraphs(6)}
南山的学校和医院更多了，深圳市民来南山更方便了。
二、2019年工作安排
南山将坚持创新，固定资产投资增长10%，加强政府自身建设。
${paragraphs(6, 12)}
各位代表！南山的明天一定更好。`,
      kind: 'work-report',
      place: '深圳市南山区',
      code: '440305',
      year: 2019,
      reviews: '2018',
      plans: '2019',
    },
    {
      name: 'the last year of a term: the five years are reviewed',
      title: '2017年丽江市政府工作报告',
      text: `2017年丽江市政府工作报告
（2017年2月15日在丽江市第三届人民代表大会第六次会议上）
各位代表：
现在，我代表市人民政府向大会报告工作，请予审议。
一、过去五年工作回顾
五年来，全市生产总值年均增长9%，财政收入翻了一番。2016年，全市接待游客3500万人次。
${paragraphs(7)}
二、今后五年的目标任务和2017年工作重点
${paragraphs(6, 12)}
各位代表，让我们努力奋斗！`,
      kind: 'work-report',
      place: '丽江市',
      year: 2017,
      reviews: '2012/2016',
      plans: '2017',
    },
    {
      name: 'the State Council',
      text: `政府工作报告
——2001年3月5日在第九届全国人民代表大会第四次会议上
各位代表：
现在，我代表国务院向大会报告工作，请予审议，并请全国政协委员提出意见。
一、2000年工作回顾
国内生产总值比上年增长8%，财政收入增加较多。
${paragraphs(8)}
二、2001年主要任务
${paragraphs(5, 12)}
加强政府自身建设。各位代表！让我们团结起来。`,
      kind: 'work-report',
      place: '全国',
      code: '100000',
      year: 2001,
    },
    {
      name: 'an excerpt that begins after the review: it still turns to 各位代表',
      text: `各位代表！过去一年成绩来之不易，宁乡的发展有目共睹。
二、2015年工作任务
长沙市委要求宁乡走在前列。生产总值增长10%，财政收入增长12%，固定资产投资增长15%。
${paragraphs(8)}
加强政府自身建设，提高效能。宁乡县要做长沙的西大门。
各位代表！蓝图已经绘就。宁乡县的干部群众要一起干。`,
      kind: 'work-report',
      place: '宁乡市',
      code: '430182',
      year: 2015,
    },
  ],
  negative: [
    {
      name: 'the report of a standing committee',
      title: '常德市人民代表大会常务委员会工作报告',
      text: `常德市人民代表大会常务委员会工作报告
——2024年1月8日在常德市第八届人民代表大会第三次会议上
各位代表：
我受市人大常委会委托，向大会报告工作，请予审议。
一、2023年工作回顾
听取和审议专项工作报告18项，开展执法检查6次。
${'常委会会议审议了计划和预算，督促办理代表建议。组织代表视察，听取意见，提出建议。\n'.repeat(60)}
各位代表！让我们共同努力。`,
      kind: 'other',
    },
    {
      name: 'news of the session that heard the report',
      title: '县十七届人大三次会议开幕 县长作政府工作报告',
      text: `县十七届人大三次会议开幕 县长作政府工作报告
1月9日上午，大会在人民会堂开幕。县长代表县人民政府作政府工作报告，回顾了2022年工作，安排了2023年工作。
${'代表们认真听取了报告，认为报告鼓舞人心。大家表示要把会议精神带回去，把任务落下去。\n'.repeat(50)}`,
      kind: 'other',
    },
    {
      name: 'a page that divides the report’s tasks',
      title: '2023年政府工作报告任务分解',
      text: `2023年政府工作报告任务分解\n${'责任单位：县发改局。牵头落实项目建设，完成时限为年底，每季度报送进展。\n'.repeat(60)}`,
      kind: 'other',
    },
    {
      name: 'the report on the rule of law',
      title: '龙泉市2019年度法治政府建设工作报告',
      text: `龙泉市2019年度法治政府建设工作报告\n${'加强行政执法监督，清理规范性文件，办理行政复议案件，普法宣传进乡村。\n'.repeat(60)}`,
      kind: 'other',
    },
  ],
};
