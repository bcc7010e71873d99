import { type KindCases, paragraphs } from '../writing';

const chapters = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `第${'一二三四五六七八'[i]}章 第${i + 1}项重点\n第一节 主要目标\n“十三五”时期打下基础，“十四五”时期要上新台阶，到2025年取得实效。\n${paragraphs(4, 4 + i)}`,
  ).join('\n');

export const cases: KindCases = {
  positive: [
    {
      name: 'an outline with chapters',
      title: '关于印发阳朔县国民经济和社会发展第十四个五年规划和2035年远景目标纲要的通知',
      text: `阳朔县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要\n指导思想和主要目标如下。\n${chapters(8)}\n强化规划实施。`,
      kind: 'plan-outline',
      place: '阳朔县',
      code: '450321',
      year: 2021,
      reviews: '2016/2020',
      plans: '2021/2025',
    },
    {
      name: 'the short form of the title, stray spaces in it',
      text: `楚雄州国民经济和社会发展“ 十三五 ” 规划纲要\n指导思想和主要目标如下，楚雄彝族自治州要赶上来。\n${chapters(8).replaceAll('十三五', '十二五').replaceAll('十四五', '十三五').replaceAll('2025', '2020')}\n规划实施。`,
      kind: 'plan-outline',
      place: '楚雄彝族自治州',
      year: 2016,
      plans: '2016/2020',
    },
  ],
  negative: [
    {
      name: 'a plan for one trade',
      title: '阳朔县“十四五”旅游业发展规划',
      text: `阳朔县“十四五”旅游业发展规划\n${Array.from(
        { length: 8 },
        (_, i) => `第${'一二三四五六七八'[i]}章 景区\n“十四五”时期要把漓江两岸的民宿做精。到2025年游客更多，住得更久。`,
      )
        .join('\n')
        .repeat(12)}`,
      kind: 'other',
    },
  ],
};
