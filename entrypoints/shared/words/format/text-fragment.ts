import type { Document } from '../../../../core/document/document';

interface Mention {
  start: number;
  end: number;
}

const LINE_BREAK = /[\n\t]/;
/**
 * Behind these a word begins: the browser finds a prefix only at the beginning of a word and a suffix only at the end of one.
 * Comma and colon of ASCII are missing on purpose: `1,200` is one word.
 */
const PUNCTUATION = /[\s，。；：、！？;!?()（）《》“”"…—]/;
/** Context beyond this makes the address long and no mention plainer. */
const MOST_CONTEXT = 240;

/** `-`, `,` and `&` have a meaning of their own in a text directive and encodeURIComponent leaves the first. */
const encode = (text: string) => encodeURIComponent(text).replace(/-/g, '%2D');

/**
 * The `#:~:text=prefix-,text,-suffix` that makes a browser scroll to a mention. The context grows by whole clauses until it
 * stands in the document only once, or the lines around the mention are used up.
 */
export function textFragment(document: Document, mention: Mention): string {
  return `#:~:${directiveOf(document, mention)}`;
}

/** The address of a mention: the page's own, its text directive if any replaced. Null for a document without an address. */
export function addressOfMention(document: Document, mention: Mention): string | null {
  if (document.url === null) return null;
  const [page = '', place] = document.url.replace(/:~:.*$/, '').split(/#(.*)/s);
  return `${page}#${place ?? ''}:~:${directiveOf(document, mention)}`;
}

function directiveOf({ text }: Document, mention: Mention): string {
  const before = contexts(text, mention.start, -1);
  const after = contexts(text, mention.end, 1);
  // One of each at least: without a neighbour the mention itself has to begin and end where words do, and `100家` in `100家企业` may not
  let [left, right] = [Math.min(1, before.length - 1), Math.min(1, after.length - 1)];
  while (!isOnly(text, before[left]!, after[right]!)) {
    const [canLeft, canRight] = [left < before.length - 1, right < after.length - 1];
    if (!canLeft && !canRight) break;
    // In turns, so that both neighbours are named
    if (canLeft && (!canRight || left <= right)) left++;
    else right++;
  }
  const prefix = text.slice(before[left]!, before[0]!).trim();
  const suffix = text.slice(after[0]!, after[right]!).trim();
  return `text=${prefix && `${encode(prefix)}-,`}${encode(text.slice(mention.start, mention.end))}${suffix && `,-${encode(suffix)}`}`;
}

/**
 * Offsets at which the context on one side may end: the mention's own edge, or that of the line next to it where it fills its
 * own on that side, then one more clause each time up to the end of that line. A prefix or suffix spans no two blocks.
 */
function contexts(text: string, from: number, step: 1 | -1): number[] {
  const at = (offset: number): string => text[step === 1 ? offset : offset - 1] ?? '';
  let edge = from;
  while (at(edge) !== '' && /\s/.test(at(edge))) edge += step;
  const ends = [edge];
  for (let offset = edge; Math.abs(offset - edge) < MOST_CONTEXT; offset += step) {
    const next = at(offset);
    if (next === '' || LINE_BREAK.test(next)) {
      if (offset !== edge) ends.push(offset);
      break;
    }
    if (PUNCTUATION.test(next) && offset !== edge) ends.push(offset);
  }
  return [...new Set(ends)];
}

/** True where a stretch of the text stands in it only once. */
function isOnly(text: string, from: number, to: number): boolean {
  const stretch = text.slice(from, to);
  return text.indexOf(stretch) === from && text.indexOf(stretch, from + 1) === -1;
}
