/** Numbers with a unit that a report gives: amounts, rates, areas, counts of firms, projects and people. */
export const FIGURE =
  /\d(?:\.\d+)?(?:[万亿]*(?:元|美元|平方米|平方公里|公里|亩|户|人次|人|家|个|项|吨|套|名|所|座)|%|[万亿])/g;
/** An account goes on this long; what stands behind it are the site's other pages. */
export const ACCOUNT_LENGTH = 12_000;

/** How many figures the first part of a folded text holds. */
export function countFigures(plain: string): number {
  let count = 0;
  for (const _ of plain.slice(0, ACCOUNT_LENGTH).matchAll(FIGURE)) count += 1;
  return count;
}
