import type { NameLanguage } from '../indicators/indicator';
import { KIND_FACTS } from '../recognise/kinds/facts.made';

/** What a code is called in a table for people. */
export type CodeWords = Record<string, Record<NameLanguage, string>>;

const words = (table: Record<string, [zh: string, en: string]>): CodeWords =>
  Object.fromEntries(Object.entries(table).map(([code, [zh, en]]) => [code, { zh, en }]));

export const KIND_WORDS = words({
  level: ['数值', 'Level'],
  growth: ['增速', 'Growth rate'],
  change: ['增减量', 'Change'],
  rank: ['位次', 'Rank'],
});

export const BOUND_WORDS = words({
  exact: ['确数', 'Exact'],
  about: ['约数', 'About'],
  min: ['不低于', 'At least'],
  max: ['不高于', 'At most'],
  range: ['区间', 'Range'],
});

export const STATUS_WORDS = words({
  actual: ['实际', 'Actual'],
  estimate: ['预计', 'Estimated'],
  target: ['目标', 'Planned'],
});

export const COPY_WORDS = words({
  original: ['原载', 'Original'],
  repost: ['转载', 'Repost'],
  unknown: ['不明', 'Unknown'],
});

export const REPORT_KIND_WORDS: CodeWords = {
  ...Object.fromEntries(Object.entries(KIND_FACTS).map(([id, { label, english }]) => [id, { zh: label, en: english }])),
  other: { zh: '其他文件', en: 'Other document' },
};
