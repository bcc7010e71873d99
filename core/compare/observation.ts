import { isSure } from '../figures/confidence';
import type { Figure } from '../figures/figure';
import { entryOfKey } from '../indicators/key';
import { unitScale } from '../units/scale';
import { scaled } from './arithmetic';
import { type CapturedReport, correctedFigures } from './report';

/** A figure with the report that tells it, in the base unit of its unit's family. */
export interface Observation {
  report: CapturedReport;
  /** With the reader's correction put in. */
  figure: Figure;
  corrected: boolean;
  /** As in `CorrectedFigure`. */
  moved?: true;
  /** The figure's value in `unit`. */
  value: number | [number, number];
  /** Base unit of the family: 平方公里 and 公顷 are told in 平方米; a count keeps its classifier. */
  unit: string;
}

/** True for what may be held against other values; what the reader corrected is sure. */
export const isSureObservation = ({ figure }: Pick<Observation, 'figure'>): boolean => isSure(figure);

/** All figures of a report as observations, in the order of the text. */
export function observationsOf(report: CapturedReport): Observation[] {
  return correctedFigures(report).map(({ figure, ...left }) => {
    const { base, exponent, family } = unitScale(figure.unit);
    // A difference of percentages is told in 百分点, which is no other size than %
    const unit = family === 'ratio' && figure.unit !== '‰' ? figure.unit : base;
    const value: Observation['value'] = Array.isArray(figure.value)
      ? [scaled(figure.value[0], exponent), scaled(figure.value[1], exponent)]
      : scaled(figure.value, exponent);
    return { report, figure, ...left, value, unit };
  });
}

const COPY = { original: 2, unknown: 1, repost: 0 } as const;
const BOUND = { exact: 2, min: 1, max: 1, range: 1, about: 0 } as const;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** When the report itself is from: its year, then the day it was delivered or published. Never the time of capture. */
function reportTime({ recognition }: CapturedReport): string {
  return `${recognition.year ?? 0}|${recognition.deliveredOn ?? recognition.publishedOn ?? ''}`;
}

/** Copies of one report with the same standing: by what their address says, of one address the later capture. */
function byCapture(a: CapturedReport, b: CapturedReport): number {
  return byText(a.url ?? '', b.url ?? '') || byText(b.capturedAt, a.capturedAt) || byText(a.id, b.id);
}

const byStanding = (a: CapturedReport, b: CapturedReport): number =>
  COPY[b.recognition.copy] - COPY[a.recognition.copy] || byText(reportTime(b), reportTime(a));

/** Orders reports as `byPreference` orders what they tell: of copies of one report the preferred one comes first. */
export function byPreferredReport(a: CapturedReport, b: CapturedReport): number {
  return byStanding(a, b) || byCapture(a, b);
}

const lowest = ({ value }: Observation): number => (Array.isArray(value) ? value[0] : value);

/**
 * Of several numbers that one report tells of a stock the largest is the whole: `引进国家高新技术企业17家` and `达到123家` may both
 * be named by what is counted. Of flows and of what the registry does not know the first mention is taken.
 */
function wholeFirst(a: Observation, b: Observation): number {
  const stock = entryOfKey(a.figure.indicator.key)?.nature === 'stock';
  return stock && a.figure.kind === 'level' && a.figure.indicator.key === b.figure.indicator.key
    ? lowest(b) - lowest(a)
    : 0;
}

/**
 * Orders observations of one thing, the preferred one first: the reader's correction, what is sure before what is not, an
 * original before a repost, a later report before an earlier one, an exact number before an about one. What is still even is settled by what the pages say,
 * so that the order of capture changes nothing; only two captures of one address are told apart by their time, because the
 * later one is what the address now says.
 */
export function byPreference(a: Observation, b: Observation): number {
  return (
    Number(b.corrected) - Number(a.corrected) ||
    Number(isSureObservation(b)) - Number(isSureObservation(a)) ||
    byStanding(a.report, b.report) ||
    BOUND[b.figure.bound] - BOUND[a.figure.bound] ||
    byCapture(a.report, b.report) ||
    wholeFirst(a, b) ||
    a.figure.start - b.figure.start ||
    byText(JSON.stringify(a.value), JSON.stringify(b.value))
  );
}
