import type { Route } from '../../scripts/browser/server';
import { paragraphs as filling } from '../unit/recognise/writing';

/** What a work report written for these tests tells: results of the year before, targets of its own. */
interface Told {
  place: string;
  year: number;
  gdp: string;
  growth: string;
  revenue: string;
  target: string;
  revenueTarget: string;
  /** Places for small children added; a report may keep silent on them. */
  places?: string;
  placesTarget?: string;
}

const LONGGANG = '深圳市龙岗区';
const LUOHU = '深圳市罗湖区';

/** Output, revenue and targets as those districts told them; the sentences around them are written for this test. */
const REPORTS: Record<string, Told> = {
  'longgang-2022': {
    place: LONGGANG,
    year: 2022,
    gdp: '4496.45',
    growth: '下降7.6%',
    revenue: '292.22',
    target: '6%左右',
    revenueTarget: '300',
    placesTarget: '1.2万',
  },
  'longgang-2023': {
    place: LONGGANG,
    year: 2023,
    gdp: '4759',
    growth: '增长3%',
    revenue: '263.2',
    target: '7%左右',
    revenueTarget: '280',
    places: '1.5万',
  },
  'longgang-2024': {
    place: LONGGANG,
    year: 2024,
    gdp: '5043',
    growth: '增长6.3%',
    revenue: '342.8',
    target: '6.5%',
    revenueTarget: '350',
    placesTarget: '2万',
  },
  'longgang-2025': {
    place: LONGGANG,
    year: 2025,
    gdp: '5901',
    growth: '增长6.7%',
    revenue: '353.1',
    target: '6%左右',
    revenueTarget: '360',
  },
  'luohu-2024': {
    place: LUOHU,
    year: 2024,
    gdp: '2808.19',
    growth: '增长7.2%',
    revenue: '139.5',
    target: '6%左右',
    revenueTarget: '140',
  },
  'luohu-2025': {
    place: LUOHU,
    year: 2025,
    gdp: '2892',
    growth: '增长3%',
    revenue: '123.05',
    target: '5.5%',
    revenueTarget: '125',
  },
};

function page(
  { place, year, gdp, growth, revenue, target, revenueTarget, places, placesTarget }: Told,
  repost: boolean,
): string {
  const short = place.slice(-3);
  const title = `${year}年${short}政府工作报告`;
  const paragraphs = [
    `——${year}年1月在${place}第七届人民代表大会第${year - 2019}次会议上`,
    '各位代表：',
    '现在，我代表区人民政府，向大会报告工作，请予审议。',
    `一、${year - 1}年工作回顾`,
    `过去一年，实现地区生产总值${gdp}亿元，${growth}；一般公共预算收入${revenue}亿元。`,
    ...(places === undefined ? [] : [`全年新增托位${places}个。`]),
    ...filling(3, year - 2015).split('\n'),
    `二、${year}年工作安排`,
    `${year}年经济社会发展的主要预期目标是：地区生产总值增长${target}，一般公共预算收入${revenueTarget}亿元。`,
    ...(placesTarget === undefined ? [] : [`今年新增托位${placesTarget}个。`]),
    ...filling(2, year - 2010).split('\n'),
    '各位代表！让我们把每一件小事办好，把每一笔账算清。',
  ];
  const head = repost
    ? '<meta name="SiteName" content="城市论坛"><title>'
    : `<meta name="SiteName" content="${place}人民政府"><title>`;
  const source = repost ? '<p>来源：区政府网站</p>' : '';
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${head}${title}</title></head><body><article><h1>${title}</h1>${source}\n${body}</article></body></html>`;
}

/** The pages by address; `longgang-2024-repost` is a copy of 2024 in which 5043 became 5403. */
export const COMPARED: Record<string, Route> = Object.fromEntries([
  ...Object.entries(REPORTS).map(([name, told]) => [`/${name}.html`, { body: page(told, false), type: 'text/html' }]),
  [
    '/longgang-2024-repost.html',
    { body: page({ ...REPORTS['longgang-2024']!, gdp: '5403' }, true), type: 'text/html' },
  ],
]);
