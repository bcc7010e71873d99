import type { KindRule } from './kind';

/**
 * 国民经济和社会发展五年规划纲要, and the party committee's proposal (建议) for it. A plan for one trade (“十四五”数字经济发展规划)
 * is none: the title must say 国民经济和社会发展.
 */
export const planOutline: KindRule<'plan-outline'> = {
  id: 'plan-outline',
  label: '规划纲要',
  english: 'Plan outline',
  cited: 'web',
  year: { shift: 1, thisYear: 'planned', reviews: 'five', plans: 'five' },
  titles: [
    /^[^。；！？]{0,60}国民经济(?:和|与)社会发展[^。；！？]{0,6}(?:第?[“"]?[一二三四五六七八九十]{1,3}(?:个)?五年?[”"]?(?:年)?)(?:发展)?(?:规划|计划)[^。；！？]{0,40}$/,
    /^[^。；！？]{0,40}(?:关于)?制定[^。；！？]{0,30}国民经济(?:和|与)社会发展[^。；！？]{0,40}(?:规划|计划)[^。；！？]{0,30}建议[^。；！？]{0,12}$/,
    /^[^。；！？]{0,24}[“"]?十[一二三四五六七八九]五[”"]?规划(?:和[^。；！？]{0,14}远景目标)?纲要(?:[（(][^（）()]{1,14}[)）])?$/,
  ],
  titleWeight: 0.4,
  openingWeight: 0,
  cues: [
    { name: '章节', pattern: /第[一二三四五六七八九十]{1,3}[章篇节]/, weight: 0.15, least: 5 },
    { name: '规划时期', pattern: /[“"]?十[一二三四五六七八九]五[”"]?(?:时期|规划|期间|末)/, weight: 0.1, least: 3 },
    { name: '五年目标', pattern: /到20\d\d年/, weight: 0.1, least: 2 },
    { name: '指导思想', pattern: /指导思想|基本原则|指导方针|主要目标|远景目标/, weight: 0.1 },
    { name: '专栏', pattern: /专栏\d*|约束性|预期性/, weight: 0.05 },
    { name: '规划实施', pattern: /规划(?:纲要)?(?:的)?(?:实施|落实)/, weight: 0.1 },
  ],
  leastLength: 4000,
};
