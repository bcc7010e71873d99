import type { Anchor } from './anchor';
import { spansWithin } from './folded-text';
import { type Likeness, likeness } from './likeness';
import { type Places, quotePlaces } from './match-quote';
import type { Mention } from './mention';
import { labelsOf, MOST_PLACES, type PageIndex } from './page-index';
import type { Span } from './span';
import { isLiteral, type Weighed } from './weigh';

/** What would make a number longer; a cell says `15.3` where 5.3 is looked for. */
const NUMERAL = /[\d.〇零一二三四五六七八九十百千万亿]/;

/**
 * The places of a mention that stood in a table, wherever its row and column have moved: the cells under its labels. What
 * stands around it is another row then and tells nothing, but between two cells of the same labels. Where no cell has its
 * labels the row is gone or renamed, and a neighbour that happens to hold the same number must not stand in; only a page whose
 * table became plain text is searched by the quote. Null for a mention that stood in no table, or in one without labels.
 */
export function cellPlaces(index: PageIndex, mention: Mention, { table }: Anchor, near: number): Places | null {
  const labels = table === undefined ? null : labelsOf(table);
  if (labels === null) return null;
  const cells = index.cells(labels);
  if (cells.length === 0) {
    const { places, weighed } = quotePlaces(index, mention, near);
    return { places: places.filter((place) => !index.inCell(place.start)), weighed };
  }
  const likes = cells.map((cell) => likeness(mention.context, index.folded, cell));
  const places = cells.flatMap((cell, i) => placesInCell(index, mention, cell, likes[i]!));
  return { places, weighed: cells.length + places.length };
}

function placesInCell(index: PageIndex, mention: Mention, cell: Span, like: Likeness): Weighed[] {
  const { folded } = index;
  const found: Weighed[] = [];
  for (let at = cell.start; at < cell.end && found.length < MOST_PLACES; ) {
    const start = mention.words === '' ? -1 : folded.text.indexOf(mention.words, at);
    const end = start + mention.words.length;
    if (start < 0 || end > cell.end) break;
    at = end;
    const longer =
      (start > cell.start && NUMERAL.test(folded.text[start - 1]!)) ||
      (end < cell.end && NUMERAL.test(folded.text[end]!));
    if (!longer) found.push({ start, end, same: true, literal: isLiteral(mention, folded, { start, end }), like });
  }
  if (found.length > 0) return found;
  const numbers = spansWithin(folded.quantities, cell.start, cell.end);
  const place = numbers.length === 1 ? numbers[0]! : cell;
  return [{ ...place, same: false, literal: false, like }];
}
