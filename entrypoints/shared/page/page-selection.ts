import type { Given } from '../../../core/recognise/given';
import type { SelectionState } from '../messages/readings';
import { type PageAnalysis, pageReading, type ReadDraft, readWalked } from './page-analysis';
import type { PageWalk } from './page-walk';
import { readSelection, selectedRanges } from './selection';
import { sightOf } from './sight';

/** What a reader has selected in a page, as it was last read. */
export class PageSelection {
  #state: SelectionState | null = null;
  #analysis: PageAnalysis | null = null;

  constructor(
    private readonly page: Document,
    private readonly walk: PageWalk,
    private readonly readDraft: ReadDraft,
  ) {}

  /** What was read of it; null before. */
  get state(): SelectionState | null {
    return this.#state;
  }

  /** Its figures; null where nothing was read of it. */
  get analysis(): PageAnalysis | null {
    return this.#analysis;
  }

  /** Reads what is selected now. */
  async read(given: Given): Promise<void> {
    this.#analysis = null;
    this.#state = await this.#read(given);
  }

  async #read(given: Given): Promise<SelectionState> {
    const ranges = selectedRanges(this.page);
    if (ranges.length === 0) return { state: 'nothing-selected' };
    const selected = await readSelection(this.page, ranges, await this.#report(given), this.readDraft, sightOf());
    if (selected === 'too-long') return { state: 'selection-too-long' };
    this.#analysis = selected;
    return { state: 'read', reading: pageReading(selected), selected: selected.selected };
  }

  /** The page that it is selected in; null where that is no report. */
  async #report(given: Given): Promise<PageAnalysis | null> {
    const walked = await this.walk.walk(false);
    if ('state' in walked) return null;
    const read = await readWalked(walked, this.readDraft, { figures: 'of-report', given });
    return read !== 'too-long' && 'figures' in read ? read : null;
  }
}
