import { type KindCases, paragraphs } from '../writing';

const SPEECH = `会议总结2022年经济工作，分析当前形势，部署2023年经济工作。
会议指出，今年以来全区经济稳住了基本盘。会议认为，困难要看足，信心要更足。
会议强调，做好2023年经济工作，要把扩大内需摆在前头。会议要求，各部门主动担当。`;

export const cases: KindCases = {
  positive: [
    {
      name: 'a district’s conference',
      title: '区委经济工作会议召开',
      text: `区委经济工作会议召开\n日前，锦江区委经济工作会议召开。成都市委对锦江区寄予厚望。\n${SPEECH}\n${paragraphs(3)}`,
      kind: 'economic-work-conference',
      place: '成都市锦江区',
      code: '510104',
      year: 2023,
      reviews: '2022',
      plans: '2023',
    },
    {
      name: 'the central one',
      title: '中央经济工作会议在北京举行',
      text: `中央经济工作会议在北京举行\n中央经济工作会议12月15日至16日在北京举行。\n${SPEECH}\n${paragraphs(3)}`,
      kind: 'economic-work-conference',
      place: '全国',
      year: 2023,
    },
  ],
  negative: [
    {
      name: 'studying the conference’s spirit',
      title: '区司法局传达学习中央经济工作会议精神',
      text: `区司法局传达学习中央经济工作会议精神\n${'大家认为，要结合岗位实际，把学习成果转化为服务群众的行动，把会议精神学深悟透。\n'.repeat(40)}`,
      kind: 'other',
    },
  ],
};
