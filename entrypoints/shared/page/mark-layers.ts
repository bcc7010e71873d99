import type { Figure, Status } from '../../../core/figures/figure';
import type { FindingName } from '../messages/schemas';
import { type Locate, rangesOf, type Stretch, stretchesOf } from './marks';

/** One way of marking: each status and each finding has a look of its own, a figure may have several. */
type Layer = Status | FindingName | 'current';

/** What lies on top of what where several mark the same text; the names are those of `public/marks.css`. */
const PRIORITY: Record<Layer, number> = { actual: 0, estimate: 0, target: 0, differs: 1, missed: 2, current: 3 };
const LAYERS = Object.keys(PRIORITY) as Layer[];
const highlightName = (layer: Layer): string => `baoshu-${layer}`;

interface ShownLayer {
  highlight: Highlight;
  ranges: AbstractRange[];
}

/**
 * A live range is brought up to date by the browser at every change of the page: with 2,000 of them a page's own changes take
 * many times as long. A static range costs the page nothing, and the page's scripts cannot move it.
 */
const staticRange = ({ node, start, end }: Stretch): StaticRange =>
  new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });

/**
 * Marks figures by the CSS Custom Highlight API, which leaves the page's DOM as it is. The looks stand in
 * `public/marks.css`, which the caller of the content script inserts. The registry is the page's as well: what the page
 * takes out of it comes back by `restore`.
 */
export class MarkLayers {
  readonly #shown = new Map<Layer, ShownLayer>();

  /**
   * Marks these figures and no others.
   * @param findings by a figure's id
   * @returns the marked text of each figure that has any
   */
  show(figures: Figure[], findings: ReadonlyMap<string, readonly FindingName[]>, locate: Locate): Stretch[][] {
    const ranges = new Map<Layer, AbstractRange[]>(LAYERS.map((layer) => [layer, []]));
    const marked: Stretch[][] = [];
    for (const figure of figures) {
      const stretches = stretchesOf(figure, locate);
      if (stretches.length === 0) continue;
      marked.push(stretches);
      for (const layer of [figure.status, ...(findings.get(figure.id) ?? [])])
        for (const stretch of stretches) ranges.get(layer)!.push(staticRange(stretch));
    }
    for (const [layer, own] of ranges) if (layer !== 'current') this.#set(layer, own);
    return marked;
  }

  /** Marks one figure as the one that the reader was led to; null for none. */
  point(figure: Figure | null, locate: Locate): void {
    this.#set('current', figure === null ? [] : rangesOf(figure, locate));
  }

  /** Takes every mark away. */
  hide(): void {
    for (const layer of LAYERS) this.#set(layer, []);
  }

  /** Puts back what the page took away or altered; does nothing where all stands. */
  restore(): void {
    for (const [layer, shown] of this.#shown) if (!stands(layer, shown)) this.#set(layer, shown.ranges);
  }

  #set(layer: Layer, ranges: AbstractRange[]): void {
    if (ranges.length === 0) {
      this.#shown.delete(layer);
      CSS.highlights.delete(highlightName(layer));
      return;
    }
    // One by one: they may be more than a call takes arguments
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = PRIORITY[layer];
    this.#shown.set(layer, { highlight, ranges });
    CSS.highlights.set(highlightName(layer), highlight);
  }
}

function stands(layer: Layer, { highlight, ranges }: ShownLayer): boolean {
  return (
    CSS.highlights.get(highlightName(layer)) === highlight &&
    highlight.priority === PRIORITY[layer] &&
    highlight.size === ranges.length &&
    ranges.every((range) => highlight.has(range))
  );
}
