import type { PageCorrection } from '../../../core/compare/apply-corrections';
import type { Figure } from '../../../core/figures/figure';
import type { Given } from '../../../core/recognise/given';
import type { Recognition } from '../../../core/recognise/recognition';
import type { PageState, SelectionState } from '../messages/readings';
import type { FigureFinding, ReadingOf } from '../messages/schemas';
import { AsLeft, type Corrector } from './as-left';
import { isSameDraft, type PageAnalysis, pageReading, type ReadDraft, readWalked } from './page-analysis';
import { PageMarks } from './page-marks';
import { PageSelection } from './page-selection';
import { PageWalk } from './page-walk';
import { ReadingPlace } from './reading-place';

/**
 * Reads one live page on demand, marks its figures and scrolls to them. Never changes the page's DOM. Everything is
 * read anew at each call of `analyse`, since pages go on changing after they have loaded; while marks are shown they
 * follow the page by themselves. The page is walked here; what was walked is read by whom `readDraft` asks, off the page's thread.
 */
export class PageReader {
  #last: PageAnalysis | null = null;
  /** Figures are wanted though no report was recognised. */
  #forced = false;
  #given: Given = {};
  /** Whose figures the marks are of. */
  #shown: ReadingOf = 'page';
  /** Readings wait for one another: a later one is of a later page. */
  #running: Promise<unknown> = Promise.resolve();
  /** Has the reading that runs answered for. */
  #leave: (() => void) | null = null;
  readonly #walk: PageWalk;
  readonly #selection: PageSelection;
  readonly #left = new AsLeft();
  readonly #place = new ReadingPlace();
  readonly #marks: PageMarks;
  readonly #listeners = new Set<() => void>();

  /** @param alive false once the extension that runs this is gone */
  constructor(
    page: Document,
    private readonly readDraft: ReadDraft,
    alive: () => boolean = () => true,
  ) {
    this.#walk = new PageWalk(page);
    this.#selection = new PageSelection(page, this.#walk, readDraft);
    this.#marks = new PageMarks(
      page,
      alive,
      () => this.#inTurn(() => this.#readAgain()),
      () => this.#changed(),
    );
  }

  /** What was last read of the page, or of a selection whose figures are marked; null where nothing was, or no report. */
  current(): PageAnalysis | null {
    return this.#left.of(this.#analysis(this.#shown));
  }

  /** Takes what the reader corrected in this page: marks and cards show figures as they were left. */
  correct(corrections: PageCorrection[]): void {
    this.#left.learn(corrections);
    this.#tell();
  }

  /** Has what the reader corrected shown by `corrector` from now on. */
  correctBy(corrector: Corrector): void {
    this.#left.by(corrector);
    this.#tell();
  }

  #tell(): void {
    this.#marks.tell(this.current());
    this.#changed();
  }

  #inTurn<Result>(read: () => Promise<Result>): Promise<Result> {
    const result = this.#running.then(read);
    // Whoever asked hears of a failure; the next reading begins all the same
    this.#running = result.catch(() => undefined);
    return result;
  }

  #analysis(of: ReadingOf): PageAnalysis | null {
    return of === 'page' ? this.#last : this.#selection.analysis;
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

  /** What stands in the page now, or that the reader left it; see the protocol for `force`, `wait` and `given`. */
  analyse(force: boolean, wait: boolean, given: Given = {}): Promise<PageState> {
    const stopped = new Promise<PageState>((resolve) => {
      this.#leave = () => resolve({ state: 'stopped' });
    });
    return Promise.race([stopped, this.#inTurn(() => this.#analyse(force, wait, given))]);
  }

  /** Leaves the reading that runs: its walk at once; what the worker makes of it is not waited for. */
  stop(): void {
    this.#walk.stop();
    this.#leave?.();
  }

  async #analyse(force: boolean, wait: boolean, given: Given): Promise<PageState> {
    this.#given = given;
    const walked = await this.#walk.walk(wait);
    if ('state' in walked) return walked;
    this.#forced = force;
    const read = await readWalked(walked, this.readDraft, this.#wanted);
    if (read === 'too-long') return { state: 'too-long' };
    this.#last = 'figures' in read ? read : null;
    if (this.#shown === 'page') this.#marks.tell(this.current());
    this.#changed();
    if (this.#last === null) return { state: 'no-report', recognition: read.recognition };
    return { state: 'read', reading: pageReading(this.#last), marked: this.marked && this.#shown === 'page' };
  }

  /** What is wanted of what was walked. */
  get #wanted() {
    return { figures: this.#forced ? ('of-any' as const) : ('of-report' as const), given: this.#given };
  }

  /** Reads a page that has changed under its marks; null where there is no report any more. */
  async #readAgain(): Promise<PageAnalysis | null> {
    // What was selected is not selected any more in a page that changed
    if (this.#shown === 'selection') return this.current();
    const before = this.#last;
    const walked = await this.#walk.walk(false);
    if ('state' in walked) this.#last = null;
    // The same text in other nodes
    else if (before !== null && isSameDraft(before.draft, walked.draft))
      this.#last = { ...before, locate: walked.locate };
    else {
      const read = await readWalked(walked, this.readDraft, this.#wanted);
      this.#last = read !== 'too-long' && 'figures' in read ? read : null;
    }
    return this.current();
  }

  /** What the reader has selected, or, not `anew`, what was read of a selection before; null where nothing was. */
  async selection(anew: boolean, given: Given = {}): Promise<SelectionState | null> {
    if (!anew) return this.#selection.state;
    return this.#inTurn(async () => {
      this.#given = given;
      await this.#selection.read(given);
      if (this.#shown === 'selection') this.#tell();
      return this.#selection.state;
    });
  }

  /** What the page is, its figures not read; null where it is no report or none yet. */
  async recognise(): Promise<Recognition | null> {
    const walked = await this.#walk.walk(false);
    if ('state' in walked) return null;
    const read = await this.readDraft({ draft: walked.draft, figures: 'none', given: this.#given });
    return read.state === 'recognised' ? read.recognition : null;
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
    const found = this.#place.leaveFor(figure, analysis.locate);
    if (found && of === this.#shown) this.#marks.point(figure);
    return { found };
  }

  /** Scrolls to what could not be read in the last reading, by where it begins in its text. */
  revealUnread(start: number, of: ReadingOf = 'page'): { found: boolean } {
    const analysis = this.#analysis(of);
    const stretch = analysis?.unread.find((candidate) => candidate.start === start);
    return { found: analysis !== null && stretch !== undefined && this.#place.leaveFor(stretch, analysis.locate) };
  }

  /** Scrolls to a figure of `current()` and marks it as the current one; false where it is not shown. */
  leadTo(figure: Figure): boolean {
    const analysis = this.current();
    return analysis !== null && this.#marks.leadTo(figure, analysis.locate);
  }

  /** Scrolls back to where the reader was before figures were revealed. */
  scrollBack(): { returned: boolean } {
    return { returned: this.#place.comeBack() };
  }
}
