import type { Figure } from '../../../core/figures/figure';
import type { FigureFinding, FindingName } from '../messages/schemas';
import { followFigures } from './follow-figures';
import { MarkLayers } from './mark-layers';
import { MarkWatch } from './mark-watch';
import { type Locate, scrollToSpan } from './marks';
import type { PageAnalysis } from './page-analysis';
import { PageChanges } from './page-changes';

/**
 * The marks in one page: shown when the reader wants them, put back when the page takes them away, moved along when the page
 * changes. Ids of figures and findings are those that were told outside; they hold while the page changes.
 */
export class PageMarks {
  #on = false;
  #now: PageAnalysis | null = null;
  /** The figures as they were last told, and what has become of each. */
  #told: readonly Figure[] = [];
  #followed = new Map<string, Figure>();
  #findings: readonly FigureFinding[] = [];
  #current: string | null = null;
  readonly #layers = new MarkLayers();
  readonly #changes: PageChanges;
  readonly #watch: MarkWatch;

  /**
   * @param alive false once the extension is gone
   * @param readAgain reads the page that has changed
   * @param moved is called when the marks have followed a change of the page
   */
  constructor(
    page: Document,
    alive: () => boolean,
    private readonly readAgain: () => Promise<PageAnalysis | null>,
    private readonly moved: () => void,
  ) {
    this.#changes = new PageChanges(page);
    this.#watch = new MarkWatch({
      alive,
      restore: () => this.#layers.restore(),
      root: () => this.#changes.root,
      follow: () => this.#follow(),
    });
  }

  get on(): boolean {
    return this.#on;
  }

  /** Takes a reading whose ids are told outside from now on. */
  tell(analysis: PageAnalysis | null): void {
    const moved = followFigures(this.#now?.figures ?? [], analysis?.figures ?? []);
    const idNow = (id: string) => moved.get(this.#followed.get(id)?.id ?? '')?.id;
    this.#findings = this.#findings.flatMap(({ id, finding }) => {
      const now = idNow(id);
      return now === undefined ? [] : [{ id: now, finding }];
    });
    this.#current = this.#current === null ? null : (idNow(this.#current) ?? null);
    this.#now = analysis;
    this.#told = analysis?.figures ?? [];
    this.#followed = followFigures(this.#told, this.#told);
    if (!this.#on) return;
    this.#draw();
    this.#watch.start();
  }

  /** Takes what is known of figures, by the ids that were told; drawn with the next `show`. */
  learn(findings: readonly FigureFinding[]): void {
    this.#findings = findings;
  }

  /** @returns how many figures have a mark */
  show(analysis: PageAnalysis | null): number {
    this.#now = analysis;
    this.#on = true;
    const marked = this.#draw();
    this.#watch.start();
    return marked;
  }

  hide(): 0 {
    this.#on = false;
    this.#current = null;
    this.#watch.stop();
    this.#layers.hide();
    return 0;
  }

  /** A figure by the id that was told, as it stands in the page now. */
  figureOf(id: string): Figure | undefined {
    return this.#followed.get(id);
  }

  /** Scrolls to a figure and marks it as the one that the reader was led to; false where it is not shown. */
  leadTo(figure: Figure, locate: Locate): boolean {
    if (!scrollToSpan(figure, locate)) return false;
    this.point(figure);
    return true;
  }

  /** Marks a figure as the one that the reader was led to. */
  point(figure: Figure): void {
    this.#current = this.#told.find(({ id }) => this.#followed.get(id) === figure)?.id ?? null;
    if (this.#now !== null) this.#layers.point(figure, this.#now.locate);
  }

  #draw(): number {
    const { figures, locate } = this.#now ?? NOTHING;
    const findings = new Map<string, FindingName[]>();
    for (const { id, finding } of this.#findings) {
      const figure = this.#followed.get(id);
      if (figure !== undefined) findings.set(figure.id, [...(findings.get(figure.id) ?? []), finding]);
    }
    const marked = this.#layers.show(figures, findings, locate);
    this.#layers.point((this.#current && this.#followed.get(this.#current)) || null, locate);
    const text = this.#now === null ? [] : locate(0, this.#now.document.text.length).map(({ node }) => node);
    this.#changes.remember(text as unknown as Node[], marked);
    return marked.length;
  }

  /** Looks at a page that has changed; answers whether it was read anew. */
  async #follow(): Promise<boolean> {
    const change = this.#changes.look();
    if (!change.lost && change.grown.length === 0) return false;
    const before = this.#now?.figures ?? [];
    const told = this.#told;
    const now = await this.readAgain();
    // Told anew or hidden meanwhile: what was read for these marks is nobody's any more
    if (!this.#on || this.#told !== told) return true;
    this.#now = now;
    const after = this.#now?.figures ?? [];
    const texts = (figures: readonly Figure[]) => figures.map(({ text }) => text).join('\n');
    this.#changes.judge(change, texts(before) !== texts(after));
    this.#followed = followFigures(this.#told, after);
    this.#draw();
    this.moved();
    return true;
  }
}

const NOTHING: Pick<PageAnalysis, 'figures' | 'locate'> = { figures: [], locate: () => [] };
