import { findPlaces } from '../places/find-places';
import type { KindQuestion, KindRule } from './kinds/kind';
import { KINDS } from './kinds/registry';
import { firstWords, lineStart, NEAR_TITLE, ownTitles } from './report-start';
import type { TitleCandidate } from './report-title';
import { clauseLength } from './running-text';

/** So many titles of other years or places with little text between them are a list. */
const LEAST_LISTED = 3;

/**
 * Where the title of another report of the same kind on the same page begins, or null: a neighbour's, or the same one told
 * twice. Reports of other kinds that a gazette prints behind a work report are of its place and stay in.
 */
export function nextReport(rule: KindRule, { report, allTitles, opening }: KindQuestion): number | null {
  if (opening?.next == null) return null;
  const at = report.reading.toSource(opening.next);
  const behind = report.reading.toSource(opening.end);
  let start: number | null = null;
  let other = false;
  for (const title of allTitles) {
    const kind = KINDS.find((candidate) => candidate.titles.some((pattern) => pattern.test(title.text)));
    if (!kind || title.start === null || title.start > at || title.start < behind || at - title.start > NEAR_TITLE)
      continue;
    if (kind.id !== rule.id) {
      other = true;
      continue;
    }
    if (start === null || title.start < start) start = title.start;
  }
  if (start === null && other) return null;
  return start ?? lineStart(report, at);
}

/**
 * Where the title of another report of the kind begins, for another year or place: a collection of reports without openings, a
 * column of their abstracts. A running head repeats the report's own title and is none.
 */
export function nextTitled(
  rule: KindRule,
  { report, titles, allTitles, opening }: KindQuestion,
  start: number,
  own: TitleCandidate | null,
): number | null {
  const first = own ?? titles.find((title) => rule.titles.some((pattern) => pattern.test(title.text))) ?? null;
  if (first === null) return null;
  // Links above the text name other years' reports too
  const from = Math.max(start, firstWords(report, ownTitles(rule, titles), opening));
  const others = allTitles.filter(
    (title) =>
      !title.joined &&
      title.start !== null &&
      title.start > from &&
      rule.titles.some((pattern) => pattern.test(title.text)) &&
      isOfAnother(title.text, first.text),
  );
  const next = others[0]?.start ?? null;
  if (next === null) return null;
  const isList = others.length >= LEAST_LISTED;
  return isList || clauseLength(report, start, next) >= rule.leastLength / 2 ? next : null;
}

/** True where both titles name a year and the years differ, or both name places and the places differ. */
function isOfAnother(title: string, own: string): boolean {
  const [year, ownYear] = [title, own].map((text) => /\d{4}(?=年)/.exec(text)?.[0]);
  if (year !== undefined && ownYear !== undefined && year !== ownYear) return true;
  const [places, ownPlaces] = [title, own].map((text) => findPlaces(text).flatMap(({ codes }) => codes));
  if (places!.length === 0 || ownPlaces!.length === 0) return false;
  return !places!.some((code) => ownPlaces!.includes(code));
}
