import { directionOf } from './direction';
import type { FoldedText } from './folded-text';
import { type Likeness, likeness } from './likeness';
import { firstOverlapping, type Mention } from './mention';
import { sameTimes } from './same-times';
import type { Span } from './span';

/** A place of the page that a mention may stand at now. */
export interface Weighed extends Span {
  /** The same number, unit and direction. */
  same: boolean;
  /** The whole context letter by letter. */
  literal: boolean;
  like: Likeness;
}

const LITERAL: Likeness = { before: 1, after: 1, near: 1, lead: 1, total: 1 };

/** A place is far where it is further off than paragraphs put in or taken out would explain. */
const FAR = 600;
const FAR_SHARE = 0.15;

/**
 * Weighs a place: null where it can not be the mention's, because what stands around it or the years are
 * others. `place` is a number with its unit, `expected` where it would stand had the page not changed.
 */
export function weigh(mention: Mention, page: FoldedText, place: Span, expected: number): Weighed | null {
  const held = placeOfWords(mention, page, place);
  const span = held ?? place;
  if (held !== null && isLiteral(mention, page, held)) {
    return { ...span, same: true, literal: true, like: LITERAL };
  }
  const like = likeness(mention.context, page, span);
  const far = Math.abs(span.start - expected) > Math.max(FAR, page.text.length * FAR_SHARE);
  if (!isLike(like, far) || !sameTimes(mention, page, span)) return null;
  const turned = held === null ? null : turnedDirection(mention, page, held);
  if (held !== null && turned === null) return { ...held, same: true, literal: false, like };
  return isChanged(mention, page, span, like, far) ? { ...(turned ?? span), same: false, literal: false, like } : null;
}

/**
 * Half of the words next to the mention must be there, and of those before it nearly as many: in 投资下降2%，服务业增长14.8% all
 * that follows is as it was behind 投资下降2%，工业投资增长14.8%, but not the name (0.37), while 新增公办学位4200个 reworded to
 * 公办学位增加4200个 keeps it (0.6). And some of what stands further off: 新增3家 next to other sentences is another 新增3家.
 * Far from where it stood it must be nearly the whole sentence that moved: a report says in its plan much the same as in its
 * review, with the same 利用率保持100% (near 0.7, in all 0.76).
 */
function isLike({ near, lead, total }: Likeness, far: boolean): boolean {
  if (far) return total >= 0.8 || (near >= 0.9 && total >= 0.6);
  return near >= 0.5 && lead >= 0.4 && total >= 0.45;
}

/**
 * Another number is the mention's own only where both sides are much the same. Of 小学5所、中学3所 with 小学5所 taken out, 中学3所
 * stands in nearly the same words (0.8): what is directly behind the number must be there too. What stands far off must be the
 * same on all sides: 高新技术企业增至123家 of the review is not 高新技术企业增至130家 of the plan (near 0.9, in all 0.61).
 */
function isChanged(mention: Mention, page: FoldedText, place: Span, { near, total }: Likeness, far: boolean): boolean {
  if (near < 0.75 || total < (far ? 0.8 : 0.6)) return false;
  const next = { before: [], after: mention.context.after.slice(0, 3) };
  return likeness(next, page, place).after >= 0.5;
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
