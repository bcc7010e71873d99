import { readDate } from '../time/dates';

const DATE = '((?:19|20)\\d\\d[-年/.]\\d{1,2}[-月/.]\\d{1,2})(?!\\d)日?';
/** 2024-05-17平溪县融媒体中心: the date, then who published. Behind 在 or 召开 it is the date of what is told of. */
const DATE_FIRST = new RegExp(`^${DATE}(?![在于至到前后起—~-])[\\u4e00-\\u9fff][^，。；！？]{1,30}$`);
/** 平溪县融媒体中心2024-05-17, 作者：林文2024年5月17日 */
const DATE_LAST = new RegExp(`^[^，。；！？]{1,30}[\\u4e00-\\u9fff）:：]${DATE}$`);
/** （来源：平溪日报2024年1月19日） below the last sentence. */
const IN_BRACKETS = new RegExp(`^[（(【\\[][^，。；！？]{0,24}?${DATE}[^，。；！？]{0,24}[）)】\\]]$`);
/** 2024年1月15日在平溪县第十七届人民代表大会第四次会议上: when it was spoken or passed, not when it appeared. */
const SPOKEN = /会议上|代表大会|通过|施行|起执行/;
const AT_HEAD = 6;
const AT_TAIL = 2;

/**
 * The ISO date of a line that says who published a text and when and tells nothing else, near its head or at its end; null for none.
 * @param lines the text's lines, without spaces
 */
export function bylineDate(lines: readonly { text: string }[]): string | null {
  for (const { text } of lines.slice(0, AT_HEAD)) {
    const date = dateOf(DATE_FIRST, text) ?? dateOf(DATE_LAST, text);
    if (date !== null) return date;
  }
  for (const { text } of lines.slice(-AT_TAIL)) {
    const date = dateOf(IN_BRACKETS, text) ?? dateOf(DATE_LAST, text);
    if (date !== null) return date;
  }
  return null;
}

function dateOf(pattern: RegExp, text: string): string | null {
  const date = text.length > 60 || SPOKEN.test(text) ? null : pattern.exec(text)?.[1];
  return date === null || date === undefined ? null : readDate(date);
}
