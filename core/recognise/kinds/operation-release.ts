import type { KindRule } from './kind';

/**
 * 经济运行情况: a statistics bureau's release of a month, a quarter or a year, before the bulletin: 主要数据, 核算结果. A headline
 * that only praises an economy is none; it must say 运行, 核算结果 or 数据.
 */
export const operationRelease: KindRule<'operation-release'> = {
  id: 'operation-release',
  label: '经济运行情况',
  english: 'Economic release',
  cited: 'report',
  year: { shift: 0, thisYear: 'reviewed', reviews: 'part', plans: 'none' },
  titles: [
    // 一、上半年经济运行情况 heads a part of something else, 在经济运行调度会上的讲话 and 经济运行情况和明年工作安排 set work
    /^(?![一二三四五六七八九十]、|[^。]*(?:讲话|工作(?:安排|计划|打算|任务)))[^。；！？]{0,40}(?:国民经济|经济|工业|工业生产|服务业|消费品市场|固定资产投资)(?:和社会发展)?(?:运行|形势)[^。；！？]{0,24}$/,
    /^[^。；！？]{0,40}(?:国民经济|经济|统计)[^。；！？]{0,8}主要(?:统计)?(?:数据|指标)(?:[（(][^（）()]{1,14}[)）])?$/,
    /^[^。；！？]{0,30}(?:生产总值|GDP)[^。；！？]{0,8}核算(?:结果|数据)[^。；！？]{0,12}$/,
  ],
  titleWeight: 0.4,
  openingWeight: 0,
  cues: [
    {
      name: '同比增长',
      pattern: /(?:同比|比上年|比\d{4}年)?(?:增长|下降|增加|减少|提高)\d|同比/,
      weight: 0.2,
      density: 4,
    },
    { name: '增加值', pattern: /增加值/, weight: 0.1, least: 2 },
    { name: '统计局', pattern: /统计局|调查(?:总)?队|初步核算|统一核算|核算方法/, weight: 0.1 },
    { name: '分项数据', pattern: /分(?:产业|行业|门类|季度|经济类型|领域|地区)看|其中/, weight: 0.1 },
  ],
  leastLength: 90,
};
