import { type KindCases, paragraphs } from '../writing';

const CHAPTERS = `一、综合
初步核算，全年实现地区生产总值412.6亿元，比上年增长5.8%。其中，第一产业增加值61.2亿元，增长4.1%；第二产业增加值160.4亿元，增长6.2%；第三产业增加值191亿元，增长6%。
二、农业
全年粮食总产量32.1万吨，比上年增长1.2%；蔬菜产量18.4万吨，增长3.6%；生猪出栏41万头，增长2.2%。
三、工业和建筑业
规模以上工业增加值增长7.1%，发电量增长4.4%，水泥产量下降2.3%，利润增长8.8%。
四、固定资产投资
固定资产投资增长6.6%，工业投资增长12.3%，房地产开发投资下降4.1%。
五、财政、金融
一般公共预算收入21.9亿元，增长4.8%；存款余额610亿元，增长9.2%；贷款余额455亿元，增长11%。`;

export const cases: KindCases = {
  positive: [
    {
      name: 'the place behind the year in the title',
      title: '2022年宣汉县国民经济和社会发展统计公报-统计信息网',
      text: `2022年宣汉县国民经济和社会发展统计公报\n宣汉县统计局\n（2023年4月10日）\n${CHAPTERS}\n${paragraphs(6)}\n注：本公报数据为初步统计数。`,
      kind: 'statistical-bulletin',
      place: '宣汉县',
      code: '511722',
      year: 2022,
      reviews: '2022',
      plans: null,
    },
    {
      name: 'title in two lines, the year and place above',
      text: `2019年鄂州市\n国民经济和社会发展统计公报[1]\n鄂州市统计局\n${CHAPTERS}\n${paragraphs(6)}`,
      kind: 'statistical-bulletin',
      place: '鄂州市',
      year: 2019,
    },
  ],
  negative: [
    {
      name: 'a trade’s bulletin',
      title: '2022年宣汉县教育事业发展统计公报',
      text: `2022年宣汉县教育事业发展统计公报\n${'全县在校学生比上年增长2%，专任教师增加，校舍面积扩大，入学率稳定。\n'.repeat(60)}`,
      kind: 'other',
    },
    {
      name: 'a library’s page with title only',
      title: '2022年宣汉县国民经济和社会发展统计公报-公报库',
      text: '2022年宣汉县国民经济和社会发展统计公报\n发布于 2023-05-01\n分类：县级\n2021年宣汉县国民经济和社会发展统计公报\n2020年宣汉县国民经济和社会发展统计公报',
      kind: 'other',
    },
  ],
};
