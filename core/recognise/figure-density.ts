import { divisionOf } from '../places/divisions';
import { findPlaces } from '../places/find-places';
import { countPlaces } from '../places/resolve-place';

/** Numbers with a unit that a report gives: amounts, rates, areas, counts of firms, projects and people. */
export const FIGURE =
  /\d(?:\.\d+)?(?:[万亿]*(?:元|美元|平方米|平方公里|公里|亩|户|人次|人|家|个|项|吨|套|名|所|座)|%|[万亿])/g;
/** An account goes on this long; what stands behind it are the site's other pages. */
const READ = 12_000;

/** How many figures the first part of a folded text holds. */
export function countFigures(plain: string): number {
  let count = 0;
  for (const _ of plain.slice(0, READ).matchAll(FIGURE)) count += 1;
  return count;
}

/**
 * True where one province, prefecture or county is named often enough to be what a text is about. Of a county named at least
 * twice its parents' names count with its own: a short account says 天津 and 和平区 in turns.
 */
export function namesPlace(plain: string): boolean {
  const counts = countPlaces(findPlaces(plain.slice(0, READ)));
  for (const [code, count] of counts) {
    const division = divisionOf(code);
    if (division?.level === 'country') continue;
    if (count >= 5) return true;
    if (count < 2 || division?.level !== 'county') continue;
    let named = count;
    for (let parent = division.parent; parent; parent = divisionOf(parent)?.parent ?? null)
      named += counts.get(parent) ?? 0;
    if (named >= 5) return true;
  }
  return false;
}
