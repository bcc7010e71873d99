import type { Document as ReportDocument } from '../../../core/document/document';
import { extractFigures } from '../../../core/figures/extract';
import type { Figure } from '../../../core/figures/figure';
import { recognise } from '../../../core/recognise/recognise';
import { isRecognised, type Recognition } from '../../../core/recognise/recognition';
import { pageDocument } from '../../../core/recognise/sites/page';
import { LONGEST_TEXT, type PageState } from '../messages/schemas';
import { emptyPage } from './empty-page';
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

  readonly #listeners = new Set<() => void>();

  constructor(private readonly page: Document) {}

  /** The page as it was last read; null where it was not, or is no report. */
  current(): PageAnalysis | null {
    return this.#last;
  }

  /** True while the reader wants marks. */
  get marked(): boolean {
    return marksShown();
  }

  /**
   * Has `listener` called whenever `current()` or `marked` may have changed.
   * @returns takes the listener off again
   */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }

  /** What stands in the page now; see the protocol for `force` and `wait`. */
  analyse(force: boolean, wait: boolean): PageState {
    const read = this.#read(wait);
    if ('state' in read) return read;
    const { document, locate, recognition } = read;
    if (!isRecognised(recognition) && !force) {
      this.#last = null;
      this.#changed();
      return { state: 'no-report', recognition };
    }
    const figures = extractFigures(document, recognition);
    this.#last = { document, recognition, figures, locate };
    this.#changed();
    return { state: 'read', reading: { document, recognition, figures }, marked: marksShown() };
  }

  /** What the page is, its figures not read; null where it is no report or none yet. */
  recognise(): Recognition | null {
    const read = this.#read(false);
    return 'state' in read || !isRecognised(read.recognition) ? null : read.recognition;
  }

  #read(wait: boolean): PageState | Omit<PageAnalysis, 'figures'> {
    if (this.page.contentType === 'application/pdf') return { state: 'pdf' };
    if (wait && this.page.readyState === 'loading') return { state: 'loading' };
    if (!this.page.body) return emptyPage(this.page);
    const { document, locate } = pageDocument(this.page, {
      url: this.page.location.href,
      isVisible,
      reader: generalReader(this.page),
    });
    if (document.text.trim().length < SHORTEST_TEXT) return emptyPage(this.page);
    if (document.text.length > LONGEST_TEXT) return { state: 'too-long' };
    this.#completeAddresses(document);
    return { document, locate, recognition: recognise(document) };
  }

  /** Addresses of files and next pages count from the page; those that no link may have are left out. */
  #completeAddresses({ meta }: ReportDocument): void {
    for (const notice of meta.notices ?? []) {
      if (notice.href === undefined) continue;
      const { href } = notice;
      delete notice.href;
      if (!URL.canParse(href, this.page.baseURI)) continue;
      const address = new URL(href, this.page.baseURI);
      if (/^(?:https?|file):$/.test(address.protocol)) notice.href = address.href;
    }
  }

  /** Shows or takes away the marks of the figures last read. */
  mark(on: boolean): { marked: boolean; figures: number } {
    if (on && !this.#last) throw new Error('mark: the page has not been read');
    const figures = on ? showMarks(this.#last!.figures, this.#last!.locate) : hideMarks();
    this.#changed();
    return { marked: on, figures };
  }

  /** Scrolls to one figure of the last reading. */
  reveal(id: string): { found: boolean } {
    const figure = this.#last?.figures.find((candidate) => candidate.id === id);
    return { found: figure !== undefined && this.leadTo(figure) };
  }

  /** Scrolls to a figure of `current()` and marks it as the current one; false where it is not shown. */
  leadTo(figure: Figure): boolean {
    return this.#last !== null && revealFigure(figure, this.#last.locate);
  }
}
