import type { Route } from '../../scripts/browser/server';
import { paragraphs as filling } from '../unit/recognise/writing';

const PLACE = '深圳市罗湖区';

/** What a district's reports tell of its reading rooms, which go by another name from the second year on, and of its firms. */
const TOLD: Record<number, { done: string; planned: string }> = {
  2023: {
    done: '全区便民书屋达到12家；国家高新技术企业达到800家。',
    planned: '今年便民书屋达到16家。',
  },
  2024: {
    done: '全区街角书吧达到15家；国家级高新技术企业达到870家。',
    planned: '今年街角书吧达到20家。',
  },
  2025: {
    done: '全区便民书屋达到21家；国家高新技术企业达到910家。',
    planned: '今年便民书屋达到25家。',
  },
};

function page(year: number): string {
  const title = `${year}年罗湖区政府工作报告`;
  const { done, planned } = TOLD[year]!;
  const paragraphs = [
    `——${year}年1月在${PLACE}第七届人民代表大会第${year - 2019}次会议上`,
    '各位代表：',
    '现在，我代表区人民政府，向大会报告工作，请予审议。',
    `一、${year - 1}年工作回顾`,
    `过去一年，${done}`,
    ...filling(4, year - 2013).split('\n'),
    `二、${year}年工作安排`,
    `${year}年经济社会发展的主要预期目标是：地区生产总值增长6%。${planned}`,
    ...filling(2, year - 2010).split('\n'),
    '各位代表！让我们把每一件小事办好，把每一笔账算清。',
  ];
  const head = `<meta name="SiteName" content="${PLACE}人民政府"><title>${title}</title>`;
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${head}</head><body><article><h1>${title}</h1>\n${body}</article></body></html>`;
}

/** The pages by address: `/rooms-2023.html` to `/rooms-2025.html`. */
export const EDITED: Record<string, Route> = Object.fromEntries(
  Object.keys(TOLD).map((year) => [`/rooms-${year}.html`, { body: page(Number(year)), type: 'text/html' }]),
);
