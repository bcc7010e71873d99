import { scaled } from '../compare/arithmetic';
import { type CapturedReport, type CorrectedFigure, correctedFigures } from '../compare/report';
import type { ScalePower } from '../compare/row-scale';
import { sentenceAround } from '../document/sentence';
import type { Figure } from '../figures/figure';
import { comparableFamily } from '../units/scale';
import type { ExportedReport } from './source';

/** A figure as a row of a table tells it. */
export interface Told {
  report: CapturedReport;
  /** With the reader's correction put in. */
  figure: Figure;
  corrected: boolean;
  /** What the program itself read; null where it had not seen the figure. */
  said: Figure | null;
  /** The sentence that it stands in; null where the text is not at hand. */
  sentence: string | null;
  /** In `unit`; a range is told by its two ends. */
  low: number;
  high: number | null;
  unit: string;
}

const SCALE_WORDS: Record<ScalePower, string> = { 0: '', 4: '万', 8: '亿' };

/** True for a sum of some currency; what is told for each of something (`元/平方米`) is none. */
const isMoney = (unit: string): boolean => /^(?:foreign-)?money$/.test(comparableFamily(unit));

/** A unit as sums of money are told: 元 by 8 is 亿元. What is no money has no power. */
export function inMoney(unit: string, money: ScalePower): { unit: string; power: ScalePower } {
  return money === 0 || !isMoney(unit) ? { unit, power: 0 } : { unit: `${SCALE_WORDS[money]}${unit}`, power: money };
}

/** The figures of a report as rows, corrections put in, in the order of the text. */
export function* toldOf({ report, text }: ExportedReport, money: ScalePower): Generator<Told> {
  for (const one of correctedFigures(report)) yield toldFigure(report, one, text, money);
}

function toldFigure(report: CapturedReport, one: CorrectedFigure, text: string | null, money: ScalePower): Told {
  const { figure, corrected, said } = one;
  const { unit, power } = inMoney(figure.unit, money);
  const [low, high] = Array.isArray(figure.value) ? figure.value : [figure.value, null];
  return {
    report,
    figure,
    corrected,
    said,
    // The mention as the page has it: a reader's value stands nowhere in the text
    sentence: text === null || text === '' ? null : sentenceAround(text, figure.start, figure.end),
    low: scaled(low, -power),
    high: high === null ? null : scaled(high, -power),
    unit,
  };
}
