/** A sentence around what was found in it, parted at that. */
export interface Excerpt {
  before: string;
  found: string;
  behind: string;
  /** True where the sentence goes on beyond. */
  cut: { before: boolean; behind: boolean };
}

const ENDS_SENTENCE = /[。！？；\n\t]/;
/** Characters of a sentence that are shown on either side. */
const ROOM = { before: 28, behind: 60 };
/** A number with its point, its signs and the unit's scale: none is cut inside. */
const OF_NUMBER = /[\d.,，．%％‰万亿千百十-]/;
const DIGIT = /\d/;

/** An edge moved outwards as long as it stands inside a number: `1,538.6亿` is shown whole or not at all. */
function outside(text: string, edge: number, step: 1 | -1, last: number): number {
  let at = edge;
  const inside = (): boolean => {
    const [left, right] = [text[at - 1] ?? '', text[at] ?? ''];
    return OF_NUMBER.test(left) && OF_NUMBER.test(right) && (DIGIT.test(left) || DIGIT.test(right));
  };
  while (at !== last && inside()) at += step;
  return at;
}

/** The sentence that `start` to `end` stands in, cut around it where it is long, never through a number. */
export function excerptOf(text: string, start: number, end: number): Excerpt {
  let first = start;
  while (first > 0 && start - first < 4 * ROOM.before && !ENDS_SENTENCE.test(text[first - 1]!)) first--;
  let last = end;
  while (last < text.length && last - end < 4 * ROOM.behind && !ENDS_SENTENCE.test(text[last]!)) last++;
  const from = outside(text, Math.max(first, start - ROOM.before), -1, first);
  const to = outside(text, Math.min(last, end + ROOM.behind), 1, last);
  return {
    before: text.slice(from, start).trimStart(),
    found: text.slice(start, end),
    behind: text.slice(end, to).trimEnd(),
    cut: { before: from > first, behind: to < last },
  };
}
