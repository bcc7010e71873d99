import { divisionOf } from '../places/divisions';
import { findPlaces } from '../places/find-places';
import { countPlaces, type ResolvedPlace, resolvePlace, toPlace } from '../places/resolve-place';
import { ACCOUNT_LENGTH } from './figure-density';
import type { KindQuestion, KindScore } from './kinds/kind';
import { isWithoutCode, placeQuestion } from './place-evidence';
import type { Recognition } from './recognition';
import { isTitleLike, pageTitleParts } from './report-title';

/** Whose report it is; a township or a zone is told apart from the county it lies in, which stays as a candidate only. */
export function placeOf(question: KindQuestion, best: KindScore, body: string): ResolvedPlace {
  const resolved = resolvePlace(placeQuestion(question, best, body));
  if (!isWithoutCode(question, best.title?.text ?? null, resolved.code)) return resolved;
  return { code: null, candidates: resolved.code ? [resolved.code] : [] };
}

/**
 * The place of an excerpt or an explainer, where its own title names it: 一图读懂2024年政府工作报告 on a county's site may tell of
 * the nation's.
 */
export function titledPlace(question: KindQuestion, best: KindScore): Recognition['place'] {
  const titles = [...pageTitleParts(question.report.document).filter(isTitleLike), best.title?.text ?? ''];
  const named = titles.flatMap((title) => findPlaces(title));
  if (named.length === 0 || (best.title === null && question.aboutReport === null)) return null;
  const { code } = placeOf(question, best, question.report.plain);
  return code !== null && named.some(({ codes }) => codes.includes(code)) ? toPlace(code) : null;
}

/**
 * True where one province, prefecture or county is named often enough to be what a text is about. Of a county named at least
 * twice its parents' names count with its own: a short account says 天津 and 和平区 in turns.
 */
export function namesPlace(plain: string): boolean {
  const counts = countPlaces(findPlaces(plain.slice(0, ACCOUNT_LENGTH)));
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
