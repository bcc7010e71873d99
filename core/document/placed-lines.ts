import { attributeOf, type DomElement, parentOf, tagOf } from './dom';

const POSITION = /(?:^|;)\s*(?:position\s*:\s*(?:absolute|fixed)|left\s*:)/i;
const TOP = /(?:^|;)\s*(top|bottom)\s*:\s*([^;]+)/i;
const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|list-item)/i;
/** Elements that flow inside a line unless a style places them. */
const FLOWING = new Set(['span', 'a', 'b', 'i', 'em', 'strong', 'font', 'label']);

/**
 * Tells where a line of a page begins that is drawn by placing its words: a viewer of PDF or Word files puts each printed line, or
 * piece of a line, into an element with a `left` and a `top` of its own. Pieces at the same height are one line.
 */
export class PlacedLines {
  private parent: unknown = null;
  private height = '';

  /** True where an element that would flow inside its line opens a new one. Ask once an element, in document order. */
  opensLine(element: DomElement): boolean {
    if (!FLOWING.has(tagOf(element))) return false;
    const style = attributeOf(element, 'style');
    if (style === null) return false;
    const top = TOP.exec(style);
    if (top === null || !POSITION.test(style)) return BLOCK_STYLE.test(style);
    const height = `${top[1]} ${top[2]!.trim()}`;
    const same = this.parent === parentOf(element) && this.height === height;
    this.parent = parentOf(element);
    this.height = height;
    return !same;
  }
}
