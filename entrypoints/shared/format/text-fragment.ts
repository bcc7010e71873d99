import type { Document } from '../../../core/document/document';

/** How much text before and after a figure tells its mention from others. */
const CONTEXT = 16;

/** `-`, `,` and `&` have a meaning of their own in a text directive and encodeURIComponent leaves the first. */
const encode = (text: string) => encodeURIComponent(text).replace(/-/g, '%2D');

/**
 * The `#:~:text=prefix-,text,-suffix` that makes a browser scroll to a mention. Context stays within the mention's own
 * line: the browser matches none across blocks.
 */
export function textFragment({ text }: Document, { start, end }: { start: number; end: number }): string {
  const before = text
    .slice(Math.max(0, start - CONTEXT), start)
    .split(/[\n\t]/)
    .at(-1)!
    .trim();
  const after = text
    .slice(end, end + CONTEXT)
    .split(/[\n\t]/)[0]!
    .trim();
  const prefix = before === '' ? '' : `${encode(before)}-,`;
  const suffix = after === '' ? '' : `,-${encode(after)}`;
  return `#:~:text=${prefix}${encode(text.slice(start, end))}${suffix}`;
}
