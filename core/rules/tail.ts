import { lastCharacters } from './edge-characters';

/** What may stand at the end of a text, as a pattern tells it. */
export interface Tail {
  isOf(text: string): boolean;
  /** The text without it; the text itself where it does not end so. */
  takenOff(text: string): string;
}

/**
 * A pattern that ends in `$`, tried only on texts whose last character a match can end with: an expression would be tried from each
 * character of the text on. Throws a RangeError for a pattern that any character ends.
 */
export function tailOf(pattern: RegExp): Tail {
  const last = lastCharacters(pattern);
  if (last === null || !endsAtEnd(pattern.source)) throw new RangeError(`no tail: ${pattern.source}`);
  const mayBe = (text: string): boolean => text !== '' && last.has(text.charCodeAt(text.length - 1));
  return {
    isOf: (text) => mayBe(text) && pattern.test(text),
    takenOff: (text) => (mayBe(text) ? text.replace(pattern, '') : text),
  };
}

/** True where each alternative at the top ends in `$`. */
function endsAtEnd(source: string): boolean {
  let depth = 0;
  let ends = false;
  for (let at = 0; at < source.length; at++) {
    const c = source[at]!;
    if (c === '|' && depth === 0 && !ends) return false;
    ends = c === '$' && depth === 0;
    if (c === '\\') at++;
    else if (c === '[') at = source.indexOf(']', at);
    else if (c === '(') depth++;
    else if (c === ')') depth--;
  }
  return ends;
}
