import type { Line } from './line';
import { foldedText } from './reading';

/** Words that a report's title ends in. */
const REPORT_TITLE = /(?:报告|公报|纲要|规划|建议|草案|计划|说明|决算|预算)(?:（[^）]{1,12}）)?(?:\[[0-9]\])?$/;
/** Where a title that runs over a line's end breaks off. */
const RUNS_ON = /(?:和|与|及|的|年|发展|情况|关于.{2,30})$/;
const NO_TITLE = /^(?:各位|——|—|（|现在)|[。！：；]/;
/** 四、建议 heads a part. */
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[、.])/;
const LOOKED_AT = 15;

/**
 * The title as it reads near the top of a text: the line that ends as a report's title does (with the line before, where it
 * runs over), else the first line; empty where the text opens with none.
 */
export function titleOfLines(text: string, lines: Line[]): string {
  const heads = lines
    .slice(0, LOOKED_AT)
    .filter((line) => line.kind !== 'cell')
    .map((line) => foldedText(text, line.start, Math.min(line.end, line.start + 400)));
  const at = heads.findIndex(
    (head) => head.length <= 60 && REPORT_TITLE.test(head) && !NO_TITLE.test(head) && !NUMBERED.test(head),
  );
  if (at < 0) {
    const first = heads[0] ?? '';
    return NO_TITLE.test(first) || first.length > 80 ? '' : first;
  }
  const before = heads[at - 1];
  const runsOver = before !== undefined && before.length <= 40 && RUNS_ON.test(before) && !NO_TITLE.test(before);
  return runsOver ? before + heads[at]! : heads[at]!;
}
