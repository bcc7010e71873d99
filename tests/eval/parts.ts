import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Figure } from '../../core/figures/figure';
import type { Part } from '../../core/outline/part';
import { type Entry, readIndex } from './corpus-index';
import { readReportFile } from './extraction';
import { isHeldOut } from './held-out';
import { squeezed } from './page-labels';

/** A stretch of a report as labelled: it reaches to the start of the next one. `none` and parts without a period do not count. */
export interface LabelledPart {
  start: number;
  mode: 'review' | 'plan' | 'account' | 'none';
  period: string | null;
}

/** A whole report with its labelled parts. */
export interface LabelledReport {
  name: string;
  /** Path below the corpus. */
  file: string;
  year: number | null;
  parts: LabelledPart[];
}

/** A share: `right` of `all`. */
export interface Count {
  right: number;
  all: number;
}

/** How one report's parts fare. */
export interface PartScore {
  name: string;
  figures: number;
  /** Figures whose period their part decided: period and status as the part's, but for aims told by their own words. */
  byDefault: Count;
  /** Mode and period of the program's part at each figure; null where it tells no parts. */
  places: Count | null;
}

/** A period is right as the part's or, of a span, as its last year, which holds for stocks and rates. */
const fits = (said: string | null, labelled: string): boolean =>
  said === labelled || said === labelled.split('/').at(-1);

/** What of a figure and of a part is held against the labels. */
export type ScoredFigure = Pick<Figure, 'start' | 'period' | 'status' | 'trace'>;
export type ScoredPart = Pick<Part, 'start' | 'mode' | 'period'>;

/** The figure's own rule says that it took its period, or its status, from the part that it stands in. */
const leansOnPart = ({ trace }: Pick<Figure, 'trace'>, asked: 'period' | 'status'): boolean =>
  /^(?:frame|part)/.test(trace.find(({ field }) => field === asked)?.rule ?? '');

/** 年初预算3亿元 is a target in a part that looks back: an aim that its own words tell is not its part's. */
const statusFits = (figure: ScoredFigure, { mode }: LabelledPart): boolean =>
  figure.status === 'target' ? mode === 'plan' || !leansOnPart(figure, 'status') : mode !== 'plan';

/** Holds the times of a report's figures, and its parts where there are any, against the labelled parts. */
export function scoreParts(
  name: string,
  labelled: readonly LabelledPart[],
  { figures, parts }: { figures: readonly ScoredFigure[]; parts: readonly ScoredPart[] | null },
): PartScore {
  const score: PartScore = {
    name,
    figures: figures.length,
    byDefault: { right: 0, all: 0 },
    places: parts && { right: 0, all: 0 },
  };
  for (const figure of figures) {
    const label = labelled.findLast(({ start }) => start <= figure.start);
    if (!label || label.mode === 'none' || !label.period) continue;
    if (parts && score.places) {
      const said = parts.findLast(({ start }) => start <= figure.start);
      score.places.all++;
      if (said && said.mode === label.mode && fits(said.period, label.period)) score.places.right++;
    }
    if (!leansOnPart(figure, 'period')) continue;
    score.byDefault.all++;
    if (fits(figure.period, label.period) && statusFits(figure, label)) score.byDefault.right++;
  }
  return score;
}

/** Share of a report's default times that are right, 0 to 1: a report without figures has none right. */
export const shareOf = ({ figures, byDefault }: PartScore): number =>
  byDefault.all > 0 ? byDefault.right / byDefault.all : figures > 0 ? 1 : 0;

/** Sum over the reports: their mean share, those under 90 %, and all figures together. */
export interface PartTotal {
  reports: number;
  mean: number;
  under90: number;
  byDefault: Count;
  places: Count | null;
}

/** Sums the scores of several reports. */
export function totalOfParts(scores: readonly PartScore[]): PartTotal {
  const sum = (counts: readonly Count[]): Count => ({
    right: counts.reduce((all, one) => all + one.right, 0),
    all: counts.reduce((all, one) => all + one.all, 0),
  });
  const shares = scores.map(shareOf);
  const places = scores.flatMap((one) => one.places ?? []);
  return {
    reports: scores.length,
    mean: shares.reduce((all, one) => all + one, 0) / scores.length,
    under90: shares.filter((share) => share < 0.9).length,
    byDefault: sum(scores.map((one) => one.byDefault)),
    places: places.length > 0 ? sum(places) : null,
  };
}

interface PartsFile {
  source: string;
  report: { year: number | null };
  parts: (Omit<LabelledPart, 'start'> & { start?: number; from?: string })[];
}

const labelFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .sort()
    : [];

/**
 * The reports of `folder` (texts with offsets) or pages (parts by the words that they begin with) that are held out, or all
 * others. `shared` is the folder beside the project; nothing is returned where it is not there.
 */
export async function loadLabelledParts(
  shared: string,
  folder: 'parts' | 'page-parts',
  heldOut: boolean,
): Promise<LabelledReport[]> {
  const corpus = path.join(shared, 'corpus');
  const index = new Map<string, Entry>(readIndex(corpus).map((entry) => [entry.file, entry]));
  const reports: LabelledReport[] = [];
  for (const name of labelFiles(path.join(shared, 'labels', folder))) {
    const read = JSON.parse(readFileSync(path.join(shared, 'labels', folder, name), 'utf8')) as PartsFile;
    const file = `${folder === 'parts' ? 'text' : 'html'}/${read.source}`;
    const entry = index.get(file);
    if (!entry) throw new Error(`${file} has labelled parts, but the index does not list it.`);
    if (isHeldOut(entry) !== heldOut) continue;
    const parts =
      folder === 'parts'
        ? read.parts.map(({ start, mode, period }) => ({ start: start!, mode, period }))
        : placeParts(read.parts, (await readReportFile(path.join(corpus, file))).document.text, (words) => {
            // Words of a document that is out of sight are not printed
            console.log(`${file}: ${heldOut ? 'the beginning of a part' : `«${words}»`} is not in the page's text.`);
          });
    reports.push({ name: name.replace(/\.json$/, ''), file, year: read.report.year, parts });
  }
  return reports;
}

/**
 * Finds the words that parts of a page begin with, in order. A part whose words are not there is left out, and told if it counts:
 * furniture, which is labelled too, may well be no part of the page's text.
 */
function placeParts(parts: PartsFile['parts'], text: string, tell: (words: string) => void): LabelledPart[] {
  const { thin, at } = squeezed(text);
  let cursor = 0;
  return parts.flatMap(({ from = '', mode, period }) => {
    const words = squeezed(from).thin;
    const found = thin.indexOf(words, cursor);
    if (found < 0) {
      if (mode !== 'none') tell(from);
      return [];
    }
    cursor = found + words.length;
    return [{ start: at[found]!, mode, period }];
  });
}
