import type { Observation } from '../../../core/compare/observation';
import type { CapturedReport, CorrectedFigure } from '../../../core/compare/report';
import type { Act } from '../../shared/elements/correct/new-correction';
import type { SheetRow } from './sheet';

/** What can be done with a row and what it is shown with. */
export interface RowActions {
  /** The page as a report, the code of its place, and its text. */
  page: CapturedReport;
  place: string;
  text: string;
  /** Leads to a mention's sentence: in the page, or in the kept text of another report. */
  toSentence: (mention: Observation) => void;
  /** Leads to the sentence that the row stands on. */
  toSentenceOf: (row: SheetRow) => void;
  toChart: (row: SheetRow) => void;
  /** What the page and the reader say of one of the page's figures. */
  toldOf: (figureId: string) => CorrectedFigure | undefined;
  correct: (said: CorrectedFigure['figure'], act: Act) => void;
}

/** The mention of the page that a row leads to: its result of the year, else its target, else what it tells of any year. */
export function ownMention({ row, now, next }: SheetRow, pageId: string): Observation | null {
  const cells = [
    now.result,
    next.target,
    now.target,
    ...[...row.years.values()].reverse().flatMap((year) => [year.result, year.target]),
  ];
  const mentions = [...cells.flatMap((cell) => cell?.mentions ?? []), ...row.series.undated];
  return mentions.find(({ report }) => report.id === pageId) ?? null;
}
