import type { PageLink } from '../../../core/document/document';
import { findPlaces } from '../../../core/places/find-places';
import type { ReportKind } from '../../../core/recognise/recognition';
import { reportOfTitle } from '../../../core/recognise/report-links';
import { capturesOfPlace } from './captures';
import type { BaoshuDatabase } from './database';

/** Texts read for it: the pages of the nearest years name a year sooner than those of far ones. */
const MOST_TEXTS = 40;
const MOST_FOUND = 3;

/** A report that is not kept. */
export interface Wanted {
  placeCode: string;
  kind: ReportKind;
  year: number;
}

/**
 * Pages of a report that is not kept, as the kept pages of its place link to them: those of the nearest years first. A link that names
 * another place alone is none of it.
 */
export async function namedPages(database: BaoshuDatabase, wanted: Wanted): Promise<PageLink[]> {
  const { placeCode, year } = wanted;
  if (placeCode === '') return [];
  const far = (one: { recognition: { year: number | null } }) => Math.abs((one.recognition.year ?? 0) - year);
  const captures = (await capturesOfPlace(database, placeCode)).sort((a, b) => far(a) - far(b)).slice(0, MOST_TEXTS);
  const texts = await database.texts.bulkGet(captures.map(({ id }) => id));
  const found = new Map<string, PageLink>();
  for (const link of texts.flatMap((row) => row?.document.meta.links ?? [])) {
    if (!URL.canParse(link.href) || found.has(link.href) || !isWanted(link.title, wanted)) continue;
    found.set(link.href, link);
  }
  return [...found.values()].slice(0, MOST_FOUND);
}

/** True where a title names the report: the kind and the year, and the place or none at all. */
function isWanted(title: string, { placeCode, kind, year }: Wanted): boolean {
  const named = reportOfTitle(title);
  return named !== null && named.kind === kind && named.year === year && isOfPlace(title, placeCode);
}

/** True where a title names the place, or none at all. */
function isOfPlace(title: string, placeCode: string): boolean {
  const named = findPlaces(title);
  return named.length === 0 || named.some(({ codes }) => codes.includes(placeCode));
}
