import { scaled } from '../compare/arithmetic';
import { type CapturedReport, type CorrectedFigure, correctedFigures } from '../compare/report';
import type { ScalePower } from '../compare/row-scale';
import { sentenceAround } from '../document/sentence';
import type { Figure } from '../figures/figure';
import { comparableFamily } from '../units/scale';
import { unitWords } from '../units/unit-words';
import type { ExportOptions } from './format';
import type { ExportedReport } from './source';

/** How a table tells values and units. */
export type TableOptions = Pick<ExportOptions, 'money' | 'language'>;

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

/** True for a sum of some currency; what is told for each of something (`元/平方米`) is none. */
const isMoney = (unit: string): boolean => /^(?:foreign-)?money$/.test(comparableFamily(unit));

/** What a place in an order is counted in, whose word (位) counts people elsewhere. */
const ENGLISH_RANK = 'rank';

/**
 * A unit as a table tells it, and by which power of ten: sums of money as it is asked for (元 by 8 is 亿元), all else by none; in English
 * words for people who read those.
 */
export function unitIn(
  { unit, kind }: Pick<Figure, 'unit' | 'kind'>,
  { money, language }: TableOptions,
): { unit: string; power: ScalePower } {
  const power = isMoney(unit) ? money : 0;
  if (language === 'en' && kind === 'rank') return { unit: ENGLISH_RANK, power };
  return { unit: unitWords(unit, power, language === 'en' ? 'en' : 'zh'), power };
}

/** The figures of a report as rows, corrections put in, in the order of the text. */
export function* toldOf({ report, text }: ExportedReport, options: TableOptions): Generator<Told> {
  for (const one of correctedFigures(report)) yield toldFigure(report, one, text, options);
}

function toldFigure(report: CapturedReport, one: CorrectedFigure, text: string | null, options: TableOptions): Told {
  const { figure, corrected, said } = one;
  const { unit, power } = unitIn(figure, options);
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
