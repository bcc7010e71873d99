import type { ClauseWords } from './clause-words';

/** In a news account also what goes on every year or went on for some years, and what is planned without a date. */
const UNDATED_ACCOUNT = /(?<!到|至)每年|[两三四五]年(?=[^，]{0,4}，)|规划建设|计划建设/;

/** 项目达产后，年产值可达: some day, which no year of the report is. */
const ONCE_BUILT =
  /(?:达产|投产|满产|达效|建成(?:投产|投用|运营)?|全部建成|投入(?:使用|运营))后，?(?=[^。；]*(?:预计|可|将|有望))[^。；已]*$/;

/** 6月投产，达产后年产值5亿元, in a plan: whatever the words, it lies ahead. */
const ONCE_BUILT_AS_PLANNED = /(?:达产|投产|满产|达效)后，?[^，。；\d]*$/;

/** 预计明年3月投产，达产后年产值可达35亿元: the time of an earlier clause is when it is built, and dates nothing that comes of it. */
export function onceBuilt(
  sentenceLead: string,
  time: { end: number } | null,
  at: number,
  isPlanned: boolean,
): string | null {
  const found = ONCE_BUILT.exec(sentenceLead) ?? (isPlanned ? ONCE_BUILT_AS_PLANNED.exec(sentenceLead) : null);
  if (found === null || time === null) return found?.[0] ?? null;
  const behind = sentenceLead.length - (at - time.end);
  return found.index >= behind && sentenceLead.slice(Math.max(0, behind), found.index).includes('，') ? found[0] : null;
}

/** The words by which a number has no date of its own and none of its part; null where none say so. */
export function undatedBy({ before }: Pick<ClauseWords, 'before'>, inAccount: boolean): string | null {
  return inAccount ? (UNDATED_ACCOUNT.exec(before)?.[0] ?? null) : null;
}
