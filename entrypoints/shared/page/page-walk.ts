import type { DomDocument } from '../../../core/document/dom';
import { member } from '../../../core/document/dom-member';
import type { PageDraft } from '../../../core/document/draft';
import type { WalkedPage } from '../../../core/document/from-dom';
import { pageDraft } from '../../../core/recognise/sites/page';
import type { PageState } from '../messages/readings';
import { LONGEST_TEXT, MOST_LINES } from '../messages/schemas';
import { generalReader } from '../reading/general-reader';
import { completeAddresses } from '../reading/linked-addresses';
import { emptyPage } from './empty-page';
import { sightOf } from './sight';
import { Slices, walkStill } from './slices';

/** Text of fewer characters than this holds nothing to read (a page that is still empty, a picture, a frameset). */
const SHORTEST_TEXT = 20;

/** Walks one live page in slices, within bounds. */
export class PageWalk {
  readonly #slices = new Slices();

  constructor(private readonly page: Document) {}

  /** Leaves the walk that runs, which answers `stopped`. */
  stop(): void {
    this.#slices.stop();
  }

  /** What is there to read; `wait` answers `loading` for a page that has not loaded yet. */
  async walk(wait: boolean): Promise<PageState | WalkedPage> {
    const { page } = this;
    if (member(page, 'contentType') === 'application/pdf') return { state: 'pdf' };
    if (wait && member(page, 'readyState') === 'loading') return { state: 'loading' };
    if (!member(page, 'body')) return emptyPage(page);
    const walked = await walkStill(page, () => this.#slices.run(this.#steps()));
    if (walked === null) return { state: 'stopped' };
    const { draft } = walked;
    if (draft.text.trim().length < SHORTEST_TEXT) return emptyPage(page);
    if (isTooLong(draft)) return { state: 'too-long' };
    completeAddresses(draft, { base: member(page, 'baseURI'), address: page.location.href });
    return walked;
  }

  #steps() {
    return pageDraft(this.page as unknown as DomDocument, {
      url: this.page.location.href,
      ...sightOf(),
      reader: generalReader(this.page),
      mostText: LONGEST_TEXT,
    });
  }
}

/** More than a message may carry, or anybody reads. */
const isTooLong = ({ text, lines, tables }: PageDraft): boolean =>
  text.length > LONGEST_TEXT ||
  tables.reduce((sum, { rows }) => rows.reduce((cells, row) => cells + row.length, sum), lines.length) > MOST_LINES;
