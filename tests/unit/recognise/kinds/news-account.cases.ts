import { type KindCases, paragraphs } from '../writing';

export const cases: KindCases = {
  positive: [
    {
      name: 'a newspaper’s account of a county',
      title: '山村奔小康',
      text: `信阳日报 2021年6月3日 星期四\n山村奔小康\n■ 本报记者 周某\n新县地处大别山，新县人民靠山吃山。去年，新县地区生产总值增长4.2%，一般公共预算收入8.1亿元，居民人均可支配收入2.3万元。\n新县县委说，新县还要干。\n${paragraphs(3)}\n新县政府表示，新县的路会越走越宽。`,
      kind: 'news-account',
      place: '新县',
      code: '411523',
      year: 2021,
    },
    {
      name: 'of a district whose name two cities have: the city in the text decides',
      title: '鼓楼区交出成绩单',
      text: `鼓楼区交出成绩单\n2023-07-20\n记者从鼓楼区获悉，南京市鼓楼区上半年地区生产总值增长5%。南京各区中，鼓楼区增速靠前。\n鼓楼区委、区政府抓项目，鼓楼区固定资产投资增长6.2%。\n${paragraphs(3)}`,
      kind: 'news-account',
      place: '南京市鼓楼区',
      code: '320106',
      year: 2023,
    },
  ],
  negative: [
    {
      name: 'a firm’s results',
      title: '某公司发布年报',
      text: `某公司发布年报\n${'公司营业收入12.3亿元，增长8.1%，净利润1.2亿元，研发投入占比6%，门店120家。\n'.repeat(20)}`,
      kind: 'other',
    },
    {
      name: 'a notice with figures',
      title: '关于下达投资计划的通知',
      text: `关于下达投资计划的通知\n各乡镇：现将新县固定资产投资计划印发给你们，新县、新县、新县、新县。现印发给你们，请遵照执行。\n${paragraphs(3)}`,
      kind: 'other',
    },
  ],
};
