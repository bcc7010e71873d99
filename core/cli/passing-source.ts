import { placeOf } from '../compare/place';
import type { CapturedReport } from '../compare/report';
import type { ExportSource } from '../exchange/source';
import type { Figure } from '../figures/figure';
import { reportOf } from './captured-report';
import type { Reading } from './reading';

/** Readings as they come, for a format that goes over them once and may then ask for what was told of each place. */
export class PassingSource implements ExportSource {
  private readonly byPlace = new Map<string, Map<CapturedReport, Figure[]>>();

  constructor(
    private readonly readings: AsyncIterable<Reading> | Iterable<Reading>,
    private readonly setsBeside: boolean,
  ) {}

  async *reports() {
    for await (const reading of this.readings) {
      const report = reportOf(reading);
      if (this.setsBeside) this.remember(report);
      yield { report, text: reading.document.text };
    }
  }

  /** By the place of each figure. How a figure was read is left out: it is most of what one weighs, and no series needs it. */
  private remember(report: CapturedReport): void {
    const own = { ...report, figures: [] };
    for (const figure of report.figures) {
      const { code } = placeOf(report, figure);
      const ofPlace = this.byPlace.get(code) ?? new Map<CapturedReport, Figure[]>();
      this.byPlace.set(code, ofPlace);
      const slim = { ...figure, section: [], trace: [] };
      const figures = ofPlace.get(own);
      if (figures === undefined) ofPlace.set(own, [slim]);
      else figures.push(slim);
    }
  }

  async *places() {
    for (const ofPlace of this.byPlace.values())
      yield Array.from(ofPlace, ([report, figures]) => ({ ...report, figures }));
  }
}
