/** A stretch of a text that is put in another's place; with `start` at `end` it is put in. Offsets are UTF-16 units. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A text after edits, and where its characters went. */
export interface EditedText {
  text: string;
  /** The new offset of an old one, behind what was put in there; null inside what was replaced or taken out. */
  to(offset: number): number | null;
}

/**
 * Applies edits that do not overlap, in any order.
 * @throws Error where two of them overlap
 */
export function applyEdits(text: string, edits: readonly Edit[]): EditedText {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  /** Old end of each edit and how far what follows has moved. */
  const moves: { start: number; end: number; by: number }[] = [];
  let from = 0;
  let by = 0;
  for (const edit of sorted) {
    if (edit.start < from) throw new Error(`Two edits meet at ${edit.start}.`);
    pieces.push(text.slice(from, edit.start), edit.text);
    from = edit.end;
    by += edit.text.length - (edit.end - edit.start);
    moves.push({ start: edit.start, end: edit.end, by });
  }
  pieces.push(text.slice(from));
  const to = (offset: number): number | null => {
    let [low, high] = [0, moves.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (moves[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    const last = moves[low - 1];
    if (!last) return offset;
    return offset < last.end ? null : offset + last.by;
  };
  return { text: pieces.join(''), to };
}

/** An edit for every place where `pattern`, a global one, is found. */
export const replaceAll = (text: string, pattern: RegExp, by: (match: RegExpExecArray) => string): Edit[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: by(match as RegExpExecArray),
  }));
