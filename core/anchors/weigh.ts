import { directionOf } from './direction';
import type { FoldedText, Span } from './folded-text';
import { type Likeness, likeness } from './likeness';
import { firstOverlapping, type Mention } from './mention';
import { sameTimes } from './same-times';

/** A place of the page that a mention may stand at now. */
export interface Weighed extends Span {
  /** The same number, unit and direction. */
  same: boolean;
  /** The whole context letter by letter. */
  literal: boolean;
  like: Likeness;
}

/**
 * Weighs a place: null where it can not be the mention's, whatever stands around it, because the years are others. `place` is
 * a number with its unit.
 */
export function weigh(mention: Mention, page: FoldedText, place: Span): Weighed | null {
  const held = placeOfWords(mention, page, place);
  const span = held ?? place;
  if (held !== null && isLiteral(mention, page, held)) {
    return { ...span, same: true, literal: true, like: { before: 1, after: 1, near: 1, total: 1 } };
  }
  const like = likeness(mention.context, page, span);
  if (!isLike(like) || !sameTimes(mention, page, span)) return null;
  const turned = turnedDirection(mention, page, span);
  if (held !== null && turned !== null) return { ...turned, same: false, literal: false, like };
  return { ...span, same: held !== null, literal: false, like };
}

/**
 * Half of the words next to the mention must be there: `地区生产总值增长5.3%` among the words around it is not `工业增加值增长5.3%`
 * (near 0.3), while 完成固定资产投资 reworded to 固定资产投资达到 still is (0.6). And some of what stands further off: 新增3家 next
 * to other sentences is another 新增3家.
 */
function isLike({ near, total }: Likeness): boolean {
  return near >= 0.5 && total >= 0.45;
}

/** The mention's words at a place: letter by letter, and no number or unit reaches over their edges (`5.3%` is not in `15.3%`). */
function placeOfWords({ words, quantity, start, end }: Mention, page: FoldedText, place: Span): Span | null {
  if (words === '') return null;
  const lead = quantity === null ? 0 : quantity.start - start;
  const at = place.start - lead;
  if (at < 0 || !page.text.startsWith(words, at)) return null;
  const span = { start: at, end: at + words.length };
  const here = firstOverlapping(page.quantities, span);
  if (quantity === null || here === null) return quantity === here ? span : null;
  return here.start - span.start === lead && here.end - span.end === quantity.end - end ? span : null;
}

/** Whether the whole context stands around a place letter by letter. */
export function isLiteral(
  { literal: { before, after } }: Mention,
  { text }: FoldedText,
  { start, end }: Span,
): boolean {
  return start >= before.length && text.startsWith(before, start - before.length) && text.startsWith(after, end);
}

/** 下降5.3% turned 增长5.3%: the number with its word, so that the change is seen. */
function turnedDirection(mention: Mention, page: FoldedText, span: Span): Span | null {
  const now = directionOf(page, span);
  if ((now?.down ?? false) === (mention.direction?.down ?? false)) return null;
  if (now === null) return span;
  return { start: Math.min(now.start, span.start), end: Math.max(now.end, span.end) };
}
