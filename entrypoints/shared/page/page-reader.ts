import type { PageCorrection } from '../../../core/compare/apply-corrections';
import type { Document as ReportDocument } from '../../../core/document/document';
import type { Figure } from '../../../core/figures/figure';
import type { Given } from '../../../core/recognise/given';
import { recognise } from '../../../core/recognise/recognise';
import { isRecognised, type Recognition } from '../../../core/recognise/recognition';
import { pageDocument } from '../../../core/recognise/sites/page';
import {
  type FigureFinding,
  LONGEST_TEXT,
  type PageState,
  type ReadingOf,
  type SelectionState,
} from '../messages/schemas';
import { generalReader } from '../reading/general-reader';
import { emptyPage } from './empty-page';
import { rangesOf, type Span, scrollToSpan } from './marks';
import { asCorrected, type PageAnalysis, pageReading, type RecognisedPage, readAnalysis } from './page-analysis';
import { PageMarks } from './page-marks';
import { ReadingPlace } from './reading-place';
import { readSelection, selectedRanges } from './selection';

/** Text of fewer characters than this holds nothing to read (a page that is still empty, a picture, a frameset). */
const SHORTEST_TEXT = 20;

/** The core's elements are the page's own. */
const isVisible = (element: unknown): boolean => (element as Element).checkVisibility({ visibilityProperty: true });

/**
 * Reads one live page on demand, marks its figures and scrolls to them. Never changes the page's DOM. Everything is
 * read anew at each call of `analyse`, since pages go on changing after they have loaded; while marks are shown they
 * follow the page by themselves.
 */
export class PageReader {
  #last: PageAnalysis | null = null;
  /** Figures are wanted though no report was recognised. */
  #forced = false;
  #given: Given = {};
  #selected: SelectionState | null = null;
  #ofSelection: PageAnalysis | null = null;
  /** Whose figures the marks are of. */
  #shown: ReadingOf = 'page';
  #corrections: PageCorrection[] = [];
  /** What was read as the reader left it; one object as long as neither changes. */
  #left: { read: PageAnalysis | null; corrections: PageCorrection[]; analysis: PageAnalysis | null } | null = null;
  readonly #place = new ReadingPlace();
  readonly #marks: PageMarks;
  readonly #listeners = new Set<() => void>();

  /** @param alive false once the extension that runs this is gone */
  constructor(
    private readonly page: Document,
    alive: () => boolean = () => true,
  ) {
    this.#marks = new PageMarks(
      page,
      alive,
      () => this.#readAgain(),
      () => this.#changed(),
    );
  }

  /** What was last read of the page, or of a selection whose figures are marked; null where nothing was, or no report. */
  current(): PageAnalysis | null {
    const read = this.#analysis(this.#shown);
    if (this.#left?.read !== read || this.#left.corrections !== this.#corrections) {
      const analysis = read && asCorrected(read, this.#corrections);
      this.#left = { read, corrections: this.#corrections, analysis };
    }
    return this.#left.analysis;
  }

  /** Takes what the reader corrected in this page: marks and cards show figures as they were left. */
  correct(corrections: PageCorrection[]): void {
    this.#corrections = corrections;
    this.#marks.tell(this.current());
    this.#changed();
  }

  #analysis(of: ReadingOf): PageAnalysis | null {
    return of === 'page' ? this.#last : this.#ofSelection;
  }

  /** True while the reader wants marks. */
  get marked(): boolean {
    return this.#marks.on;
  }

  /**
   * Has `listener` called whenever `current()` or `marked` may have changed: read, marked, unmarked, or followed a change of the page.
   * @returns takes the listener off again
   */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }

  /** What stands in the page now; see the protocol for `force`, `wait` and `given`. */
  analyse(force: boolean, wait: boolean, given: Given = {}): PageState {
    this.#given = given;
    const read = this.#read(wait);
    if ('state' in read) return read;
    this.#forced = force;
    this.#last = this.#analysed(read);
    if (this.#shown === 'page') this.#marks.tell(this.current());
    this.#changed();
    if (this.#last === null) return { state: 'no-report', recognition: read.recognition };
    return { state: 'read', reading: pageReading(this.#last), marked: this.marked && this.#shown === 'page' };
  }

  #analysed(read: RecognisedPage): PageAnalysis | null {
    if (!isRecognised(read.recognition) && !this.#forced) return null;
    return readAnalysis(read);
  }

  /** Reads a page that has changed under its marks; null where there is no report any more. */
  #readAgain(): PageAnalysis | null {
    // What was selected is not selected any more in a page that changed
    if (this.#shown === 'selection') return this.current();
    const before = this.#last;
    const read = this.#read(false);
    if ('state' in read) this.#last = null;
    // The same text in other nodes
    else if (before !== null && isSameReading(before, read)) this.#last = { ...before, ...read };
    else this.#last = this.#analysed(read);
    return this.current();
  }

  /** What the reader has selected, or, not `anew`, what was read of a selection before; null where nothing was. */
  selection(anew: boolean, given: Given = {}): SelectionState | null {
    if (!anew) return this.#selected;
    this.#given = given;
    this.#ofSelection = null;
    this.#selected = this.#readSelection();
    if (this.#shown === 'selection') {
      this.#marks.tell(this.current());
      this.#changed();
    }
    return this.#selected;
  }

  #readSelection(): SelectionState {
    const ranges = selectedRanges(this.page);
    if (ranges.length === 0) return { state: 'nothing-selected' };
    const read = this.#read(false);
    const selected = readSelection(this.page, ranges, 'state' in read ? null : read, isVisible);
    if (selected === 'too-long') return { state: 'selection-too-long' };
    this.#ofSelection = selected;
    return { state: 'read', reading: pageReading(selected), selected: selected.selected };
  }

  /** What the page is, its figures not read; null where it is no report or none yet. */
  recognise(): Recognition | null {
    const read = this.#read(false);
    return 'state' in read || !isRecognised(read.recognition) ? null : read.recognition;
  }

  #read(wait: boolean): PageState | RecognisedPage {
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
    return { document, locate, recognition: recognise(document, this.#given) };
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

  /**
   * Shows or takes away the marks of the figures last read.
   * @param on absent where they stay as they are
   * @param of what was read: the page or a selection
   * @param findings by the ids of `analyse`'s answer; absent where nothing new is known of them
   */
  mark(on?: boolean, of: ReadingOf = 'page', findings?: FigureFinding[]): { marked: boolean; figures: number } {
    if (on && this.#analysis(of) === null) throw new Error(`mark: no ${of} has been read`);
    if (on && this.#shown !== of) {
      this.#shown = of;
      this.#marks.tell(this.current());
    }
    if (findings !== undefined) this.#marks.learn(findings);
    if (on === undefined && !this.marked) return { marked: false, figures: 0 };
    return this.#draw(on ?? true);
  }

  #draw(on: boolean): { marked: boolean; figures: number } {
    const figures = on ? this.#marks.show(this.current()) : this.#marks.hide();
    this.#changed();
    return { marked: on, figures };
  }

  /** Scrolls to one figure of the last reading and marks it as the current one. */
  reveal(id: string, of: ReadingOf = 'page'): { found: boolean } {
    const analysis = this.#analysis(of);
    const figure =
      of === this.#shown ? this.#marks.figureOf(id) : analysis?.figures.find((candidate) => candidate.id === id);
    if (figure === undefined || analysis === null) return { found: false };
    const found = this.#scrollTo(figure, analysis);
    if (found && of === this.#shown) this.#marks.point(figure);
    return { found };
  }

  /** Scrolls to what could not be read in the last reading, by where it begins in its text. */
  revealUnread(start: number, of: ReadingOf = 'page'): { found: boolean } {
    const analysis = this.#analysis(of);
    const stretch = analysis?.unread.find((candidate) => candidate.start === start);
    return { found: analysis !== null && stretch !== undefined && this.#scrollTo(stretch, analysis) };
  }

  #scrollTo(span: Span, { locate }: PageAnalysis): boolean {
    const node = rangesOf(span, locate)[0]?.startContainer ?? this.page;
    return this.#place.leave(node, () => scrollToSpan(span, locate));
  }

  /** Scrolls to a figure of `current()` and marks it as the current one; false where it is not shown. */
  leadTo(figure: Figure): boolean {
    const analysis = this.current();
    if (analysis === null || !scrollToSpan(figure, analysis.locate)) return false;
    this.#marks.point(figure);
    return true;
  }

  /** Scrolls back to where the reader was before figures were revealed. */
  scrollBack(): { returned: boolean } {
    return { returned: this.#place.comeBack() };
  }
}

function isSameReading(a: RecognisedPage, b: RecognisedPage): boolean {
  const said = ({ document, recognition }: RecognisedPage) => JSON.stringify([document, recognition]);
  return said(a) === said(b);
}
