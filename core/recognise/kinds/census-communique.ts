import type { KindRule } from './kind';

/** 普查公报: one part of a census of people, of the economy or of farming, at its standard time. */
export const censusCommunique: KindRule<'census-communique'> = {
  id: 'census-communique',
  label: '普查公报',
  english: 'Census communiqué',
  cited: 'report',
  year: { shift: 0, thisYear: 'planned', reviews: 'year', plans: 'none' },
  titles: [
    /^[^。；！？]{0,30}(?:人口|经济|农业|工业|污染源|第三产业|基本单位)普查(?:主要)?(?:数据|结果)?公报(?:[（([][^）)\]]{1,14}[）)\]])?(?:—{1,2}[^。]{0,40})?$/,
  ],
  titleWeight: 0.4,
  openingWeight: 0,
  cues: [
    { name: '普查', pattern: /普查/, weight: 0.15, least: 3 },
    { name: '比重', pattern: /占[^。]{0,16}\d|比重|\d%/, weight: 0.1, least: 3 },
    {
      name: '普查对象',
      pattern: /法人单位|从业人员|常住人口|家庭户|农业生产经营|普查时点|标准时点/,
      weight: 0.1,
      least: 2,
    },
    { name: '公报注释', pattern: /本公报|公报(?:中|所列|数据)|合计数或相对数/, weight: 0.05 },
  ],
  leastLength: 300,
};
