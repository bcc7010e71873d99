import type { Route } from '../../scripts/browser/server';
import { paragraphs as filling } from '../unit/recognise/writing';

/** What differs between the pages: the words ahead, and what they say of the town's sheltered bus stops and its output. */
interface Told {
  year: number;
  ahead?: string;
  stops: string;
  output: string;
}

/** A district's work report, written for this test. */
export function reportPage({ year, ahead = '', stops, output }: Told): string {
  const title = `${year}年罗湖区政府工作报告`;
  const paragraphs = [
    `——${year}年1月在深圳市罗湖区第八届人民代表大会第${year - 2020}次会议上`,
    '各位代表：',
    '现在，我代表区人民政府，向大会报告工作，请予审议。',
    `一、${year - 1}年工作回顾`,
    `${ahead}过去一年，实现地区生产总值${output}亿元。年末全区有带顶棚公交站亭${stops}座，雨天候车不再湿鞋。`,
    ...filling(3, year - 2015).split('\n'),
    `二、${year}年工作安排`,
    `${year}年经济社会发展的主要预期目标是：地区生产总值增长6%左右。`,
    ...filling(2, year - 2010).split('\n'),
    '各位代表！让我们把每一件小事办好，把每一笔账算清。',
  ];
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="SiteName" content="深圳市罗湖区人民政府"><title>${title}</title></head><body><article><h1>${title}</h1>\n${body}</article></body></html>`;
}

const html = (told: Told): Route & { body: string } => ({ body: reportPage(told), type: 'text/html' });

/** The report that is corrected; a test puts another text at its address later. */
export const report = html({ year: 2024, stops: '214', output: '2808.19' });

export const PAGES: Record<string, Route> = {
  '/report-2024.html': report,
  '/report-2023.html': html({ year: 2023, stops: '196', output: '2630' }),
};
