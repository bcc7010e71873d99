import type { Document as ReportDocument } from '../../../core/document/document';
import { extractFigures } from '../../../core/figures/extract';
import type { Figure } from '../../../core/figures/figure';
import { recognise } from '../../../core/recognise/recognise';
import { isRecognised, type Recognition } from '../../../core/recognise/recognition';
import { pageDocument } from '../../../core/recognise/sites/page';
import { LONGEST_TEXT, type PageState } from '../messages/schemas';
import { generalReader } from './general-reader';
import { hideMarks, type Locate, marksShown, revealFigure, showMarks } from './marks';

/** A page as it was last read, with the way from offsets back to its text nodes. */
interface PageAnalysis {
  document: ReportDocument;
  recognition: Recognition;
  figures: Figure[];
  locate: Locate;
}

/** Text of fewer characters than this holds nothing to read (a page that is still empty, a picture, a frameset). */
const SHORTEST_TEXT = 20;

/** The core's elements are the page's own. */
const isVisible = (element: unknown): boolean => (element as Element).checkVisibility({ visibilityProperty: true });

/**
 * Reads one live page on demand, marks its figures and scrolls to them. Never changes the page's DOM. Everything is
 * read anew at each call of `analyse`, since pages go on changing after they have loaded.
 */
export class PageReader {
  #last: PageAnalysis | null = null;

  constructor(private readonly page: Document) {}

  /** What stands in the page now; `force` extracts figures even where no report was recognised. */
  analyse(force: boolean): PageState {
    if (this.page.contentType === 'application/pdf') return { state: 'pdf' };
    if (this.page.readyState === 'loading') return { state: 'loading' };
    if (!this.page.body) return { state: 'empty' };
    const { document, locate } = pageDocument(this.page, {
      url: this.page.location.href,
      isVisible,
      reader: generalReader(this.page),
    });
    const length = document.text.length;
    if (document.text.trim().length < SHORTEST_TEXT) return { state: 'empty' };
    if (length > LONGEST_TEXT) return { state: 'too-long' };
    const recognition = recognise(document);
    if (!isRecognised(recognition) && !force) {
      this.#last = null;
      return { state: 'no-report', recognition };
    }
    const figures = extractFigures(document, recognition);
    this.#last = { document, recognition, figures, locate };
    return { state: 'read', reading: { document, recognition, figures }, marked: marksShown() };
  }

  /** Shows or takes away the marks of the figures last read. */
  mark(on: boolean): { marked: boolean; figures: number } {
    if (!on) {
      hideMarks();
      return { marked: false, figures: 0 };
    }
    if (!this.#last) throw new Error('mark: the page has not been read');
    return { marked: true, figures: showMarks(this.#last.figures, this.#last.locate) };
  }

  /** Scrolls to one figure of the last reading. */
  reveal(id: string): { found: boolean } {
    const figure = this.#last?.figures.find((candidate) => candidate.id === id);
    return { found: figure !== undefined && revealFigure(figure, this.#last!.locate) };
  }
}
