import { type DomNode, ELEMENT, TEXT } from '../../../core/document/dom';
import { invoke, member } from '../../../core/document/dom-member';
import { type DomOptions, draftFromDom, type PagePlaces } from '../../../core/document/from-dom';
import { atOneGo } from '../../../core/document/steps';
import { LONGEST_TEXT } from '../messages/schemas';
import type { Span } from './marks';
import { analysisOf, type PageAnalysis, type ReadDraft } from './page-analysis';

/** A selection as it was read, with where it stands in the document's text. */
export type SelectedAnalysis = PageAnalysis & { selected: Span };

/** What a reader has selected in a page, in order; empty where nothing is. Firefox lets several cells be selected apart. */
export function selectedRanges(page: Document): Range[] {
  const selection = invoke(page, 'getSelection');
  if (selection === null) return [];
  const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
  return ranges.filter(({ collapsed }) => !collapsed);
}

/**
 * The figures that stand whole inside a selection. Where the page is a report and the selection is of its text, they are the
 * report's own: its headings, its tables' headers and the sentence before say what the selected words leave out. Elsewhere
 * the selected blocks alone are read, on a report's page as of that report, on any other as what they say themselves.
 *
 * @param ranges at least one
 * @param report the page as it was read; null where it is no report
 */
export async function readSelection(
  page: Document,
  ranges: Range[],
  report: PageAnalysis | null,
  readDraft: ReadDraft,
  sight: Pick<DomOptions, 'isVisible' | 'isLegible'> = {},
): Promise<SelectedAnalysis | 'too-long'> {
  if (ranges.reduce((sum, range) => sum + range.toString().length, 0) > LONGEST_TEXT) return 'too-long';
  if (report !== null) {
    const spans = spansOf(ranges, report.draft.text, report.locate);
    if (spans.length > 0) return { ...within(spans, report), selected: around(spans) };
  }
  const walked = atOneGo(
    draftFromDom(blocksOf(page, ranges), {
      url: page.location?.href ?? null,
      title: member(page, 'title'),
      lang: member(page, 'documentElement').getAttribute('lang'),
      mostText: LONGEST_TEXT,
      ...sight,
    }),
  );
  const { draft, locate } = walked;
  if (draft.text.length > LONGEST_TEXT) return 'too-long';
  const spans = spansOf(ranges, draft.text, locate);
  const body = around(spans);
  const as = report === null ? {} : { as: report.recognition };
  const read = await readDraft({ draft, figures: 'of-any', body, ...as });
  if (read.state === 'too-long') return 'too-long';
  if (read.state !== 'read') throw new Error('the figures of a selection were not read');
  return { ...within(spans, analysisOf(read.reading, draft, locate)), selected: body };
}

/** From the first span to the last; nothing where there is none. */
const around = (spans: Span[]): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });

/** What stands whole inside spans; of what could not be read also what they cut. */
function within(spans: Span[], read: PageAnalysis): PageAnalysis {
  const figures = read.figures.filter(({ start, end }) => spans.some((span) => span.start <= start && end <= span.end));
  const unread = read.unread.filter(({ start, end }) => spans.some((span) => span.start < end && start < span.end));
  return { ...read, figures, unread };
}

/** Where ranges of a page stand in a document that was read from it; those that it does not hold are left out. */
export function spansOf(ranges: Range[], text: string, locate: PagePlaces['locate']): Span[] {
  const last = text.length;
  /** How the first character from `at` on that stands in the page lies to a range: -1 before, 0 inside, 1 behind. */
  const side = (range: Range, at: number, edge: 'before' | 'behind'): number => {
    for (let from = at; from < last; from++) {
      const [found] = locate(from, from + 1);
      if (found === undefined) continue;
      const offset = edge === 'before' ? found.startOffset : found.endOffset;
      return range.comparePoint(found.node as unknown as Node, offset);
    }
    return 1;
  };
  return ranges.flatMap((range) => {
    const start = firstWhere(last, (at) => side(range, at, 'before') >= 0);
    const end = firstWhere(last, (at) => side(range, at, 'behind') > 0);
    return start < end ? [{ start, end }] : [];
  });
}

/** The first of `0..most` for which something holds that holds for all that follow. */
function firstWhere(most: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The smallest parts of a page that hold ranges with what gives them meaning: whole blocks, and whole tables. */
function blocksOf(page: Document, ranges: Range[]): DomNode[] {
  const around = invoke(page, 'createRange');
  around.setStart(ranges[0]!.startContainer, ranges[0]!.startOffset);
  const { endContainer, endOffset } = ranges.at(-1)!;
  around.setEnd(endContainer, endOffset);
  const shared = around.commonAncestorContainer;
  let block = isElement(shared) ? shared : shared.parentElement;
  while (block !== null && displayOf(block).startsWith('inline')) {
    const around = member(block, 'parentElement');
    if (around === null) break;
    block = around;
  }
  if (block === null) return [];
  const table = invoke(block, 'closest', 'table');
  if (table !== null) return [table] as unknown as DomNode[];
  const inside = Array.from(member(block, 'childNodes')).filter((node) => around.intersectsNode(node) && hasText(node));
  const parted = inside.every((node) => isElement(node) && isBlock(node));
  return (parted ? inside : [block]) as unknown as DomNode[];
}

const isElement = (node: Node): node is Element => member(node, 'nodeType') === ELEMENT;
const displayOf = (element: Element): string =>
  member(member(element, 'ownerDocument'), 'defaultView')?.getComputedStyle(element).display ?? 'block';
const isBlock = (element: Element): boolean => !/^(?:inline|contents)/.test(displayOf(element));

/** False for white space between blocks and for what is not shown. */
const hasText = (node: Node): boolean =>
  isElement(node)
    ? displayOf(node) !== 'none'
    : member(node, 'nodeType') === TEXT && (node.nodeValue ?? '').trim() !== '';
