import type { PageCorrection } from '../../../core/compare/apply-corrections';
import type { PageAnalysis } from './page-analysis';

/** A reading with its figures as the reader left them. */
export type Corrector = (read: PageAnalysis, corrections: PageCorrection[]) => PageAnalysis;

/** Readings as the reader left them: with what was corrected in the page. */
export class AsLeft {
  #corrections: PageCorrection[] = [];
  /** Comes with what else is needed where marks are shown. */
  #corrector: Corrector | null = null;
  /** What was asked for last; one object as long as neither reading nor corrections change. */
  #last: { read: PageAnalysis; left: PageAnalysis } | null = null;

  /** A reading as the reader left it. */
  of(read: PageAnalysis | null): PageAnalysis | null {
    if (read === null) return null;
    if (this.#last?.read !== read) this.#last = { read, left: this.#corrector?.(read, this.#corrections) ?? read };
    return this.#last.left;
  }

  /** Takes what the reader corrected in the page. */
  learn(corrections: PageCorrection[]): void {
    this.#corrections = corrections;
    this.#last = null;
  }

  /** Has what was corrected shown by `corrector` from now on. */
  by(corrector: Corrector): void {
    this.#corrector = corrector;
    this.#last = null;
  }
}
