import type { Block } from './document';
import {
  type HeadingRank,
  headingLevels,
  isFramedTitle,
  looksLikeTitle,
  numberedHeading,
  opensListItem,
} from './heading';
import { isSpace, type Line, printedWidth } from './line';
import { foldedText } from './reading';

type Draft = { block: Block; rank?: HeadingRank | null };

/**
 * Names each paragraph of a text or page: headings (with levels), list items, captions, paragraphs. A numbered heading that
 * shares its line with the paragraph below it becomes a block of its own. Lines are paragraphs already mended, in order.
 */
export function blocksOfLines(text: string, lines: Line[]): Block[] {
  const drafts: Draft[] = [];
  lines.forEach((line, index) => {
    for (const draft of draftsOf(text, line, lines, index)) drafts.push(draft);
  });
  const headings = drafts.filter((draft) => draft.rank !== undefined);
  const levels = headingLevels(headings.map((draft) => draft.rank ?? null));
  headings.forEach((draft, index) => {
    draft.block.level = levels[index]!;
  });
  return drafts.map((draft) => draft.block);
}

/** The block with those of the line's gaps that lie inside it. */
function withGaps(block: Block, line: Line): Block {
  const gaps = line.gaps?.filter((gap) => gap.start >= block.start && gap.end <= block.end);
  return gaps && gaps.length > 0 ? { ...block, gaps } : block;
}

function draftsOf(text: string, line: Line, lines: Line[], index: number): Draft[] {
  const { start, end } = line;
  if (line.kind === 'cell') return [{ block: { kind: 'cell', start, end, table: line.table! } }];
  if (line.kind === 'caption') return [{ block: { kind: 'caption', start, end } }];
  const source = text.slice(start, end);
  const numbered = numberedHeading(source);
  if (numbered !== null) {
    const headingEnd = start + numbered.end;
    const drafts: Draft[] = [{ block: { kind: 'heading', start, end: headingEnd }, rank: numbered.rank }];
    const rest = restOf(text, headingEnd, end);
    if (rest !== null) drafts.push({ block: withGaps({ kind: 'paragraph', start: rest, end }, line) });
    return drafts;
  }
  if (line.kind === 'heading' || isTitle(text, lines, index)) {
    return [{ block: { kind: 'heading', start, end }, rank: null }];
  }
  const listItem = line.kind === 'listItem' || opensListItem(foldedText(text, start, Math.min(end, start + 24)));
  return [{ block: withGaps({ kind: listItem ? 'listItem' : 'paragraph', start, end }, line) }];
}

function restOf(text: string, from: number, end: number): number | null {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at < end ? at : null;
}

/** Headings without a number that may stand above one another; a longer run of short lines is a list of links. */
const MOST_TITLES = 3;

/**
 * A short line is a heading where prose or a numbered heading follows it. In a page one that is not set apart in type must
 * have the prose directly below it: its style sheet may make it bold, or it may be a link among links.
 */
function isTitle(text: string, lines: Line[], index: number): boolean {
  const line = lines[index]!;
  if (line.kind === 'listItem') return false;
  if (isFramedTitle(text.slice(line.start, line.end))) return index < lines.length - 1;
  const plain = line.kind !== undefined && line.emphasised !== true;
  const most = plain ? 1 : MOST_TITLES;
  for (let at = index; at < index + most && at < lines.length - 1; at++) {
    const least = lines[at]!.emphasised === true ? 2 : plain ? 5 : undefined;
    if (!looksLikeTitle(text.slice(lines[at]!.start, lines[at]!.end), least)) return false;
    const next = lines[at + 1]!;
    if (next.kind === 'cell') return false;
    if (printedWidth(text, next.start, Math.min(next.end, next.start + 200)) >= 80) return true;
    if (!plain && numberedHeading(text.slice(next.start, next.end)) !== null) return true;
  }
  return false;
}
