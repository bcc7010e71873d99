import type { Document } from '../document/document';
import { foldPieces } from './fold-pieces';
import { foldedDocument } from './folded-document';
import type { FoldedText } from './folded-text';

/** How often a page names each year. */
export type YearCounts = Record<string, number>;

/** The years that a page names: in its title, and how often in its text. */
export interface PageYears {
  titled: string[];
  counts: YearCounts;
}

const known = new WeakMap<Document, PageYears>();

/** The years of a document's title and text; counted once, for each of its figures asks for them. */
export function pageYears(document: Document): PageYears {
  let years = known.get(document);
  if (years === undefined) {
    const title = foldPieces(document.title, [{ start: 0, end: document.title.length }]);
    years = { titled: Object.keys(yearCounts(title)), counts: yearCounts(foldedDocument(document)) };
    known.set(document, years);
  }
  return years;
}

function yearCounts({ times }: FoldedText): YearCounts {
  const counts: YearCounts = {};
  for (const { sort, name } of times) if (sort === 'year') counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** Reports are held against those of a few years around. */
const FURTHEST = 10;

/**
 * Whether a page is the report of another year: the titles name other years, or the text names the years of the earlier page
 * better when they are moved by some years than as they stand. A year that both titles name tells nothing (a plan's title names
 * its far end), nor does the year named most: this year's report names last year most, next year's names this year most.
 */
export function isOfOtherYear(earlier: PageYears, now: PageYears): boolean {
  const [before, after] = [earlier.titled, now.titled];
  if (before.length > 0 && after.length > 0 && !before.some((year) => after.includes(year))) return true;
  const asIs = overlap(earlier.counts, now.counts, 0);
  for (let years = -FURTHEST; years <= FURTHEST; years++) {
    if (overlap(earlier.counts, now.counts, years) > asIs) return true;
  }
  return false;
}

function overlap(earlier: YearCounts, now: YearCounts, moved: number): number {
  let sum = 0;
  for (const [year, count] of Object.entries(earlier)) sum += Math.min(count, now[String(Number(year) + moved)] ?? 0);
  return sum;
}
