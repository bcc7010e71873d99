import type { KindRule } from './kind';

/** 国民经济和社会发展统计公报: the figures of one year, by chapters. */
export const statisticalBulletin: KindRule<'statistical-bulletin'> = {
  id: 'statistical-bulletin',
  label: '统计公报',
  english: 'Statistical bulletin',
  cited: 'report',
  year: { shift: 0, thisYear: 'reviewed', reviews: 'year', plans: 'none' },
  titles: [
    /^[^。；！？]{0,40}(?:国民经济|经济)(?:和|与)社会发展[^。；！？]{0,8}统计公报(?:[（(][^（）()]{1,14}[)）]|\d{4}|\[[^\]]{1,8}\])?$/,
    // A trade's bulletin (2023年某市教育事业统计公报) is none: only place and year may stand before 统计公报
    /^(?:\d{4}年(?:度)?)?[\u4e00-\u9fff]{2,12}[省市县区州盟旗](?:\d{4}年(?:度)?)?统计公报$/,
  ],
  titleWeight: 0.4,
  openingWeight: 0,
  cues: [
    { name: '初步核算', pattern: /初步核算|初步统计|统一核算|根据[^。，]{0,12}核算/, weight: 0.1 },
    { name: '比上年增长', pattern: /(?:比上年|同比|比\d{4}年)?(?:增长|下降|增加|减少)\d/, weight: 0.2, density: 3 },
    { name: '三次产业', pattern: /第[一二三]产业(?:实现)?增加值/, weight: 0.1, least: 2 },
    { name: '统计局', pattern: /统计局|调查(?:总)?队/, weight: 0.05 },
    {
      name: '章节',
      pattern:
        /[一二三四五六七八九十]、(?:综合|农业|工业|固定资产|国内贸易|贸易|交通|财政|对外经济|教育|科学|人口|资源|金融)/,
      weight: 0.1,
      least: 3,
    },
    {
      name: '公报各章',
      pattern:
        /[一二三四五六七八九十]、(?:综合|农业|农林牧渔业|工业|固定资产|国内贸易|贸易|交通|财政|对外|教育|科学|科技|文化|卫生|人口|人民生活|资源|环境|城市)/,
      weight: 0.3,
      least: 6,
    },
    { name: '公报注释', pattern: /本公报|公报(?:中|所列|数据)/, weight: 0.05 },
  ],
  leastLength: 1500,
};
