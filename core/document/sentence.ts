const ENDS_SENTENCE = /[。！？；\n\t]/;

/** Longer stretches without a full stop are tables or lists; a sentence shown is cut there. */
const LONGEST = 300;

/** The sentence that a mention stands in, parted at the mention. */
export function sentenceParts(text: string, start: number, end: number): [before: string, own: string, behind: string] {
  let from = start;
  while (from > 0 && start - from < LONGEST && !ENDS_SENTENCE.test(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && to - end < LONGEST && !ENDS_SENTENCE.test(text[to]!)) to++;
  return [text.slice(from, start).trimStart(), text.slice(start, end), text.slice(end, to).trimEnd()];
}

/** The sentence that a mention stands in, without its closing mark. */
export const sentenceAround = (text: string, start: number, end: number): string =>
  sentenceParts(text, start, end).join('').trim();
